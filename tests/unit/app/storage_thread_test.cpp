// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/ask_worker.h>
#include <support/test_folder.h>
#include <support/warnings.h>

#include <presentation/background.h>

#include <storage_thread.h>

#include <QSemaphore>

#include <atomic>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

template<typename Work>
auto on(StorageThread &storage, Work work)
{
    return askWorker(storage.worker(), std::move(work));
}

} // namespace

class StorageThreadTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_folder = std::make_unique<TestFolder>();
    }

    void workRunsOnAThreadOfItsOwn()
    {
        StorageThread storage{places()};

        QThread *where = on(storage, [] { return QThread::currentThread(); });

        QVERIFY(where != QThread::currentThread());
        QCOMPARE(where->objectName(), u"storage"_qs);
    }

    void constructionTouchesNoDisk()
    {
        const StorageThread storage{places()};

        QCOMPARE(m_folder->files(), QStringList{});
    }

    void everythingPostedBeforeTheEndIsDone()
    {
        constexpr int kJobs = 500;
        std::atomic<int> done = 0;
        {
            StorageThread storage{places()};
            for (int i = 0; i < kJobs; ++i)
                static_cast<void>(runOn(storage.worker(), [&done] { return ++done; }));
        }
        QCOMPARE(done.load(), kJobs);
    }

    void profilesOutliveTheThread()
    {
        {
            StorageThread storage{places()};
            QVERIFY(on(storage, [&] { return storage.profiles().add(u"ثنا"_qs, 1).has_value(); }));
        }
        StorageThread storage{places()};

        const auto people = on(storage, [&] { return storage.profiles().list(); });

        QCOMPARE(people.value().size(), 1);
        QCOMPARE(people->first().name, u"ثنا"_qs);
    }

    void eachCallReachesTheList()
    {
        StorageThread storage{places()};
        const ProfileEntry sana = on(storage, [&] { return storage.profiles().add(u"Sana"_qs, 0); }).value();

        QVERIFY(on(storage, [&] { return storage.profiles().rename(sana.id, u"Sana B"_qs).has_value(); }));
        const QByteArray exported = on(storage, [&] {
            return storage.profiles().open(sana.id).and_then([](const std::unique_ptr<ProfileStores> &stores) { return stores->exportJson(); });
        }).value();
        QVERIFY(on(storage, [&] { return storage.profiles().remove(sana.id).has_value(); }));
        QCOMPARE(on(storage, [&] { return storage.profiles().import(exported); }).value().name, u"Sana B"_qs);
    }

    void aSecondProgramIsRefusedUntilTheFirstIsGone()
    {
        auto first = std::make_unique<StorageThread>(places());
        QVERIFY(on(*first, [&] { return first->profiles().list().has_value(); }));
        StorageThread second{places()};

        const auto refused = on(second, [&] { return second.profiles().list(); });
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QCOMPARE(refused.error().place.file, data());

        first.reset();
        QVERIFY(on(second, [&] { return second.profiles().list().has_value(); }));
    }

    void aGuestComesInWhereTheFolderCannotBeUsed()
    {
        QVERIFY(!m_folder->write(u"data"_qs, "a file in its place").isEmpty());
        StorageThread storage{places()};

        QVERIFY(!on(storage, [&] { return storage.profiles().list().has_value(); }));
        QVERIFY(on(storage, [&] {
            const auto guest = storage.profiles().openGuest();
            return guest.has_value() && (*guest)->settings().set(u"role"_qs, u"citizen"_qs).has_value();
        }));
        QCOMPARE(m_folder->read(u"data"_qs), QByteArray{"a file in its place"});
    }

    void searchWorksWhereItsFileCannotBeMade()
    {
        QVERIFY(!m_folder->write(u"cache"_qs, "a file in its place").isEmpty());
        StorageThread storage{places()};
        SearchDocument document;
        document.kind = u"lesson"_qs;
        document.id = u"otp"_qs;
        document.title.set(u"en"_qs, u"The code"_qs);

        QVERIFY(on(storage, [&] { return storage.search().rebuild({document}).has_value(); }));

        QCOMPARE(on(storage, [&] { return storage.search().search(u"code"_qs, u"en"_qs, 5); }).value().size(), 1);
        QCOMPARE(m_folder->read(u"cache"_qs), QByteArray{"a file in its place"});
    }

    void cacheAndSearchAreMadeWhereTheyAreWanted()
    {
        StorageThread storage{places()};

        QVERIFY(on(storage, [&] { return storage.cache().write("digest", "pack").has_value(); }));
        QVERIFY(on(storage, [&] { return storage.search().rebuild({}).has_value(); }));

        QVERIFY(QFile::exists(m_folder->file(u"cache/packs.db"_qs)));
        QVERIFY(QFile::exists(m_folder->file(u"cache/search.db"_qs)));
        QCOMPARE(on(storage, [&] { return storage.cache().read("digest"); }), std::optional{QByteArray{"pack"}});
    }

private:
    [[nodiscard]] QString data() const { return m_folder->file(u"data"_qs); }
    [[nodiscard]] StorageThread::Places places() const { return {data(), m_folder->file(u"cache"_qs), &QDateTime::currentDateTimeUtc}; }

    std::unique_ptr<TestFolder> m_folder;
};

QTEST_GUILESS_MAIN(StorageThreadTest)
#include "storage_thread_test.moc"
