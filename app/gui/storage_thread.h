// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <learning/ports.h>
#include <presentation/worker.h>

#include <QThread>

#include <memory>

namespace mehfooz {

/// The thread that owns every SQLite connection and runs the use cases. Construction starts it; destruction drains it.
class StorageThread final {
public:
    /// Where things lie; an empty data folder keeps nothing on the disk.
    struct Places {
        QString dataFolder;
        QString cacheFolder;
        Clock clock;
    };
    explicit StorageThread(const Places &places);
    ~StorageThread();
    Q_DISABLE_COPY_MOVE(StorageThread)

    [[nodiscard]] Worker &worker() { return *m_worker; }
    /// Used on the worker's thread only; each opens its file at the first call.
    [[nodiscard]] ProfileRepository &profiles() { return *m_profiles; }
    [[nodiscard]] PackCache &cache() { return *m_cache; }
    [[nodiscard]] SearchIndex &search() { return *m_search; }

private:
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<ProfileRepository> m_profiles;
    std::unique_ptr<PackCache> m_cache;
    std::unique_ptr<SearchIndex> m_search;
};

} // namespace mehfooz
