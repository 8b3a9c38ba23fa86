// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <text/isolates.h>

#include <QObject>

using namespace mehfooz::text;

class IsolatesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { mehfooz::test::failOnUnexpectedWarning(); }

    void valuesAreWrappedAndUnwrapped()
    {
        QCOMPARE(isolated(u"ثنا"), u"\u2068ثنا\u2069"_qs);
        QCOMPARE(isolatedLtr(u"+92 300"), u"\u2066+92 300\u2069"_qs);
        QVERIFY(isolated(u"").isEmpty());
        QCOMPARE(withoutIsolates(isolatedLtr(u"a") + isolated(u"ب")), u"aب"_qs);
    }

    void latinRunsInUrduAreIsolated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("word") << u"یہ OTP ہے"_qs << u"یہ \u2066OTP\u2069 ہے"_qs;
        QTest::newRow("with bracket") << u"ادارہ CERT-PK (2024) نے"_qs << u"ادارہ \u2066CERT-PK (2024)\u2069 نے"_qs;
        QTest::newRow("plus number") << u"نمبر +92 300 پر"_qs << u"نمبر \u2066+92 300\u2069 پر"_qs;
        QTest::newRow("plain number stays") << u"سوال 4 ہے"_qs << u"سوال 4 ہے"_qs;
        QTest::newRow("full stop outside") << u"پتا a.example۔"_qs << u"پتا \u2066a.example\u2069۔"_qs;
        QTest::newRow("already isolated") << u"یہ \u2066OTP\u2069 ہے"_qs << u"یہ \u2066OTP\u2069 ہے"_qs;
        QTest::newRow("English alone") << u"An OTP (code)"_qs << u"An OTP (code)"_qs;
        QTest::newRow("percent") << u"اب 50% ہے"_qs << u"اب \u206650%\u2069 ہے"_qs;
    }
    void latinRunsInUrduAreIsolated()
    {
        QFETCH(QString, text);
        QTEST(isolateLatinRuns(text), "expected");
    }

    void embeddingsAreFound()
    {
        QVERIFY(hasBidiEmbedding(u"a\u202Eb"));
        QVERIFY(!hasBidiEmbedding(u"a\u2067b\u2069"));
    }

    void directionsAreKnown()
    {
        QVERIFY(startsRightToLeft(u"123 محفوظ"));
        QVERIFY(!startsRightToLeft(u"WhatsApp محفوظ"));
        QVERIFY(!startsRightToLeft(u"42"));
        QVERIFY(isRightToLeftLanguage(u"ur"_qs));
        QVERIFY(isRightToLeftLanguage(u"ur_PK"_qs));
        QVERIFY(isRightToLeftLanguage(u"sd-PK"_qs));
        QVERIFY(!isRightToLeftLanguage(u"en"_qs));
        QVERIFY(!isRightToLeftLanguage(u"roman_ur"_qs));
    }
};

QTEST_GUILESS_MAIN(IsolatesTest)
#include "isolates_test.moc"
