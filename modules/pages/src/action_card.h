// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/next_actions_view_model.h>
#include <ui/card.h>

class QLineEdit;

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
class Chip;
class FormField;
class HeadingLabel;
class NumberLabel;
}

/// One of the next best actions: reason first, then the step, what it brings, and the person's own "when and where".
class ActionCardView final : public ui::Card {
    Q_OBJECT

public:
    /// The first card has the page's filled button.
    ActionCardView(const ui::Appearance &appearance, bool first, QWidget *parent = nullptr);

    /// `number` in the person's digits. What is being typed stays while the step stays.
    void setAction(const ActionCard &action, const QString &number);

Q_SIGNALS:
    void started(const QString &item);
    void planned(const mehfooz::CheckItemId &item, const QString &plan);

private:
    void build();

    std::optional<ActionCard> m_action;
    ui::NumberLabel *m_number;
    ui::BodyLabel *m_reason;
    ui::HeadingLabel *m_title;
    ui::Chip *m_essential;
    ui::Chip *m_minutes;
    ui::Chip *m_points;
    ui::BodyLabel *m_why;
    ui::BodyLabel *m_threat;
    ui::BodyLabel *m_gain;
    QLineEdit *m_plan;
    ui::FormField *m_planField;
    ui::ActionButton *m_start;
};

} // namespace mehfooz
