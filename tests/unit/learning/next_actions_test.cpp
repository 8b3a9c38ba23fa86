// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment_fixture.h"

#include <support/warnings.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

QStringList order(const QList<NextAction> &actions)
{
    QStringList items;
    for (const NextAction &action : actions)
        items.append(action.item.text());
    return items;
}

QList<NextAction> actionsFor(const QList<ScoredItem> &items, const QHash<QString, QString> &answers)
{
    return nextActions(catalogueWith(items), profileAtRisk(), answered(answers));
}

} // namespace

class NextActionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theAnswerDecidesKindBenefitAndMinutes_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<double>("benefit");
        QTest::addColumn<double>("minutes");
        QTest::newRow("no") << u"no"_qs << u"do"_qs << 10.0 << 10.0;
        QTest::newRow("partly") << u"partly"_qs << u"finish"_qs << 5.0 << 5.0;
        QTest::newRow("unknown") << u"unknown"_qs << u"check"_qs << 5.0 << 6.0;
    }
    void theAnswerDecidesKindBenefitAndMinutes()
    {
        QFETCH(QString, answer);
        QFETCH(QString, kind);
        QFETCH(double, benefit);
        QFETCH(double, minutes);

        const QList<NextAction> actions = actionsFor({scoredItem(u"one"_qs, 0.5)}, {{u"one"_qs, answer}});

        QCOMPARE(actions.size(), 1);
        QCOMPARE(toKey(actions.first().kind), kind);
        QCOMPARE(actions.first().benefit, benefit);
        QCOMPARE(actions.first().minutes, minutes);
        QCOMPARE(actions.first().rate, benefit / minutes);
        QCOMPARE(actions.first().tier, 3);
    }

    void whatIsDoneOrDoesNotCountIsNoAction()
    {
        QVERIFY(actionsFor({scoredItem(u"one"_qs, 0.5), scoredItem(u"two"_qs, 0.5), scoredItem(u"three"_qs, 0)},
                           {{u"one"_qs, u"yes"_qs}, {u"two"_qs, u"na"_qs}}).isEmpty());
    }

    void essentialsComeFirstAndHalfDoneOnesSecond()
    {
        const QList<NextAction> actions = actionsFor({scoredItem(u"rest"_qs, 1.0), scoredItem(u"half"_qs, 0.2, true), scoredItem(u"open"_qs, 0.1, true)},
                                                     {{u"half"_qs, u"partly"_qs}, {u"open"_qs, u"no"_qs}});

        QCOMPARE(order(actions), (QStringList{u"open"_qs, u"half"_qs, u"rest"_qs}));
        QCOMPARE(actions.at(0).tier, 1);
        QCOMPARE(actions.at(1).tier, 2);
        QCOMPARE(actions.at(2).tier, 3);
    }

    void withinATierTheRateDecidesThenBenefitThenMinutesThenId()
    {
        ScoredItem slow = scoredItem(u"slow"_qs, 0.5);
        slow.minutes = 100;
        ScoredItem twice = scoredItem(u"twice"_qs, 1.0);
        twice.minutes = 20;

        const QList<NextAction> actions = actionsFor({slow, scoredItem(u"b"_qs, 0.5), scoredItem(u"a"_qs, 0.5), twice},
                                                     {{u"slow"_qs, u"no"_qs}, {u"b"_qs, u"no"_qs}, {u"a"_qs, u"no"_qs}, {u"twice"_qs, u"no"_qs}});

        QCOMPARE(order(actions), (QStringList{u"twice"_qs, u"a"_qs, u"b"_qs, u"slow"_qs}));
    }

    void anItemWaitsForWhatItRequires_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("waits");
        QTest::newRow("no") << u"no"_qs << true;
        QTest::newRow("unknown") << u"unknown"_qs << true;
        QTest::newRow("partly") << u"partly"_qs << false;
        QTest::newRow("yes") << u"yes"_qs << false;
        QTest::newRow("does not count") << u"na"_qs << false;
    }
    void anItemWaitsForWhatItRequires()
    {
        QFETCH(QString, answer);
        QFETCH(bool, waits);
        ScoredItem second = scoredItem(u"second"_qs, 0.5);
        second.requires_ = {id<CheckItemId>(u"first"_qs)};

        const QList<NextAction> actions = actionsFor({scoredItem(u"first"_qs, 0.5), second}, {{u"first"_qs, answer}, {u"second"_qs, u"no"_qs}});

        QCOMPARE(!order(actions).contains(u"second"_qs), waits);
    }

    void aPrerequisiteThatIsMissingOrLoopsHoldsNothingUp()
    {
        ScoredItem lost = scoredItem(u"lost"_qs, 0.5);
        lost.requires_ = {id<CheckItemId>(u"gone"_qs), id<CheckItemId>(u"lost"_qs)};

        QCOMPARE(order(actionsFor({lost}, {})), QStringList{u"lost"_qs});
    }

    void theGainIsThatOfTheLowScore()
    {
        const QList<NextAction> actions = actionsFor({scoredItem(u"one"_qs, 0.75), scoredItem(u"two"_qs, 0.25)}, {{u"one"_qs, u"partly"_qs}});

        QCOMPARE(order(actions), (QStringList{u"one"_qs, u"two"_qs}));
        QCOMPARE(actions.at(0).lowGainExact, 37.5);
        QCOMPARE(actions.at(1).lowGainExact, 25.0);
    }

    void theGainIsNothingWhileACapBinds()
    {
        const QList<NextAction> actions = actionsFor(
            {scoredItem(u"e1"_qs, 0.01, true), scoredItem(u"e2"_qs, 0.01, true), scoredItem(u"e3"_qs, 0.01, true), scoredItem(u"rest"_qs, 1.0)},
            {{u"rest"_qs, u"yes"_qs}, {u"e1"_qs, u"no"_qs}, {u"e2"_qs, u"no"_qs}, {u"e3"_qs, u"no"_qs}});

        QCOMPARE(actions.size(), 3);
        QCOMPARE(actions.first().lowGainExact, 0.0);
    }

    void theMainThreatIsTheOneLoweredMost()
    {
        ScoredItem item = scoredItem(u"one"_qs, 0.2);
        item.effects.append({id<ThreatId>(u"theft"_qs), 0.9});
        item.effects.append({id<ThreatId>(u"loss"_qs), 0.9});
        item.effects.append({id<ThreatId>(u"unlisted"_qs), 1.0});
        EffectiveProfile profile = profileAtRisk();
        profile.risks.append({id<ThreatId>(u"theft"_qs), 5, 4});
        profile.risks.append({id<ThreatId>(u"loss"_qs), 5, 4});

        const QList<NextAction> actions = nextActions(catalogueWith({item}), profile, {});

        QCOMPARE(actions.first().mainThreat, std::optional{id<ThreatId>(u"theft"_qs)});
    }
};

QTEST_GUILESS_MAIN(NextActionsTest)
#include "next_actions_test.moc"
