// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/score_face.h>
#include <ui/card.h>

class QBoxLayout;

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
class NumberLabel;
class ScoreRangeBar;
}

/// The score in one line: number, bar, what holds it, and one button.
class ScoreStrip final : public ui::Card {
    Q_OBJECT

public:
    explicit ScoreStrip(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void setScore(const ScoreFace &score);
    /// The button at the trailing side; by default there is none. Owned by the strip.
    void setButton(ui::ActionButton *button);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_numbers;
    QWidget *m_middle;
    ui::BodyLabel *m_label;
    ui::NumberLabel *m_number;
    ui::ScoreRangeBar *m_bar;
    ui::BodyLabel *m_summary;
    QBoxLayout *m_row;
};

} // namespace mehfooz
