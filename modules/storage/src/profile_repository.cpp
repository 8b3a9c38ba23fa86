// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/profile_repository.h>

#include "durable_files.h"
#include "profile_document.h"
#include "profile_list.h"
#include "sqlite_profile_stores.h"
#include "transaction.h"

#include <base/logging.h>
#include <text/safe_names.h>

#include <QFileInfo>
#include <QRandomGenerator>

namespace mehfooz {

struct SqliteProfileRepository::State {
    RepositoryOptions options;
    std::unique_ptr<ProfileList> list;
    QHash<ProfileId, std::weak_ptr<const bool>> open;
    std::optional<std::pair<ProfileId, QDateTime>> used; ///< Not in the list yet.

    [[nodiscard]] bool isOpen(const ProfileId &id) const { return !open.value(id).expired(); }
    [[nodiscard]] ProfileFileOptions fileOptions(const QString &folder) const
    {
        return ProfileFileOptions{ProfileFolder{folder}, options.now(), options.busyTimeout, options.gate};
    }
    [[nodiscard]] Expected<std::unique_ptr<SqliteProfileStores>> openFolder(const QString &folder, std::shared_ptr<const bool> mark);
    [[nodiscard]] Expected<ProfileEntry> make(const About &about, const ProfileDocument *document);
    [[nodiscard]] Expected<void> fill(const QString &folder, const About &about, const ProfileDocument *document);
    void writeUse();
};

namespace {

/// 60 bits of randomness in base 32: two profiles of one computer never meet.
ProfileId randomId()
{
    constexpr int kLength = 12;
    constexpr QLatin1StringView kAlphabet{"abcdefghijkmnpqrstuvwxyz23456789"};
    QString id;
    for (int i = 0; i < kLength; ++i)
        id.append(QChar{kAlphabet.at(QRandomGenerator::system()->bounded(static_cast<int>(kAlphabet.size())))});
    return *ProfileId::parse(id);
}

tl::unexpected<Error> inUse(const ProfileId &id)
{
    return failure(ErrorCode::Conflict, QStringLiteral("profile \"%1\" is open").arg(id.text()));
}

/// The list may have been renamed while the file stayed closed; the copy inside serves to make a lost list again.
void refreshAbout(Connection &connection, const ProfileEntry &entry)
{
    const About wanted{entry.name, entry.hue, entry.createdAt};
    const auto kept = readAbout(connection);
    if (kept && *kept == wanted)
        return;
    if (const auto written = inTransaction(connection, [&] { return writeAbout(connection, wanted); }); !written)
        qCInfo(logStorage, "%ls", qUtf16Printable(written.error().detail));
}

} // namespace

SqliteProfileRepository::SqliteProfileRepository(std::unique_ptr<State> state) : m_state{std::move(state)} { }

SqliteProfileRepository::~SqliteProfileRepository()
{
    m_state->writeUse();
}

/// Only the order of the list depends on it: a list that cannot be written keeps nobody from their profile, and nobody
/// waits for the disk before they see it.
void SqliteProfileRepository::State::writeUse()
{
    const auto last = std::exchange(used, std::nullopt);
    if (!last)
        return;
    if (const auto touched = list->touch(last->first, last->second); !touched)
        qCInfo(logStorage, "%ls", qUtf16Printable(touched.error().detail));
}

Expected<std::unique_ptr<SqliteProfileRepository>> SqliteProfileRepository::open(const RepositoryOptions &options)
{
    return ProfileList::open({options.folder, options.now(), options.busyTimeout, options.gate})
        .map([&](std::unique_ptr<ProfileList> &&list) {
            auto state = std::make_unique<State>(State{options, std::move(list), {}, {}});
            return std::unique_ptr<SqliteProfileRepository>{new SqliteProfileRepository{std::move(state)}};
        });
}

QString SqliteProfileRepository::damagedList() const
{
    return m_state->list->damagedFile();
}

Expected<QList<ProfileEntry>> SqliteProfileRepository::list()
{
    m_state->writeUse();
    return m_state->list->all();
}

Expected<std::unique_ptr<SqliteProfileStores>> SqliteProfileRepository::State::openFolder(const QString &folder,
                                                                                         std::shared_ptr<const bool> mark)
{
    return openProfileFile(fileOptions(folder)).map([&](ProfileFile &&file) {
        return std::make_unique<SqliteProfileStores>(std::move(file), StoredPlaces{ProfileFolder{folder}, options.cacheFile, options.now},
                                                     std::move(mark));
    });
}

Expected<void> SqliteProfileRepository::State::fill(const QString &folder, const About &about, const ProfileDocument *document)
{
    auto file = createProfileFile(fileOptions(folder));
    if (!file)
        return tl::make_unexpected(file.error());
    SqliteProfileStores stores{*std::move(file), StoredPlaces{ProfileFolder{folder}, options.cacheFile, options.now}, nullptr};
    if (document)
        return writeDocument(stores, *document);
    return inTransaction(stores.connection(), [&] { return writeAbout(stores.connection(), about); });
}

/// Built under another name, then renamed, then entered: a cut leaves nothing, or a whole profile that the next start enters.
Expected<ProfileEntry> SqliteProfileRepository::State::make(const About &about, const ProfileDocument *document)
{
    const ProfileEntry entry{randomId(), about.name, about.hue, about.createdAt, options.now().toUTC()};
    if (list->isReadOnly())
        return failure(ErrorCode::Unavailable, QStringLiteral("the data folder may not be written"), Place{options.folder});
    const QString making = list->makingFolderOf(entry.id);
    const QString folder = list->folderOf(entry.id);
    auto made = fill(making, about, document)
                    .and_then([&] { return syncFile(ProfileFolder{making}.database()); })
                    .and_then([&] { return syncFolder(making); })
                    .and_then([&] { return renamePath(making, folder); })
                    .and_then([&] { return syncFolder(list->profilesFolder()); })
                    .and_then([&] { return list->insert(entry); });
    if (made)
        return entry;
    for (const QString &left : {making, folder}) {
        if (const auto removed = removeFolder(left); !removed)
            qCInfo(logStorage, "%ls", qUtf16Printable(removed.error().detail));
    }
    return tl::make_unexpected(made.error());
}

Expected<ProfileEntry> SqliteProfileRepository::add(const QString &name, int hue)
{
    if (hue < 0 || hue > 3)
        return failure(ErrorCode::InvalidInput, QStringLiteral("a hue is 0 to 3, not %1").arg(hue));
    return text::cleanName(name).and_then([&](const QString &cleaned) {
        return m_state->make(About{cleaned, hue, m_state->options.now().toUTC()}, nullptr);
    });
}

Expected<void> SqliteProfileRepository::rename(const ProfileId &id, const QString &name)
{
    return text::cleanName(name).and_then([&](const QString &cleaned) { return m_state->list->rename(id, cleaned); });
}

Expected<void> SqliteProfileRepository::remove(const ProfileId &id)
{
    ProfileList &list = *m_state->list;
    if (const auto known = list.entry(id); !known)
        return tl::make_unexpected(known.error());
    if (m_state->isOpen(id))
        return inUse(id);
    if (list.isReadOnly())
        return failure(ErrorCode::Unavailable, QStringLiteral("the data folder may not be written"), Place{m_state->options.folder});
    const QString folder = list.folderOf(id);
    const QString removing = list.removingFolderOf(id);
    // From the rename on the removal is decided: a cut later is finished by the next start.
    auto removed = QFileInfo::exists(folder) ? renamePath(folder, removing) : Expected<void>{};
    return removed.and_then([&] { return syncFolder(list.profilesFolder()); })
        .and_then([&] { return list.finishRemoval(id); });
}

Expected<std::unique_ptr<ProfileStores>> SqliteProfileRepository::open(const ProfileId &id)
{
    const auto entry = m_state->list->entry(id);
    if (!entry)
        return tl::make_unexpected(entry.error());
    if (m_state->isOpen(id))
        return inUse(id);
    const auto mark = std::make_shared<const bool>(true);
    auto stores = m_state->openFolder(m_state->list->folderOf(id), mark);
    if (!stores)
        return tl::make_unexpected(stores.error());
    m_state->open.insert(id, mark);
    if ((*stores)->openReport().readOnly)
        return *std::move(stores);
    refreshAbout((*stores)->connection(), *entry);
    m_state->writeUse();
    m_state->used = {id, m_state->options.now()};
    return *std::move(stores);
}

Expected<std::unique_ptr<ProfileStores>> SqliteProfileRepository::openGuest()
{
    return openGuestFile(m_state->options.gate).map([&](ProfileFile &&file) -> std::unique_ptr<ProfileStores> {
        return std::make_unique<SqliteProfileStores>(std::move(file), StoredPlaces{{}, m_state->options.cacheFile, m_state->options.now}, nullptr);
    });
}

Expected<ProfileEntry> SqliteProfileRepository::import(const QByteArray &json)
{
    return documentFromJson(json).and_then([&](const ProfileDocument &document) { return m_state->make(document.about, &document); });
}

Expected<std::unique_ptr<ProfileStores>> openGuestStores()
{
    return openGuestFile(nullptr).map([](ProfileFile &&file) -> std::unique_ptr<ProfileStores> {
        return std::make_unique<SqliteProfileStores>(std::move(file), StoredPlaces{{}, {}, &QDateTime::currentDateTimeUtc}, nullptr);
    });
}

} // namespace mehfooz
