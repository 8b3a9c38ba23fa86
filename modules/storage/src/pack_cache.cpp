// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/pack_cache.h>

#include "rebuildable_file.h"
#include "statement.h"
#include "transaction.h"

#include <base/digest.h>
#include <base/logging.h>

namespace mehfooz {

namespace {

QByteArray checksumOf(const QByteArray &digest, const QByteArray &compiled)
{
    PiecewiseDigest checksum;
    checksum.add(digest);
    checksum.add(compiled);
    return checksum.hex();
}

struct Entry {
    QByteArray checksum;
    QByteArray compiled;
};

Expected<QList<QByteArray>> digestsIn(Connection &connection)
{
    Statement select{connection, QStringLiteral("SELECT digest FROM packs")};
    return select.all({}, [](const Row &row) -> Expected<QByteArray> { return row.bytes(0); });
}

Expected<void> removeEntries(Connection &connection, const QList<QByteArray> &digests)
{
    Statement remove{connection, QStringLiteral("DELETE FROM packs WHERE digest = :digest")};
    for (const QByteArray &digest : digests) {
        if (auto removed = remove.run({{":digest", digest}}); !removed)
            return removed;
    }
    return {};
}

} // namespace

SqlitePackCache::SqlitePackCache(const QString &file) : m_file{std::make_unique<RebuildableFile>(file, packCacheMigrations())} { }

SqlitePackCache::~SqlitePackCache() = default;

std::optional<QByteArray> SqlitePackCache::read(const QByteArray &digest)
{
    const auto found = m_file->with([&](Connection &connection) {
        Statement select{connection, QStringLiteral("SELECT checksum, compiled FROM packs WHERE digest = :digest")};
        auto entries = select.all({{":digest", digest}}, [](const Row &row) -> Expected<Entry> { return Entry{row.bytes(0), row.bytes(1)}; });
        freePages(connection);
        return entries;
    });
    if (!found)
        qCInfo(logStorage, "the pack cache cannot be read: %ls", qUtf16Printable(found.error().detail));
    if (!found || found->isEmpty() || found->first().checksum != checksumOf(digest, found->first().compiled))
        return std::nullopt;
    return found->first().compiled;
}

Expected<void> SqlitePackCache::write(const QByteArray &digest, const QByteArray &compiled)
{
    return m_file->with([&](Connection &connection) {
        auto written = inTransaction(connection, [&] {
            Statement insert{connection, QStringLiteral("INSERT OR REPLACE INTO packs (digest, checksum, compiled)"
                                                        " VALUES (:digest, :checksum, :compiled)")};
            return insert.run({{":digest", digest}, {":checksum", checksumOf(digest, compiled)}, {":compiled", compiled}});
        });
        freePages(connection);
        return written;
    });
}

Expected<void> SqlitePackCache::keepOnly(const QList<QByteArray> &digests)
{
    return m_file->with([&](Connection &connection) {
        return inTransaction(connection, [&] {
            return digestsIn(connection).and_then([&](QList<QByteArray> stored) {
                stored.removeIf([&](const QByteArray &digest) { return digests.contains(digest); });
                return removeEntries(connection, stored);
            });
        });
    });
}

} // namespace mehfooz
