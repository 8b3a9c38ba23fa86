// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <vector>

namespace mehfooz {

/// The distinct 4-grams of a text's words as hashes, sorted. Words are compared without case, marks, punctuation and
/// with the Urdu and Arabic forms of a letter as one. Empty for a text under four words.
[[nodiscard]] std::vector<quint64> shinglesOf(QStringView text);

struct ShingledText {
    std::vector<quint64> shingles; ///< As shinglesOf() gives them.
    qint64 group = -1;             ///< Texts of one group are not compared with one another; -1 is no group.
};

struct NearDuplicate {
    size_t first = 0;  ///< Index of the earlier text.
    size_t second = 0; ///< Index of the later one.
    double share = 0;  ///< Of the shorter text's 4-grams.
};

/// For each text the earlier text that shares over `bar` (0..1) of the shorter one's 4-grams, if there is one.
/// Looks only at texts that share rare 4-grams: about linear in the number of texts.
[[nodiscard]] QList<NearDuplicate> findNearDuplicates(const std::vector<ShingledText> &texts, double bar);

} // namespace mehfooz
