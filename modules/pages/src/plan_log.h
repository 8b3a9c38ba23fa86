// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/incident_view_model.h>

#include <QWidget>

namespace mehfooz {

namespace ui {
class ActionButton;
class Appearance;
class BodyLabel;
class Card;
}

/// The log of steps: closed at first; every tick with its time, to be copied for a complaint.
class PlanLog final : public QWidget {
    Q_OBJECT

public:
    PlanLog(const ui::Appearance &appearance, const IncidentViewModel &model, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void copyWanted();

private:
    const IncidentViewModel &m_model;
    ui::ActionButton *m_toggle;
    ui::Card *m_card;
    ui::BodyLabel *m_lines;
    ui::ActionButton *m_copy;
    bool m_open = false;
};

} // namespace mehfooz
