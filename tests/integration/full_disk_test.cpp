// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorded_scene.h"

#include <QLoggingCategory>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

/// How much the disk lets files grow: from nothing on, in steps that fall within pages, headers and names.
constexpr qint64 kStep = 1500;
constexpr qint64 kMost = 400'000;

/// A profile with some records on a disk that can be full.
struct SmallDisk {
    RepositoryFixture repository;
    ExpectedRecords expected;
    ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
    std::unique_ptr<RecordedDisk> disk;

    explicit SmallDisk(int records = 12)
    {
        const auto stores = repository->open(id).value();
        NumberedRecords kept{*stores};
        for (int n = 0; n < records; ++n) {
            expected.add();
            const auto done = NumberedRecords::isOfTheList(n) ? keepInList(*repository, n) : kept.keep(n);
            if (!done)
                qFatal("%ls", qUtf16Printable(done.error().detail));
        }
    }
    void watch()
    {
        repository.close();
        disk = std::make_unique<RecordedDisk>(repository.folder.path());
    }
    void isWhole()
    {
        disk->setFreeBytes(std::nullopt);
        repository.close();
        const auto stores = repository->open(id).value();
        QVERIFY(stores->openReport().damagedFile.isEmpty() && !stores->openReport().readOnly);
        QVERIFY(expected.isIn(*repository, *stores));
        QVERIFY(checkIntegrity(dynamic_cast<SqliteProfileStores &>(*stores).connection(), CheckDepth::Full));
        QVERIFY(backupsOf(repository.profileFolder(id)));
        const QStringList folders = QDir{repository.folder.file(QStringLiteral("profiles"))}.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), repository->list().value().size());
    }
};

/// A refusal says what to do something about: the disk, and where.
void verifyIsRefusal(const Error &error, const QString &folder)
{
    QVERIFY2(error.code == ErrorCode::Unavailable, qPrintable(error.detail));
    QVERIFY2(error.place.file.startsWith(folder), qPrintable(error.place.file + u' ' + error.detail));
}

} // namespace

