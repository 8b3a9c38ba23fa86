// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordinary_user.h"
#include "profile_builder.h"

#include "backups.h"
#include "integrity.h"
#include "sqlite_profile_stores.h"
#include "transaction.h"

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

/// A profile with something in every table; nothing is open.
struct ClosedProfile {
    RepositoryFixture repository;
    ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
    QByteArray content;

    ClosedProfile()
    {
        const auto stores = repository->open(id).value();
        fill(*stores);
        content = contentOf(*stores);
    }
    [[nodiscard]] QString file() const { return repository.profileFile(id); }
    [[nodiscard]] QString backupFolder() const { return repository.profileFolder(id) + QStringLiteral("/backups"); }
    [[nodiscard]] std::unique_ptr<ProfileStores> open() { return repository->open(id).value(); }
    [[nodiscard]] Connection &connection(ProfileStores &stores) const { return dynamic_cast<SqliteProfileStores &>(stores).connection(); }

    /// Leaves file and log as a killed program does: copied while open, put back after closing.
    void killAfter(const std::function<void(ProfileStores &)> &work)
    {
        const QString copy = repository.folder.file(QStringLiteral("copy.db"));
        {
            const auto stores = open();
            work(*stores);
            QVERIFY(QFile::copy(file(), copy));
            QVERIFY(QFile::copy(file() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        }
        QVERIFY(QFile::remove(file()));
        QVERIFY(QFile::rename(copy, file()));
        QVERIFY(QFile::rename(copy + QStringLiteral("-wal"), file() + QStringLiteral("-wal")));
    }
};

void setVersion(const QString &file, int version)
{
    const auto connection = Connection::open({.file = file}).value();
    QVERIFY(connection->execute(QStringLiteral("PRAGMA user_version = %1").arg(version)));
}

} // namespace

class ProfileFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void closingLeavesOneSoundFile()
    {
        const ClosedProfile profile;

        QVERIFY(!QFileInfo::exists(profile.file() + QStringLiteral("-wal")));
        QVERIFY(checkIntegrity(*Connection::open({.file = profile.file()}).value(), CheckDepth::Full));
    }

    void aFileOfANewerProgramIsRefusedUntouched()
    {
        ClosedProfile profile;
        setVersion(profile.file(), 99);
        const QByteArray before = bytesOf(profile.file());

        const Error error = errorOf(profile.repository->open(profile.id));

        QCOMPARE(error.code, ErrorCode::Conflict);
        QCOMPARE(error.place.file, profile.file());
        QVERIFY(error.detail.contains(QStringLiteral("99")));
        QCOMPARE(bytesOf(profile.file()), before);
        QVERIFY(!QFileInfo::exists(profile.file() + QStringLiteral("-wal")));
    }

    void aNewerVersionThatStandsOnlyInTheLogIsRefusedUntouched()
    {
        ClosedProfile profile;
        profile.killAfter([&](ProfileStores &stores) { QVERIFY(profile.connection(stores).execute(QStringLiteral("PRAGMA user_version = 99"))); });
        const QByteArray before = bytesOf(profile.file());
        const QByteArray log = bytesOf(profile.file() + QStringLiteral("-wal"));
        QVERIFY(log.size() > 4096);

        QCOMPARE(errorOf(profile.repository->open(profile.id)).code, ErrorCode::Conflict);

        QCOMPARE(bytesOf(profile.file()), before);
        QCOMPARE(bytesOf(profile.file() + QStringLiteral("-wal")), log);
    }

    void whatAKilledProgramAcknowledgedIsThere()
    {
        ClosedProfile profile;
        profile.killAfter([](ProfileStores &stores) { QVERIFY(stores.checkAnswers().append(checkAnswer("late.item", CheckValue::Yes, 60))); });

        const auto stores = profile.open();

        QCOMPARE(stores->checkAnswers().history(idOf<CheckItemId>("late.item")).value().size(), 1);
        QVERIFY(stores->openReport().damagedFile.isEmpty());
    }

