// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "migrations/steps.h"
#include "transaction.h"

#include <QVariant>

#include <array>

namespace mehfooz {

namespace {

Expected<void> runStatements(Connection &connection, const Migration &step)
{
    for (const char *statement : step.statements) {
        if (auto done = connection.execute(QString::fromUtf8(statement)); !done)
            return done;
    }
    return {};
}

Expected<void> checkReferences(Connection &connection, const Migration &step)
{
    const auto broken = connection.texts(QStringLiteral("PRAGMA foreign_key_check"));
    if (!broken)
        return tl::make_unexpected(broken.error());
    if (!broken->isEmpty()) {
        return failure(ErrorCode::Corrupted,
                       QStringLiteral("schema step %1: rows of \"%2\" refer to rows that are missing").arg(step.version).arg(broken->first()),
                       Place{connection.file()});
    }
    return {};
}

Expected<void> runStep(Connection &connection, const Migration &step)
{
    return inTransaction(connection, [&] {
        return runStatements(connection, step)
            .and_then([&] { return checkReferences(connection, step); })
            .and_then([&] { return connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.version)); });
    });
}

} // namespace

std::span<const Migration> profileMigrations()
{
    static const std::array steps{Migration{1, profile_0001}};
    return steps;
}

std::span<const Migration> profileListMigrations()
{
    static const std::array steps{Migration{1, profile_list_0001}};
    return steps;
}

std::span<const Migration> packCacheMigrations()
{
    static const std::array steps{Migration{1, pack_cache_0001}};
    return steps;
}

std::span<const Migration> searchIndexMigrations()
{
    static const std::array steps{Migration{1, search_index_0001}, Migration{2, search_index_0002}};
    return steps;
}

int newestVersion(std::span<const Migration> steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

tl::unexpected<Error> newerThan(std::span<const Migration> steps, int version, const QString &file)
{
    return failure(ErrorCode::Conflict,
                   QStringLiteral("written by a newer program: schema %1, known up to %2").arg(version).arg(newestVersion(steps)),
                   Place{file});
}

Expected<int> schemaVersion(Connection &connection)
{
    return connection.value(QStringLiteral("PRAGMA user_version")).map([](const QVariant &version) { return version.toInt(); });
}

Expected<void> migrate(Connection &connection, std::span<const Migration> steps)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version > newestVersion(steps))
        return newerThan(steps, *version, connection.file());
    // A step may rebuild a table that others refer to; the switch has no effect inside a transaction.
    auto done = connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    for (const Migration &step : steps) {
        if (done && step.version > *version)
            done = runStep(connection, step);
    }
    const auto back = connection.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    return done ? back : done;
}

} // namespace mehfooz
