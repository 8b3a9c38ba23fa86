// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/check_view_model.h>
#include <ui/card.h>

namespace mehfooz {

namespace ui {
class HeadingLabel;
class SegmentedChoice;
class StepList;
}

/// "How", by device. Numbered steps; the device is chosen where there is more than one.
class CheckHowPanel final : public ui::Card {
    Q_OBJECT

public:
    explicit CheckHowPanel(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void setDetails(const CheckDetails &details);

Q_SIGNALS:
    void platformChosen(int row);
    void linkActivated(const QString &kind, const QString &id);

private:
    ui::HeadingLabel *m_title;
    ui::SegmentedChoice *m_platform;
    ui::StepList *m_steps;
    QList<QList<text::Inline>> m_shown;
};

} // namespace mehfooz
