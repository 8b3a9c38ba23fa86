// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks.h"

#include <support/library_builder.h>
#include <support/warnings.h>

#include <QTest>

using namespace mehfooz;
using test::id;

namespace {

Hotspot picture(double pad, int freeClicks)
{
    return {std::nullopt,
            {{id<OptionId>(u"large"_qs), {0, 0, 300, 200}, {}}, {id<OptionId>(u"small"_qs), {10, 10, 50, 50}, {}}},
            pad,
            freeClicks};
}

QList<MarkedSign> signs()
{
    return {{u"s1"_qs, {u"w1"_qs, u"w2"_qs, u"w3"_qs}}, {u"s2"_qs, {u"w2"_qs}}};
}

} // namespace

class MarksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void theSmallestSignUnderAClickIsFoundFirst()
    {
        const Verdict verdict = scoreClicks(picture(0, 1), {{20, 20}, {20, 20}, {20, 20}});

        QCOMPARE(verdict.found, (QStringList{u"small"_qs, u"large"_qs}));
        QCOMPARE(verdict.falseClicks, 0);
        QCOMPARE(verdict.score, 1.0);
    }

    void edgesAndPaddingBelongToASign()
    {
        QCOMPARE(scoreClicks(picture(8, 0), {{308, 208}}).found, QStringList{u"large"_qs});
        QCOMPARE(scoreClicks(picture(8, 0), {{308.01, 208}}).falseClicks, 1);
        QCOMPARE(scoreClicks(picture(0, 0), {{300, 200}}).found, QStringList{u"large"_qs});
    }

    void equalSignsAreFoundById()
    {
        const QList<MarkedSign> equal{{u"b"_qs, {u"w1"_qs}}, {u"a"_qs, {u"w1"_qs}}};

        QCOMPARE(scoreMarks(equal, {u"w1"_qs}, 1).found, QStringList{u"a"_qs});
    }

    void falseClicksCostOnlyBeyondTheFreeOnes()
    {
        QCOMPARE(scoreClicks(picture(0, 1), {{20, 20}, {20, 20}, {900, 1}}).score, 1.0);
        QCOMPARE(scoreClicks(picture(0, 1), {{20, 20}, {20, 20}, {900, 1}, {900, 2}}).score, 0.5);
        QCOMPARE(scoreClicks(picture(0, 0), {{900, 1}, {900, 2}}).score, 0.0);
    }

    void anElementGivenTwiceCountsOnce()
    {
        const Verdict verdict = scoreMarks(signs(), {u"w9"_qs, u"w9"_qs, u"w2"_qs, u"w2"_qs}, 0);

        QCOMPARE(verdict.falseClicks, 1);
        QCOMPARE(verdict.found, QStringList{u"s2"_qs});
        QCOMPARE(verdict.score, 0.0);
    }

    void anotherWordOfANestedSignFindsTheOuterOne()
    {
        QCOMPARE(scoreMarks(signs(), {u"w2"_qs, u"w1"_qs}, 0).score, 1.0);
    }

    void aMarkedRunIsOneClickOnASignNotYetFound()
    {
        QCOMPARE(clicksOf(signs(), {{u"w0"_qs, u"w1"_qs, u"w2"_qs}}), QStringList{u"w1"_qs});
        QCOMPARE(clicksOf(signs(), {{u"w3"_qs}, {u"w1"_qs, u"w2"_qs}}), (QStringList{u"w3"_qs, u"w2"_qs}));
        QCOMPARE(clicksOf(signs(), {{u"w2"_qs}, {u"w3"_qs}, {u"w0"_qs, u"w1"_qs}}), (QStringList{u"w2"_qs, u"w3"_qs, u"w1"_qs}));
        QCOMPARE(clicksOf(signs(), {{u"w8"_qs, u"w9"_qs}, {}}), QStringList{u"w8"_qs});
    }

    void aGenuineMessageIsRightWithoutMarks()
    {
        QCOMPARE(scoreMarks({}, {}, 1).score, 1.0);
        QCOMPARE(scoreMarks({}, {u"w1"_qs}, 1).score, 0.5);
        QCOMPARE(scoreMarks({}, {u"w1"_qs, u"w2"_qs, u"w3"_qs}, 1).score, 0.0);
    }

    void aRunOfWordsIsOneClickOnItsFirstSign()
    {
        const QList<MarkedSign> two{{u"s1"_qs, {u"w2"_qs, u"w3"_qs}}, {u"s2"_qs, {u"w4"_qs}}};

        QCOMPARE(clicksOf(two, {{u"w1"_qs, u"w2"_qs, u"w3"_qs, u"w4"_qs}}), QStringList{u"w2"_qs});
        QCOMPARE(clicksOf(two, {{u"w2"_qs}, {u"w3"_qs, u"w4"_qs}}), (QStringList{u"w2"_qs, u"w4"_qs}));
        QCOMPARE(clicksOf(two, {{u"w2"_qs}, {u"w1"_qs, u"w3"_qs}}), (QStringList{u"w2"_qs, u"w3"_qs}));
        QCOMPARE(clicksOf(two, {{u"w8"_qs, u"w9"_qs}, {}}), QStringList{u"w8"_qs});
    }
};

QTEST_GUILESS_MAIN(MarksTest)
#include "marks_test.moc"
