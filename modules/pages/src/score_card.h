// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/score_face.h>
#include <ui/card.h>
#include <ui/chip.h>
#include <ui/score_swatch.h>

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
class HeadingLabel;
class NumberLabel;
class ScoreRangeBar;
}

/// The kind of chip that a band is shown in: its words say the rest.
[[nodiscard]] ui::Chip::Kind chipOfBand(ScoreBand band);

/// The safety score as a range, with one line for each part of it.
class ScoreCard final : public ui::Card {
    Q_OBJECT

public:
    explicit ScoreCard(const ui::Appearance &appearance, QWidget *parent = nullptr);

    /// `zero` and `hundred` in the person's digits.
    void setScore(const ScoreFace &score, const QString &zero, const QString &hundred);
    void setExplained(bool explained);
    /// Gives the keyboard to "How is this counted?".
    void focusExplanation();

Q_SIGNALS:
    void explanationToggled();
    void answersWanted();

private:
    struct Line {
        QWidget *row = nullptr;
        QWidget *swatch = nullptr;
        ui::BodyLabel *words = nullptr;
    };
    [[nodiscard]] Line addLine(ui::ScoreSwatch::Part part, QWidget *button);
    void build();
    void showRange(const ScoreFace &score);

    bool m_explained = false;
    ui::HeadingLabel *m_title;
    ui::ActionButton *m_how;
    QWidget *m_range;
    ui::NumberLabel *m_number;
    ui::BodyLabel *m_outOf;
    ui::Chip *m_band;
    ui::ScoreRangeBar *m_bar;
    ui::BodyLabel *m_zero;
    ui::BodyLabel *m_hundred;
    ui::BodyLabel *m_sentence;
    ui::ActionButton *m_answer;
    Line m_certain;
    Line m_unknown;
    Line m_limit;
    ui::BodyLabel *m_limitedBy;
};

} // namespace mehfooz
