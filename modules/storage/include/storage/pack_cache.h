// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/ports.h>

namespace mehfooz {

class RebuildableFile;

/// Compiled packs in one SQLite file. What is damaged, of another version or gone reads as absent; a damaged file is
/// removed and begun anew without a word, and anybody may delete it at any time. One thread.
class SqlitePackCache final : public PackCache {
public:
    /// Touches no file yet.
    explicit SqlitePackCache(const QString &file);
    ~SqlitePackCache() override;
    Q_DISABLE_COPY_MOVE(SqlitePackCache)

    [[nodiscard]] std::optional<QByteArray> read(const QByteArray &digest) override;
    /// Unavailable: disk full, no rights.
    [[nodiscard]] Expected<void> write(const QByteArray &digest, const QByteArray &compiled) override;
    [[nodiscard]] Expected<void> keepOnly(const QList<QByteArray> &digests) override;

private:
    std::unique_ptr<RebuildableFile> m_file;
};

} // namespace mehfooz
