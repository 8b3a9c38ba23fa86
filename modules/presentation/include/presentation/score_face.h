// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/check_score.h>
#include <learning/library.h>
#include <presentation/language_state.h>

#include <QStringList>

#include <optional>

namespace mehfooz {

/// A score as a person reads it: the range, its band, and the reason for each part of it in one line. All texts are in
/// the person's language and digits. Words of honesty: spec scoring, sections 4, 5 and 9.
struct ScoreFace {
    enum class Kind {
        Nothing,  ///< Nothing applies to the person: `sentence` instead of numbers.
        TooEarly, ///< Under a quarter is known: `sentence` says how many questions remain.
        Range,
    };
    Kind kind = Kind::Nothing;
    QString sentence; ///< Instead of numbers; empty for a range.

    int low = 0;  ///< 0..100
    int high = 0; ///< 0..100, never below `low`.
    std::optional<int> limit; ///< Where the post of the bar stands; absent without a limit below 100.
    ScoreBand band = ScoreBand::AtRisk;
    bool provisional = false;

    QString range;      ///< "54 to 69", or one number.
    QString bandWords;  ///< "Getting there"; "Getting there, so far" while provisional.
    QString certain;    ///< What the solid part of the bar means.
    QString unknown;    ///< What the hatched part means.
    QString limitWords; ///< What the post means; empty where no essential holds the score.
    QStringList limitedBy; ///< The essentials responsible, each as a line.
    QString limitedByWords; ///< The first three of them in one line.
    QString answerLabel; ///< "Answer 9"; empty when every answer is known.
    QString summary;     ///< "9 unknown, 1 essential open".
    QString spoken;      ///< Value for a screen reader: "54 to 69 of 100, limited by 1 essential".
};

/// What is scored and in which words. Everything outlives the call.
struct ScoreSubject {
    const Library &library;
    const EffectiveProfile &profile;
    const ScoredAnswers &answers;
};

/// The words for `score`, which was made from `subject`. Pure but for the installed translator; GUI thread.
[[nodiscard]] ScoreFace scoreFace(const CheckScore &score, const ScoreSubject &subject, const LanguageState &language);

/// Below this share of known weight a score shows no number. Source: spec scoring, section 5.
inline constexpr double kTooEarlyBelow = 0.25;

/// How many of the unknown questions must be answered, essentials first and then in the order of the list, until a
/// score shows numbers. 0 where it does already.
[[nodiscard]] int questionsUntilScore(const ScoreSubject &subject);

/// "54–69 becomes 60–89", or that it stays; said after an answer was saved.
[[nodiscard]] QString scoreMove(const CheckScore &before, const CheckScore &after, const ScoreSubject &now,
                                const LanguageState &language);

/// What doing one item brings: points, or the essential that still holds the score down. Never "+0".
struct GainWords {
    int points = 0;   ///< Whole points on the lower number; 0 where it does not show.
    QString number;   ///< "+6", in Urdu "6"; empty without points.
    QString chip;     ///< "6 points".
    QString caption;  ///< Under the number: "points on your score".
    QString sentence; ///< The same, or the reason why nothing moves, as one sentence.
};
[[nodiscard]] GainWords gainWords(const NextAction &action, const ScoreSubject &subject, const LanguageState &language);

} // namespace mehfooz
