// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/naughty_strings.h>
#include "storage_fixture.h"

#include "statement.h"
#include "storable_text.h"

using namespace mehfooz;
using namespace mehfooz::test;

class StorableTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void whatIsNoTextBecomesTheReplacementCharacter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        const QString high{QChar{0xd83d}};
        const QString low{QChar{0xdc4d}};
        QTest::newRow("plain") << QStringLiteral("محفوظ") << QStringLiteral("محفوظ");
        QTest::newRow("a pair stays") << high + low << high + low;
        QTest::newRow("high alone") << high + QStringLiteral("x") << QStringLiteral("\uFFFDx");
        QTest::newRow("high at the end") << QStringLiteral("x") + high << QStringLiteral("x\uFFFD");
        QTest::newRow("low alone") << low + QStringLiteral("x") << QStringLiteral("\uFFFDx");
        QTest::newRow("two highs and a low") << high + high + low << QStringLiteral("\uFFFD") + high + low;
        QTest::newRow("noncharacters") << QString{QChar{0xfffe}} + QChar{0xffff} << QStringLiteral("\uFFFD\uFFFD");
        QTest::newRow("mark in front") << QStringLiteral("\uFEFF\uFEFFx\uFEFF") << QStringLiteral("x\uFEFF");
        QTest::newRow("nothing") << QString{} << QStringLiteral("");
    }

    void whatIsNoTextBecomesTheReplacementCharacter()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);

        QCOMPARE(storableText(typed), stored);
        QVERIFY(!storableText(typed).isNull());
        QCOMPARE(storableText(stored), stored);
    }

    void everyStorableTextComesBackFromSqlite()
    {
        const auto connection = Connection::open({.file = QStringLiteral(":memory:")}).value();
        QVERIFY(connection->execute(QStringLiteral("CREATE TABLE t (text TEXT NOT NULL) STRICT")));
        Statement insert{*connection, QStringLiteral("INSERT INTO t (text) VALUES (:text)")};
        Statement select{*connection, QStringLiteral("SELECT text FROM t ORDER BY rowid")};
        QStringList wanted;
        for (const QString &naughty : naughtyStrings()) {
            QVERIFY(insert.run({{":text", naughty}}));
            wanted.append(storableText(naughty));
        }

        const QStringList read = select.all({}, [](const Row &row) -> Expected<QString> { return row.text(0); }).value();

        QCOMPARE(read, wanted);
    }
};

QTEST_GUILESS_MAIN(StorableTextTest)
#include "storable_text_test.moc"
