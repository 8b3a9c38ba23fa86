// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_builder.h"

#include "backups.h"
#include "integrity.h"
#include "recovery.h"
#include "sqlite_profile_stores.h"
#include "transaction.h"

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

constexpr qint64 kPage = 4096;

/// A profile with a day's backup that holds fill(), and 400 later answers that only the file has.
struct Damageable {
    RepositoryFixture repository;
    ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
    ProfileFolder folder{repository.profileFolder(id)};
    QByteArray backedUp;

    Damageable()
    {
        {
            const auto stores = repository->open(id).value();
            fill(*stores);
            backedUp = contentOf(*stores);
        }
        repository.now = noon().addDays(1);
        {
            const auto stores = repository->open(id).value();
            Transaction together{dynamic_cast<SqliteProfileStores &>(*stores).connection()};
            for (int i = 0; i < 400; ++i) {
                CheckAnswer answer = checkAnswer("later.item", CheckValue::Yes, i);
                answer.note = QString(200, u'ن') + QString::number(i);
                QVERIFY(stores->checkAnswers().append(answer));
            }
            QVERIFY(together.commit());
        }
        repository.now = noon().addDays(1).addSecs(60);
    }

    [[nodiscard]] std::unique_ptr<ProfileStores> open() { return repository->open(id).value(); }
    void damageAll() const { writeBytes(folder.database(), QByteArray(static_cast<int>(QFileInfo{folder.database()}.size()), '\x5a')); }
    /// Overwrites one page in the middle of the table of check answers.
    void damageOnePage() const
    {
        qint64 found = 0;
        const QByteArray bytes = bytesOf(folder.database());
        for (qint64 page = 1; page * kPage < bytes.size(); ++page) {
            const QByteArray content = bytes.mid(page * kPage, kPage);
            if (content.at(0) == 0x0d && content.contains(QString(50, u'ن').toUtf8()))
                found = found == 0 || page % 7 == 0 ? page : found;
        }
        QVERIFY(found > 0);
        writeBytes(folder.database(), QByteArray(kPage, '\x5a'), found * kPage);
    }
    void removeBackups() const { QVERIFY(QDir{folder.backups()}.removeRecursively()); }
    [[nodiscard]] static qsizetype laterAnswers(ProfileStores &stores)
    {
        return stores.checkAnswers().history(idOf<CheckItemId>("later.item")).value().size();
    }
};

} // namespace

class RecoveryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aFileThatIsGarbageIsSetAsideAndTheBackupOpens()
    {
        Damageable profile;
        profile.damageAll();
        const QByteArray damaged = bytesOf(profile.folder.database());

        const auto stores = profile.open();

        const OpenReport report = stores->openReport();
        QVERIFY(report.restoredFromBackup);
        QCOMPARE(report.backupAt, noon().addDays(1));
        QCOMPARE(report.rowsSalvaged, 0);
        QVERIFY(report.damagedFile.startsWith(profile.folder.database() + QStringLiteral(".damaged-20261123T")));
        QCOMPARE(bytesOf(report.damagedFile), damaged);
        QCOMPARE(contentOf(*stores), profile.backedUp);
        QVERIFY(stores->settings().set(QStringLiteral("goes"), QStringLiteral("on")));
    }

    void theNextOpenHasNothingToReport()
    {
        Damageable profile;
        profile.damageAll();
        QVERIFY(profile.open()->openReport().restoredFromBackup);

        const auto stores = profile.open();

        QVERIFY(!stores->openReport().restoredFromBackup);
        QVERIFY(stores->openReport().damagedFile.isEmpty());
    }

    void rowsThatAreStillReadableAreAddedToTheBackup()
    {
        Damageable profile;
        profile.damageOnePage();

        const auto stores = profile.open();

        QVERIFY(stores->openReport().restoredFromBackup);
        const qsizetype saved = Damageable::laterAnswers(*stores);
        QVERIFY2(saved > 350 && saved < 400, qPrintable(QString::number(saved)));
        QVERIFY(stores->openReport().rowsSalvaged >= saved);
        QCOMPARE(stores->attempts().all().value().size(), 2);
    }

    void withoutAnyBackupWhatCanBeReadIsKept()
    {
        Damageable profile;
        profile.removeBackups();
        profile.damageOnePage();

        const auto stores = profile.open();

        QVERIFY(!stores->openReport().restoredFromBackup);
        QVERIFY(!stores->openReport().damagedFile.isEmpty());
        QVERIFY(Damageable::laterAnswers(*stores) > 350);
        QCOMPARE(stores->cards().log().value().size(), 2);
        QCOMPARE(stores->snapshots().all().value().size(), 3);
        QCOMPARE(stores->incidents().log(idOf<IncidentId>("money_sent")).value().size(), 2);
        QCOMPARE(stores->settings().all().value().size(), 2);
        QCOMPARE(stores->lessonPlaces().all().value().size(), 2);
    }

    void withNothingToReadTheProfileBeginsAnew()
    {
        Damageable profile;
        profile.removeBackups();
        profile.damageAll();

        const auto stores = profile.open();

        QVERIFY(!stores->openReport().restoredFromBackup);
        QVERIFY(QFileInfo::exists(stores->openReport().damagedFile));
        QVERIFY(stores->checkAnswers().latest().value().isEmpty());
        QVERIFY(stores->checkAnswers().append(checkAnswer("sim.count", CheckValue::Yes)));
    }

    void aMissingFileIsRestoredToo()
    {
        Damageable profile;
        QVERIFY(QFile::remove(profile.folder.database()));

        const auto stores = profile.open();

        QVERIFY(stores->openReport().restoredFromBackup);
        QVERIFY(stores->openReport().damagedFile.isEmpty());
        QCOMPARE(contentOf(*stores), profile.backedUp);
    }

    void anEmptyFileIsDamaged()
    {
        Damageable profile;
        QVERIFY(QFile::resize(profile.folder.database(), 0));

        const auto stores = profile.open();

        QVERIFY(stores->openReport().restoredFromBackup);
        QCOMPARE(contentOf(*stores), profile.backedUp);
    }

    void aTruncatedFileIsDamaged()
    {
        Damageable profile;
        QVERIFY(QFile::resize(profile.folder.database(), QFileInfo{profile.folder.database()}.size() / 2));

        const auto stores = profile.open();

        QVERIFY(stores->openReport().restoredFromBackup);
        QCOMPARE(stores->attempts().all().value().size(), 2);
    }

    void anotherProgramsDatabaseIsNoProfile()
    {
        Damageable profile;
        QVERIFY(QFile::remove(profile.folder.database()));
        {
            const auto other = Connection::open({.file = profile.folder.database()}).value();
            QVERIFY(other->execute(QStringLiteral("CREATE TABLE recipes (name TEXT)")));
            QVERIFY(other->execute(QStringLiteral("PRAGMA user_version = 1")));
        }

        const auto stores = profile.open();

        QVERIFY(stores->openReport().restoredFromBackup);
        QCOMPARE(contentOf(*stores), profile.backedUp);
    }

    void aBadBackupIsPassedOver()
    {
        Damageable profile;
        profile.damageAll();
        const auto backups = Backups{profile.folder.backups()}.all();
        QCOMPARE(backups.size(), 2);
        writeBytes(backups.first().file, QByteArray(2 * kPage, '\x5a'), kPage);

        const auto stores = profile.open();

        QVERIFY(stores->openReport().restoredFromBackup);
        QCOMPARE(stores->openReport().backupAt, backups.last().at);
    }

    void aBackupOfANewerProgramIsPassedOver()
    {
        Damageable profile;
        profile.damageAll();
        const auto backups = Backups{profile.folder.backups()}.all();
        QVERIFY(Connection::open({.file = backups.first().file}).value()->execute(QStringLiteral("PRAGMA user_version = 99")));

        QCOMPARE(profile.open()->openReport().backupAt, backups.last().at);
    }

    void aFlippedBitAnywhereInTheFileLosesNothingThatWasBackedUp_data()
    {
        QTest::addColumn<int>("step");
        for (int step = 0; step < 40; ++step)
            QTest::addRow("place %d of 40", step) << step;
    }

    void aFlippedBitAnywhereInTheFileLosesNothingThatWasBackedUp()
    {
        QFETCH(int, step);
        Damageable profile;
        QByteArray bytes = bytesOf(profile.folder.database());
        const qsizetype at = (bytes.size() - 1) * step / 40 + (step * 37) % 64;
        writeBytes(profile.folder.database(), QByteArray(1, static_cast<char>(bytes.at(at) ^ 0x10)), at);

        const auto stores = profile.repository->open(profile.id);

        QVERIFY2(stores.has_value(), stores ? "" : qPrintable(stores.error().detail));
        QVERIFY((*stores)->checkAnswers().latest());
        QCOMPARE((*stores)->attempts().all().value().size(), 2);
        QVERIFY(Damageable::laterAnswers(**stores) >= 350);
    }

    void aRecoveryThatWasCutShortIsFinished_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("before the damaged file moves") << 0;
        QTest::newRow("when its log has moved") << 1;
        QTest::newRow("when the damaged file has moved") << 2;
    }

    void aRecoveryThatWasCutShortIsFinished()
    {
        QFETCH(int, stage);
        Damageable profile;
        const QString file = profile.folder.database();
        const QString ready = QStringLiteral("%1.ready-%2-7-20261123T080000000Z").arg(file).arg(noon().addDays(1).toMSecsSinceEpoch());
        QVERIFY(QFile::copy(Backups{profile.folder.backups()}.all().first().file, ready));
        profile.damageAll();
        writeBytes(file + QStringLiteral("-wal"), "a log");
        const QString aside = file + QStringLiteral(".damaged-20261123T080000000Z");
        if (stage >= 1)
            QVERIFY(QFile::rename(file + QStringLiteral("-wal"), aside + QStringLiteral("-wal")));
        if (stage >= 2)
            QVERIFY(QFile::rename(file, aside));

        const auto stores = profile.open();

        QVERIFY(stores->openReport().restoredFromBackup);
        QCOMPARE(stores->openReport().backupAt, noon().addDays(1));
        QCOMPARE(stores->openReport().rowsSalvaged, 7);
        QCOMPARE(stores->openReport().damagedFile, aside);
        QCOMPARE(bytesOf(aside + QStringLiteral("-wal")), QByteArray{"a log"});
        QVERIFY(!QFileInfo::exists(ready));
        QCOMPARE(contentOf(*stores), profile.backedUp);
    }

    void aRecoveryThatWasNotDecidedLeavesASoundFileAlone()
    {
        Damageable profile;
        writeBytes(profile.folder.database() + QStringLiteral(".part"), QByteArray(5000, 'x'));

        const auto stores = profile.open();

        QCOMPARE(Damageable::laterAnswers(*stores), 400);
        QVERIFY(!stores->openReport().restoredFromBackup);
        QVERIFY(!QFileInfo::exists(profile.folder.database() + QStringLiteral(".part")));
    }

    void aSecondDamageIsSetAsideBesideTheFirst()
    {
        Damageable profile;
        profile.damageAll();
        const QString first = profile.open()->openReport().damagedFile;
        profile.repository.now = profile.repository.now.addSecs(60);
        profile.damageAll();

        const QString second = profile.open()->openReport().damagedFile;

        QVERIFY(first != second);
        QVERIFY(QFileInfo::exists(first) && QFileInfo::exists(second));
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
