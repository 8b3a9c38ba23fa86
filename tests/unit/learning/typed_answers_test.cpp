// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_answers.h"

#include <support/warnings.h>

#include <QTest>

using namespace mehfooz;

namespace {

Numeric days()
{
    return {30, 2, 0, {u"days"_qs, u"دن"_qs, u"%"_qs}, {}};
}

ShortText phishing()
{
    return {{u"phishing"_qs, u"فشنگ"_qs, u"one-time password"_qs}, {u"fishing"_qs}, true, {}};
}

} // namespace

class TypedAnswersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void aNumberIsReadHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("score");
        QTest::newRow("plain") << u"30"_qs << 1.0;
        QTest::newRow("spaces around") << u"  30  "_qs << 1.0;
        QTest::newRow("plus") << u"+30"_qs << 1.0;
        QTest::newRow("Urdu digits") << u"۳۰"_qs << 1.0;
        QTest::newRow("Arabic digits and point") << u"٣٠٫٥"_qs << 1.0;
        QTest::newRow("full-width") << u"３０"_qs << 1.0;
        QTest::newRow("isolate marks") << u"\u206630\u2069"_qs << 1.0;
        QTest::newRow("unit") << u"30 Days."_qs << 1.0;
        QTest::newRow("unit without space") << u"30دن"_qs << 1.0;
        QTest::newRow("comma before the unit") << u"30, days"_qs << 1.0;
        QTest::newRow("percent sign") << u"30 ٪"_qs << 1.0;
        QTest::newRow("edge") << u"32"_qs << 1.0;
        QTest::newRow("beyond the edge") << u"32.1"_qs << 0.0;
        QTest::newRow("negative") << u"-30"_qs << 0.0;
        QTest::newRow("other unit") << u"30 weeks"_qs << 0.0;
        QTest::newRow("other sign") << u"30 !"_qs << 0.0;
        QTest::newRow("ill-formed groups") << u"30,00"_qs << 0.0;
        QTest::newRow("two numbers") << u"30 31"_qs << 0.0;
        QTest::newRow("two points") << u"30..0"_qs << 0.0;
        QTest::newRow("word") << u"تیس"_qs << 0.0;
        QTest::newRow("nothing") << QString{} << 0.0;
        QTest::newRow("sign alone") << u"-"_qs << 0.0;
        QTest::newRow("too large for a number") << QString(400, u'9') << 0.0;
    }
    void aNumberIsReadHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(double, score);

        QCOMPARE(scoreNumber(days(), typed).score, score);
    }

    void groupsOfDigitsAreJoined()
    {
        const Numeric rupees{150'000, 0, 0, {}, {}};

        QCOMPARE(scoreNumber(rupees, u"150,000"_qs).score, 1.0);
        QCOMPARE(scoreNumber(rupees, u"1,50,000"_qs).score, 1.0);
        QCOMPARE(scoreNumber(rupees, u"۱٬۵۰٬۰۰۰"_qs).score, 1.0);
        QCOMPARE(scoreNumber(rupees, u"1،50،000.0"_qs).score, 1.0);
        QCOMPARE(scoreNumber(rupees, u"1500,00"_qs).score, 0.0);
    }

    void thePercentSignNeedsToBeAUnit()
    {
        Numeric share{25, 0, 0, {u"percent"_qs}, {}};

        QCOMPARE(scoreNumber(share, u"25%"_qs).score, 0.0);
        share.units.append(u"%"_qs);
        QCOMPARE(scoreNumber(share, u"25%"_qs).score, 1.0);
    }

    void aNumberIsNotHeldAgainstRounding()
    {
        QCOMPARE(scoreNumber(Numeric{0.3, 0, 0, {}, {}}, u"0.3000000000001"_qs).score, 1.0);
        QCOMPARE(scoreNumber(Numeric{1e6, 0, 0.01, {}, {}}, u"1010000"_qs).score, 1.0);
        QCOMPARE(scoreNumber(Numeric{1e6, 0, 0.01, {}, {}}, u"1010001"_qs).score, 0.0);
    }

    void theFirstRuleThatFitsDecides_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("match");
        QTest::newRow("empty") << u" ‌ "_qs << u"empty"_qs;
        QTest::newRow("rejected") << u"FISHING"_qs << u"rejected"_qs;
        QTest::newRow("exact") << u"Phishing!"_qs << u"exact"_qs;
        QTest::newRow("loose") << u"onetime password"_qs << u"loose"_qs;
        QTest::newRow("typo") << u"phisching"_qs << u"typo"_qs;
        QTest::newRow("two typos in a long one") << u"one tyme pasword"_qs << u"typo"_qs;
        QTest::newRow("two typos in a short one") << u"fischung"_qs << u"wrong"_qs;
        QTest::newRow("four letters must be right") << u"فشنک"_qs << u"wrong"_qs;
        QTest::newRow("nearer to a rejected one") << u"fishin"_qs << u"wrong"_qs;
        QTest::newRow("digits forbid typos") << u"ph1shing"_qs << u"wrong"_qs;
    }
    void theFirstRuleThatFitsDecides()
    {
        QFETCH(QString, typed);
        QFETCH(QString, match);

        const Verdict verdict = scoreShortText(phishing(), typed);

        QCOMPARE(verdict.match, match);
        const bool right = match == u"exact" || match == u"loose" || match == u"typo";
        QCOMPARE(verdict.score, right ? 1.0 : 0.0);
    }

    void aTypoShowsTheRightSpelling()
    {
        QCOMPARE(scoreShortText(phishing(), u"one time pasword"_qs).rightText, u"one-time password"_qs);
        QVERIFY(scoreShortText(phishing(), u"phishing"_qs).rightText.isEmpty());
    }

    void typosCountOnlyWhereTheyAreAllowed()
    {
        ShortText strict = phishing();
        strict.typos = false;

        QCOMPARE(scoreShortText(strict, u"phisching"_qs).match, u"wrong"_qs);
    }

    void anAcceptedEntryWithDigitsAllowsNoTypos()
    {
        const ShortText code{{u"2 step verification"_qs}, {}, true, {}};

        QCOMPARE(scoreShortText(code, u"step verification"_qs).match, u"wrong"_qs);
    }
};

QTEST_GUILESS_MAIN(TypedAnswersTest)
#include "typed_answers_test.moc"
