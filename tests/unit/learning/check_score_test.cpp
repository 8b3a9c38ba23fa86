// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment_fixture.h"

#include <support/warnings.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

Catalogue threeItems()
{
    return catalogueWith({scoredItem(u"one"_qs, 0.5), scoredItem(u"two"_qs, 0.3), scoredItem(u"three"_qs, 0.2)});
}

} // namespace

class CheckScoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theWeightIsEvidenceTimesRiskTimesEffect()
    {
        ScoredItem item = scoredItem(u"one"_qs, 0.5);
        item.evidence = EvidenceGrade::B;

        QCOMPARE(itemWeight(item, profileAtRisk()), 0.8 * 20 * 0.5);
    }

    void aThreatThatTheProfileDoesNotListWeighsNothing()
    {
        ScoredItem item = scoredItem(u"one"_qs, 0.5);
        item.effects = {{id<ThreatId>(u"meteorite"_qs), 1.0}};

        QCOMPARE(itemWeight(item, profileAtRisk()), 0.0);
        QVERIFY(!scoreChecklist(catalogueWith({item}), profileAtRisk(), {}).scored);
    }

    void unknownIsNothingOnTheLowSideAndAllOnTheHighSide()
    {
        const CheckScore score = scoreChecklist(threeItems(), profileAtRisk(), answered({{u"one"_qs, u"yes"_qs}}));

        QVERIFY(score.scored);
        QCOMPARE(score.low.exact, 50.0);
        QCOMPARE(score.high.exact, 100.0);
        QCOMPARE(score.coverage, 0.5);
        QVERIFY(score.provisional);
        QCOMPARE(score.counting, 3);
        QCOMPARE(score.unknown, 2);
    }

    void partlyIsHalf()
    {
        const CheckScore score = scoreChecklist(threeItems(), profileAtRisk(),
                                                answered({{u"one"_qs, u"partly"_qs}, {u"two"_qs, u"no"_qs}, {u"three"_qs, u"no"_qs}}));

        QCOMPARE(score.low.exact, 25.0);
        QCOMPARE(score.high.exact, 25.0);
        QVERIFY(!score.provisional);
    }

    void whatDoesNotApplyCountsNowhere()
    {
        Catalogue catalogue = threeItems();
        catalogue.items[0].appliesIfAny = {id<FlagId>(u"has_staff"_qs)};

        const CheckScore score = scoreChecklist(catalogue, profileAtRisk(), answered({{u"two"_qs, u"yes"_qs}, {u"three"_qs, u"na"_qs}}));

        QCOMPARE(score.counting, 1);
        QCOMPARE(score.low.shown, 100);
        EffectiveProfile manager = profileAtRisk();
        manager.flags = {id<FlagId>(u"has_staff"_qs)};
        QCOMPARE(scoreChecklist(catalogue, manager, {}).counting, 3);
    }

    void withNothingThatCountsThereIsNoScore()
    {
        const CheckScore score = scoreChecklist(catalogueWith({}), profileAtRisk(), {});

        QVERIFY(!score.scored);
        QCOMPARE(score.low.shown, 0);
    }

    void essentialsCapTheScore_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("cap");
        QTest::addColumn<QString>("reason");
        QTest::newRow("both missing") << u"no"_qs << u"unknown"_qs << 49 << u"two_or_more_essentials_missing"_qs;
        QTest::newRow("one missing, one partly") << u"no"_qs << u"partly"_qs << 69 << u"one_essential_missing"_qs;
        QTest::newRow("one partly") << u"yes"_qs << u"partly"_qs << 89 << u"essential_partly_done"_qs;
        QTest::newRow("all done") << u"yes"_qs << u"yes"_qs << 100 << u"none"_qs;
        QTest::newRow("not for me") << u"na"_qs << u"yes"_qs << 100 << u"none"_qs;
    }
    void essentialsCapTheScore()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(int, cap);
        QFETCH(QString, reason);
        const Catalogue catalogue = catalogueWith({scoredItem(u"first"_qs, 0.01, true), scoredItem(u"second"_qs, 0.01, true), scoredItem(u"rest"_qs, 1.0)});

        const CheckScore score = scoreChecklist(catalogue, profileAtRisk(), answered({{u"first"_qs, first}, {u"second"_qs, second}, {u"rest"_qs, u"yes"_qs}}));

        QCOMPARE(score.low.cap, cap);
        QCOMPARE(toKey(score.low.capReason), reason);
        QCOMPARE(score.low.exact, qMin(score.low.raw, double(cap)));
        QCOMPARE(score.low.capBinding, cap < 98);
    }

    void theEssentialsResponsibleAreNamedInOrder()
    {
        const Catalogue catalogue = catalogueWith({scoredItem(u"b"_qs, 0.1, true), scoredItem(u"a"_qs, 0.1, true), scoredItem(u"c"_qs, 0.1, true)});

        const CheckScore score = scoreChecklist(catalogue, profileAtRisk(), answered({{u"b"_qs, u"no"_qs}, {u"c"_qs, u"partly"_qs}}));

        QCOMPARE(textsOf(score.low.essentialsMissing), (QStringList{u"b"_qs, u"a"_qs}));
        QCOMPARE(textsOf(score.low.essentialsPartly), QStringList{u"c"_qs});
        QCOMPARE(textsOf(score.high.essentialsMissing), QStringList{u"b"_qs});
    }

    void anItemIsEssentialForTheRolesItNames()
    {
        ScoredItem item = scoredItem(u"one"_qs, 0.5);
        item.essentialFor = {id<RoleId>(u"manager"_qs)};

        QVERIFY(!isEssential(item, profileAtRisk()));
        EffectiveProfile manager = profileAtRisk();
        manager.role = id<RoleId>(u"manager"_qs);
        QVERIFY(isEssential(item, manager));
        manager.role.reset();
        QVERIFY(!isEssential(item, manager));
    }

    void roundingNeverClaimsAllOrNothing()
    {
        const Catalogue most = catalogueWith({scoredItem(u"big"_qs, 0.999), scoredItem(u"small"_qs, 0.001)});

        QCOMPARE(scoreChecklist(most, profileAtRisk(), answered({{u"big"_qs, u"yes"_qs}, {u"small"_qs, u"no"_qs}})).low.shown, 99);
        QCOMPARE(scoreChecklist(most, profileAtRisk(), answered({{u"big"_qs, u"no"_qs}, {u"small"_qs, u"yes"_qs}})).low.shown, 1);
        QCOMPARE(scoreChecklist(most, profileAtRisk(), answered({{u"big"_qs, u"no"_qs}, {u"small"_qs, u"no"_qs}})).low.shown, 0);
        QCOMPARE(scoreChecklist(most, profileAtRisk(), answered({{u"big"_qs, u"yes"_qs}, {u"small"_qs, u"yes"_qs}})).low.shown, 100);
    }

    void theBandFollowsTheLowScore_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("band");
        QTest::newRow("49") << 0.49 << u"at_risk"_qs;
        QTest::newRow("50") << 0.50 << u"getting_there"_qs;
        QTest::newRow("69") << 0.69 << u"getting_there"_qs;
        QTest::newRow("70") << 0.70 << u"good"_qs;
        QTest::newRow("89") << 0.89 << u"good"_qs;
        QTest::newRow("90") << 0.90 << u"strong"_qs;
    }
    void theBandFollowsTheLowScore()
    {
        QFETCH(double, share);
        QFETCH(QString, band);
        const Catalogue catalogue = catalogueWith({scoredItem(u"done"_qs, share), scoredItem(u"open"_qs, 1 - share)});

        const CheckScore score = scoreChecklist(catalogue, profileAtRisk(), answered({{u"done"_qs, u"yes"_qs}}));

        QCOMPARE(toKey(score.band), band);
    }

    void coverageOfExactlySixTenthsIsNotProvisional()
    {
        const Catalogue catalogue = catalogueWith({scoredItem(u"a"_qs, 0.1), scoredItem(u"b"_qs, 0.5), scoredItem(u"c"_qs, 0.4)});

        QVERIFY(!scoreChecklist(catalogue, profileAtRisk(), answered({{u"a"_qs, u"no"_qs}, {u"b"_qs, u"no"_qs}})).provisional);
        QVERIFY(scoreChecklist(catalogue, profileAtRisk(), answered({{u"b"_qs, u"no"_qs}})).provisional);
    }

    void anAnswerUnderAnOlderRevisionIsReopened()
    {
        Catalogue catalogue = threeItems();
        catalogue.items[0].revision = 3;
        ScoredAnswers answers = answered({{u"one"_qs, u"yes"_qs}, {u"two"_qs, u"yes"_qs}});
        answers[id<CheckItemId>(u"one"_qs)].revision = 2;
        answers[id<CheckItemId>(u"two"_qs)].revision = 9;

        const CheckScore score = scoreChecklist(catalogue, profileAtRisk(), answers);

        QCOMPARE(textsOf(score.reopened), QStringList{u"one"_qs});
        QCOMPARE(score.low.exact, 30.0);
        QCOMPARE(effectiveValue(catalogue.items.at(0), answers), CheckValue::Unknown);
        QCOMPARE(effectiveValue(catalogue.items.at(1), answers), CheckValue::Yes);
    }

    void aReopenedNotForMeCountsAgain()
    {
        Catalogue catalogue = threeItems();
        catalogue.items[0].revision = 2;
        ScoredAnswers answers = answered({{u"one"_qs, u"na"_qs}});
        answers[id<CheckItemId>(u"one"_qs)].revision = 1;

        QCOMPARE(scoreChecklist(catalogue, profileAtRisk(), answers).counting, 3);
    }

    void anAreaIsScoredWithoutCaps()
    {
        Catalogue catalogue = catalogueWith({scoredItem(u"one"_qs, 0.9), scoredItem(u"two"_qs, 0.1, true), scoredItem(u"three"_qs, 1.0)});
        catalogue.items[2].area = id<AreaId>(u"elsewhere"_qs);
        catalogue.items[1].revision = 2;
        ScoredAnswers answers = answered({{u"one"_qs, u"yes"_qs}, {u"two"_qs, u"no"_qs}});
        answers[id<CheckItemId>(u"two"_qs)].revision = 1;

        const CheckScore score = scoreArea(catalogue, id<AreaId>(u"area"_qs), profileAtRisk(), answers);

        QCOMPARE(score.low.exact, 90.0);
        QCOMPARE(score.low.cap, 100);
        QCOMPARE(score.counting, 2);
        QCOMPARE(textsOf(score.reopened), QStringList{u"two"_qs});
        QVERIFY(!scoreArea(catalogue, id<AreaId>(u"nowhere"_qs), profileAtRisk(), answers).scored);
    }

    void answersToUnknownItemsChangeNothing()
    {
        const CheckScore score = scoreChecklist(threeItems(), profileAtRisk(), answered({{u"gone"_qs, u"yes"_qs}}));

        QCOMPARE(score.low.exact, 0.0);
        QCOMPARE(score.counting, 3);
    }
};

QTEST_GUILESS_MAIN(CheckScoreTest)
#include "check_score_test.moc"
