// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence_search.h"

#include <storage/search_index.h>

namespace mehfooz::golden {

namespace {

constexpr QLatin1String kLanguage{"ur"};

} // namespace

SentenceSearch::SentenceSearch(const QList<Sentence> &sentences) : m_index{std::make_unique<SqliteSearchIndex>()}
{
    QList<SearchDocument> documents;
    for (const Sentence &sentence : sentences) {
        SearchDocument document;
        document.kind = QStringLiteral("term");
        document.id = sentence.id;
        document.title.set(QString{kLanguage}, sentence.text);
        documents.append(document);
    }
    m_built = m_index->rebuild(documents);
}

SentenceSearch::~SentenceSearch() = default;

Expected<SentenceSearch::Found> SentenceSearch::find(const QString &query)
{
    constexpr int kMostHits = 10'000;
    if (!m_built)
        return tl::make_unexpected(m_built.error());
    return m_index->search(query, QString{kLanguage}, kMostHits).map([](const QList<SearchHit> &hits) {
        Found found{QStringLiteral("none"), {}};
        for (const SearchHit &hit : hits) {
            found.tier = hit.similar ? QStringLiteral("loose") : QStringLiteral("strict");
            found.ids.append(hit.id);
        }
        return found;
    });
}

} // namespace mehfooz::golden
