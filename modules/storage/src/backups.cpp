// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups.h"

#include "durable_files.h"
#include "integrity.h"
#include "statement.h"

#include <base/logging.h>

#include <QDir>

namespace mehfooz {

namespace {

constexpr qint64 kSpareBytes = 1 << 20;

QString nameFormat()
{
    return QStringLiteral("'profile-'yyyyMMdd'T'HHmmsszzz'Z.db'");
}

QDateTime instantIn(const QString &name)
{
    QDateTime at = QDateTime::fromString(name, nameFormat());
    at.setTimeSpec(Qt::UTC);
    return at;
}

Expected<void> checkBackup(const QString &file, CheckDepth depth)
{
    const auto opened = Connection::open({.file = file, .access = ConnectionOptions::Access::ReadOnly});
    if (!opened)
        return tl::make_unexpected(opened.error());
    return checkIntegrity(**opened, depth);
}

} // namespace

QList<Backup> Backups::all() const
{
    QList<Backup> found;
    const QDir folder{m_folder};
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        const QDateTime at = instantIn(name);
        if (at.isValid())
            found.append(Backup{folder.filePath(name), at});
    }
    return found;
}

bool Backups::isDue(const QDateTime &now) const
{
    const QDate today = now.toLocalTime().date();
    const QList<Backup> backups = all();
    return std::none_of(backups.cbegin(), backups.cend(),
                        [&](const Backup &backup) { return backup.at.toLocalTime().date() == today; });
}

Expected<void> Backups::write(Connection &connection, const QString &part) const
{
    Statement copy{connection, QStringLiteral("VACUUM INTO :file")};
    return removeFile(part)
        .and_then([&] { return requireSpace(m_folder, databaseBytes(connection.file()) + kSpareBytes); })
        .and_then([&] { return copy.run({{":file", part}}); })
        .and_then([&] { return syncFile(part); })
        .and_then([&] { return checkBackup(part, CheckDepth::Quick); });
}

Expected<Backup> Backups::make(Connection &connection, const QDateTime &now) const
{
    const QString part = m_folder + QStringLiteral("/backup.part");
    const Backup backup{m_folder + u'/' + now.toUTC().toString(nameFormat()), now.toUTC()};
    auto made = makeFolder(m_folder)
                    .and_then([&] { return write(connection, part); })
                    .and_then([&] { return renamePath(part, backup.file); })
                    .and_then([&] { return syncFolder(m_folder); });
    if (!made) {
        if (const auto removed = removeFile(part); !removed)
            qCInfo(logStorage, "%ls", qUtf16Printable(removed.error().detail));
        return tl::make_unexpected(made.error());
    }
    return removeOldest().map([&] { return backup; });
}

Expected<void> Backups::removeOldest() const
{
    const QList<Backup> backups = all();
    for (const Backup &old : backups.mid(kKept)) {
        if (auto removed = removeFile(old.file); !removed)
            return removed;
    }
    return {};
}

std::optional<Backup> Backups::newestGood(std::span<const Migration> steps) const
{
    for (const Backup &backup : all()) {
        const auto version = peekSchemaVersion(backup.file);
        if (version && *version >= 1 && *version <= newestVersion(steps) && checkBackup(backup.file, CheckDepth::Full))
            return backup;
        qCInfo(logStorage, "backup %ls cannot be used", qUtf16Printable(backup.file));
    }
    return std::nullopt;
}

} // namespace mehfooz
