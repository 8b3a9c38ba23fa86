// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrity.h"

#include "durable_files.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

namespace mehfooz {

namespace {

tl::unexpected<Error> damaged(const Connection &connection, const QString &what)
{
    return failure(ErrorCode::Corrupted, QStringLiteral("the file is damaged: %1").arg(what.left(200)), Place{connection.file()});
}

QString schemaQuery()
{
    return QStringLiteral("SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')"
                          " FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY 1");
}

Expected<QStringList> wantedSchema(std::span<const Migration> steps)
{
    const auto fresh = Connection::open({.file = QStringLiteral(":memory:")});
    if (!fresh)
        return tl::make_unexpected(fresh.error());
    return migrate(**fresh, steps).and_then([&] { return (*fresh)->texts(schemaQuery()); });
}

int versionInHeader(const QByteArray &header)
{
    constexpr qsizetype kVersionOffset = 60; // https://www.sqlite.org/fileformat.html, 1.3.15
    constexpr qsizetype kHeaderBytes = 100;
    if (header.size() < kHeaderBytes || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return 0;
    return static_cast<int>(qFromBigEndian<quint32>(header.constData() + kVersionOffset));
}

/// Looks into a copy, since opening a database with its write-ahead log changes both.
Expected<int> versionOfCopy(const QString &file)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    if (!folder.isValid())
        return failure(ErrorCode::Unavailable, folder.errorString(), Place{folder.path()});
    if (auto copied = copyDatabase(file, copy); !copied)
        return tl::make_unexpected(copied.error());
    const auto connection = Connection::open({.file = copy});
    if (!connection)
        return connection.error().code == ErrorCode::Corrupted ? Expected<int>{0} : tl::make_unexpected(connection.error());
    return schemaVersion(**connection);
}

} // namespace

Expected<void> checkIntegrity(Connection &connection, CheckDepth depth)
{
    const auto problems = connection.texts(depth == CheckDepth::Full ? QStringLiteral("PRAGMA integrity_check(1)")
                                                                     : QStringLiteral("PRAGMA quick_check(1)"));
    if (!problems)
        return tl::make_unexpected(problems.error());
    if (*problems != QStringList{QStringLiteral("ok")})
        return damaged(connection, problems->join(u' '));
    const auto dangling = connection.texts(QStringLiteral("PRAGMA foreign_key_check"));
    if (!dangling)
        return tl::make_unexpected(dangling.error());
    if (!dangling->isEmpty())
        return damaged(connection, QStringLiteral("rows of \"%1\" refer to rows that are missing").arg(dangling->first()));
    return {};
}

Expected<void> checkSchema(Connection &connection, std::span<const Migration> steps)
{
    const auto wanted = wantedSchema(steps);
    if (!wanted)
        return tl::make_unexpected(wanted.error());
    const auto found = connection.texts(schemaQuery());
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found != *wanted)
        return damaged(connection, QStringLiteral("its tables are not those of schema %1").arg(newestVersion(steps)));
    return {};
}

Expected<int> peekSchemaVersion(const QString &file)
{
    QFile database{file};
    if (!database.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, QStringLiteral("read: %1").arg(database.errorString()), Place{file});
    const int version = versionInHeader(database.read(100));
    if (version == 0 || QFileInfo{walOf(file)}.size() == 0)
        return version;
    return versionOfCopy(file);
}

Expected<void> refuseNewer(const QString &file, std::span<const Migration> steps)
{
    const auto version = peekSchemaVersion(file);
    if (!version)
        return tl::make_unexpected(version.error());
    return *version > newestVersion(steps) ? newerThan(steps, *version, file) : Expected<void>{};
}

} // namespace mehfooz
