// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/library.h>
#include <learning/records.h>

namespace mehfooz {

/// One question for each due card, in the order of the cards: of the forms of its idea another one than was asked last,
/// where there is one; the first in pack order where none was asked. Ideas that no pack asks any more are left out.
/// `attempts` oldest first. Pure. Source: spec review, section 4.
[[nodiscard]] QList<QuestionId> reviewQuestions(const QList<QueueCard> &due, const Library &library,
                                                const QList<StoredAttempt> &attempts);

} // namespace mehfooz
