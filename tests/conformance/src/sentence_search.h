// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QStringList>

#include <memory>

namespace mehfooz {
class SearchIndex;
}

namespace mehfooz::golden {

/// The sentences of a folding file in the product's own search index.
class SentenceSearch final {
public:
    struct Sentence {
        QString id;
        QString text;
    };
    struct Found {
        QString tier;    ///< "strict", "loose" or "none": which key produced the hits.
        QStringList ids; ///< In the order of the index.
    };

    explicit SentenceSearch(const QList<Sentence> &sentences);
    ~SentenceSearch();
    Q_DISABLE_COPY_MOVE(SentenceSearch)

    [[nodiscard]] Expected<Found> find(const QString &query);

private:
    std::unique_ptr<SearchIndex> m_index;
    Expected<void> m_built;
};

} // namespace mehfooz::golden
