// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include <text/folding.h>

#include <algorithm>

namespace mehfooz {

namespace {

/// Slips that still count as the same word: one in a short word, up to four in a long one.
int allowedDistance(qsizetype length)
{
    return static_cast<int>(std::clamp<qsizetype>(length / 3, 1, 4));
}

} // namespace

QString nearest(QStringView typed, const QStringList &known)
{
    const int allowed = allowedDistance(typed.size());
    QString best;
    int bestDistance = allowed + 1;
    for (const QString &word : known) {
        if (qAbs(word.size() - typed.size()) >= bestDistance)
            continue;
        const int distance = text::alignmentDistance(typed, word);
        if (distance < bestDistance) {
            best = word;
            bestDistance = distance;
        }
    }
    return best;
}

QString didYouMean(QStringView typed, const QStringList &known)
{
    const QString word = nearest(typed, known);
    return word.isEmpty() ? QString{} : QStringLiteral(" Did you mean \"%1\"?").arg(word);
}

QString anyOf(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString{});
    return words.first(words.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" or ") + words.last();
}

} // namespace mehfooz
