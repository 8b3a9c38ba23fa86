// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <learning/signal_detection.h>

#include <QTest>

#include <cmath>

using namespace mehfooz;

class SignalDetectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void theInverseNormalUndoesTheNormal_data()
    {
        QTest::addColumn<double>("p");
        for (const double p : {1e-9, 1e-4, 0.02425, 0.3, 0.5, 0.7, 0.97575, 0.9999, 1 - 1e-9})
            QTest::newRow(qPrintable(QString::number(p, 'g', 17))) << p;
    }
    void theInverseNormalUndoesTheNormal()
    {
        QFETCH(double, p);

        const double z = inverseNormal(p);

        QVERIFY(std::abs(std::erfc(-z / std::sqrt(2.0)) / 2 - p) < 1e-12 + 1e-9 * std::min(p, 1 - p));
    }

    void chanceAnswersAreNoSensitivity()
    {
        const SignalMeasures measures = signalMeasures({5, 5, 5, 5});

        QCOMPARE(measures.dPrime, 0.0);
        QCOMPARE(measures.biasC, 0.0);
        QVERIFY(measures.low < 0 && measures.high > 0);
    }

    void callingEverythingAScamIsSuspicionNotSkill()
    {
        const SignalMeasures measures = signalMeasures({10, 0, 10, 0});

        QCOMPARE(measures.dPrime, 0.0);
        QCOMPARE(biasBandOf(measures.biasC), BiasBand::TooSuspicious);
    }

    void withoutOneKindOfMessageThereIsNoInterval()
    {
        const SignalMeasures measures = signalMeasures({5, 5, 0, 0});

        QVERIFY(std::isnan(measures.standardError));
        QVERIFY(std::isnan(measures.low));
        QVERIFY(!std::isnan(measures.dPrime));
    }

    void numbersAreShownFromEightOfEachOn()
    {
        QVERIFY(isReportable({8, 0, 0, 8}));
        QVERIFY(!isReportable({7, 0, 0, 8}));
        QVERIFY(!isReportable({8, 0, 7, 0}));
    }

    void percentCorrectNeedsAJudgement()
    {
        QCOMPARE(percentCorrect({3, 1, 0, 0}), std::optional{75.0});
        QVERIFY(!percentCorrect({0, 0, 0, 0}));
    }

    void bandsBeginWhereTheyShould()
    {
        QCOMPARE(skillBandOf(0.999), SkillBand::PractiseMore);
        QCOMPARE(skillBandOf(1), SkillBand::Fair);
        QCOMPARE(skillBandOf(1.999), SkillBand::Fair);
        QCOMPARE(skillBandOf(2), SkillBand::Strong);
        QCOMPARE(biasBandOf(0.3), BiasBand::Balanced);
        QCOMPARE(biasBandOf(0.301), BiasBand::TooTrusting);
        QCOMPARE(biasBandOf(-0.3), BiasBand::Balanced);
        QCOMPARE(toKey(biasBandOf(-0.301)), u"too_suspicious"_qs);
        QCOMPARE(toKey(SkillBand::PractiseMore), u"practise_more"_qs);
    }

    void difficultyFollowsTheTable()
    {
        QCOMPARE(difficultyOf(false, 8, Premise::Low).step, 2);
        QCOMPARE(difficultyOf(false, 9, Premise::Low).rating, std::optional{PhishRating::ModeratelyToLeastDifficult});
        QCOMPARE(difficultyOf(false, 15, Premise::Low).rating, std::optional{PhishRating::LeastDifficult});
        QCOMPARE(difficultyOf(false, 14, Premise::High).cueBand, std::optional{CueBand::Some});
        QCOMPARE(toKey(CueBand::Many), u"many"_qs);
        QCOMPARE(toKey(PhishRating::VeryDifficult), u"very_difficult"_qs);
    }

    void aGenuineMessageIsHardByWhatLooksOdd()
    {
        QCOMPARE(difficultyOf(true, 0, Premise::None).step, 1);
        QCOMPARE(difficultyOf(true, 2, Premise::None).step, 2);
        QCOMPARE(difficultyOf(true, 3, Premise::None).step, 3);
        QVERIFY(!difficultyOf(true, 3, Premise::None).rating);
    }

    void aChangeOfStepBeginsANewCount()
    {
        QCOMPARE(adaptSteps(1, {true, true, true, true, true, true}), (QList{1, 1, 1, 1, 1, 2, 2}));
        QCOMPARE(adaptSteps(3, {false, false, false, true, true}), (QList{3, 3, 3, 3, 3, 2}));
    }

    void atTheEndsTheWindowSlidesOn()
    {
        const QList<bool> right(9, true);

        QCOMPARE(adaptSteps(3, right).last(), 3);
        QCOMPARE(adaptSteps(7, {}).first(), 3);
        QCOMPARE(adaptSteps(0, QList<bool>(9, false)).last(), 1);
    }
};

QTEST_GUILESS_MAIN(SignalDetectionTest)
#include "signal_detection_test.moc"