    void aReadOnlyFileOpensReadOnly()
    {
        ClosedProfile profile;
        profile.repository.close();
        QVERIFY(QFile::setPermissions(profile.file(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        const OrdinaryUser user{profile.repository.folder};

        const auto stores = profile.repository->open(profile.id).value();

        QVERIFY(stores->openReport().readOnly);
        QCOMPARE(contentOf(*stores), profile.content);
        const Error refused = errorOf(stores->checkAnswers().append(checkAnswer("x", CheckValue::Yes)));
        QCOMPARE(refused.code, ErrorCode::Unavailable);
        QVERIFY(refused.detail.contains(QStringLiteral("may not be written")));
        QCOMPARE(contentOf(*stores), profile.content);
    }

    void aReadOnlyFolderOpensReadOnlyWithWhatTheLogHolds()
    {
        ClosedProfile profile;
        profile.killAfter([](ProfileStores &stores) { QVERIFY(stores.settings().set(QStringLiteral("theme"), QStringLiteral("dark"))); });
        profile.repository.close();
        const QByteArray before = bytesOf(profile.file());
        const OrdinaryUser user{profile.repository.folder, OrdinaryUser::Rights::Read};

        const auto stores = profile.repository->open(profile.id).value();

        QVERIFY(stores->openReport().readOnly);
        QCOMPARE(stores->settings().all().value().value(QStringLiteral("theme")), QStringLiteral("dark"));
        QCOMPARE(bytesOf(profile.file()), before);
        QCOMPARE(profile.repository->list().value().size(), 1);
        QCOMPARE(errorOf(profile.repository->add(QStringLiteral("New"), 0)).code, ErrorCode::Unavailable);
        QCOMPARE(errorOf(profile.repository->rename(profile.id, QStringLiteral("New"))).code, ErrorCode::Unavailable);
    }

    void aFileThatMayNotBeReadIsUnavailable()
    {
        ClosedProfile profile;
        profile.repository.close();
        const OrdinaryUser user{profile.repository.folder};
        SqliteProfileRepository &repository = *profile.repository;
        QVERIFY(QFile::setPermissions(profile.file(), {}));

        const Error error = errorOf(repository.open(profile.id));

        QCOMPARE(error.code, ErrorCode::Unavailable);
        QCOMPARE(error.place.file, profile.file());
    }

    void aFileThatAnotherProgramLocksIsUnavailable()
    {
        ClosedProfile profile;
        const auto other = Connection::open({.file = profile.file()}).value();
        QVERIFY(other->value(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
        const Transaction holding{*other};
        QVERIFY(holding.begun());

        const Error error = errorOf(profile.repository->open(profile.id));

        QCOMPARE(error.code, ErrorCode::Unavailable);
        QCOMPARE(error.place.file, profile.file());
        QVERIFY(error.detail.contains(QStringLiteral("locked")));
    }

    void aWriteLockOfAnotherProgramDelaysOneAnswerOnly()
    {
        ClosedProfile profile;
        const auto stores = profile.open();
        const auto other = Connection::open({.file = profile.file()}).value();
        {
            const Transaction holding{*other};
            QVERIFY(holding.begun());
            QCOMPARE(errorOf(stores->checkAnswers().append(checkAnswer("x", CheckValue::Yes))).code, ErrorCode::Unavailable);
        }

        QVERIFY(stores->checkAnswers().append(checkAnswer("x", CheckValue::Yes)));
    }

    void aFullDiskRefusesAnAnswerAndKeepsTheRest()
    {
        ClosedProfile profile;
        const auto stores = profile.open();
        QVERIFY(profile.connection(*stores).value(QStringLiteral("PRAGMA max_page_count = 1")));
        CheckAnswer large = checkAnswer("x", CheckValue::Yes);
        large.note = QString(100'000, u'x');

        const Error error = errorOf(stores->checkAnswers().append(large));

        QCOMPARE(error.code, ErrorCode::Unavailable);
        QVERIFY(error.detail.contains(QStringLiteral("the disk is full")));
        QCOMPARE(error.place.file, profile.file());
        QCOMPARE(contentOf(*stores), profile.content);
    }

    void aMissingFileWithoutBackupIsNotFound()
    {
        ClosedProfile profile;
        QVERIFY(QFile::remove(profile.file()));
        QVERIFY(QDir{profile.backupFolder()}.removeRecursively());

        QCOMPARE(errorOf(profile.repository->open(profile.id)).code, ErrorCode::NotFound);
    }

    void aBackupIsMadeAtTheFirstStartOfADay()
    {
        ClosedProfile profile;
        const Backups backups{profile.backupFolder()};
        QCOMPARE(backups.all().size(), 1);

        profile.repository.now = noon().addSecs(3600);
        QVERIFY(profile.open());
        QCOMPARE(backups.all().size(), 1);
        profile.repository.now = noon().addDays(1);
        QVERIFY(profile.open());

        QCOMPARE(backups.all().size(), 2);
        QCOMPARE(backups.all().first().at, noon().addDays(1));
        QVERIFY(checkIntegrity(*Connection::open({.file = backups.all().first().file}).value(), CheckDepth::Full));
    }

    void theDayOfABackupIsThePersonsOwn()
    {
        ClosedProfile profile; // made at noon in Karachi on the 22nd
        profile.repository.now = QDateTime{QDate{2026, 11, 22}, QTime{19, 30}, Qt::UTC}; // after midnight in Karachi

        QVERIFY(profile.open());

        const qsizetype expected = QDateTime::currentDateTime().timeZoneAbbreviation() == QStringLiteral("PKT") ? 2 : 1;
        QCOMPARE(Backups{profile.backupFolder()}.all().size(), expected);
    }

    void sevenBackupsAreKept()
    {
        ClosedProfile profile;
        for (int day = 1; day <= 10; ++day) {
            profile.repository.now = noon().addDays(day);
            QVERIFY(profile.open());
        }

        const auto all = Backups{profile.backupFolder()}.all();

        QCOMPARE(all.size(), 7);
        QCOMPARE(all.first().at, noon().addDays(10));
        QCOMPARE(all.last().at, noon().addDays(4));
        QCOMPARE(QDir{profile.backupFolder()}.entryList(QDir::Files).size(), 7);
    }

    void aBackupThatCannotBeWrittenKeepsNobodyOut()
    {
        ClosedProfile profile;
        QVERIFY(QDir{profile.backupFolder()}.removeRecursively());
        writeBytes(profile.backupFolder(), "a file where the folder should be");

        const auto stores = profile.open();

        QVERIFY(stores->openReport().backupMissed);
        QCOMPARE(contentOf(*stores), profile.content);
    }

    void aHalfWrittenBackupIsNoBackup()
    {
        ClosedProfile profile;
        writeBytes(profile.backupFolder() + QStringLiteral("/backup.part"), QByteArray(1000, 'x'));
        profile.repository.now = noon().addDays(1);

        QVERIFY(profile.open());

        QCOMPARE(Backups{profile.backupFolder()}.all().size(), 2);
        QVERIFY(!QFileInfo::exists(profile.backupFolder() + QStringLiteral("/backup.part")));
    }
};

QTEST_GUILESS_MAIN(ProfileFileTest)
#include "profile_file_test.moc"
