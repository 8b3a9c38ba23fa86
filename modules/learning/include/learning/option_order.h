// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/question.h>

#include <QStringList>

namespace mehfooz {

/// Ids of a question's options or items in the order of one attempt; the same on every computer. True and false, and
/// options whose order means something, stay as written; items to be ordered never begin in the right order. Empty for
/// types without options.
[[nodiscard]] QStringList shuffledOptions(const Question &question, quint32 seed);

/// Keys of the right-hand entries ("extra.N" for extra ones) in the order of one attempt.
[[nodiscard]] QStringList shuffledRightHand(const Matching &matching, const QuestionId &question, quint32 seed);

} // namespace mehfooz
