// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <learning/workshop_statistics.h>

#include <QTest>

#include <cmath>

using namespace mehfooz;

class WorkshopStatisticsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void splitMixGivesItsPublishedNumbers()
    {
        SplitMix64 random{1234567};

        QCOMPARE(random.next(), 6457827717110365317U);
        QCOMPARE(random.next(), 3203168211198807973U);
        QVERIFY(SplitMix64{1}.below(10) < 10);
    }

    void theQuantileOfStudentIsThatOfTheTables_data()
    {
        QTest::addColumn<double>("df");
        QTest::addColumn<double>("t");
        QTest::newRow("1") << 1.0 << 12.706204736174707;
        QTest::newRow("2") << 2.0 << 4.302652729749464;
        QTest::newRow("2.5") << 2.5 << 3.5746548420036928;
        QTest::newRow("10") << 10.0 << 2.228138851986274;
        QTest::newRow("40") << 40.0 << 2.021075390306273;
        QTest::newRow("1000") << 1000.0 << 1.9623390808264078;
        QTest::newRow("nearly normal") << 1e6 << 1.959966356816;
        QTest::newRow("normal") << 1e15 << 1.959963984540054;
    }
    void theQuantileOfStudentIsThatOfTheTables()
    {
        QFETCH(double, df);
        QFETCH(double, t);

        QVERIFY(std::abs(studentT975(df) / t - 1) < 1e-8);
    }

    void theQuantileFallsSteadily()
    {
        double before = studentT975(1);
        for (double df = 1.5; df < 20'000; df *= 1.3) {
            const double t = studentT975(df);
            QVERIFY2(t < before, qPrintable(QString::number(df)));
            before = t;
        }
    }

    void wilsonStaysInsideZeroToOne()
    {
        QCOMPARE(wilson(0, 7).low, 0.0);
        QCOMPARE(wilson(7, 7).high, 1.0);
        QVERIFY(wilson(0, 7).high > 0 && wilson(7, 7).low < 1);
        QCOMPARE(wilson(0, 0).low, 0.0);
        QCOMPARE(wilson(0, 0).high, 1.0);
    }

    void aMeanNeedsOneValueAndAnIntervalTwo()
    {
        QVERIFY(!meanInterval({}).mean);
        QCOMPARE(meanInterval({5}).mean, std::optional{5.0});
        QVERIFY(!meanInterval({5}).low);
        const MeanInterval two = meanInterval({4, 6});
        QCOMPARE(two.df, std::optional{1});
        QVERIFY(std::abs(*two.se - 1) < 1e-12);
        QVERIFY(std::abs(*two.high - (5 + 12.7062047)) < 1e-6);
    }

    void theGainIsUndefinedWhereNothingCanBeGained()
    {
        QVERIFY(!hakeGain(100, 90));
        QCOMPARE(hakeGain(50, 75), std::optional{0.5});
        QCOMPARE(hakeGain(50, 25), std::optional{-0.5});
    }

    void theNormalisedChangeTreatsLossesFairly()
    {
        QCOMPARE(normalisedChange(50, 75), std::optional{0.5});
        QCOMPARE(normalisedChange(50, 25), std::optional{-0.5});
        QCOMPARE(normalisedChange(40, 40), std::optional{0.0});
        QVERIFY(!normalisedChange(0, 0));
        QVERIFY(!normalisedChange(100, 100));
    }

    void theCohortGainIsThatOfTheMeans()
    {
        QCOMPARE(cohortGain({{40, 70}, {60, 80}}), std::optional{0.5});
        QVERIFY(!cohortGain({}));
        QVERIFY(!cohortGain({{100, 100}}));
    }

    void theBootstrapIsTheSameForTheSameSeed()
    {
        const QList<PrePost> pairs{{20, 50}, {30, 70}, {40, 60}, {50, 90}, {60, 60}};

        const auto first = bootstrapGain(pairs, 200, 42);
        const auto again = bootstrapGain(pairs, 200, 42);
        const auto other = bootstrapGain(pairs, 200, 43);

        QVERIFY(first && again && other);
        QCOMPARE(first->low, again->low);
        QVERIFY(first->low != other->low || first->high != other->high);
        QVERIFY(first->low <= *cohortGain(pairs) && *cohortGain(pairs) <= first->high);
        QVERIFY(!bootstrapGain(pairs.mid(0, 4), 200, 42));
    }

    void undefinedReplicatesAreLeftOut()
    {
        const QList<PrePost> pairs{{100, 100}, {100, 100}, {100, 100}, {100, 100}, {50, 75}};

        const auto interval = bootstrapGain(pairs, 300, 7);

        QVERIFY(interval);
        QVERIFY(interval->used < 300);
        QVERIFY(!bootstrapGain(QList<PrePost>(5, {100, 100}), 300, 7));
    }

    void smallGroupsShowLess()
    {
        QCOMPARE(detailFor(4), WorkshopDetail::CountsOnly);
        QCOMPARE(detailFor(5), WorkshopDetail::MeansOnly);
        QCOMPARE(detailFor(9), WorkshopDetail::MeansOnly);
        QCOMPARE(detailFor(10), WorkshopDetail::Everything);
    }
};

QTEST_GUILESS_MAIN(WorkshopStatisticsTest)
#include "workshop_statistics_test.moc"
