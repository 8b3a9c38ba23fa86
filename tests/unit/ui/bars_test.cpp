// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/faces.h>
#include <support/painted.h>
#include <support/ui_stage.h>

#include <ui/action_button.h>
#include <ui/chart.h>
#include <ui/number_label.h>
#include <ui/pill_progress.h>
#include <ui/progress_line.h>
#include <ui/progress_ring.h>
#include <ui/score_range_bar.h>
#include <ui/score_swatch.h>

#include <QTableWidget>
#include <QTest>

#include <cmath>
#include <limits>

namespace mehfooz::ui {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// First and last column of a picture that holds a colour, counted from the leading side.
std::pair<int, int> reach(QImage image, const QColor &colour, bool fromRight)
{
    image = fromRight ? image.mirrored(true, false) : image;
    int first = -1;
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        if (test::pixelsOf(image, colour, {x, 0, 1, image.height()}) == 0)
            continue;
        first = first < 0 ? x : first;
        last = x;
    }
    return {first, last};
}

ChartContent chartOf(const QList<ChartPoint> &points, ChartContent::Kind kind = ChartContent::Kind::Line)
{
    ChartContent content;
    content.kind = kind;
    content.title = u"Score over time"_qs;
    content.summary = u"From 30 to 54."_qs;
    if (!points.isEmpty())
        content.series.append({u"Score"_qs, HueName::Firoza, points});
    return content;
}

} // namespace

