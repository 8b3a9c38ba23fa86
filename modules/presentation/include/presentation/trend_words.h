// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/check_score.h>
#include <presentation/language_state.h>

#include <QStringList>

namespace mehfooz {

/// How many answers stand behind a trend: real changes, and things found out.
struct TrendCounts {
    int did = 0;
    int checked = 0;
};
/// Counts items that count for the later state. Pure.
[[nodiscard]] TrendCounts trendCounts(const AssessmentState &before, const AssessmentState &after);

/// One share of a change of the score, in words: "You did", "5 points up".
struct TrendShare {
    QString what;
    QString low;  ///< What it did to the lower number.
    QString high; ///< To the higher number.
};
/// The four shares in the fixed order: you did, you checked, your situation, the list.
[[nodiscard]] QList<TrendShare> trendShares(const Trend &trend, const LanguageState &language);

/// "+5 from 3 things you did, −2 because the list changed", of the lower number, or of the higher one where the lower
/// did not move; empty where neither moved.
[[nodiscard]] QString trendClauses(const Trend &trend, const TrendCounts &counts, const LanguageState &language);

} // namespace mehfooz
