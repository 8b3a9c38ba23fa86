// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace mehfooz::text {

/// Strict comparison key of any text (spec: urdu text, section 1). Idempotent. Never shown or stored as content. Pure.
[[nodiscard]] QString fold(QStringView text);

/// Second-chance key (spec: urdu text, section 2): the strict key with aspirates, madd and nun ghunna unified, no spaces.
[[nodiscard]] QString loose(QStringView text);
/// The second-chance key of a text whose strict key is known.
[[nodiscard]] QString looseOfKey(QString key);

/// The strict key together with, for each of its code units, the range of the original that it came from.
struct FoldedText {
    struct Range { qsizetype begin = 0; qsizetype end = 0; }; ///< Code units of the original, end exclusive.
    QString key;
    QList<Range> origins;
};
[[nodiscard]] FoldedText foldWithOrigins(QStringView text);

/// Optimal-string-alignment distance in code points between two keys.
[[nodiscard]] int alignmentDistance(QStringView a, QStringView b);

} // namespace mehfooz::text