/// Bars, rings and charts at the edges of their values.
class BarsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void theRangeIsFilledUpToItsLow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("low");
        for (const char *language : {"en", "ur"})
            for (const int low : {10, 54, 90})
                QTest::addRow("%s %d", language, low) << QString::fromLatin1(language) << low;
    }
    void theRangeIsFilledUpToItsLow()
    {
        QFETCH(QString, language);
        QFETCH(int, low);
        test::UiStage stage{*m_looks, {language}, {456, 200}};
        auto &bar = stage.add<ScoreRangeBar>();
        bar.setValue({low, low, {}});
        stage.show();

        const auto [first, last] = reach(test::painted(bar), stage.appearance().theme().firoza.colour, language == u"ur");

        QVERIFY(first >= 0 && first <= 3);
        QVERIFY2(std::abs(last - bar.width() * low / 100) <= 2, qPrintable(QString::number(last)));
    }

    void theEdgesOfTheRangeAreKept_data()
    {
        QTest::addColumn<int>("low");
        QTest::addColumn<int>("high");
        QTest::addColumn<int>("keptLow");
        QTest::addColumn<int>("keptHigh");
        QTest::newRow("nothing") << 0 << 0 << 0 << 0;
        QTest::newRow("everything") << 100 << 100 << 100 << 100;
        QTest::newRow("all open") << 0 << 100 << 0 << 100;
        QTest::newRow("below") << -5 << -1 << 0 << 0;
        QTest::newRow("above") << 120 << 300 << 100 << 100;
        QTest::newRow("turned round") << 60 << 40 << 60 << 60;
    }
    void theEdgesOfTheRangeAreKept()
    {
        QFETCH(int, low);
        QFETCH(int, high);
        QFETCH(int, keptLow);
        QFETCH(int, keptHigh);
        test::UiStage stage{*m_looks, {}, {456, 200}};
        auto &bar = stage.add<ScoreRangeBar>();
        bar.setValue({low, high, {}});
        stage.show();

        QCOMPARE(bar.value(), (ScoreBarValue{keptLow, keptHigh, {}}));
        const QColor filled = stage.appearance().theme().firoza.colour;
        QCOMPARE(test::pixelsOf(test::painted(bar), filled) > 0, keptHigh > 0);
        QCOMPARE(test::Face{bar}.range(), (QList<double>{0, double(keptHigh), 100}));
    }

    void theCapIsAPostOfItsOwnColour()
    {
        test::UiStage stage{*m_looks, {}, {456, 200}};
        auto &bar = stage.add<ScoreRangeBar>();
        stage.show();
        const QColor post = stage.appearance().theme().warn.colour;
        bar.setValue({40, 50, {}});
        QCOMPARE(test::pixelsOf(test::painted(bar), post), 0);

        for (const int cap : {0, 69, 100, 400}) {
            bar.setValue({40, 50, cap});
            const auto [first, last] = reach(test::painted(bar), post, false);
            QVERIFY2(first >= 0 && last < bar.width() && last - first <= 5, qPrintable(QString::number(cap)));
            QVERIFY(std::abs((first + last) / 2 - qBound(2, bar.width() * cap / 100, bar.width() - 3)) <= 3);
        }
    }

    void aRangeIsSaidInWords()
    {
        test::UiStage stage{*m_looks};
        auto &bar = stage.add<ScoreRangeBar>();
        bar.setValue({54, 69, 69});
        bar.setSpoken(u"Your safety score"_qs, u"54 to 69 of 100"_qs);
        stage.show();
        const test::Face face{bar};

        QCOMPARE(face.role(), QAccessible::ProgressBar);
        QCOMPARE(face.name(), u"Your safety score"_qs);
        QCOMPARE(face.value(), u"54 to 69 of 100"_qs);
        QVERIFY(face.state().readOnly);
    }

    void aShareOutsideIsBroughtInside_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("kept");
        QTest::newRow("none") << 0.0 << 0.0;
        QTest::newRow("all") << 1.0 << 1.0;
        QTest::newRow("less than none") << -3.0 << 0.0;
        QTest::newRow("more than all") << 7.5 << 1.0;
        QTest::newRow("no number") << kNan << 0.0;
    }
    void aShareOutsideIsBroughtInside()
    {
        QFETCH(double, share);
        QFETCH(double, kept);
        test::UiStage stage{*m_looks, {}, {456, 400}};
        auto &line = stage.add<ProgressLine>();
        auto &ring = stage.add<ProgressRing>();
        line.setShare(share);
        ring.setValue(share, {});
        stage.show();

        QCOMPARE(line.share(), kept);
        QCOMPARE(test::Face{line}.range(), (QList<double>{0, kept * 100, 100}));
        QCOMPARE(test::Face{ring}.range(), (QList<double>{0, kept * 100, 100}));
        const QColor filled = stage.appearance().theme().firoza.colour;
        QCOMPARE(test::pixelsOf(test::painted(line), filled) > 0, kept > 0);
        QCOMPARE(test::pixelsOf(test::painted(ring), filled) > 0, kept > 0);
    }

    void theLineFillsFromTheLeadingSide()
    {
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            test::UiStage stage{*m_looks, {language}, {456, 200}};
            auto &line = stage.add<ProgressLine>();
            line.setShare(0.25);
            line.setHue(HueName::Good);
            stage.show();
            const auto [first, last] = reach(test::painted(line), stage.appearance().theme().good.colour, language == u"ur");
            QVERIFY(first <= 3);
            QVERIFY(std::abs(last - line.width() / 4) <= 4);
        }
    }

    void theMarkOfTheLineStandsWhereThePassIs()
    {
        test::UiStage stage{*m_looks, {}, {456, 200}};
        auto &line = stage.add<ProgressLine>();
        stage.show();
        const QColor mark = stage.appearance().theme().text;
        line.setMark(-1);
        QCOMPARE(test::pixelsOf(test::painted(line), mark), 0);

        for (const double share : {0.0, 0.8, 1.0, 2.0}) {
            line.setMark(share);
            const auto [first, last] = reach(test::painted(line), mark, false);
            QVERIFY(first >= 0 && last < line.width());
            QVERIFY(std::abs(first - qMin(1.0, share) * line.width()) <= 3);
        }
        const int high = line.sizeHint().height();
        line.setThickness(20);
        QCOMPARE(line.sizeHint().height(), high + 12);
    }

    void theRingTurnsInReadingDirection()
    {
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            test::UiStage stage{*m_looks, {language}, {456, 400}};
            auto &ring = stage.add<ProgressRing>();
            ring.setValue(0.25, {});
            stage.show();
            const QImage shown = test::painted(ring);
            const QColor filled = stage.appearance().theme().firoza.colour;
            const int left = test::pixelsOf(shown, filled, test::leftHalf(shown));
            const int right = test::pixelsOf(shown, filled, test::rightHalf(shown));
            QVERIFY(language == u"en" ? right > 4 * left : left > 4 * right);
        }
    }

    void aLongNumberStaysInTheRing_data() { test::addEveryStageLook(); }
    void aLongNumberStaysInTheRing()
    {
        test::UiStage stage{*m_looks, test::stageLook(), {500, 500}};
        auto &ring = stage.add<ProgressRing>(120);
        ring.setValue(1, stage.say("100", "۱۰۰"));
        stage.show();

        QVERIFY(QRectF{ring.rect()}.contains(ring.inkPieces().first().ink));
        QCOMPARE(clippedInk(stage.page()) + paleWords(stage.page()), QStringList{});
    }

    void pillsStandInTheirPlaceHoweverMany_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 4, 20, 60})
            QTest::addRow("%d", count) << count;
    }
    void pillsStandInTheirPlaceHoweverMany()
    {
        QFETCH(int, count);
        test::UiStage stage{*m_looks, {}, {400, 200}};
        auto &pills = stage.add<PillProgress>();
        QList<PillProgress::Pill> all(count, PillProgress::Pill::Open);
        all.last() = PillProgress::Pill::Wrong;
        pills.setPills(all, count - 1);
        stage.show();

        const auto [first, last] = reach(test::painted(pills), stage.appearance().theme().bad.colour, false);
        QVERIFY2(first >= 0 && last < pills.width(), qPrintable(QString::number(last)));
        QCOMPARE(test::Face{pills}.range(), (QList<double>{0, double(count), double(count)}));
    }

    void pillsSayWhereOneStands()
    {
        test::UiStage stage{*m_looks};
        auto &pills = stage.add<PillProgress>();
        stage.show();
        QCOMPARE(test::Face{pills}.range(), (QList<double>{0, 0, 0}));

        pills.setPills({PillProgress::Pill::Right, PillProgress::Pill::Open, PillProgress::Pill::Open}, 1);
        pills.setSpoken(u"Question 2 of 3"_qs);

        QCOMPARE(test::Face{pills}.range(), (QList<double>{0, 2, 3}));
        QCOMPARE(test::Face{pills}.value(), u"Question 2 of 3"_qs);
        QVERIFY(!test::Face{pills}.name().isEmpty());
    }

    void eachPillHasItsColour()
    {
        using Pill = PillProgress::Pill;
        test::UiStage stage{*m_looks};
        auto &pills = stage.add<PillProgress>();
        stage.show();
        const Theme &theme = stage.appearance().theme();
        const QList<std::pair<Pill, QColor>> colours{{Pill::Right, theme.good.colour}, {Pill::Partly, theme.warn.colour},
                                                     {Pill::Wrong, theme.bad.colour}, {Pill::Answered, theme.primary.colour}};
        for (const auto &[pill, colour] : colours) {
            pills.setPills({pill}, -1);
            QVERIFY(test::pixelsOf(test::painted(pills), colour) > 100);
        }
        pills.setPills({Pill::Open}, -1);
        for (const auto &each : colours)
            QCOMPARE(test::pixelsOf(test::painted(pills), each.second), 0);
    }

    void swatchesExplainTheBar()
    {
        test::UiStage stage{*m_looks};
        auto &solid = stage.add<ScoreSwatch>(ScoreSwatch::Part::Solid);
        auto &hatch = stage.add<ScoreSwatch>(ScoreSwatch::Part::Hatch);
        auto &cap = stage.add<ScoreSwatch>(ScoreSwatch::Part::Cap);
        stage.show();
        const Theme &theme = stage.appearance().theme();

        QVERIFY(test::pixelsOf(test::painted(solid), theme.firoza.colour) > test::pixelsOf(test::painted(hatch), theme.firoza.colour));
        QVERIFY(test::pixelsOf(test::painted(hatch), theme.firoza.colour) > 0);
        QVERIFY(test::pixelsOf(test::painted(cap), theme.warn.colour) > 0);
        QCOMPARE(test::pixelsOf(test::painted(cap), theme.firoza.colour), 0);
    }

    void aNumberKeepsItsDigitsAndItsRoom_data() { test::addEveryStageLook(); }
    void aNumberKeepsItsDigitsAndItsRoom()
    {
        test::UiStage stage{*m_looks, test::stageLook()};
        auto &number = stage.add<NumberLabel>();
        auto &small = stage.add<NumberLabel>(0.6);
        const QString text = stage.say("54 to 69", "۵۴ تا ۶۹");
        number.setText(text);
        small.setText(text);
        stage.show();

        QCOMPARE(number.text(), text);
        QCOMPARE(test::Face{number}.name(), text);
        QVERIFY(small.sizeHint().height() < number.sizeHint().height());
        QCOMPARE(clippedInk(stage.page()), QStringList{});
        number.setText({});
        QCOMPARE(number.sizeHint().width() < small.sizeHint().width(), true);
    }

    void aChartBearsAnyContent_data()
    {
        QTest::addColumn<ChartContent>("content");
        const auto point = [](double value, std::optional<double> high = {}) { return ChartPoint{u"Aug"_qs, value, high, u"n"_qs}; };
        QTest::newRow("nothing") << chartOf({});
        QTest::newRow("one point") << chartOf({point(40)});
        QTest::newRow("the edges") << chartOf({point(0), point(100), point(0, 100)});
        QTest::newRow("outside") << chartOf({point(-50), point(1000, 2000)});
        QTest::newRow("bars at the edges") << chartOf({point(0), point(100), point(0, 100)}, ChartContent::Kind::Bars);
        QTest::newRow("no bars") << chartOf({}, ChartContent::Kind::Bars);
        ChartContent flat = chartOf({point(5), point(5)});
        flat.least = flat.most = 5;
        QTest::newRow("no height") << flat;
        ChartContent uneven = chartOf({point(5), point(6)});
        uneven.series.append({u"Other"_qs, HueName::Bad, {point(1)}});
        QTest::newRow("series of two lengths") << uneven;
    }
    void aChartBearsAnyContent()
    {
        QFETCH(ChartContent, content);
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            test::UiStage stage{*m_looks, {language}, {600, 600}};
            auto &chart = stage.add<Chart>();
            chart.setContent(content);
            stage.show();
            const QImage drawn = test::painted(chart);
            bool any = false;
            for (const ChartSeries &series : content.series)
                any = any || !series.points.isEmpty();
            QCOMPARE(test::pixelsOf(drawn, stage.appearance().theme().firoza.colour) > 0, any);
            chart.showTable(true);
            stage.settle();
            QCOMPARE(clippedInk(stage.page()), QStringList{});
        }
    }

    void aChartIsSwappedForItsTable()
    {
        test::UiStage stage{*m_looks, {}, {600, 600}};
        auto &chart = stage.add<Chart>();
        chart.setContent(chartOf({{u"Aug"_qs, 30, 80.0, u"30 to 80"_qs}, {u"Sep"_qs, 54, {}, u"54"_qs}}));
        stage.show();
        auto *table = chart.findChild<QTableWidget *>();
        auto *swap = chart.findChild<ActionButton *>();
        QVERIFY(!table->isVisible() && !chart.showsTable());
        const QString words = swap->text();

        swap->click();

        QVERIFY(table->isVisible() && chart.showsTable());
        QVERIFY(swap->text() != words);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), u"Aug"_qs);
        QCOMPARE(table->item(0, 1)->text(), u"30 to 80"_qs);
        QCOMPARE(table->horizontalHeaderItem(1)->text(), u"Score"_qs);
        QCOMPARE(test::Face{*table}.name(), u"Score over time"_qs);
        swap->click();
        QVERIFY(!table->isVisible());
        QCOMPARE(swap->text(), words);
    }

    void timeRunsInReadingDirection()
    {
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            test::UiStage stage{*m_looks, {language}, {600, 600}};
            auto &chart = stage.add<Chart>();
            chart.setContent(chartOf({{u"1"_qs, 0, {}, {}}, {u"2"_qs, 0, {}, {}}, {u"3"_qs, 100, {}, {}}}, ChartContent::Kind::Bars));
            stage.show();
            const QImage drawn = test::painted(chart);
            const QColor bar = stage.appearance().theme().firoza.colour;
            const int left = test::pixelsOf(drawn, bar, test::leftHalf(drawn));
            const int right = test::pixelsOf(drawn, bar, test::rightHalf(drawn));
            QVERIFY(language == u"en" ? right > 3 * left : left > 3 * right);
        }
    }

private:
    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::BarsTest)
#include "bars_test.moc"
