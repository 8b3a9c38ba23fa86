// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment_fixture.h"

#include <support/warnings.h>

#include <QRandomGenerator>
#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

Catalogue twoItems()
{
    return catalogueWith({scoredItem(u"one"_qs, 0.75), scoredItem(u"two"_qs, 0.25)});
}

AssessmentState stateOf(const QHash<QString, QString> &answers, const Catalogue &catalogue = twoItems())
{
    return {catalogue, profileAtRisk(), answered(answers)};
}

double sum(const TrendParts &parts)
{
    return parts.listChanged + parts.situationChanged + parts.youChecked + parts.youDid;
}

} // namespace

class TrendTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aChangeOfStateIsWhatYouDid()
    {
        const auto trend = trendBetween(stateOf({{u"one"_qs, u"no"_qs}, {u"two"_qs, u"no"_qs}}), stateOf({{u"one"_qs, u"yes"_qs}, {u"two"_qs, u"no"_qs}}));

        QVERIFY(trend);
        QCOMPARE(trend->low.exact.youDid, 75.0);
        QCOMPARE(trend->low.exact.youChecked, 0.0);
        QCOMPARE(trend->low.shown.youDid, 75.0);
        QCOMPARE(trend->high.exact.youDid, 75.0);
        QCOMPARE(trend->low.fromShown, 0);
        QCOMPARE(trend->low.toShown, 75);
    }

    void findingOutIsWhatYouChecked()
    {
        const auto trend = trendBetween(stateOf({}), stateOf({{u"one"_qs, u"yes"_qs}, {u"two"_qs, u"no"_qs}}));

        QCOMPARE(trend->low.exact.youChecked, 75.0);
        QCOMPARE(trend->high.exact.youChecked, -25.0);
        QCOMPARE(trend->low.exact.youDid, 0.0);
    }

    void movesToNotForMeAreWhatYouChecked()
    {
        const auto trend = trendBetween(stateOf({{u"one"_qs, u"no"_qs}, {u"two"_qs, u"yes"_qs}}), stateOf({{u"one"_qs, u"na"_qs}, {u"two"_qs, u"yes"_qs}}));

        QCOMPARE(trend->low.exact.youChecked, 75.0);
    }

    void aNewRevisionIsWhatTheListChanged()
    {
        Catalogue newer = twoItems();
        newer.items[0].revision = 2;

        const auto trend = trendBetween(stateOf({{u"one"_qs, u"yes"_qs}, {u"two"_qs, u"yes"_qs}}), stateOf({{u"one"_qs, u"yes"_qs}, {u"two"_qs, u"yes"_qs}}, newer));

        // The old answer was given under revision 1, the new one, by the catalogue it stands with, under 2.
        QCOMPARE(trend->low.exact.listChanged, -75.0);
        QCOMPARE(trend->low.exact.youChecked, 75.0);
        QCOMPARE(trend->low.exactChange, 0.0);
        QCOMPARE(trend->low.shown.listChanged, -75.0);
    }

    void anotherProfileIsWhatTheSituationChanged()
    {
        AssessmentState before = stateOf({{u"one"_qs, u"yes"_qs}, {u"two"_qs, u"no"_qs}});
        before.catalogue.items[1].effects = {{id<ThreatId>(u"theft"_qs), 0.75}};
        AssessmentState after = before;
        after.profile.risks.append({id<ThreatId>(u"theft"_qs), 5, 4});

        const auto trend = trendBetween(before, after);

        QCOMPARE(trend->low.exact.situationChanged, -50.0);
        QCOMPARE(trend->low.exact.youDid, 0.0);
    }

    void withoutAScoreThereIsNoTrend()
    {
        QVERIFY(!trendBetween(stateOf({}, catalogueWith({})), stateOf({})));
        QVERIFY(!trendBetween(stateOf({}), stateOf({{u"one"_qs, u"na"_qs}, {u"two"_qs, u"na"_qs}})));
    }

    void withoutAChangeAllPartsAreNothing()
    {
        const auto trend = trendBetween(stateOf({{u"one"_qs, u"yes"_qs}}), stateOf({{u"one"_qs, u"yes"_qs}}));

        QCOMPARE(sum(trend->low.shown), 0.0);
        QCOMPARE(trend->low.exactChange, 0.0);
    }

    void thePartsAlwaysAddUp()
    {
        QRandomGenerator random{20250101};
        const QStringList values{u"yes"_qs, u"partly"_qs, u"no"_qs, u"unknown"_qs, u"na"_qs};
        const auto randomState = [&] {
            QList<ScoredItem> items;
            QHash<QString, QString> answers;
            for (int each = 0; each < 7; ++each) {
                const QString key = QStringLiteral("item%1").arg(each);
                items.append(scoredItem(key, (1 + random.bounded(99)) / 100.0, random.bounded(3) == 0));
                items.last().revision = 1 + static_cast<int>(random.bounded(2));
                answers.insert(key, values.at(static_cast<qsizetype>(random.bounded(values.size()))));
            }
            return stateOf(answers, catalogueWith(items));
        };
        int compared = 0;

        for (int round = 0; round < 400; ++round) {
            const auto trend = trendBetween(randomState(), randomState());
            if (!trend)
                continue;
            for (const TrendSide &side : {trend->low, trend->high}) {
                QVERIFY(qAbs(sum(side.exact) - side.exactChange) < 1e-9);
                const bool any = qAbs(side.exact.listChanged) > 1e-9 || qAbs(side.exact.youChecked) > 1e-9 || qAbs(side.exact.youDid) > 1e-9;
                if (any)
                    QCOMPARE(sum(side.shown), double(side.toShown - side.fromShown));
            }
            ++compared;
        }

        QVERIFY(compared > 300);
    }
};

QTEST_GUILESS_MAIN(TrendTest)
#include "trend_test.moc"
