// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_list.h"

#include "backups.h"
#include "durable_files.h"
#include "integrity.h"
#include "profile_about.h"
#include "recovery.h"
#include "stored_row.h"
#include "transaction.h"

#include <base/logging.h>

#include <QDir>
#include <QFileInfo>

namespace mehfooz {

namespace {

const char *const kMaking = ".making";
const char *const kRemoving = ".removing";

Expected<ProfileEntry> entryOf(const Row &row)
{
    return storedId<ProfileId>(row.text(0)).map([&](const ProfileId &id) {
        return ProfileEntry{id, row.text(1), row.small(2), row.instant(3), row.instant(4)};
    });
}

ConnectionOptions connectionOptions(const ProfileListOptions &options, const QString &file)
{
    return ConnectionOptions{.file = file, .busyTimeout = options.busyTimeout, .gate = options.gate};
}

Expected<std::unique_ptr<Connection>> openSound(const ConnectionOptions &options, std::span<const Migration> steps)
{
    auto connection = Connection::open(options);
    if (!connection)
        return connection;
    auto ready = checkIntegrity(**connection, CheckDepth::Full)
                     .and_then([&] { return migrate(**connection, steps); })
                     .and_then([&] { return checkSchema(**connection, steps); });
    if (!ready)
        return tl::make_unexpected(ready.error());
    return connection;
}

Expected<QString> setAside(const QString &file, const QDateTime &now)
{
    const QString aside = QStringLiteral("%1.damaged-%2").arg(file, now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'")));
    auto moved = removeFile(walIndexOf(file));
    if (moved && QFileInfo::exists(walOf(file)))
        moved = renamePath(walOf(file), walOf(aside));
    return moved.and_then([&] { return renamePath(file, aside); })
        .and_then([&] { return syncFolder(QFileInfo{file}.absolutePath()); })
        .map([&] { return aside; });
}

/// Whose a folder is, from its file or, where that cannot be read, from its newest readable backup.
std::optional<About> aboutIn(const ProfileFolder &folder)
{
    QStringList files{folder.database()};
    for (const Backup &backup : Backups{folder.backups()}.all())
        files.append(backup.file);
    for (const QString &file : files) {
        const auto connection = QFileInfo::exists(file)
            ? Connection::open({.file = file, .access = ConnectionOptions::Access::ReadOnly})
            : tl::make_unexpected(Error{ErrorCode::NotFound, file});
        const auto about = connection ? readAbout(**connection) : tl::make_unexpected(connection.error());
        if (about)
            return *about;
    }
    return std::nullopt;
}

} // namespace

ProfileList::ProfileList(ProfileListOptions options, std::unique_ptr<QTemporaryDir> copy, std::unique_ptr<Connection> connection)
    : m_options{std::move(options)},
      m_copy{std::move(copy)},
      m_connection{std::move(connection)},
      m_all{*m_connection, QStringLiteral("SELECT id, name, hue, created_ms, last_used_ms FROM profiles ORDER BY rowid")},
      m_one{*m_connection, QStringLiteral("SELECT id, name, hue, created_ms, last_used_ms FROM profiles WHERE id = :id")},
      m_insert{*m_connection, QStringLiteral("INSERT INTO profiles (id, name, hue, created_ms, last_used_ms)"
                                             " VALUES (:id, :name, :hue, :created, :last_used)")},
      m_rename{*m_connection, QStringLiteral("UPDATE profiles SET name = :name WHERE id = :id")},
      m_touch{*m_connection, QStringLiteral("UPDATE profiles SET last_used_ms = :at WHERE id = :id")},
      m_remove{*m_connection, QStringLiteral("DELETE FROM profiles WHERE id = :id")}
{
}

Expected<std::unique_ptr<ProfileList>> ProfileList::open(const ProfileListOptions &options)
{
    const QString file = options.folder + QStringLiteral("/profiles.db");
    auto prepared = makeFolder(options.folder).and_then([&] {
        return QFileInfo::exists(file) ? refuseNewer(file, options.steps) : Expected<void>{};
    });
    if (!prepared)
        return tl::make_unexpected(prepared.error());
    if (!isWritableFolder(options.folder))
        return openCopy(options, file);
    QString damagedFile;
    auto connection = openSound(connectionOptions(options, file), options.steps);
    if (!connection && connection.error().code == ErrorCode::Corrupted) {
        qCInfo(logStorage, "%ls", qUtf16Printable(connection.error().detail));
        const auto aside = setAside(file, options.now);
        if (!aside)
            return tl::make_unexpected(aside.error());
        damagedFile = *aside;
        connection = openSound(connectionOptions(options, file), options.steps);
    }
    if (!connection)
        return tl::make_unexpected(connection.error());
    std::unique_ptr<ProfileList> list{new ProfileList{options, nullptr, *std::move(connection)}};
    list->m_damagedFile = damagedFile;
    return list->agreeWithFolders().map([&] { return std::move(list); });
}

Expected<std::unique_ptr<ProfileList>> ProfileList::openCopy(const ProfileListOptions &options, const QString &file)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return failure(ErrorCode::Unavailable, folder->errorString(), Place{folder->path()});
    const QString copy = folder->filePath(QStringLiteral("profiles.db"));
    if (auto copied = copyDatabase(file, copy); !copied)
        return tl::make_unexpected(copied.error());
    auto connection = openSound(connectionOptions(options, copy), options.steps);
    if (!connection)
        return tl::make_unexpected(Error{connection.error().code, connection.error().detail, Place{file}});
    if (auto fixed = (*connection)->execute(QStringLiteral("PRAGMA query_only = ON")); !fixed)
        return tl::make_unexpected(fixed.error());
    return std::unique_ptr<ProfileList>{new ProfileList{options, std::move(folder), *std::move(connection)}};
}

QString ProfileList::profilesFolder() const
{
    return m_options.folder + QStringLiteral("/profiles");
}

QString ProfileList::folderOf(const ProfileId &id) const
{
    return profilesFolder() + u'/' + id.text();
}

QString ProfileList::makingFolderOf(const ProfileId &id) const
{
    return folderOf(id) + QString::fromLatin1(kMaking);
}

QString ProfileList::removingFolderOf(const ProfileId &id) const
{
    return folderOf(id) + QString::fromLatin1(kRemoving);
}

Expected<void> ProfileList::agreeWithFolders()
{
    if (auto made = makeFolder(profilesFolder()); !made)
        return made;
    const QStringList names = QDir{profilesFolder()}.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        auto settled = name.contains(u'.') ? sweep(name) : adopt(name);
        if (!settled)
            return settled;
    }
    return {};
}