/// A disk that is full, or that fails to sync, at any moment of any call.
class FullDiskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        QLoggingCategory::setFilterRules(QStringLiteral("mehfooz.*=false"));
    }

    /// Records are kept until the disk is full; each one that is refused leaves nothing, and all go on when there is space.
    void aFullDiskRefusesRecordsAndLosesNone()
    {
        int refused = 0;
        SmallDisk small;
        small.watch();
        const auto stores = small.repository->open(small.id).value();
        NumberedRecords records{*stores};
        for (qint64 free = 0; free < 60'000; free += kStep) {
            small.disk->setFreeBytes(free);
            const int n = small.expected.count();
            const auto kept = NumberedRecords::isOfTheList(n) ? keepInList(*small.repository, n) : records.keep(n);
            small.disk->setFreeBytes(std::nullopt);
            if (!kept) {
                ++refused;
                verifyIsRefusal(kept.error(), small.repository.folder.path());
                QVERIFY(small.expected.isIn(*small.repository, *stores));
                QVERIFY(NumberedRecords::isOfTheList(n) ? keepInList(*small.repository, n) : records.keep(n));
            }
            small.expected.begin();
            if (small.expected.isBegunOnly() && !small.expected.isIn(*small.repository, *stores))
                small.expected.finish(); // else the answer was kept, and the outcome told that its snapshot was not
            small.expected.dropRest();
            QVERIFY(small.expected.isIn(*small.repository, *stores));
        }
        QVERIFY2(refused > 0, qPrintable(QString::number(refused)));
    }

    void aFullDiskAtTheStartLosesNothing_data()
    {
        QTest::addColumn<int>("records");
        QTest::newRow("after a clean end") << 12;
        QTest::newRow("with nothing kept yet") << 0;
    }

    void aFullDiskAtTheStartLosesNothing()
    {
        QFETCH(int, records);
        SmallDisk small{records};
        small.watch();
        int refused = 0;
        int missed = 0;
        for (qint64 free = 0; free < kMost; free += 4 * kStep) {
            small.repository.now = small.repository.now.addDays(1); // a backup is due
            small.disk->setFreeBytes(free);
            const auto repository = SqliteProfileRepository::open(small.repository.options());
            if (!repository) {
                ++refused;
                verifyIsRefusal(repository.error(), small.repository.folder.path());
                continue;
            }
            const auto stores = (*repository)->open(small.id);
            refused += stores ? 0 : 1;
            missed += stores && (*stores)->openReport().backupMissed ? 1 : 0;
            if (!stores)
                verifyIsRefusal(stores.error(), small.repository.folder.path());
            else
                QVERIFY(small.expected.isIn(**repository, **stores));
        }
        small.isWhole();

        QVERIFY2(refused > 2 && missed > 2, qPrintable(QStringLiteral("%1 %2").arg(refused).arg(missed)));
    }

    void aFullDiskLeavesTheListOfPeopleWhole_data()
    {
        QTest::addColumn<bool>("import");
        QTest::newRow("add") << false;
        QTest::newRow("import") << true;
    }

    void aFullDiskLeavesTheListOfPeopleWhole()
    {
        QFETCH(bool, import);
        SmallDisk small;
        const QByteArray exported = small.repository->open(small.id).value()->exportJson().value();
        small.watch();
        int refused = 0;
        for (qint64 free = 0;; free += kStep) {
            QVERIFY(free < kMost);
            SqliteProfileRepository &repository = *small.repository;
            small.disk->setFreeBytes(free);
            const auto added = import ? repository.import(exported) : repository.add(QStringLiteral("New"), 1);
            small.disk->setFreeBytes(std::nullopt);
            if (added) {
                QVERIFY(repository.open(added->id));
                QVERIFY(repository.remove(added->id));
                break;
            }
            ++refused;
            verifyIsRefusal(added.error(), small.repository.folder.path());
            small.isWhole();
        }
        QVERIFY(refused > 2);
    }

    /// To remove somebody is how a person makes room.
    void onAFullDiskSomebodyCanBeRemoved()
    {
        SmallDisk small;
        const ProfileId other = small.repository->list().value().last().id;
        QVERIFY(other != small.id);
        small.watch();
        SqliteProfileRepository &repository = *small.repository;
        small.disk->setFreeBytes(0);

        const auto removed = repository.remove(other);

        QVERIFY2(removed.has_value(), removed ? "" : qPrintable(removed.error().detail));
        QCOMPARE(repository.list().value().size(), 1);
        QVERIFY(!QFileInfo::exists(small.repository.profileFolder(other)));
    }

    void aFullDiskPutsARecoveryOff()
    {
        SmallDisk small;
        small.repository.now = noon().addDays(1);
        QVERIFY(small.repository->open(small.id)); // the backup
        const QString file = small.repository.profileFile(small.id);
        const QByteArray damaged(static_cast<int>(QFileInfo{file}.size()), '\x5a');
        writeBytes(file, damaged);
        small.watch();
        int refused = 0;
        for (qint64 free = 0;; free += 8 * kStep) {
            QVERIFY(free < 10 * kMost);
            SqliteProfileRepository &repository = *small.repository;
            small.disk->setFreeBytes(free);
            const auto opened = repository.open(small.id);
            small.disk->setFreeBytes(std::nullopt);
            const QDir folder{small.repository.profileFolder(small.id)};
            const QStringList aside = folder.entryList({QStringLiteral("profile.db.damaged-*")}, QDir::Files);
            QCOMPARE(bytesOf(aside.isEmpty() ? file : folder.filePath(aside.first())), damaged);
            if (opened) {
                QVERIFY(!aside.isEmpty());
                QVERIFY(small.expected.isIn(repository, **opened));
                break;
            }
            ++refused;
            verifyIsRefusal(opened.error(), small.repository.folder.path());
        }
        QVERIFY(refused > 2);
    }

    void aDiskThatCannotSyncRefusesWhatItCannotKeep()
    {
        SmallDisk small;
        small.watch();
        for (int round = 0; round < 10; ++round) {
            const auto stores = small.repository->open(small.id).value();
            NumberedRecords records{*stores};
            const int n = small.expected.count();
            const auto keep = [&] { return NumberedRecords::isOfTheList(n) ? keepInList(*small.repository, n) : records.keep(n); };
            small.disk->setSyncsFail(true);
            const auto refused = keep();
            small.disk->setSyncsFail(false);
            verifyIsRefusal(errorOf(refused), small.repository.folder.path());
            QVERIFY(small.expected.isIn(*small.repository, *stores));

            QVERIFY(keep());
            small.expected.add();
            QVERIFY(small.expected.isIn(*small.repository, *stores));
        }
        small.isWhole();
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"
