// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/workspace.h>

namespace mehfooz {

/// The cards due before the end of the person's day, in the order in which they are asked, within the daily limits.
/// Cards whose idea no open pack asks any more are left out. Needs packs.
[[nodiscard]] QList<QueueCard> dueReviews(const Workspace &workspace);

} // namespace mehfooz
