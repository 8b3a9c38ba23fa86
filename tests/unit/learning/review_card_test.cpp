// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <learning/review_card.h>

#include <QTest>

using namespace mehfooz;
using namespace std::chrono_literals;

namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'800'000'000 + seconds, Qt::UTC);
}

constexpr qint64 kDay = 86'400;

CardMemory reviewed(const QList<Rating> &ratings, qint64 gap = kDay)
{
    CardMemory memory;
    qint64 now = 0;
    for (const Rating rating : ratings) {
        memory = reviewCard({}, memory, rating, at(now)).memory;
        now += gap;
    }
    return memory;
}

} // namespace

class ReviewCardTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void aNewCardTakesItsFirstStabilityFromTheRating()
    {
        const ReviewOutcome outcome = reviewCard({}, {}, Rating::Easy, at(0));

        QCOMPARE(outcome.memory.stability, 8.2956);
        QCOMPARE(outcome.memory.difficulty, 1.0);
        QVERIFY(!outcome.retrievabilityBefore);
        QCOMPARE(outcome.intervalDays, std::optional{8});
        QCOMPARE(outcome.memory.due, at(8 * kDay));
        QCOMPARE(outcome.memory.state, CardState::Review);
    }

    void learningGoesThroughItsSteps()
    {
        CardMemory memory = reviewCard({}, {}, Rating::Good, at(0)).memory;
        QCOMPARE(memory.state, CardState::Learning);
        QCOMPARE(memory.step, 1);
        QCOMPARE(memory.due, at(600));

        const ReviewOutcome hard = reviewCard({}, memory, Rating::Hard, at(600));
        QCOMPARE(hard.memory.step, 1);
        QCOMPARE(hard.interval, 600s);
        QVERIFY(!hard.intervalDays);

        const ReviewOutcome again = reviewCard({}, memory, Rating::Again, at(600));
        QCOMPARE(again.memory.step, 0);
        QCOMPARE(again.interval, 60s);

        QCOMPARE(reviewCard({}, memory, Rating::Good, at(600)).memory.state, CardState::Review);
    }

    void theHardWaitDependsOnTheSteps()
    {
        FsrsSettings one;
        one.learningSteps = {100s};

        QCOMPARE(reviewCard(one, {}, Rating::Hard, at(0)).interval, 150s);
        QCOMPARE(reviewCard({}, {}, Rating::Hard, at(0)).interval, 330s);
    }

    void withoutStepsACardIsInReviewAtOnce()
    {
        FsrsSettings none;
        none.learningSteps.clear();
        none.relearningSteps.clear();

        const CardMemory memory = reviewCard(none, {}, Rating::Again, at(0)).memory;
        QCOMPARE(memory.state, CardState::Review);
        QCOMPARE(reviewCard(none, memory, Rating::Again, at(kDay)).memory.state, CardState::Review);
    }

    void againInReviewIsALapseAndRelearns()
    {
        const CardMemory known = reviewed({Rating::Easy});

        const CardMemory lapsed = reviewCard({}, known, Rating::Again, at(8 * kDay)).memory;

        QCOMPARE(lapsed.state, CardState::Relearning);
        QCOMPARE(lapsed.lapses, 1);
        QCOMPARE(lapsed.due, at(8 * kDay + 600));
        QVERIFY(lapsed.stability < known.stability);
        const CardMemory back = reviewCard({}, lapsed, Rating::Good, at(8 * kDay + 600)).memory;
        QCOMPARE(back.state, CardState::Review);
        QCOMPARE(back.lapses, 1);
    }

    void noIntervalIsLongerThanTheCap()
    {
        CardMemory memory;
        qint64 now = 0;
        for (int review = 0; review < 20; ++review) {
            memory = reviewCard({}, memory, Rating::Easy, at(now)).memory;
            now = memory.due.toSecsSinceEpoch() - 1'800'000'000;
        }

        QCOMPARE(memory.lastReview.secsTo(memory.due), 180 * kDay);
        QVERIFY(memory.stability > 180);
        QVERIFY(memory.difficulty >= 1 && memory.difficulty <= 10);
    }

    void aClockThatWentBackCountsAsNoTime()
    {
        const CardMemory known = reviewed({Rating::Easy});

        const ReviewOutcome outcome = reviewCard({}, known, Rating::Good, at(-5 * kDay));

        QCOMPARE(outcome.retrievabilityBefore, std::optional{1.0});
        QCOMPARE(outcome.memory.stability, known.stability);
        QCOMPARE(outcome.memory.lastReview, at(-5 * kDay));
        QCOMPARE(wholeDaysBetween(at(0), at(-5 * kDay)), 0);
    }

    void daysAreWholeAndMillisecondsPlayNoPart()
    {
        QCOMPARE(wholeDaysBetween(at(0), at(kDay - 1)), 0);
        QCOMPARE(wholeDaysBetween(at(0), at(kDay)), 1);
        QCOMPARE(reviewCard({}, {}, Rating::Good, at(0).addMSecs(999)).memory.lastReview, at(0));
    }

    void theSameDayHardFloorCanBeSwitchedOff()
    {
        const CardMemory known = reviewed({Rating::Easy});
        FsrsSettings upstream;
        upstream.sameDayHardFloor = false;

        QCOMPARE(reviewCard({}, known, Rating::Hard, at(60)).memory.stability, known.stability);
        QVERIFY(reviewCard(upstream, known, Rating::Hard, at(60)).memory.stability < known.stability);
    }

    void recallFallsFromOneWithTime()
    {
        QCOMPARE(retrievability({}, 0, 10), 1.0);
        QVERIFY(qAbs(retrievability({}, 10, 10) - 0.9) < 1e-12);
        QVERIFY(retrievability({}, 100, 10) < retrievability({}, 10, 10));
        QCOMPARE(retrievability({}, -3, 10), 1.0);
    }

    void aDamagedStepDoesNotCrash()
    {
        CardMemory damaged = reviewed({Rating::Good});
        damaged.step = 99;
        QCOMPARE(reviewCard({}, damaged, Rating::Hard, at(kDay)).memory.state, CardState::Review);
        QCOMPARE(reviewCard({}, damaged, Rating::Again, at(kDay)).memory.step, 0);
        damaged.step = -7;
        QCOMPARE(reviewCard({}, damaged, Rating::Good, at(kDay)).memory.step, 1);
    }

    void theRatingFollowsTheScore()
    {
        QCOMPARE(ratingOf(0, false), Rating::Again);
        QCOMPARE(ratingOf(0.49, false), Rating::Again);
        QCOMPARE(ratingOf(0.5, false), Rating::Hard);
        QCOMPARE(ratingOf(0.99, false), Rating::Hard);
        QCOMPARE(ratingOf(1, true), Rating::Hard);
        QCOMPARE(ratingOf(1, false), Rating::Good);
        QCOMPARE(ratingOf(0.2, true), Rating::Again);
    }
};

QTEST_GUILESS_MAIN(ReviewCardTest)
#include "review_card_test.moc"
