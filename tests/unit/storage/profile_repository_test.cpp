// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/naughty_strings.h>
#include "profile_builder.h"

#include "connection.h"

#include <text/safe_names.h>

using namespace mehfooz;
using namespace mehfooz::test;

class ProfileRepositoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aNewFolderHoldsNobody()
    {
        RepositoryFixture repository;

        QVERIFY(repository->list().value().isEmpty());
        QVERIFY(repository->damagedList().isEmpty());
    }

    void anAddedPersonIsThereAfterARestart()
    {
        RepositoryFixture repository;
        const ProfileEntry added = repository->add(QStringLiteral("  عائشہ   Bibi "), 2).value();

        const auto list = repository.reopen().list().value();

        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().id, added.id);
        QCOMPARE(list.first().name, QStringLiteral("عائشہ Bibi"));
        QCOMPARE(list.first().hue, 2);
        QCOMPARE(list.first().createdAt, noon());
        QCOMPARE(list.first().lastUsedAt, noon());
    }

    void idsAreRandomLettersAndDigits()
    {
        RepositoryFixture repository;
        QSet<QString> ids;
        for (int i = 0; i < 20; ++i)
            ids.insert(repository->add(QStringLiteral("Ali"), 0).value().id.text());

        QCOMPARE(ids.size(), 20);
        const QRegularExpression shape{QStringLiteral("^[a-z0-9]{12}$")};
        for (const QString &id : ids)
            QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
    }

    void aNameThatIsNoNameIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &naughty : naughtyStrings()) {
            if (!text::cleanName(naughty))
                QTest::addRow("%d: %s", static_cast<int>(naughty.size()), naughty.left(10).toUtf8().toPercentEncoding().constData()) << naughty;
        }
    }

    void aNameThatIsNoNameIsRefused()
    {
        QFETCH(QString, name);
        RepositoryFixture repository;
        const ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;

        QCOMPARE(errorOf(repository->add(name, 0)).code, ErrorCode::InvalidInput);
        QCOMPARE(errorOf(repository->rename(id, name)).code, ErrorCode::InvalidInput);
        QCOMPARE(repository->list().value().size(), 1);
        QCOMPARE(repository->list().value().first().name, QStringLiteral("Ali"));
    }

    void everyCleanableNameIsKeptClean()
    {
        RepositoryFixture repository;
        QStringList wanted;
        for (const QString &naughty : naughtyStrings()) {
            const auto cleaned = text::cleanName(naughty);
            if (!cleaned)
                continue;
            QVERIFY(repository->add(naughty, 1));
            wanted.append(*cleaned);
        }
        QVERIFY(wanted.size() > 10);

        QStringList names;
        const auto list = repository.reopen().list().value();
        for (const ProfileEntry &entry : list)
            names.append(entry.name);
        QCOMPARE(names, wanted);
    }

    void aHueOutsideTheFourIsRefused()
    {
        RepositoryFixture repository;

        QCOMPARE(errorOf(repository->add(QStringLiteral("Ali"), 4)).code, ErrorCode::InvalidInput);
        QCOMPARE(errorOf(repository->add(QStringLiteral("Ali"), -1)).code, ErrorCode::InvalidInput);
    }

    void renamingChangesTheName()
    {
        RepositoryFixture repository;
        const ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;

        QVERIFY(repository->rename(id, QStringLiteral("علی رضا")));

        QCOMPARE(repository.reopen().list().value().first().name, QStringLiteral("علی رضا"));
        QCOMPARE(errorOf(repository->rename(idOf<ProfileId>("nobody"), QStringLiteral("x"))).code, ErrorCode::NotFound);
    }

    void openingNotesWhenItWasUsed()
    {
        RepositoryFixture repository;
        const ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
        repository.now = noon().addDays(3);

        QVERIFY(repository->open(id));

        QCOMPARE(repository->list().value().first().lastUsedAt, noon().addDays(3));
    }

    void theUseThatNobodyAskedForIsNotedAtTheEnd()
    {
        RepositoryFixture repository;
        const ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
        repository.now = noon().addDays(3);
        QVERIFY(repository->open(id));
        repository.now = noon().addDays(4);

        QCOMPARE(repository.reopen().list().value().first().lastUsedAt, noon().addDays(3));
    }

    void removingDeletesTheFolderWithItsBackups()
    {
        RepositoryFixture repository;
        const ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
        const ProfileId other = repository->add(QStringLiteral("Sana"), 0).value().id;
        QVERIFY(repository->open(id));
        QVERIFY(QFileInfo::exists(repository.profileFolder(id) + QStringLiteral("/backups")));

        QVERIFY(repository->remove(id));

        QCOMPARE(QDir{repository.folder.file(QStringLiteral("profiles"))}.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{other.text()});
        QCOMPARE(repository.reopen().list().value().size(), 1);
        QCOMPARE(errorOf(repository->remove(id)).code, ErrorCode::NotFound);
        QCOMPARE(errorOf(repository->open(id)).code, ErrorCode::NotFound);
    }

    void anOpenProfileIsNeitherOpenedAgainNorRemoved()
    {
        RepositoryFixture repository;
        const ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
        {
            const auto stores = repository->open(id).value();
            QCOMPARE(errorOf(repository->open(id)).code, ErrorCode::Conflict);
            QCOMPARE(errorOf(repository->remove(id)).code, ErrorCode::Conflict);
            QVERIFY(stores->settings().set(QStringLiteral("a"), QStringLiteral("b")));
        }

        QVERIFY(repository->open(id));
        QVERIFY(repository->remove(id));
    }

    void severalProfilesKeepTheirThingsApart()
    {
        RepositoryFixture repository;
        const ProfileId ali = repository->add(QStringLiteral("Ali"), 0).value().id;
        const ProfileId sana = repository->add(QStringLiteral("Sana"), 1).value().id;
        const auto his = repository->open(ali).value();
        const auto hers = repository->open(sana).value();

        QVERIFY(his->settings().set(QStringLiteral("language"), QStringLiteral("ur")));

        QVERIFY(hers->settings().all().value().isEmpty());
        QCOMPARE(his->settings().all().value().size(), 1);
    }

    void aDamagedListIsSetAsideAndMadeAgainFromTheFolders()
    {
        RepositoryFixture repository;
        const ProfileId ali = repository->add(QStringLiteral("Ali"), 3).value().id;
        const ProfileId sana = repository->add(QStringLiteral("Sana"), 1).value().id;
        QVERIFY(repository->rename(sana, QStringLiteral("Sana Bibi")));
        QVERIFY(repository->open(sana)); // notes the new name inside
        repository.close();
        writeBytes(repository.folder.file(QStringLiteral("profiles.db")), QByteArray(3000, '\x5a'));

        SqliteProfileRepository &opened = *repository;

        QVERIFY(opened.damagedList().contains(QStringLiteral("profiles.db.damaged-")));
        QVERIFY(QFileInfo::exists(opened.damagedList()));
        QHash<QString, ProfileEntry> found;
        const auto list = opened.list().value();
        for (const ProfileEntry &entry : list)
            found.insert(entry.id.text(), entry);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.find(ali.text())->name, QStringLiteral("Ali"));
        QCOMPARE(found.find(ali.text())->hue, 3);
        QCOMPARE(found.find(sana.text())->name, QStringLiteral("Sana Bibi"));
        QVERIFY(opened.open(ali));
    }

    void aLostListFindsADamagedProfileByItsBackup()
    {
        RepositoryFixture repository;
        const ProfileId id = repository->add(QStringLiteral("Ali"), 2).value().id;
        QVERIFY(repository->open(id));
        repository.close();
        QVERIFY(QFile::remove(repository.folder.file(QStringLiteral("profiles.db"))));
        writeBytes(repository.profileFile(id), QByteArray(9000, '\x5a'));

        const auto list = repository->list().value();

        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().name, QStringLiteral("Ali"));
        QVERIFY(repository->open(id).value()->openReport().restoredFromBackup);
    }

    void aListOfANewerProgramIsRefusedUntouched()
    {
        RepositoryFixture repository;
        QVERIFY(repository->add(QStringLiteral("Ali"), 0));
        repository.close();
        const QString file = repository.folder.file(QStringLiteral("profiles.db"));
        QVERIFY(Connection::open({.file = file}).value()->execute(QStringLiteral("PRAGMA user_version = 99")));
        const QByteArray before = bytesOf(file);

        const Error error = errorOf(SqliteProfileRepository::open(repository.options()));

        QCOMPARE(error.code, ErrorCode::Conflict);
        QCOMPARE(error.place.file, file);
        QCOMPARE(bytesOf(file), before);
    }

    void aLockedListIsUnavailable()
    {
        RepositoryFixture repository;
        QVERIFY(repository->add(QStringLiteral("Ali"), 0));
        const auto other = Connection::open({.file = repository.folder.file(QStringLiteral("profiles.db"))}).value();
        QVERIFY(other->execute(QStringLiteral("BEGIN IMMEDIATE")));

        QCOMPARE(errorOf(repository->add(QStringLiteral("Sana"), 0)).code, ErrorCode::Unavailable);

        QVERIFY(other->execute(QStringLiteral("ROLLBACK")));
        QVERIFY(repository->add(QStringLiteral("Sana"), 0));
        QCOMPARE(QDir{repository.folder.file(QStringLiteral("profiles"))}.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    }

    void whatWasHalfMadeIsSweptAway()
    {
        RepositoryFixture repository;
        QVERIFY(repository->add(QStringLiteral("Ali"), 0));
        repository.close();
        const QString half = repository.folder.file(QStringLiteral("profiles/abcdefghijkm.making"));
        QVERIFY(QDir{}.mkpath(half));
        writeBytes(half + QStringLiteral("/profile.db"), "half");

        QCOMPARE(repository->list().value().size(), 1);

        QVERIFY(!QFileInfo::exists(half));
    }

    void aRemovalThatWasCutShortIsFinished()
    {
        RepositoryFixture repository;
        const ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
        repository.close();
        QVERIFY(QDir{}.rename(repository.profileFolder(id), repository.profileFolder(id) + QStringLiteral(".removing")));

        QVERIFY(repository->list().value().isEmpty());

        QVERIFY(!QFileInfo::exists(repository.profileFolder(id) + QStringLiteral(".removing")));
    }

    void aWholeProfileThatWasNotEnteredYetIsEntered()
    {
        RepositoryFixture repository;
        const ProfileId id = repository->add(QStringLiteral("Ali"), 1).value().id;
        repository.close();
        QVERIFY(Connection::open({.file = repository.folder.file(QStringLiteral("profiles.db"))}).value()->execute(QStringLiteral("DELETE FROM profiles")));

        const auto list = repository->list().value();

        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().id, id);
        QCOMPARE(list.first().name, QStringLiteral("Ali"));
    }

    void foldersThatAreNotOursAreLeftAlone()
    {
        RepositoryFixture repository;
        const QString foreign = repository.folder.file(QStringLiteral("profiles/Holiday Pictures"));
        const QString empty = repository.folder.file(QStringLiteral("profiles/empty"));
        QVERIFY(QDir{}.mkpath(foreign));
        QVERIFY(QDir{}.mkpath(empty));

        QVERIFY(repository->list().value().isEmpty());

        QVERIFY(QFileInfo::exists(foreign));
        QVERIFY(QFileInfo::exists(empty));
    }

    void aProfileWhoseFolderWasDeletedCanBeRemoved()
    {
        RepositoryFixture repository;
        const ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
        QVERIFY(QDir{repository.profileFolder(id)}.removeRecursively());

        QCOMPARE(errorOf(repository->open(id)).code, ErrorCode::NotFound);
        QVERIFY(repository->remove(id));
        QVERIFY(repository->list().value().isEmpty());
    }

    void aFolderThatCannotBeMadeIsUnavailable()
    {
        RepositoryFixture repository;
        writeBytes(repository.folder.file(QStringLiteral("file")), "x");
        RepositoryOptions options = repository.options();
        options.folder = repository.folder.file(QStringLiteral("file/data"));

        const Error error = errorOf(SqliteProfileRepository::open(options));

        QCOMPARE(error.code, ErrorCode::Unavailable);
        QVERIFY(error.place.file.contains(QStringLiteral("file")));
    }
};

QTEST_GUILESS_MAIN(ProfileRepositoryTest)
#include "profile_repository_test.moc"
