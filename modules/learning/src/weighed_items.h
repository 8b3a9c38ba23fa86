// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/check_score.h>

namespace mehfooz {

/// An item as one assessment sees it: everything that sections 3 to 7 of spec scoring ask, found once.
struct WeighedItem {
    const ScoredItem *item = nullptr;
    double weight = 0; ///< 0 also where the item does not apply.
    bool essential = false;
    CheckValue value = CheckValue::Unknown; ///< After the rule of re-opened answers.

    [[nodiscard]] bool counts() const { return weight > 0 && value != CheckValue::NotApplicable; }
};

/// In catalogue order; values stay unknown. Points into `catalogue`.
[[nodiscard]] QList<WeighedItem> weighItems(const Catalogue &catalogue, const EffectiveProfile &profile);
/// The same with the values of `answers`.
[[nodiscard]] QList<WeighedItem> weighItems(const Catalogue &catalogue, const EffectiveProfile &profile,
                                            const ScoredAnswers &answers);

enum class Caps { Applied, Left };

/// Sections 3 to 5 over items in hand; `reopened` stays empty.
[[nodiscard]] CheckScore scoreItems(const QList<WeighedItem> &items, Caps caps = Caps::Applied);
/// Only the exact low score; 0 where nothing counts. Same sums in the same order as scoreItems().
[[nodiscard]] double exactLow(const QList<WeighedItem> &items);

} // namespace mehfooz
