// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/question.h>

#include <QStringList>

namespace mehfooz {

/// Ids of the options or items in the order of an attempt. True and false, and options whose order means something,
/// stay; items to be ordered never start in the right order. The same on every computer.
[[nodiscard]] QStringList optionOrder(const Question &question, quint32 seed);

/// Keys of the right-hand entries in the order of an attempt.
[[nodiscard]] QStringList rightHandOrder(const Matching &matching, const QString &questionId, quint32 seed);

} // namespace mehfooz
