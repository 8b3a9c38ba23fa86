// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace mehfooz::text {

/// Words of a text: runs of letters, marks and digits.
[[nodiscard]] QStringList words(QStringView text);

/// Sentences, split at . ! ? ۔ ؟ and line ends.
[[nodiscard]] QStringList sentences(QStringView text);

/// Flesch–Kincaid grade of an English text (0.39·words/sentences + 11.8·syllables/words − 15.59; syllables counted as
/// vowel groups). 0 for a text without words. Source: Kincaid et al. 1975.
[[nodiscard]] double fleschKincaidGrade(QStringView english);

/// Words in the longest sentence.
[[nodiscard]] int longestSentence(QStringView text);

/// Share (0..1) of the 4-word runs of the shorter text, on folded words, that also stand in the other;
/// 0 where one of them has under four words and they differ.
[[nodiscard]] double sharedFourGrams(QStringView a, QStringView b);

} // namespace mehfooz::text
