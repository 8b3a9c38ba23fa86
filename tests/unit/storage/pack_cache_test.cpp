// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordinary_user.h"
#include "storage_fixture.h"

#include <storage/pack_cache.h>

#include "connection.h"

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

QByteArray compiled(char letter)
{
    QByteArray bytes(50'000, letter);
    bytes[17] = '\0';
    return bytes;
}

} // namespace

class PackCacheTest final : public QObject {
    Q_OBJECT

    DataFolderFixture m_folder;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_file = m_folder.file(QStringLiteral("cache %1/packs.db").arg(QString::fromLatin1(QTest::currentTestFunction())));
    }

    void whatWasWrittenIsReadAfterARestart()
    {
        QVERIFY(SqlitePackCache{m_file}.write("digest", compiled('a')));

        SqlitePackCache cache{m_file};

        QCOMPARE(cache.read("digest").value(), compiled('a'));
        QVERIFY(!cache.read("other"));
    }

    void writingAgainReplaces()
    {
        SqlitePackCache cache{m_file};
        QVERIFY(cache.write("digest", compiled('a')));
        QVERIFY(cache.write("digest", compiled('b')));

        QCOMPARE(cache.read("digest").value(), compiled('b'));
    }

    void keepingOnlySomeRemovesTheRest()
    {
        SqlitePackCache cache{m_file};
        for (const char *digest : {"a", "b", "c"})
            QVERIFY(cache.write(digest, compiled(*digest)));

        QVERIFY(cache.keepOnly({"b", "never written"}));

        QVERIFY(!cache.read("a"));
        QCOMPARE(cache.read("b").value(), compiled('b'));
        QVERIFY(!cache.read("c"));
    }

    void aFileThatWasDeletedBehindOurBackIsBegunAnew()
    {
        SqlitePackCache cache{m_file};
        QVERIFY(cache.write("digest", compiled('a')));
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(m_file + QString::fromLatin1(ending));

        QVERIFY(!cache.read("digest"));
        QVERIFY(cache.write("digest", compiled('b')));
        QCOMPARE(SqlitePackCache{m_file}.read("digest").value(), compiled('b'));
    }

    void aFolderThatWasDeletedIsMadeAgain()
    {
        SqlitePackCache cache{m_file};
        QVERIFY(cache.write("digest", compiled('a')));
        QVERIFY(QFileInfo{m_file}.dir().removeRecursively());

        QVERIFY(!cache.read("digest"));
        QVERIFY(cache.write("digest", compiled('b')));
    }

    void aDamagedFileIsBegunAnewWithoutAWord_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("offset");
        QTest::newRow("no database") << QByteArray(20'000, 'x') << qint64{0};
        QTest::newRow("a damaged header") << QByteArray(100, '\0') << qint64{0};
        QTest::newRow("a damaged schema") << QByteArray(3'900, '\x5a') << qint64{100};
        QTest::newRow("damaged pages") << QByteArray(4096 * 3, '\x5a') << qint64{4096};
    }

    void aDamagedFileIsBegunAnewWithoutAWord()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, offset);
        QVERIFY(SqlitePackCache{m_file}.write("digest", compiled('a')));
        writeBytes(m_file, bytes, offset);

        SqlitePackCache cache{m_file};

        QVERIFY(!cache.read("digest"));
        QVERIFY(cache.write("digest", compiled('b')));
        QCOMPARE(cache.read("digest").value(), compiled('b'));
    }

    void anEntryWhoseBytesChangedReadsAsAbsent()
    {
        QVERIFY(SqlitePackCache{m_file}.write("digest", compiled('a')));
        QByteArray bytes = bytesOf(m_file);
        const qsizetype at = bytes.indexOf(QByteArray(2000, 'a'));
        QVERIFY(at > 0);
        writeBytes(m_file, "b", at + 500);

        SqlitePackCache cache{m_file};

        QVERIFY(!cache.read("digest"));
    }

    void aCacheOfAnotherVersionIsBegunAnew()
    {
        QVERIFY(SqlitePackCache{m_file}.write("digest", compiled('a')));
        QVERIFY(Connection::open({.file = m_file}).value()->execute(QStringLiteral("PRAGMA user_version = 99")));

        SqlitePackCache cache{m_file};

        QVERIFY(!cache.read("digest"));
        QVERIFY(cache.write("digest", compiled('b')));
    }

    void aCacheThatCannotBeWrittenIsUnavailableAndReadsAsEmpty()
    {
        writeBytes(m_folder.file(QStringLiteral("a file")), "x");
        SqlitePackCache cache{m_folder.file(QStringLiteral("a file/packs.db"))};

        QVERIFY(!cache.read("digest"));
        QCOMPARE(errorOf(cache.write("digest", "bytes")).code, ErrorCode::Unavailable);
        QCOMPARE(errorOf(cache.keepOnly({})).code, ErrorCode::Unavailable);
    }

    void aReadOnlyFolderIsUnavailable()
    {
        const DataFolderFixture folder;
        const OrdinaryUser user{folder, OrdinaryUser::Rights::Read};
        SqlitePackCache cache{folder.file(QStringLiteral("packs.db"))};

        QVERIFY(!cache.read("digest"));
        QCOMPARE(errorOf(cache.write("digest", "bytes")).code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(PackCacheTest)
#include "pack_cache_test.moc"
