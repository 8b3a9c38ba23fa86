// SPDX-License-Identifier: GPL-3.0-or-later
#include "stored_amounts.h"

#include "backups.h"
#include "durable_files.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace mehfooz {

namespace {

struct Kind {
    const char *name;
    const char *query; ///< Count, bytes, oldest instant.
};

constexpr std::array kKinds{
    Kind{"answers", "SELECT count(*), coalesce(sum(length(CAST(item || value || note AS BLOB)) + 24), 0), min(at_ms) FROM check_answers"},
    Kind{"attempts", "SELECT count(*), coalesce(sum(length(CAST(quiz || questions_json AS BLOB)) + 32), 0)"
                     " + (SELECT coalesce(sum(length(CAST(question || kind || answer_json AS BLOB)) + 40), 0) FROM attempt_answers),"
                     " min(started_ms) FROM attempts"},
    Kind{"cards", "SELECT count(DISTINCT idea), coalesce(sum(length(CAST(idea || state AS BLOB)) + 72), 0), min(at_ms) FROM reviews"},
    Kind{"lessons", "SELECT count(*), coalesce(sum(length(CAST(lesson || anchor AS BLOB)) + 40), 0), min(updated_ms) FROM lesson_places"},
    Kind{"snapshots", "SELECT count(*), coalesce(sum(length(CAST(catalogue || profile_json || answers_json AS BLOB)) + 32), 0)"
                      " + (SELECT coalesce(sum(length(CAST(id || items_json AS BLOB)) + 8), 0) FROM catalogues),"
                      " min(at_ms) FROM snapshots"},
    Kind{"incidents", "SELECT count(*) + (SELECT count(*) FROM incident_fields),"
                      " coalesce(sum(length(CAST(incident || step AS BLOB)) + 16), 0)"
                      " + (SELECT coalesce(sum(length(CAST(incident || field || value AS BLOB))), 0) FROM incident_fields),"
                      " min(at_ms) FROM incident_log"},
    Kind{"settings", "SELECT count(*), coalesce(sum(length(CAST(key || value AS BLOB))), 0), NULL FROM settings"},
};

Expected<StoredAmount> amountOf(Connection &connection, const Kind &kind, const QString &path)
{
    Statement count{connection, QString::fromLatin1(kind.query)};
    const auto rows = count.all({}, [&](const Row &row) -> Expected<StoredAmount> {
        return StoredAmount{QString::fromLatin1(kind.name), row.number(0), row.number(1), row.instant(2), path};
    });
    if (!rows)
        return tl::make_unexpected(rows.error());
    return rows->first();
}

StoredAmount backupAmount(const ProfileFolder &folder)
{
    StoredAmount amount;
    amount.kind = QStringLiteral("backups");
    amount.path = folder.path.isEmpty() ? QString{} : folder.backups();
    for (const Backup &backup : Backups{folder.backups()}.all()) {
        ++amount.count;
        amount.bytes += QFileInfo{backup.file}.size();
        amount.since = backup.at;
    }
    return amount;
}

StoredAmount cacheAmount(const QString &file)
{
    const QFileInfo cache{file};
    const bool isThere = !file.isEmpty() && cache.exists();
    StoredAmount amount;
    amount.kind = QStringLiteral("cache");
    amount.path = file;
    amount.count = isThere ? 1 : 0;
    amount.bytes = isThere ? databaseBytes(file) : 0;
    amount.since = isThere ? cache.birthTime().toUTC() : QDateTime{};
    return amount;
}

} // namespace

Expected<QList<StoredAmount>> storedAmounts(Connection &connection, const StoredPlaces &places)
{
    const QString path = places.folder.path.isEmpty() ? QString{} : places.folder.database();
    QList<StoredAmount> amounts;
    for (const Kind &kind : kKinds) {
        auto amount = amountOf(connection, kind, path);
        if (!amount)
            return tl::make_unexpected(amount.error());
        amounts.append(*std::move(amount));
    }
    amounts.append(backupAmount(places.folder));
    amounts.append(cacheAmount(places.cacheFile));
    return amounts;
}

} // namespace mehfooz
