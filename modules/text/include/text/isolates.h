// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mehfooz::text {

/// FSI … PDI around a value whose own direction is unknown (a name, a title). An empty text stays empty.
[[nodiscard]] QString isolated(QStringView text);
/// LRI … PDI around addresses, links, codes, phone numbers and versions.
[[nodiscard]] QString isolatedLtr(QStringView text);
/// `text` without any isolate mark; for the clipboard, comparing and exports.
[[nodiscard]] QString withoutIsolates(QStringView text);

/// Urdu prose with every Latin run (words, codes, numbers with signs) put into an isolate, so that a neutral
/// character at its edge cannot reorder the line. A text without right-to-left letters is returned unchanged.
[[nodiscard]] QString isolateLatinRuns(const QString &text);

/// True where `text` holds one of U+202A–202E, which hide what a text really says.
[[nodiscard]] bool hasBidiEmbedding(QStringView text);

/// True when the first strong letter of `text` is right-to-left.
[[nodiscard]] bool startsRightToLeft(QStringView text);

/// True when a language tag ("ur", "ps", "sd", "ar", "fa", "ur_PK", …) is written right to left.
[[nodiscard]] bool isRightToLeftLanguage(const QString &language);

} // namespace mehfooz::text
