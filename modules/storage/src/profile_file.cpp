// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_file.h"

#include "backups.h"
#include "durable_files.h"
#include "integrity.h"

#include <base/logging.h>

#include <QFileInfo>

namespace mehfooz {

namespace {

using Opened = Expected<std::unique_ptr<Connection>>;

ConnectionOptions connectionOptions(const ProfileFileOptions &options)
{
    return ConnectionOptions{.file = options.folder.database(), .busyTimeout = options.busyTimeout, .gate = options.gate};
}

/// Open and read through; Corrupted when it is not a sound profile of a version up to the newest.
Opened openChecked(const ConnectionOptions &options, std::span<const Migration> steps)
{
    // SQLite removes the log when the last connection closes: where it still is, the program was killed.
    const bool unclean = QFileInfo::exists(walOf(options.file));
    auto connection = Connection::open(options);
    if (!connection)
        return connection;
    if (auto sound = checkIntegrity(**connection, unclean ? CheckDepth::Full : CheckDepth::Quick); !sound)
        return tl::make_unexpected(sound.error());
    const auto version = schemaVersion(**connection);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version < 1)
        return failure(ErrorCode::Corrupted, QStringLiteral("not a profile"), Place{options.file});
    if (*version == newestVersion(steps)) {
        if (auto same = checkSchema(**connection, steps); !same)
            return tl::make_unexpected(same.error());
    }
    return connection;
}

Expected<void> bringUpToDate(Connection &connection, const ProfileFileOptions &options, OpenReport &report)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version == newestVersion(options.steps))
        return {};
    if (auto backup = Backups{options.folder.backups()}.make(connection, options.now); !backup)
        return tl::make_unexpected(backup.error());
    report.migrated = true;
    return migrate(connection, options.steps).and_then([&] { return checkSchema(connection, options.steps); });
}

/// A day's backup that cannot be written keeps nobody from their profile; the report tells.
void backUpDaily(Connection &connection, const ProfileFileOptions &options, OpenReport &report)
{
    const Backups backups{options.folder.backups()};
    if (!backups.isDue(options.now))
        return;
    const auto made = backups.make(connection, options.now);
    report.backupMissed = !made;
    if (!made)
        qCInfo(logStorage, "no backup today: %ls", qUtf16Printable(made.error().detail));
}

Opened openOrRecover(const ProfileFileOptions &options, OpenReport &report)
{
    if (auto known = refuseNewer(options.folder.database(), options.steps); !known)
        return tl::make_unexpected(known.error());
    auto connection = openChecked(connectionOptions(options), options.steps);
    if (connection || connection.error().code != ErrorCode::Corrupted)
        return connection;
    qCInfo(logStorage, "%ls", qUtf16Printable(connection.error().detail));
    const auto recovered = recover(options.folder, options.now, options.steps);
    if (!recovered)
        return tl::make_unexpected(recovered.error());
    report = *recovered;
    return openChecked(connectionOptions(options), options.steps);
}

Expected<ProfileFile> openWritable(const ProfileFileOptions &options)
{
    OpenReport report;
    const auto resumed = resumeRecovery(options.folder);
    if (!resumed)
        return tl::make_unexpected(resumed.error());
    if (*resumed)
        report = **resumed;
    if (!QFileInfo::exists(options.folder.database())) {
        const auto recovered = recover(options.folder, options.now, options.steps);
        if (!recovered)
            return tl::make_unexpected(recovered.error());
        report = *recovered;
    }
    auto connection = openOrRecover(options, report);
    if (!connection)
        return tl::make_unexpected(connection.error());
    if (auto ready = bringUpToDate(**connection, options, report); !ready)
        return tl::make_unexpected(ready.error());
    backUpDaily(**connection, options, report);
    return ProfileFile{nullptr, *std::move(connection), report};
}

/// What may not be written is opened as a copy: SQLite could not read a file with its log on a read-only disk, and a
/// copy can be brought up to date. Every write is refused.
Expected<ProfileFile> openReadOnly(const ProfileFileOptions &options)
{
    const QString file = options.folder.database();
    if (auto known = refuseNewer(file, options.steps); !known)
        return tl::make_unexpected(known.error());
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return failure(ErrorCode::Unavailable, folder->errorString(), Place{folder->path()});
    ConnectionOptions copyOptions = connectionOptions(options);
    copyOptions.file = folder->filePath(QStringLiteral("profile.db"));
    if (auto copied = copyDatabase(file, copyOptions.file); !copied)
        return tl::make_unexpected(copied.error());
    auto connection = openChecked(copyOptions, options.steps);
    if (!connection)
        return tl::make_unexpected(Error{connection.error().code, connection.error().detail, Place{file}});
    auto ready = migrate(**connection, options.steps).and_then([&] {
        return (*connection)->execute(QStringLiteral("PRAGMA query_only = ON"));
    });
    if (!ready)
        return tl::make_unexpected(ready.error());
    OpenReport report;
    report.readOnly = true;
    return ProfileFile{std::move(folder), *std::move(connection), report};
}

} // namespace

Expected<ProfileFile> createProfileFile(const ProfileFileOptions &options)
{
    if (auto made = makeFolder(options.folder.path); !made)
        return tl::make_unexpected(made.error());
    auto connection = Connection::open(connectionOptions(options));
    if (!connection)
        return tl::make_unexpected(connection.error());
    return migrate(**connection, options.steps).map([&] { return ProfileFile{nullptr, *std::move(connection), {}}; });
}

Expected<ProfileFile> openProfileFile(const ProfileFileOptions &options)
{
    const QString file = options.folder.database();
    const bool isThere = QFileInfo::exists(file);
    const bool canComeBack = !Backups{options.folder.backups()}.all().isEmpty() || isRecovering(options.folder);
    if (!isThere && !canComeBack)
        return failure(ErrorCode::NotFound, QStringLiteral("the profile's file is missing and there is no backup"), Place{file});
    if (isThere && !isWritable(file))
        return openReadOnly(options);
    return openWritable(options);
}

Expected<ProfileFile> openGuestFile(StatementGate *gate)
{
    auto connection = Connection::open({.file = QStringLiteral(":memory:"), .gate = gate});
    if (!connection)
        return tl::make_unexpected(connection.error());
    if (auto made = migrate(**connection, profileMigrations()); !made)
        return tl::make_unexpected(made.error());
    return ProfileFile{nullptr, *std::move(connection), {}};
}

} // namespace mehfooz
