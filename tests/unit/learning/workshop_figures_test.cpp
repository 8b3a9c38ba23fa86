// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <learning/workshop_statistics.h>

#include <QTest>

#include <cmath>

using namespace mehfooz;

namespace {

QStringList sheet(const char *letters)
{
    QStringList answers;
    for (const char *letter = letters; *letter != '\0'; ++letter)
        answers.append(*letter == '-' ? QString{} : QString{QLatin1Char{*letter}});
    return answers;
}

WorkshopPerson person(const QString &code, const QString &group, const char *pre, const char *post)
{
    const bool crossed = group == u"Y";
    WorkshopPerson made{code, group, std::nullopt, std::nullopt};
    if (pre)
        made.pre = TestSheet{crossed ? u"B"_qs : u"A"_qs, sheet(pre)};
    if (post)
        made.post = TestSheet{crossed ? u"A"_qs : u"B"_qs, sheet(post)};
    return made;
}

/// Key of form A: AAAA, of form B: BBBB.
WorkshopTests tests(const QList<WorkshopPerson> &people)
{
    return {{{u"A"_qs, sheet("AAAA")}, {u"B"_qs, sheet("BBBB")}}, people};
}

} // namespace

class WorkshopFiguresTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void onlyPairsEnterTheGain()
    {
        const WorkshopFigures figures = workshopFigures(tests({person(u"one"_qs, u"X"_qs, "AACC", "BBBC"), person(u"two"_qs, u"Y"_qs, "BBCC", "AAAA"),
                                                               person(u"pre"_qs, u"X"_qs, "AAAA", nullptr), person(u"post"_qs, u"Y"_qs, nullptr, "CCCC")}),
                                                        1);

        QCOMPARE(figures.people, 4);
        QCOMPARE(figures.pairs, 2);
        QCOMPARE(figures.preOnly, 1);
        QCOMPARE(figures.postOnly, 1);
        QCOMPARE(figures.meanPre, std::optional{50.0});
        QCOMPARE(figures.meanPost, std::optional{87.5});
        QCOMPARE(figures.cohortGain, std::optional{0.75});
        QCOMPARE(figures.improved.k, 2);
        QCOMPARE(figures.improved.n, 2);
        QCOMPARE(figures.worse.k, 0);
        QVERIFY(!figures.persons.at(2).isPaired());
        QCOMPARE(figures.persons.at(2).prePercent, std::optional{100.0});
    }

    void whatIsOmittedOrMissingCountsWrong()
    {
        const WorkshopFigures figures = workshopFigures(tests({person(u"one"_qs, u"X"_qs, "A--A", "BB")}), 1);

        QCOMPARE(figures.persons.first().prePercent, std::optional{50.0});
        QCOMPARE(figures.persons.first().postPercent, std::optional{50.0});
        QCOMPARE(figures.preForms.value(u"A"_qs).items.at(1).omitted, 1);
        QCOMPARE(figures.postForms.value(u"B"_qs).items.at(3).omitted, 1);
    }

    void theFormDifferenceCancels()
    {
        // Form B is harder by one item: group X falls by it, group Y rises by it; nobody learned anything.
        const WorkshopFigures figures = workshopFigures(tests({person(u"a"_qs, u"X"_qs, "AAAC", "BBCC"), person(u"b"_qs, u"X"_qs, "AACC", "BCCC"),
                                                               person(u"c"_qs, u"Y"_qs, "BBCC", "AAAC"), person(u"d"_qs, u"Y"_qs, "BCCC", "AACC")}),
                                                        1);

        QVERIFY(figures.crossed);
        QCOMPARE(figures.crossed->gainPoints, 0.0);
        QCOMPARE(figures.crossed->formBMinusA, -25.0);
        QCOMPARE(figures.crossed->low, 0.0);
        QCOMPARE(figures.crossed->high, 0.0);
    }

    void aCrossedEstimateNeedsTwoPairsInEachGroup()
    {
        QVERIFY(!workshopFigures(tests({person(u"a"_qs, u"X"_qs, "AAAA", "BBBB"), person(u"b"_qs, u"X"_qs, "AAAA", "BBBB"), person(u"c"_qs, u"Y"_qs, "BBBB", "AAAA")}), 1).crossed);
    }

    void withoutSpreadThereIsNoEffectSize()
    {
        const WorkshopFigures figures = workshopFigures(tests({person(u"a"_qs, u"X"_qs, "AACC", "BBBC"), person(u"b"_qs, u"X"_qs, "AACC", "BBBC")}), 1);

        QVERIFY(!figures.effectSize);
        QCOMPARE(figures.change.mean, std::optional{25.0});
    }

    void anEmptyWorkshopHasNoFigures()
    {
        const WorkshopFigures figures = workshopFigures(tests({}), 1);

        QCOMPARE(figures.people, 0);
        QVERIFY(!figures.meanPre);
        QVERIFY(!figures.cohortGain);
        QVERIFY(figures.preForms.isEmpty());
    }

    void aFormWithoutKeyIsNoTest()
    {
        WorkshopTests unknown = tests({person(u"a"_qs, u"X"_qs, "AAAA", "BBBB")});
        unknown.keys.remove(u"B"_qs);

        QCOMPARE(workshopFigures(unknown, 1).preOnly, 1);
    }

    void anItemIsAnalysedByItself()
    {
        const FormFigures form = analyseItems(sheet("AB"), {sheet("AB"), sheet("AC"), sheet("CC"), sheet("-D")});

        QCOMPARE(form.n, 4);
        QCOMPARE(form.meanRight, 0.75);
        QCOMPARE(form.items.at(0).right, 2);
        QCOMPARE(form.items.at(0).difficulty.share, 0.5);
        QCOMPARE(form.items.at(0).omitted, 1);
        QCOMPARE(form.items.at(0).optionCounts.value(u"A"_qs), 2);
        QVERIFY(form.items.at(0).optionCounts.contains(u"D"_qs));
        QCOMPARE(form.items.at(0).optionCounts.value(u"D"_qs), 0);
        QVERIFY(!form.items.at(0).optionCounts.contains(QString{}));
        QVERIFY(form.items.at(0).discrimination.value() > 0);
    }

    void withoutSpreadDiscriminationAndReliabilityAreUndefined()
    {
        const FormFigures same = analyseItems(sheet("AB"), {sheet("AC"), sheet("AC")});
        QVERIFY(!same.items.at(0).discrimination);
        QVERIFY(!same.kr20);

        const FormFigures one = analyseItems(sheet("A"), {sheet("A"), sheet("B")});
        QVERIFY(!one.kr20);

        QCOMPARE(analyseItems(sheet("A"), {}).n, 0);
        QVERIFY(analyseItems(sheet("A"), {}).items.isEmpty());
    }

    void reliabilityIsOneWhereItemsAgree()
    {
        const FormFigures form = analyseItems(sheet("AA"), {sheet("AA"), sheet("BB")});

        QVERIFY(std::abs(form.kr20.value() - 1) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(WorkshopFiguresTest)
#include "workshop_figures_test.moc"
