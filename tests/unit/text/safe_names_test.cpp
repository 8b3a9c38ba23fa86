// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <text/safe_names.h>

#include <QObject>

using namespace mehfooz;

class SafeNamesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void namesOfAnyScriptAreKept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("clean");
        QTest::newRow("Urdu") << u"  ثنا   خان "_qs << u"ثنا خان"_qs;
        QTest::newRow("override") << u"\u202Eanas\u202C"_qs << u"anas"_qs;
        QTest::newRow("isolates") << u"\u2067Ali\u2069"_qs << u"Ali"_qs;
        QTest::newRow("family emoji") << u"👩‍👧"_qs << u"👩‍👧"_qs;
        QTest::newRow("newline") << u"A\nB"_qs << u"A B"_qs;
        QTest::newRow("NUL") << (u"A"_qs + QChar{0} + u"B"_qs) << u"AB"_qs;
        QTest::newRow("lone surrogate") << (u"A"_qs + QChar{0xD800} + u"B"_qs) << u"A\uFFFDB"_qs;
        QTest::newRow("composed") << u"Cafe\u0301"_qs << u"Café"_qs;
        QTest::newRow("mark stack") << (u"a"_qs + QString{50, QChar{0x0336}}) << (u"a"_qs + QString{4, QChar{0x0336}});
        QTest::newRow("injection") << u"Robert'); DROP TABLE x;--"_qs << u"Robert'); DROP TABLE x;--"_qs;
    }
    void namesOfAnyScriptAreKept()
    {
        QFETCH(QString, typed);
        const auto cleaned = text::cleanName(typed);
        QVERIFY(cleaned.has_value());
        QTEST(*cleaned, "clean");
    }

    void emptyAndEndlessNamesAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString{};
        QTest::newRow("spaces") << u"  \u00A0 "_qs;
        QTest::newRow("only marks") << u"\u202E\u200B\u2066"_qs;
        QTest::newRow("only joiners") << u"\u200D\u200C"_qs;
        QTest::newRow("41") << QString{41, u'x'};
        QTest::newRow("10,000") << QString{10'000, u'x'};
        QTest::newRow("one letter with joiners") << u"e"_qs + QString{9'999, QChar{0x200D}};
        QTest::newRow("a million") << QString{1'000'000, u'x'};
    }
    void emptyAndEndlessNamesAreRefused()
    {
        QFETCH(QString, typed);
        const auto cleaned = text::cleanName(typed);
        QVERIFY(!cleaned);
        QCOMPARE(cleaned.error().code, ErrorCode::InvalidInput);
    }

    void aNameIsMeasuredAsAReaderSeesIt()
    {
        QCOMPARE(text::graphemeCount(u"👩‍👧👍🏽é"_qs), 3);
        QVERIFY(text::cleanName(QString{40, u'ب'}).has_value());
        QVERIFY(text::cleanName(u"👨🏽‍👩🏽‍👧🏽‍👦🏽"_qs.repeated(40)).has_value());
        QCOMPARE(text::initialOf(u"sana"_qs), u"S"_qs);
        QCOMPARE(text::initialOf(u"ثنا"_qs), u"ث"_qs);
        QVERIFY(text::initialOf({}).isEmpty());
    }

    void linesMayBeLongerThanNames()
    {
        QCOMPARE(text::cleanLine(u" What  about\u202E\ne-mail? "_qs, 200).value(), u"What about e-mail?"_qs);
        QVERIFY(text::cleanLine(QString{200, u'ب'}, 200));
        QVERIFY(!text::cleanLine(QString{201, u'ب'}, 200));
        QVERIFY(!text::cleanLine(QString{25, u'a'}, 24));
        QVERIFY(!text::cleanLine(u"\u200F"_qs, 200));
    }
};

QTEST_GUILESS_MAIN(SafeNamesTest)
#include "safe_names_test.moc"
