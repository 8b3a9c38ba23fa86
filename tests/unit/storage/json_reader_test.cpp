// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage_fixture.h"

#include "json_places.h"
#include "json_reader.h"

using namespace mehfooz;
using namespace mehfooz::test;

class JsonReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aPointerLeadsToTheBeginningOfItsValue_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const QByteArray nested{"{\n  \"a\": [1, {\"b\": \"x\"},\n    [true]],\n  \"c\": \"ک\", \"d\": 2}"};
        QTest::newRow("the document") << nested << QString{} << 1 << 1;
        QTest::newRow("a list") << nested << QStringLiteral("/a") << 2 << 8;
        QTest::newRow("an entry") << nested << QStringLiteral("/a/0") << 2 << 9;
        QTest::newRow("a member of an entry") << nested << QStringLiteral("/a/1/b") << 2 << 18;
        QTest::newRow("an inner list") << nested << QStringLiteral("/a/2") << 3 << 5;
        QTest::newRow("columns are characters") << nested << QStringLiteral("/d") << 4 << 18;
        QTest::newRow("a missing member is its object") << nested << QStringLiteral("/a/1/z") << 2 << 12;
        QTest::newRow("an entry past the end is its list") << nested << QStringLiteral("/a/9") << 2 << 8;
        QTest::newRow("nothing below a text") << nested << QStringLiteral("/c/x") << 4 << 8;
        QTest::newRow("escaped keys") << QByteArray{"{\"a/b\": 1, \"c~d\": 2, \"\\u0065\": 3}"} << QStringLiteral("/c~0d") << 1 << 19;
        QTest::newRow("a key in escapes") << QByteArray{"{\"a/b\": 1, \"c~d\": 2, \"\\u0065\": 3}"} << QStringLiteral("/e") << 1 << 32;
        QTest::newRow("of two keys the last") << QByteArray{"{\"a\": 1, \"a\": 2}"} << QStringLiteral("/a") << 1 << 15;
        QTest::newRow("brackets in texts") << QByteArray{"[\"]}\\\"[\", 5]"} << QStringLiteral("/1") << 1 << 11;
        QTest::newRow("space around") << QByteArray{"\n\n  [ 7 ]"} << QStringLiteral("/0") << 3 << 5;
        QTest::newRow("an empty list") << QByteArray{"[]"} << QStringLiteral("/0") << 1 << 1;
    }

    void aPointerLeadsToTheBeginningOfItsValue()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        QFETCH(int, line);
        QFETCH(int, column);

        QCOMPARE(placeOfPointer(json, pointer), (Place{QString{}, line, column}));
    }

    void everyKindIsReadAndEveryOtherRefused()
    {
        const auto json = JsonReader::parse("{\"text\": \"x\", \"flag\": true, \"real\": 0.5, \"whole\": 7, \"at\": \"2026-11-22T07:00:00.125Z\", \"list\": [1]}").value();
        const auto at = [&](const char *key) { return json.at(QString::fromLatin1(key)); };

        QCOMPARE(at("text").text().value(), QStringLiteral("x"));
        QCOMPARE(at("flag").flag().value(), true);
        QCOMPARE(at("real").real().value(), 0.5);
        QCOMPARE(at("whole").whole(0, 7).value(), 7);
        QCOMPARE(at("at").instant().value(), noon());
        QCOMPARE(at("list").list().value().size(), 1);
        QVERIFY(!at("flag").text());
        QVERIFY(!at("text").flag());
        QVERIFY(!at("text").real());
        QVERIFY(!at("real").whole(0, 7));
        QVERIFY(!at("whole").whole(0, 6));
        QVERIFY(!at("whole").whole(8, 9));
        QVERIFY(!at("text").instant());
        QVERIFY(!at("text").list());
        QVERIFY(!at("text").keys());
        QVERIFY(!at("missing").text());
        QVERIFY(!at("text").hasOnly({}));
        QVERIFY(!json.hasOnly({"text", "flag"}));
        QVERIFY(json.hasOnly({"text", "flag", "real", "whole", "at", "list", "more"}));
    }

    void doublesSurviveTheirText()
    {
        for (const double real : {0.1, 1.0 / 3, 2.3065000000000002, 5e-324, 1.7976931348623157e308, 123456789012345680.0}) {
            const double read = JsonReader::parse(compactJson(real)).value().real().value();
            QVERIFY(std::memcmp(&read, &real, sizeof(double)) == 0);
        }
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "json_reader_test.moc"
