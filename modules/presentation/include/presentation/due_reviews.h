// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/language_state.h>
#include <presentation/workspace.h>

namespace mehfooz {

/// The cards due before the end of the person's day, in the order in which they are asked, within the daily limits.
/// Cards whose idea no open pack asks any more are left out. Needs packs.
[[nodiscard]] QList<QueueCard> dueReviews(const Workspace &workspace);

/// The day after today on which the next card is due, as "Tuesday" within a week, else as "8 December"; empty where no
/// card waits. Needs packs.
[[nodiscard]] QString nextReviewDayWords(const Workspace &workspace, const LanguageState &language);

} // namespace mehfooz
