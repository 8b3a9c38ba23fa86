// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot_store.h"

#include "stored_row.h"
#include "stored_values.h"
#include "transaction.h"

namespace mehfooz {

namespace {

/// Reads rows one after the other: most have the profile of the row before them.
class SnapshotReader final {
public:
    [[nodiscard]] Expected<Snapshot> operator()(const Row &row)
    {
        if (const QString json = row.text(2); json != m_json) {
            m_profile = fromColumn(json, profileFromJson);
            m_json = json;
        }
        if (!m_profile)
            return tl::make_unexpected(m_profile.error());
        const auto answers = fromColumn(row.text(3), answersFromJson);
        if (!answers)
            return tl::make_unexpected(answers.error());
        return Snapshot{row.instant(0), row.text(1), *m_profile, *answers, row.flag(4), row.small(5), row.small(6)};
    }

private:
    QString m_json;
    Expected<EffectiveProfile> m_profile = unreadable(QStringLiteral("no profile"));
};

struct StoredCatalogue {
    QString id;
    int version = 1;
    QString items;
};

Expected<StoredCatalogue> catalogueRow(const Row &row)
{
    return StoredCatalogue{row.text(0), row.small(1), row.text(2)};
}

Expected<Catalogue> catalogueOf(const StoredCatalogue &stored)
{
    return fromColumn(stored.items, itemsFromJson).map([&](const QList<ScoredItem> &items) {
        return Catalogue{stored.id, stored.version, items};
    });
}

} // namespace

SqliteSnapshotStore::SqliteSnapshotStore(Connection &connection)
    : m_connection{connection},
      m_append{connection,
               QStringLiteral("INSERT INTO snapshots (at_ms, catalogue, profile_json, answers_json, scored, low_shown, high_shown)"
                              " VALUES (:at, :catalogue, :profile, :answers, :scored, :low, :high)")},
      m_addCatalogue{connection, QStringLiteral("INSERT INTO catalogues (id, version, items_json) VALUES (:id, :version, :items)")},
      m_all{connection, QStringLiteral("SELECT at_ms, catalogue, profile_json, answers_json, scored, low_shown, high_shown"
                                       " FROM snapshots ORDER BY number")},
      m_latest{connection, QStringLiteral("SELECT at_ms, catalogue, profile_json, answers_json, scored, low_shown, high_shown"
                                          " FROM snapshots ORDER BY number DESC LIMIT 1")},
      m_catalogue{connection, QStringLiteral("SELECT id, version, items_json FROM catalogues WHERE id = :id")},
      m_catalogues{connection, QStringLiteral("SELECT id, version, items_json FROM catalogues ORDER BY rowid")}
{
}

Expected<void> SqliteSnapshotStore::keepCatalogue(const Catalogue &catalogue)
{
    const QString items = columnText(itemsJson(catalogue.items));
    const auto stored = m_catalogue.all({{":id", catalogue.id}}, catalogueRow);
    if (!stored)
        return tl::make_unexpected(stored.error());
    if (stored->isEmpty())
        return m_addCatalogue.run({{":id", catalogue.id}, {":version", catalogue.version}, {":items", items}});
    if (stored->first().items != items) {
        return failure(ErrorCode::Conflict,
                       QStringLiteral("other scoring fields are stored for catalogue %1: a pack changed and kept its version").arg(catalogue.id),
                       Place{m_connection.file()});
    }
    return {};
}

Expected<void> SqliteSnapshotStore::append(const Snapshot &snapshot, const Catalogue &catalogue)
{
    if (snapshot.catalogueId != catalogue.id) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("the snapshot is of catalogue %1, not of %2").arg(snapshot.catalogueId, catalogue.id));
    }
    return inTransaction(m_connection, [&] {
        return keepCatalogue(catalogue).and_then([&] {
            return m_append.run({{":at", snapshot.at},
                                 {":catalogue", snapshot.catalogueId},
                                 {":profile", columnText(profileJson(snapshot.profile))},
                                 {":answers", columnText(answersJson(snapshot.answers))},
                                 {":scored", snapshot.scored},
                                 {":low", snapshot.lowShown},
                                 {":high", snapshot.highShown}});
        });
    });
}

Expected<QList<Snapshot>> SqliteSnapshotStore::all()
{
    return m_all.all({}, SnapshotReader{});
}

Expected<std::optional<Snapshot>> SqliteSnapshotStore::latest()
{
    return m_latest.all({}, SnapshotReader{}).map(firstOf<Snapshot>);
}

Expected<Catalogue> SqliteSnapshotStore::catalogue(const QString &id)
{
    const auto stored = m_catalogue.all({{":id", id}}, catalogueRow);
    if (!stored)
        return tl::make_unexpected(stored.error());
    if (stored->isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("no catalogue %1 is stored").arg(id.left(80)), Place{m_connection.file()});
    return catalogueOf(stored->first());
}

Expected<QList<Catalogue>> SqliteSnapshotStore::catalogues()
{
    return m_catalogues.all({}, [](const Row &row) { return catalogueRow(row).and_then(catalogueOf); });
}

} // namespace mehfooz
