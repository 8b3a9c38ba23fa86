// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <learning/option_order.h>

#include <QTest>

#include <algorithm>

using namespace mehfooz;
using test::id;

namespace {

QStringList sorted(QStringList list)
{
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

class OptionOrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void theSameSeedGivesTheSameOrder()
    {
        const Question question = test::multipleOf(u"q"_qs, u"money"_qs);

        QCOMPARE(shuffledOptions(question, 42), shuffledOptions(question, 42));
        QCOMPARE(sorted(shuffledOptions(question, 42)), (QStringList{u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs}));
        QCOMPARE(shuffledOptions(question, 42), (QStringList{u"d"_qs, u"c"_qs, u"b"_qs, u"a"_qs})); // on every computer
    }

    void theKeyStandsInEveryPlaceAboutEquallyOften()
    {
        const Question question = test::singleOf(u"q"_qs, u"money"_qs);
        QHash<qsizetype, int> places;

        for (quint32 seed = 0; seed < 3000; ++seed)
            ++places[shuffledOptions(question, seed).indexOf(u"c"_qs)];

        for (qsizetype place = 0; place < 3; ++place)
            QVERIFY2(places.value(place) > 900 && places.value(place) < 1100, qPrintable(QString::number(places.value(place))));
    }

    void twoQuestionsOfOneAttemptAreShuffledApart()
    {
        int different = 0;
        for (quint32 seed = 0; seed < 50; ++seed)
            different += shuffledOptions(test::multipleOf(u"q1"_qs, u"money"_qs), seed) != shuffledOptions(test::multipleOf(u"q2"_qs, u"money"_qs), seed) ? 1 : 0;

        QVERIFY(different > 40);
    }

    void anOrderThatMeansSomethingStays()
    {
        Question question = test::multipleOf(u"q"_qs, u"money"_qs);
        question.keepOrder = true;

        for (quint32 seed = 0; seed < 20; ++seed)
            QCOMPARE(shuffledOptions(question, seed), (QStringList{u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs}));
        QCOMPARE(shuffledOptions(test::truthOf(u"t"_qs, u"money"_qs), 7), (QStringList{u"true"_qs, u"false"_qs}));
    }

    void itemsToOrderNeverBeginInTheRightOrder()
    {
        const Question question = test::orderingOf(u"q"_qs, u"money"_qs);
        const QStringList right{u"call"_qs, u"note"_qs, u"save"_qs, u"report"_qs};

        for (quint32 seed = 0; seed < 200; ++seed) {
            QVERIFY(shuffledOptions(question, seed) != right);
            QCOMPARE(sorted(shuffledOptions(question, seed)), sorted(right));
        }
    }

    void rightHandEntriesAreShuffledWithTheExtraOnes()
    {
        const Question question = test::matchingOf(u"q"_qs, u"money"_qs);
        const auto &matching = std::get<Matching>(question.body);

        QCOMPARE(sorted(shuffledRightHand(matching, question.id, 3)), (QStringList{u"extra.0"_qs, u"otp"_qs, u"pin"_qs, u"vpn"_qs}));
        QCOMPARE(shuffledRightHand(matching, question.id, 3), shuffledRightHand(matching, question.id, 3));
    }

    void typesWithoutOptionsHaveNoOrder()
    {
        QVERIFY(shuffledOptions(test::numberOf(u"q"_qs, u"money"_qs), 1).isEmpty());
        QVERIFY(shuffledOptions(test::matchingOf(u"q"_qs, u"money"_qs), 1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(OptionOrderTest)
#include "option_order_test.moc"
