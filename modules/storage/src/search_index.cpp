// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/search_index.h>

#include "rebuildable_file.h"
#include "search_query.h"
#include "search_rebuild.h"

namespace mehfooz {

SqliteSearchIndex::SqliteSearchIndex(const QString &file) : m_file{std::make_unique<RebuildableFile>(file, searchIndexMigrations())} { }

SqliteSearchIndex::~SqliteSearchIndex() = default;

Expected<void> SqliteSearchIndex::rebuild(const QList<SearchDocument> &documents)
{
    return m_file->with([&](Connection &connection) {
        auto built = rebuildSearch(connection, documents);
        freePages(connection);
        return built;
    });
}

Expected<QList<SearchHit>> SqliteSearchIndex::search(const QString &query, const QString &language, int limit)
{
    return m_file->with([&](Connection &connection) { return runSearch(connection, {query, language, limit}); },
                        RebuildableFile::OnDamage::Report);
}

} // namespace mehfooz
