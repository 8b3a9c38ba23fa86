// SPDX-License-Identifier: GPL-3.0-or-later
// Opening packs behind a running event loop: how long, on which thread, and what the GUI thread has to do with it.
#include "pack_sizes.h"
#include "person.h"

#include <content/folder_pack_source.h>

#include <QThread>

namespace mehfooz::bench {

namespace {

constexpr int kRuns = 5;
constexpr double kMostOnGuiThread = 30;

/// Notes on which thread packs are read.
class WatchedSource final : public PackSource {
public:
    [[nodiscard]] Expected<QByteArray> digest(const QString &folder) override
    {
        m_thread = QThread::currentThread() == QCoreApplication::instance()->thread() ? QStringLiteral("GUI") : QThread::currentThread()->objectName();
        return m_source.digest(folder);
    }
    [[nodiscard]] Compiled compile(const QString &folder, const Progress &progress) override { return m_source.compile(folder, progress); }
    [[nodiscard]] QByteArray encode(const Pack &pack) override { return m_source.encode(pack); }
    [[nodiscard]] Expected<std::shared_ptr<const Pack>> decode(const QByteArray &bytes, const QString &folder) override
    {
        return m_source.decode(bytes, folder);
    }
    [[nodiscard]] const QString &thread() const { return m_thread; }

private:
    FolderPackSource m_source;
    QString m_thread;
};

struct Opening {
    Series elapsed;
    Series onGuiThread; ///< Processor time.
    QString thread;
    bool good = true;
};

void open(const QString &folder, const QString &cache, Opening &opening)
{
    WatchedSource source;
    StorageThread storage{{{}, cache, [] { return QDateTime::currentDateTimeUtc(); }}};
    Workspace workspace{{&storage.worker(), &storage.profiles(), &source, &storage.cache(), &storage.search(), [] { return QDateTime::currentDateTimeUtc(); }}};
    bool opened = false;
    QObject::connect(&workspace, &Workspace::packsOpened, &workspace, [&opened] { opened = true; });
    const double before = processorTime();
    opening.elapsed.add(timed([&] {
        workspace.openPacks({folder});
        while (!opened)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }));
    opening.onGuiThread.add(processorTime() - before);
    opening.thread = source.thread();
    opening.good = opening.good && workspace.hasPacks();
}

bool measure(const QString &name, const QString &folder)
{
    QTemporaryDir home;
    Opening first;
    Opening again;
    for (int run = 0; run < kRuns; ++run) {
        const QString cache = home.filePath(QString::number(run));
        QDir{}.mkpath(cache);
        open(folder, cache, first);
        open(folder, cache, again);
    }
    for (const auto &[opening, how] : {std::pair{&first, "the first time"}, std::pair{&again, "from the cache"}}) {
        const QString what = QStringLiteral("%1 opened with its search index, %2").arg(name, QString::fromLatin1(how));
        print({what, "ms", opening->elapsed, {}, 0, {}});
        print({what + QStringLiteral(", GUI thread"), "ms", opening->onGuiThread, {}, 0, Limit{"max", kMostOnGuiThread}});
        note(QStringLiteral("%1: read on the thread \"%2\"").arg(what, opening->thread));
    }
    return first.good && again.good;
}

int run()
{
    const PackOnDisk pack{kLarge};
    const QStringList installed = installedPackFolders(QCoreApplication::applicationDirPath());
    bool good = !installed.isEmpty() && measure(QStringLiteral("core pack"), installed.front());
    good = measure(pack.words(), pack.folder()) && good;
    if (!good)
        std::fprintf(stderr, "a pack could not be opened\n");
    return good ? 0 : 1;
}

} // namespace

} // namespace mehfooz::bench

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    return mehfooz::bench::run();
}
