// SPDX-License-Identifier: GPL-3.0-or-later
#include "released_file.h"

#include "integrity.h"
#include "profile_list.h"
#include "sqlite_profile_stores.h"

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

void addVersions(int newest)
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= newest; ++version)
        QTest::addRow("version %d", version) << version;
}

QString nameOf(const char *kind, int version, const char *ending)
{
    return QStringLiteral("%1_%2.%3").arg(QLatin1StringView{kind}).arg(version).arg(QLatin1StringView{ending});
}

/// The schema that the first steps make from nothing.
QStringList freshSchema(std::span<const Migration> steps)
{
    const auto fresh = Connection::open({.file = QStringLiteral(":memory:")}).value();
    if (!migrate(*fresh, steps))
        qFatal("the steps fail");
    return schemaIn(*fresh);
}

} // namespace

/// A file of every released version, and what it must become. For each version of the schema there is in `released` the
/// file as SQL, its rows in today's tables, and for a profile its export as today's program writes it.
class ReleasedTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aReleasedProfileBecomesTodays_data() { addVersions(newestVersion(profileMigrations())); }

    void aReleasedProfileBecomesTodays()
    {
        QFETCH(int, version);
        const DataFolderFixture folder;
        const ProfileFolder profile{folder.path()};
        layOutReleased(nameOf("profile", version, "sql"), profile.database());

        ProfileFile opened = openProfileFile({.folder = profile, .now = noon()}).value();

        QCOMPARE(opened.report.migrated, version < newestVersion(profileMigrations()));
        QVERIFY(opened.report.damagedFile.isEmpty());
        QCOMPARE(rowsIn(*opened.connection), QString::fromUtf8(releasedFile(nameOf("profile", version, "rows"))));
        QCOMPARE(schemaIn(*opened.connection), freshSchema(profileMigrations()));
        QCOMPARE(schemaVersion(*opened.connection).value(), newestVersion(profileMigrations()));
        QVERIFY(checkIntegrity(*opened.connection, CheckDepth::Full));
    }

    void aReleasedProfileReadsAsItDid_data() { addVersions(newestVersion(profileMigrations())); }

    void aReleasedProfileReadsAsItDid()
    {
        QFETCH(int, version);
        const DataFolderFixture folder;
        const ProfileFolder profile{folder.path()};
        layOutReleased(nameOf("profile", version, "sql"), profile.database());
        SqliteProfileStores stores{openProfileFile({.folder = profile, .now = noon()}).value(), {profile, {}, &noon}, nullptr};

        QCOMPARE(QString::fromUtf8(stores.exportJson().value()), QString::fromUtf8(releasedFile(nameOf("profile", version, "json"))));
    }

    void aReleasedProfileHoldsSomethingInEveryTable_data() { addVersions(newestVersion(profileMigrations())); }

    void aReleasedProfileHoldsSomethingInEveryTable()
    {
        QFETCH(int, version);
        const QString statements = QString::fromUtf8(releasedFile(nameOf("profile", version, "sql")));
        const QRegularExpression table{QStringLiteral("^CREATE TABLE (\\w+)"), QRegularExpression::MultilineOption};
        int tables = 0;
        for (auto match = table.globalMatch(statements); match.hasNext(); ++tables) {
            const QString name = match.next().captured(1);
            QVERIFY2(statements.contains(QStringLiteral("\nINSERT INTO %1 (").arg(name)), qPrintable(name));
        }

        QVERIFY(tables > 10);
    }

    void aReleasedListBecomesTodays_data() { addVersions(newestVersion(profileListMigrations())); }

    void aReleasedListBecomesTodays()
    {
        QFETCH(int, version);
        const DataFolderFixture folder;
        const QString file = folder.file(QStringLiteral("profiles.db"));
        layOutReleased(nameOf("profiles", version, "sql"), file);

        QVERIFY(ProfileList::open({.folder = folder.path(), .now = noon()}));

        const auto opened = Connection::open({.file = file}).value();
        QCOMPARE(rowsIn(*opened), QString::fromUtf8(releasedFile(nameOf("profiles", version, "rows"))));
        QCOMPARE(schemaIn(*opened), freshSchema(profileListMigrations()));
        QCOMPARE(schemaVersion(*opened).value(), newestVersion(profileListMigrations()));
    }

    /// A step that is edited after its release would make two kinds of files of one version.
    void theStepsStillMakeWhatWasReleased_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("version");
        for (const Migration &step : profileMigrations())
            QTest::addRow("profile %d", step.version) << QStringLiteral("profile") << step.version;
        for (const Migration &step : profileListMigrations())
            QTest::addRow("profiles %d", step.version) << QStringLiteral("profiles") << step.version;
    }

    void theStepsStillMakeWhatWasReleased()
    {
        QFETCH(QString, kind);
        QFETCH(int, version);
        const DataFolderFixture folder;
        const QString file = folder.file(QStringLiteral("released.db"));
        layOutReleased(nameOf(qPrintable(kind), version, "sql"), file);
        const auto released = Connection::open({.file = file}).value();
        const auto steps = kind == QStringLiteral("profile") ? profileMigrations() : profileListMigrations();
        const auto fresh = Connection::open({.file = folder.file(QStringLiteral("fresh.db"))}).value();
        QVERIFY(migrate(*fresh, steps.first(static_cast<size_t>(version))));

        QCOMPARE(schemaIn(*released), schemaIn(*fresh));
        const QString mark = QStringLiteral("PRAGMA application_id");
        QCOMPARE(released->value(mark).value().toInt(), fresh->value(mark).value().toInt());
        QCOMPARE(schemaVersion(*released).value(), version);
    }
};

QTEST_GUILESS_MAIN(ReleasedTest)
#include "released_test.moc"
