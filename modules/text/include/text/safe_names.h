// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QString>

namespace mehfooz::text {

/// Longest profile name or nickname, in grapheme clusters.
inline constexpr int kLongestName = 40;

/// A person's name fit to show and store: trimmed, NFC, without direction marks, controls and lone combining marks,
/// inner white space collapsed. InvalidInput when nothing is left, or more than kLongestName grapheme clusters are.
[[nodiscard]] Expected<QString> cleanName(const QString &typed);

/// The same for one line of a person's text with at most `longest` grapheme clusters (1 to 400).
[[nodiscard]] Expected<QString> cleanLine(const QString &typed, int longest);

/// The number of grapheme clusters (what a reader sees as one character).
[[nodiscard]] int graphemeCount(const QString &text);

/// The first grapheme cluster, upper-cased, for a profile picture.
[[nodiscard]] QString initialOf(const QString &name);

} // namespace mehfooz::text
