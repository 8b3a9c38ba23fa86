// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordinary_user.h"
#include "storage_fixture.h"

#include <storage/data_folder.h>

#include "durable_files.h"

#include <QCoreApplication>
#include <QLockFile>

#include <limits>

using namespace mehfooz;
using namespace mehfooz::test;

class DataFolderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theFolderIsMadeWithItsParents()
    {
        const DataFolderFixture folder;

        const auto claimed = DataFolder::claim(folder.file(QStringLiteral("a/b/c"))).value();

        QCOMPARE(claimed->path(), folder.file(QStringLiteral("a/b/c")));
        QVERIFY(QFileInfo{claimed->path()}.isDir());
        QVERIFY(!claimed->isReadOnly());
    }

    void aSecondProgramIsToldWhoHasIt()
    {
        const DataFolderFixture folder;
        const auto first = DataFolder::claim(folder.path()).value();

        const Error error = errorOf(DataFolder::claim(folder.path()));

        QCOMPARE(error.code, ErrorCode::Unavailable);
        QCOMPARE(error.place.file, folder.path());
        QVERIFY2(error.detail.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(error.detail));
    }

    void theClaimGoesWithTheObject()
    {
        const DataFolderFixture folder;
        QVERIFY(DataFolder::claim(folder.path()));

        QVERIFY(DataFolder::claim(folder.path()));
    }

    void aLockThatADeadProgramLeftIsTakenOver()
    {
        const DataFolderFixture folder;
        const QString host = QSysInfo::machineHostName();
        const QByteArray left = QStringLiteral("%1\nmehfooz\n%2\n%3\n%4\n")
                                    .arg(std::numeric_limits<int>::max() - 1)
                                    .arg(host, QString::fromLatin1(QSysInfo::machineUniqueId()), QString::fromLatin1(QSysInfo::bootUniqueId()))
                                    .toUtf8();
        writeBytes(folder.file(QStringLiteral("in-use.lock")), left);

        QVERIFY(DataFolder::claim(folder.path()));
    }

    void aLockThatWasLeftHalfWrittenIsTakenOver_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("a number alone") << QByteArray{"4711"};
    }
    void aLockThatWasLeftHalfWrittenIsTakenOver()
    {
        QFETCH(QByteArray, left);
        const DataFolderFixture folder;
        writeBytes(folder.file(QStringLiteral("in-use.lock")), left);

        const auto claimed = DataFolder::claim(folder.path());

        QVERIFY2(claimed.has_value(), claimed ? "" : qPrintable(claimed.error().detail));
        const auto second = DataFolder::claim(folder.path());
        QCOMPARE(second.error().code, ErrorCode::Unavailable);
    }

    void aFileInThePlaceOfTheFolderIsUnavailable()
    {
        const DataFolderFixture folder;
        writeBytes(folder.file(QStringLiteral("data")), "x");

        const Error error = errorOf(DataFolder::claim(folder.file(QStringLiteral("data"))));

        QCOMPARE(error.code, ErrorCode::Unavailable);
        QCOMPARE(error.place.file, folder.file(QStringLiteral("data")));
    }

    void aReadOnlyFolderIsClaimedWithoutALock()
    {
        const DataFolderFixture folder;
        const OrdinaryUser user{folder, OrdinaryUser::Rights::Read};

        const auto claimed = DataFolder::claim(folder.path()).value();

        QVERIFY(claimed->isReadOnly());
        QVERIFY(QDir{folder.path()}.isEmpty());
    }

    void aFolderThatCannotBeMadeIsUnavailable()
    {
        const DataFolderFixture folder;
        const OrdinaryUser user{folder, OrdinaryUser::Rights::Read};

        QCOMPARE(errorOf(DataFolder::claim(folder.file(QStringLiteral("new")))).code, ErrorCode::Unavailable);
    }

    void tooLittleSpaceIsUnavailableWithTheFigures()
    {
        const DataFolderFixture folder;
        const auto claimed = DataFolder::claim(folder.path()).value();

        QVERIFY(claimed->requireSpace(1));
        const Error error = errorOf(claimed->requireSpace(std::numeric_limits<qint64>::max()));
        QCOMPARE(error.code, ErrorCode::Unavailable);
        QVERIFY(error.detail.contains(QStringLiteral("the disk is full")));
        QCOMPARE(error.place.file, folder.path());
    }

    void theStandardPlacesAreApart()
    {
        QVERIFY(DataFolder::standardPath().endsWith(QStringLiteral("/mehfooz")));
        QVERIFY(DataFolder::standardCachePath() != DataFolder::standardPath());
    }

    void stepsOnFilesFailWithTheirPath()
    {
        const DataFolderFixture folder;
        const QString missing = folder.file(QStringLiteral("missing"));

        for (const auto &result : {syncFile(missing), syncFolder(missing), renamePath(missing, folder.file(QStringLiteral("x"))),
                                   copyFile(missing, folder.file(QStringLiteral("x")))}) {
            QCOMPARE(errorOf(result).code, ErrorCode::Unavailable);
            QCOMPARE(result.error().place.file, missing);
        }
        QVERIFY(removeFile(missing));
        QVERIFY(removeFolder(missing));
        QVERIFY(copyDatabase(missing, folder.file(QStringLiteral("x"))));
        QVERIFY(!isWritable(missing));
        QVERIFY(!QFileInfo::exists(missing));
    }

    void aCopyIsWhole()
    {
        const DataFolderFixture folder;
        const QByteArray bytes(3'000'001, 'x');
        writeBytes(folder.file(QStringLiteral("from")), bytes);
        writeBytes(folder.file(QStringLiteral("to")), QByteArray(5'000'000, 'y'));

        QVERIFY(copyFile(folder.file(QStringLiteral("from")), folder.file(QStringLiteral("to"))));

        QCOMPARE(bytesOf(folder.file(QStringLiteral("to"))), bytes);
    }
};

QTEST_GUILESS_MAIN(DataFolderTest)
#include "data_folder_test.moc"
