// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/library.h>

#include <QList>

namespace mehfooz {

/// Finds plans by what a frightened person types, in any of the languages of `says` and of the titles, Roman Urdu too.
/// Unlike the search of the program it does not ask for every word: nobody in trouble types the right ones.
class PlanSearch final {
public:
    PlanSearch() = default;
    explicit PlanSearch(const QList<Incident> &plans);

    /// Places of the plans that fit `query` best, best first; none where nothing fits. An empty query fits none.
    [[nodiscard]] QList<qsizetype> find(const QString &query) const;
    /// A word of some plan that differs from a word of `query` by a slip or two, as people write it; else empty.
    [[nodiscard]] QString nearestWord(const QString &query) const;

private:
    struct Plan {
        QStringList words; ///< Folded, each once.
        QString loose;     ///< All phrases, loosely.
    };
    [[nodiscard]] QList<double> scores(const QStringList &words) const;

    QList<Plan> m_plans;
    QHash<QString, QString> m_written; ///< Folded word to the word as it is written.
};

} // namespace mehfooz
