// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/ports.h>

namespace mehfooz {

class RebuildableFile;

/// Search by folded words on SQLite FTS5 (spec: urdu text, section 3). One thread.
class SqliteSearchIndex final : public SearchIndex {
public:
    /// `file` keeps the index between runs, so that an unchanged library is not indexed again; it may be deleted at
    /// any time. Empty: in memory.
    explicit SqliteSearchIndex(const QString &file = {});
    ~SqliteSearchIndex() override;
    Q_DISABLE_COPY_MOVE(SqliteSearchIndex)

    /// Returns at once when the index holds exactly these documents. Unavailable: disk full, no rights.
    [[nodiscard]] Expected<void> rebuild(const QList<SearchDocument> &documents) override;
    /// Ordered by the best place that holds all words (title and other spellings, key term, body), then as the
    /// documents were given. Corrupted: the file was damaged and is removed; rebuild() makes it again.
    [[nodiscard]] Expected<QList<SearchHit>> search(const QString &query, const QString &language, int limit) override;

private:
    std::unique_ptr<RebuildableFile> m_file;
};

} // namespace mehfooz
