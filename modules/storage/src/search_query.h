// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <learning/ports.h>

namespace mehfooz {

struct SearchRequest {
    QString query;
    QString language;
    int limit = 0;
};

/// The hits of a query in the order of spec urdu text 3.6, at most `limit`.
[[nodiscard]] Expected<QList<SearchHit>> runSearch(Connection &connection, const SearchRequest &request);

/// The words of a query that all have to be found: of its strict key, each once.
[[nodiscard]] QStringList queryWords(const QString &query);

/// How well one folded line answers the words: the number of words found, then BM25 with all words weighing the same
/// (k1 = 1.2, b = 0.75; `averageLength` in words). Source: Robertson and Zaragoza 2009, equation 3.15.
struct PassageMark {
    int found = 0;
    double weight = 0;
    friend auto operator<=>(const PassageMark &, const PassageMark &) = default;
};
[[nodiscard]] PassageMark passageMark(const QStringList &words, QStringView folded, double averageLength);

} // namespace mehfooz
