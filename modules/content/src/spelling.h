// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mehfooz {

/// The word of `known` that `typed` was probably meant to be; empty where none is near.
[[nodiscard]] QString nearest(QStringView typed, const QStringList &known);

/// " Did you mean \"…\"?" with the nearest word, or nothing.
[[nodiscard]] QString didYouMean(QStringView typed, const QStringList &known);

/// "a, b or c".
[[nodiscard]] QString anyOf(const QStringList &words);

} // namespace mehfooz
