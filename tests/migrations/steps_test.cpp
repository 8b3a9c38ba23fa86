// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordinary_user.h"
#include "released_file.h"

#include <support/recorded_disk.h>

#include "backups.h"
#include "integrity.h"
#include "profile_file.h"
#include "profile_list.h"

#include "migrations/steps.h"

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

/// A step as the next release may bring it: a column more, and a table that is built anew though others refer to it.
constexpr std::array kNextStep{
    "ALTER TABLE lesson_places ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE new_catalogues (id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, items_json TEXT NOT NULL, seen INTEGER NOT NULL) STRICT",
    "INSERT INTO new_catalogues SELECT id, version, items_json, 1 FROM catalogues",
    "DROP TABLE catalogues",
    "ALTER TABLE new_catalogues RENAME TO catalogues",
};
constexpr std::array kFailingStep{
    "DELETE FROM settings",
    "ALTER TABLE lesson_places ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0",
    "INSERT INTO no_such_table VALUES (1)",
};
constexpr std::array kBreakingStep{
    "DROP TRIGGER attempts_last",
    "DELETE FROM attempts WHERE number = 1",
};
constexpr std::array kListStep{"ALTER TABLE profiles ADD COLUMN colour TEXT NOT NULL DEFAULT ''"};

using Steps = std::array<Migration, 2>;

Steps followedBy(std::span<const char *const> next)
{
    return {Migration{1, profile_0001}, Migration{2, next}};
}

/// A closed profile of version 1 as it was released.
struct ReleasedProfile {
    DataFolderFixture root;
    ProfileFolder folder{root.file(QStringLiteral("profile"))};
    QString rows = QString::fromUtf8(releasedFile(QStringLiteral("profile_1.rows")));

    ReleasedProfile()
    {
        if (!QDir{}.mkpath(folder.path))
            qFatal("no folder");
        layOutReleased(QStringLiteral("profile_1.sql"), folder.database());
    }
    [[nodiscard]] Expected<ProfileFile> open(std::span<const Migration> steps) const { return openIn(folder, steps); }
    [[nodiscard]] static Expected<ProfileFile> openIn(const ProfileFolder &folder, std::span<const Migration> steps)
    {
        return openProfileFile({.folder = folder, .now = noon(), .busyTimeout = std::chrono::milliseconds{50}, .steps = steps});
    }
    [[nodiscard]] QList<Backup> backups() const { return Backups{folder.backups()}.all(); }
    [[nodiscard]] int version() const { return schemaVersion(*Connection::open({.file = folder.database()}).value()).value(); }
};

/// The rows of version 1 as kNextStep leaves them. Its tables stand in another order.
QStringList rowsAfter(const QString &rows)
{
    QStringList lines = rows.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines) {
        if (line.startsWith(QStringLiteral("lesson_places: ")))
            line += QStringLiteral(", 0");
        if (line.startsWith(QStringLiteral("catalogues: ")))
            line += QStringLiteral(", 1");
    }
    lines.sort();
    return lines;
}

QStringList sortedRows(Connection &connection)
{
    QStringList lines = rowsIn(connection).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

} // namespace

class StepsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aProfileOfTheVersionBeforeIsBroughtUpToDateWithAllItsRows()
    {
        const ReleasedProfile profile;

        const ProfileFile opened = profile.open(followedBy(kNextStep)).value();

        QVERIFY(opened.report.migrated);
        QCOMPARE(schemaVersion(*opened.connection).value(), 2);
        QCOMPARE(sortedRows(*opened.connection), rowsAfter(profile.rows));
        QVERIFY(checkIntegrity(*opened.connection, CheckDepth::Full));
        QCOMPARE(opened.connection->value(QStringLiteral("PRAGMA foreign_keys")).value().toInt(), 1);
    }

    void itIsMigratedOnce()
    {
        const ReleasedProfile profile;
        const Steps steps = followedBy(kNextStep);
        QVERIFY(profile.open(steps));

        const ProfileFile opened = profile.open(steps).value();

        QVERIFY(!opened.report.migrated);
        QCOMPARE(sortedRows(*opened.connection), rowsAfter(profile.rows));
    }

    void aFreshProfileHasTheSchemaOfAMigratedOne()
    {
        const ReleasedProfile profile;
        const Steps steps = followedBy(kNextStep);
        const ProfileFile migrated = profile.open(steps).value();
        const ProfileFile fresh = createProfileFile({.folder = ProfileFolder{profile.root.file(QStringLiteral("fresh"))}, .now = noon(), .steps = steps}).value();

        QCOMPARE(schemaIn(*fresh.connection), schemaIn(*migrated.connection));
    }

    void theBackupIsMadeBeforeTheStep()
    {
        const ReleasedProfile profile;

        QVERIFY(profile.open(followedBy(kNextStep)));

        QCOMPARE(profile.backups().size(), 1);
        const QString backup = profile.backups().first().file;
        QCOMPARE(peekSchemaVersion(backup).value(), 1);
        QCOMPARE(rowsIn(backup), profile.rows);
    }

    void withoutABackupThereIsNoStep()
    {
        const ReleasedProfile profile;
        writeBytes(profile.folder.backups(), "a file in the place of the folder");

        const Error error = errorOf(profile.open(followedBy(kNextStep)));

        QCOMPARE(error.code, ErrorCode::Unavailable);
        QCOMPARE(profile.version(), 1);
        QCOMPARE(rowsIn(profile.folder.database()), profile.rows);
    }

    void aStepThatFailsHalfWayLeavesVersionAndRows_data()
    {
        QTest::addColumn<bool>("breaking");
        QTest::newRow("a statement that fails") << false;
        QTest::newRow("references that no longer hold") << true;
    }

    void aStepThatFailsHalfWayLeavesVersionAndRows()
    {
        QFETCH(bool, breaking);
        const ReleasedProfile profile;
        const Steps steps = breaking ? followedBy(kBreakingStep) : followedBy(kFailingStep);

        const Error error = errorOf(profile.open(steps));

        QCOMPARE(error.code, breaking ? ErrorCode::Corrupted : ErrorCode::Internal);
        QCOMPARE(error.place.file, profile.folder.database());
        QCOMPARE(profile.version(), 1);
        QCOMPARE(rowsIn(profile.folder.database()), profile.rows);
        QCOMPARE(rowsIn(profile.backups().first().file), profile.rows);
        QVERIFY(!profile.open(std::span{steps}.first(1)).value().report.migrated);
    }

    void aFileOfANewerProgramIsLeftAloneToTheByte()
    {
        const ReleasedProfile profile;
        QVERIFY(profile.open(followedBy(kNextStep)));
        const QByteArray before = bytesOf(profile.folder.database());
        const QStringList names = QDir{profile.folder.path}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);

        const Error error = errorOf(profile.open(profileMigrations()));

        QCOMPARE(error.code, ErrorCode::Conflict);
        QCOMPARE(error.place.file, profile.folder.database());
        QVERIFY2(error.detail.contains(QStringLiteral("schema 2, known up to 1")), qPrintable(error.detail));
        QCOMPARE(bytesOf(profile.folder.database()), before);
        QCOMPARE(QDir{profile.folder.path}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), names);
    }

    void aDamagedFileIsReplacedByABackupOfTheVersionBefore()
    {
        const ReleasedProfile profile;
        QVERIFY(profile.open(profileMigrations())); // makes the day's backup
        writeBytes(profile.folder.database(), QByteArray(static_cast<int>(QFileInfo{profile.folder.database()}.size()), '\x5a'));

        const ProfileFile opened = profile.open(followedBy(kNextStep)).value();

        QVERIFY(opened.report.restoredFromBackup);
        QCOMPARE(sortedRows(*opened.connection), rowsAfter(profile.rows));
        QCOMPARE(peekSchemaVersion(profile.backups().last().file).value(), 1);
    }

    void aPowerCutDuringAStepLeavesOneVersionOrTheOther()
    {
        const ReleasedProfile profile;
        const Steps steps = followedBy(kNextStep);
        RecordedDisk disk{profile.root.path()};
        const qsizetype begin = disk.now();
        QVERIFY(profile.open(steps));
        disk.stop();
        const FreeSyncs free;
        for (qsizetype at = begin; at <= disk.now(); ++at) {
            for (const Unsynced unsynced : {Unsynced::Lost, Unsynced::Shuffled}) {
                const QTemporaryDir target;
                disk.layOut({at, unsynced, static_cast<quint32>(at)}, target.path());
                const ProfileFolder folder{target.filePath(QStringLiteral("profile"))};
                const int version = peekSchemaVersion(folder.database()).value();
                QVERIFY2(version == 1 || version == 2, qPrintable(QString::number(at)));
                const auto opened = ReleasedProfile::openIn(folder, steps);
                QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
                QVERIFY(opened->report.damagedFile.isEmpty());
                QCOMPARE(sortedRows(*opened->connection), rowsAfter(profile.rows));
            }
        }
    }

    void aProfileThatMayOnlyBeReadIsBroughtUpToDateInACopy()
    {
        const ReleasedProfile profile;
        const QByteArray before = bytesOf(profile.folder.database());
        const OrdinaryUser user{profile.root, OrdinaryUser::Rights::Read};

        const ProfileFile opened = profile.open(followedBy(kNextStep)).value();

        QVERIFY(opened.report.readOnly);
        QCOMPARE(sortedRows(*opened.connection), rowsAfter(profile.rows));
        QCOMPARE(bytesOf(profile.folder.database()), before);
    }

    void aListOfTheVersionBeforeIsBroughtUpToDate()
    {
        const DataFolderFixture folder;
        const QString file = folder.file(QStringLiteral("profiles.db"));
        layOutReleased(QStringLiteral("profiles_1.sql"), file);
        const Steps steps{Migration{1, profile_list_0001}, Migration{2, kListStep}};

        const auto list = ProfileList::open({.folder = folder.path(), .now = noon(), .steps = steps}).value();

        QCOMPARE(list->all().value().size(), 2);
        QVERIFY(list->damagedFile().isEmpty());
        QCOMPARE(peekSchemaVersion(file).value(), 2);
        QCOMPARE(errorOf(ProfileList::open({.folder = folder.path(), .now = noon()})).code, ErrorCode::Conflict);
    }

    void aListWhoseStepFailsStaysAsItWas()
    {
        const DataFolderFixture folder;
        const QString file = folder.file(QStringLiteral("profiles.db"));
        layOutReleased(QStringLiteral("profiles_1.sql"), file);
        const Steps steps{Migration{1, profile_list_0001}, Migration{2, kFailingStep}};

        QCOMPARE(errorOf(ProfileList::open({.folder = folder.path(), .now = noon(), .steps = steps})).code, ErrorCode::Internal);

        QCOMPARE(ProfileList::open({.folder = folder.path(), .now = noon()}).value()->all().value().size(), 2);
        QCOMPARE(rowsIn(file), QString::fromUtf8(releasedFile(QStringLiteral("profiles_1.rows"))));
    }
};

QTEST_GUILESS_MAIN(StepsTest)
#include "steps_test.moc"