Expected<void> ProfileList::sweep(const QString &name)
{
    const bool wasRemoving = name.endsWith(QLatin1StringView{kRemoving});
    if (!wasRemoving && !name.endsWith(QLatin1StringView{kMaking}))
        return {};
    const auto id = ProfileId::parse(name.section(u'.', 0, 0));
    if (!id)
        return {};
    if (wasRemoving)
        return finishRemoval(*id);
    return removeFolder(profilesFolder() + u'/' + name).and_then([&] { return syncFolder(profilesFolder()); });
}

/// The content goes first: on a full disk it makes the room that the change of the list needs. The folder itself goes
/// last: a cut in between leaves it to the next start.
Expected<void> ProfileList::finishRemoval(const ProfileId &id)
{
    const QString folder = removingFolderOf(id);
    return removeContents(folder)
        .and_then([&] { return removeEntry(id); })
        .and_then([&] { return removeFolder(folder); })
        .and_then([&] { return syncFolder(profilesFolder()); });
}

Expected<void> ProfileList::adopt(const QString &name)
{
    const auto id = ProfileId::parse(name);
    const ProfileFolder folder{profilesFolder() + u'/' + name};
    if (!id)
        return {};
    if (const auto known = entry(*id); known || known.error().code != ErrorCode::NotFound)
        return known ? Expected<void>{} : tl::make_unexpected(known.error());
    const auto about = aboutIn(folder);
    if (!about && !QFileInfo::exists(folder.database()))
        return {};
    const About whose = about.value_or(About{name, 0, m_options.now});
    return insert(ProfileEntry{*id, whose.name, whose.hue, whose.createdAt, m_options.now});
}

Expected<QList<ProfileEntry>> ProfileList::all()
{
    return m_all.all({}, entryOf);
}

Expected<ProfileEntry> ProfileList::entry(const ProfileId &id)
{
    const auto found = m_one.all({{":id", id.text()}}, entryOf);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("no profile \"%1\"").arg(id.text()), Place{m_connection->file()});
    return found->first();
}

Expected<void> ProfileList::insert(const ProfileEntry &entry)
{
    return inTransaction(*m_connection, [&] {
        return m_insert.run({{":id", entry.id.text()},
                             {":name", entry.name},
                             {":hue", entry.hue},
                             {":created", entry.createdAt},
                             {":last_used", entry.lastUsedAt}});
    });
}

Expected<void> ProfileList::rename(const ProfileId &id, const QString &name)
{
    return inTransaction(*m_connection, [&] {
        return entry(id).and_then([&](const ProfileEntry &) { return m_rename.run({{":name", name}, {":id", id.text()}}); });
    });
}

Expected<void> ProfileList::touch(const ProfileId &id, const QDateTime &at)
{
    return inTransaction(*m_connection, [&] { return m_touch.run({{":at", at}, {":id", id.text()}}); });
}

Expected<void> ProfileList::removeEntry(const ProfileId &id)
{
    return inTransaction(*m_connection, [&] { return m_remove.run({{":id", id.text()}}); });
}

} // namespace mehfooz
