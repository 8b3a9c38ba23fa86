// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/pack.h>

namespace mehfooz {

/// Judgements counted with scam as the signal.
struct JudgementCounts { int hits = 0; int misses = 0; int falseAlarms = 0; int correctRejections = 0; };

/// Sensitivity and bias with log-linear correction (spec: learning, section 5).
struct SignalMeasures {
    double hitRate = 0;
    double falseAlarmRate = 0;
    double zHit = 0;
    double zFalseAlarm = 0;
    double dPrime = 0;
    double biasC = 0; ///< Positive: too trusting.
    double standardError = 0; ///< Of dPrime; NaN, like low and high, where no scam or no genuine message was judged.
    double low = 0;   ///< 95 % interval of dPrime.
    double high = 0;
};
[[nodiscard]] SignalMeasures signalMeasures(const JudgementCounts &counts);

/// True from 8 scams and 8 genuine messages on; before, no number is shown.
[[nodiscard]] bool isReportable(const JudgementCounts &counts);
/// Share of right judgements, 0..100; nothing where none was made.
[[nodiscard]] std::optional<double> percentCorrect(const JudgementCounts &counts);

/// "How well you tell them apart": d′ below 1, below 2, from 2 on.
enum class SkillBand { PractiseMore, Fair, Strong };
[[nodiscard]] SkillBand skillBandOf(double dPrime);
[[nodiscard]] QString toKey(SkillBand band);

/// "Which way you lean": c above 0.3, between, below −0.3.
enum class BiasBand { TooTrusting, Balanced, TooSuspicious };
[[nodiscard]] BiasBand biasBandOf(double biasC);
[[nodiscard]] QString toKey(BiasBand band);

/// Inverse of the standard normal distribution, 0 < p < 1; accuracy 1e-9.
[[nodiscard]] double inverseNormal(double p);

enum class CueBand { Few, Some, Many };
[[nodiscard]] QString toKey(CueBand band);
enum class PhishRating { VeryDifficult, ModeratelyDifficult, ModeratelyToLeastDifficult, LeastDifficult };
[[nodiscard]] QString toKey(PhishRating rating);
struct SpecimenDifficulty {
    std::optional<CueBand> cueBand;    ///< Absent for genuine messages.
    std::optional<PhishRating> rating; ///< Absent for genuine messages.
    int step = 1; ///< 1 easy, 2 medium, 3 hard.
};
[[nodiscard]] SpecimenDifficulty difficultyOf(bool genuine, int cues, Premise premise);

/// The step before each judgement and after the last, beginning at `start` (1..3).
[[nodiscard]] QList<int> adaptSteps(int start, const QList<bool> &right);

} // namespace mehfooz
