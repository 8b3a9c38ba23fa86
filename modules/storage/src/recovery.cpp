// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery.h"

#include "backups.h"
#include "durable_files.h"
#include "integrity.h"
#include "salvage.h"

#include <base/logging.h>

#include <QDir>
#include <QFileInfo>

namespace mehfooz {

namespace {

/// The name of a sound file that is complete and decided upon. It carries what the report needs after a power cut.
QString readyName(const ProfileFolder &folder, const std::optional<Backup> &backup, qint64 rows, const QDateTime &now)
{
    return QStringLiteral("%1.ready-%2-%3-%4")
        .arg(folder.database(), QString::number(backup ? backup->at.toMSecsSinceEpoch() : 0), QString::number(rows),
             now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'")));
}

struct Decision {
    qint64 backupMs = 0;
    qint64 rows = 0;
    QString stamp;
};

Decision decisionIn(const QString &ready)
{
    const QStringList parts = ready.section(QStringLiteral(".ready-"), -1).split(u'-');
    return Decision{parts.value(0).toLongLong(), parts.value(1).toLongLong(), parts.value(2)};
}

QStringList readyFiles(const ProfileFolder &folder)
{
    return QDir{folder.path}.entryList({QStringLiteral("profile.db.ready-*")}, QDir::Files);
}

QString partOf(const ProfileFolder &folder)
{
    return folder.database() + QStringLiteral(".part");
}

Expected<void> removeDatabase(const QString &file)
{
    return removeFile(walOf(file)).and_then([&] { return removeFile(walIndexOf(file)); }).and_then([&] { return removeFile(file); });
}

/// A sound file of the newest schema under `part`, from the backup or from nothing. The rows added from the damaged file.
Expected<qint64> buildSoundFile(const QString &part, const std::optional<Backup> &backup, const QString &damaged,
                                 std::span<const Migration> steps)
{
    if (auto cleared = removeDatabase(part); !cleared)
        return tl::make_unexpected(cleared.error());
    if (backup) {
        if (auto copied = copyFile(backup->file, part); !copied)
            return tl::make_unexpected(copied.error());
    }
    const auto target = Connection::open({.file = part});
    if (!target)
        return tl::make_unexpected(target.error());
    if (auto migrated = migrate(**target, steps); !migrated)
        return tl::make_unexpected(migrated.error());
    qint64 rows = 0;
    if (QFileInfo::exists(damaged)) {
        const auto added = salvage(damaged, **target, steps);
        if (!added)
            return added;
        rows = *added;
    }
    return checkIntegrity(**target, CheckDepth::Full).map([rows] { return rows; });
}

OpenReport reportOf(const Decision &decision, const QString &aside)
{
    OpenReport report;
    report.restoredFromBackup = decision.backupMs != 0;
    if (report.restoredFromBackup)
        report.backupAt = QDateTime::fromMSecsSinceEpoch(decision.backupMs, Qt::UTC);
    report.damagedFile = QFileInfo::exists(aside) ? aside : QString{};
    report.rowsSalvaged = decision.rows;
    return report;
}

/// The log moves before its database: the other way round, a cut in between would leave the log beside the sound file.
/// The last sync keeps the damaged file from being replaced before it has its new name.
Expected<void> setAside(const QString &database, const QString &aside)
{
    const auto moveIfThere = [](const QString &from, const QString &to) {
        return QFileInfo::exists(from) ? renamePath(from, to) : Expected<void>{};
    };
    const QString folder = QFileInfo{database}.absolutePath();
    return removeFile(walIndexOf(database))
        .and_then([&] { return moveIfThere(walOf(database), walOf(aside)); })
        .and_then([&] { return syncFolder(folder); })
        .and_then([&] { return moveIfThere(database, aside); })
        .and_then([&] { return syncFolder(folder); });
}

Expected<OpenReport> putInPlace(const ProfileFolder &folder, const QString &ready)
{
    const Decision decision = decisionIn(ready);
    const QString aside = QStringLiteral("%1.damaged-%2").arg(folder.database(), decision.stamp);
    return setAside(folder.database(), aside)
        .and_then([&] { return renamePath(ready, folder.database()); })
        .and_then([&] { return syncFolder(folder.path); })
        .map([&] { return reportOf(decision, aside); });
}

} // namespace

Expected<OpenReport> recover(const ProfileFolder &folder, const QDateTime &now, std::span<const Migration> steps)
{
    const auto backup = Backups{folder.backups()}.newestGood(steps);
    const QString part = partOf(folder);
    const auto rows = buildSoundFile(part, backup, folder.database(), steps);
    if (!rows)
        return tl::make_unexpected(rows.error());
    const QString ready = readyName(folder, backup, *rows, now);
    auto decided = syncFile(part).and_then([&] { return renamePath(part, ready); }).and_then([&] { return syncFolder(folder.path); });
    if (!decided)
        return tl::make_unexpected(decided.error());
    qCInfo(logStorage, "%ls is damaged and replaced", qUtf16Printable(folder.database()));
    return putInPlace(folder, ready);
}

bool isRecovering(const ProfileFolder &folder)
{
    return !readyFiles(folder).isEmpty();
}

Expected<std::optional<OpenReport>> resumeRecovery(const ProfileFolder &folder)
{
    if (auto swept = removeDatabase(partOf(folder)); !swept)
        return tl::make_unexpected(swept.error());
    const QStringList ready = readyFiles(folder);
    if (ready.isEmpty())
        return std::optional<OpenReport>{};
    return putInPlace(folder, folder.path + u'/' + ready.first()).map([](const OpenReport &report) { return std::optional{report}; });
}

} // namespace mehfooz
