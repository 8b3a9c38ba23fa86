// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <learning/review_card.h>

#include <QTest>

using namespace mehfooz;

namespace {

const qint64 kNow = 1'800'000'000;
constexpr qint64 kDay = 86'400;

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(kNow + seconds, Qt::UTC);
}

QueueCard card(const QString &idea, CardState state, qint64 due, const QString &lesson = {})
{
    CardMemory memory;
    memory.state = state;
    memory.stability = 10;
    memory.difficulty = 5;
    memory.lastReview = at(-10 * kDay);
    memory.due = at(due);
    return {{idea, memory}, lesson};
}

QueueCard newCard(const QString &idea, const QString &lesson = {})
{
    return {{idea, {}}, lesson};
}

QStringList ideas(const QList<QueueCard> &cards, int limit = 20, int newLimit = 5)
{
    QStringList names;
    for (const QueueCard &each : reviewQueue({}, cards, at(0), at(kDay), limit, newLimit))
        names.append(each.card.idea);
    return names;
}

} // namespace

class ReviewQueueTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void whatIsBeingRelearnedComesFirstAndNewCardsLast()
    {
        QCOMPARE(ideas({newCard(u"new"_qs), card(u"review"_qs, CardState::Review, -kDay), card(u"relearn"_qs, CardState::Relearning, 100),
                        card(u"learn"_qs, CardState::Learning, 50)}),
                 (QStringList{u"learn"_qs, u"relearn"_qs, u"review"_qs, u"new"_qs}));
    }

    void reviewsComeByLowestRecall()
    {
        QueueCard weak = card(u"weak"_qs, CardState::Review, 0);
        weak.card.memory.stability = 2;

        QCOMPARE(ideas({card(u"strong"_qs, CardState::Review, -kDay), weak}), (QStringList{u"weak"_qs, u"strong"_qs}));
    }

    void onlyWhatIsDueBeforeTheEndOfTheDayIsAsked()
    {
        QCOMPARE(ideas({card(u"tonight"_qs, CardState::Review, kDay - 1), card(u"tomorrow"_qs, CardState::Review, kDay)}), QStringList{u"tonight"_qs});
    }

    void theLimitsHold()
    {
        QList<QueueCard> cards;
        for (int each = 0; each < 30; ++each)
            cards.append(card(QStringLiteral("review%1").arg(each), CardState::Review, 0));
        QCOMPARE(ideas(cards).size(), 20);

        QList<QueueCard> fresh;
        for (int each = 0; each < 30; ++each)
            fresh.append(newCard(QStringLiteral("new%1").arg(each)));
        QCOMPARE(ideas(fresh).size(), 5);
        QCOMPARE(ideas(fresh, 3, 5).size(), 3);
        QCOMPARE(ideas(fresh, 20, 0).size(), 0);
        QCOMPARE(ideas(cards.mid(0, 18) + fresh).size(), 20);
    }

    void twoCardsOfOneLessonAreParted()
    {
        QCOMPARE(ideas({card(u"a1"_qs, CardState::Relearning, 1, u"a"_qs), card(u"a2"_qs, CardState::Relearning, 2, u"a"_qs),
                        card(u"b1"_qs, CardState::Relearning, 3, u"b"_qs), card(u"a3"_qs, CardState::Relearning, 4, u"a"_qs)}),
                 (QStringList{u"a1"_qs, u"b1"_qs, u"a2"_qs, u"a3"_qs}));
    }

    void cardsWithoutALessonNeedNoParting()
    {
        QCOMPARE(ideas({card(u"x"_qs, CardState::Relearning, 1), card(u"y"_qs, CardState::Relearning, 2)}), (QStringList{u"x"_qs, u"y"_qs}));
    }

    void withoutCardsThereIsNothingToAsk()
    {
        QVERIFY(ideas({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReviewQueueTest)
#include "review_queue_test.moc"
