// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/today_view_model.h>
#include <ui/card.h>

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
class Chip;
class HeadingLabel;
}

/// Today's step with the page's one filled button; without a step, what to do instead.
class TodayHero final : public QWidget {
    Q_OBJECT

public:
    explicit TodayHero(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void setStep(const TodayStep &step);
    /// While an answer is on its way to the disk.
    void setSaving(bool saving);

Q_SIGNALS:
    void started(); ///< "Do it step by step", or what stands in its place.
    void markedDone();
    void putOff();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showGain();

    TodayStep m_step;
    ui::HeroCard *m_card;
    ui::Chip *m_label;
    ui::Chip *m_essential;
    ui::Chip *m_minutes;
    ui::HeadingLabel *m_title;
    ui::BodyLabel *m_why;
    ui::BodyLabel *m_gain;
    ui::ActionButton *m_start;
    ui::ActionButton *m_done;
    ui::ActionButton *m_later;
};

} // namespace mehfooz
