// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage_thread.h"

#include <base/logging.h>
#include <storage/data_folder.h>
#include <storage/pack_cache.h>
#include <storage/profile_repository.h>
#include <storage/search_index.h>

#include <future>
#include <optional>

namespace mehfooz {

namespace {

/// Claims the data folder and opens the list of profiles at the first call, on the storage thread. While that fails,
/// every call gives the reason again, but a guest can always come in.
class LateProfileRepository final : public ProfileRepository {
public:
    LateProfileRepository(QString folder, QString cacheFile, Clock clock)
        : m_options{std::move(folder), std::move(cacheFile), std::move(clock)}
    {
    }

    [[nodiscard]] Expected<QList<ProfileEntry>> list() override
    {
        return opened().and_then([](ProfileRepository *all) { return all->list(); });
    }
    [[nodiscard]] QString damagedList() const override { return m_repository ? m_repository->damagedList() : QString{}; }
    [[nodiscard]] Expected<ProfileEntry> add(const QString &name, int hue) override
    {
        return opened().and_then([&](ProfileRepository *all) { return all->add(name, hue); });
    }
    [[nodiscard]] Expected<void> rename(const ProfileId &id, const QString &name) override
    {
        return opened().and_then([&](ProfileRepository *all) { return all->rename(id, name); });
    }
    [[nodiscard]] Expected<void> remove(const ProfileId &id) override
    {
        return opened().and_then([&](ProfileRepository *all) { return all->remove(id); });
    }
    [[nodiscard]] Expected<std::unique_ptr<ProfileStores>> open(const ProfileId &id) override
    {
        return opened().and_then([&](ProfileRepository *all) { return all->open(id); });
    }
    [[nodiscard]] Expected<std::unique_ptr<ProfileStores>> openGuest() override
    {
        const auto all = opened();
        return all ? (*all)->openGuest() : openGuestStores();
    }
    [[nodiscard]] Expected<ProfileEntry> import(const QByteArray &json) override
    {
        return opened().and_then([&](ProfileRepository *all) { return all->import(json); });
    }

private:
    [[nodiscard]] Expected<ProfileRepository *> opened()
    {
        if (m_repository)
            return m_repository.get();
        if (!m_folder) {
            auto folder = DataFolder::claim(m_options.folder);
            if (!folder)
                return tl::make_unexpected(folder.error());
            m_folder = std::move(*folder);
        }
        auto repository = SqliteProfileRepository::open(m_options);
        if (!repository)
            return tl::make_unexpected(repository.error());
        m_repository = std::move(*repository);
        return m_repository.get();
    }

    RepositoryOptions m_options;
    std::unique_ptr<DataFolder> m_folder; ///< Held as long as the repository is used.
    std::unique_ptr<SqliteProfileRepository> m_repository;
};

/// Keeps the index in a file, or in memory where that cannot be written: search works on a read-only disk too.
class AnywhereSearchIndex final : public SearchIndex {
public:
    explicit AnywhereSearchIndex(const QString &file) : m_index{std::make_unique<SqliteSearchIndex>(file)} { }

    [[nodiscard]] Expected<void> rebuild(const QList<SearchDocument> &documents) override
    {
        const auto built = m_index->rebuild(documents);
        if (built)
            return built;
        qCInfo(logStorage) << "the search index stays in memory:" << built.error().detail;
        m_index = std::make_unique<SqliteSearchIndex>();
        return m_index->rebuild(documents);
    }
    [[nodiscard]] Expected<QList<SearchHit>> search(const QString &query, const QString &language, int limit) override
    {
        return m_index->search(query, language, limit);
    }

private:
    std::unique_ptr<SqliteSearchIndex> m_index;
};

} // namespace

StorageThread::StorageThread(const Places &places)
    : m_thread{std::make_unique<QThread>()}
    , m_worker{std::make_unique<Worker>()}
    , m_profiles{std::make_unique<LateProfileRepository>(places.dataFolder, places.cacheFolder + QStringLiteral("/packs.db"), places.clock)}
    , m_cache{std::make_unique<SqlitePackCache>(places.cacheFolder + QStringLiteral("/packs.db"))}
    , m_search{std::make_unique<AnywhereSearchIndex>(places.cacheFolder + QStringLiteral("/search.db"))}
{
    m_thread->setObjectName(QStringLiteral("storage"));
    m_worker->moveToThread(m_thread.get());
    m_thread->start();
}

StorageThread::~StorageThread()
{
    // Connections close on the thread that opened them, after everything posted before has been done.
    std::promise<void> drained; // a hand-over that a race detector sees; QThread's own it does not
    m_worker->post([&] {
        m_search.reset();
        m_cache.reset();
        m_profiles.reset();
        m_thread->quit();
        drained.set_value();
    });
    m_thread->wait();
    drained.get_future().wait();
}

} // namespace mehfooz
