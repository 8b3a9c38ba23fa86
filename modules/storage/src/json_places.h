// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QByteArray>

namespace mehfooz {

/// Line and column (in characters, from 1) of a byte of a JSON text.
[[nodiscard]] Place placeInJson(const QByteArray &json, qsizetype offset);

/// Where the value that a JSON pointer names begins in a valid JSON text. Where the value is missing, the place of the
/// innermost value on the way that is there.
[[nodiscard]] Place placeOfPointer(const QByteArray &json, const QString &pointer);

/// A key as a step of a pointer ("~" and "/" written as "~0" and "~1").
[[nodiscard]] QString pointerStep(QString key);

} // namespace mehfooz
