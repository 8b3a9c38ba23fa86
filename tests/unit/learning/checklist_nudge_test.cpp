// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment_fixture.h"

#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <learning/checklist_nudge.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

QDateTime today()
{
    return QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
}

CheckItemId item(const QString &key)
{
    return id<CheckItemId>(key);
}

/// Both items were missed.
NudgeOccasion occasion(const QHash<QString, QString> &answers)
{
    return {{catalogueWith({scoredItem(u"small"_qs, 0.1), scoredItem(u"large"_qs, 0.9)}), profileAtRisk(), answered(answers)},
            {item(u"small"_qs), item(u"large"_qs)},
            {},
            {},
            today()};
}

std::optional<Nudge> nudge(const QString &key, NudgeKind kind)
{
    return Nudge{item(key), kind};
}

} // namespace

class ChecklistNudgeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theFirstInTheOrderOfNextActionsIsProposed()
    {
        QCOMPARE(chooseNudge(occasion({{u"small"_qs, u"no"_qs}, {u"large"_qs, u"no"_qs}})), nudge(u"large"_qs, NudgeKind::Do));
    }

    void theAnswerDecidesTheKind()
    {
        QCOMPARE(chooseNudge(occasion({{u"small"_qs, u"na"_qs}, {u"large"_qs, u"no"_qs}})), nudge(u"large"_qs, NudgeKind::Do));
        QCOMPARE(chooseNudge(occasion({{u"small"_qs, u"na"_qs}, {u"large"_qs, u"partly"_qs}})), nudge(u"large"_qs, NudgeKind::Finish));
        QCOMPARE(chooseNudge(occasion({{u"small"_qs, u"na"_qs}})), nudge(u"large"_qs, NudgeKind::Check));
        QVERIFY(!chooseNudge(occasion({{u"small"_qs, u"na"_qs}, {u"large"_qs, u"na"_qs}})));
    }

    void onlyItemsBehindMissedQuestionsAreProposed()
    {
        NudgeOccasion other = occasion({{u"small"_qs, u"no"_qs}, {u"large"_qs, u"no"_qs}});
        other.missed = {item(u"small"_qs), item(u"gone"_qs)};

        QCOMPARE(chooseNudge(other), nudge(u"small"_qs, NudgeKind::Do));
        other.missed.clear();
        QVERIFY(!chooseNudge(other));
    }

    void anItemThatWaitsForAnotherIsNotProposed()
    {
        NudgeOccasion waiting = occasion({{u"small"_qs, u"no"_qs}, {u"large"_qs, u"no"_qs}});
        waiting.assessment.catalogue.items[1].requires_ = {item(u"small"_qs)};

        QCOMPARE(chooseNudge(waiting), nudge(u"small"_qs, NudgeKind::Do));
    }

    void whatIsDoneIsAskedForOnlyAfterTwoMisses()
    {
        NudgeOccasion done = occasion({{u"small"_qs, u"yes"_qs}, {u"large"_qs, u"yes"_qs}});
        done.againRatings = {{item(u"large"_qs), 1}};
        QVERIFY(!chooseNudge(done));

        done.againRatings = {{item(u"large"_qs), 2}, {item(u"small"_qs), 5}};
        QCOMPARE(chooseNudge(done), nudge(u"large"_qs, NudgeKind::StillOn));

        done.assessment.catalogue.items[0].essential = true;
        QCOMPARE(chooseNudge(done), nudge(u"small"_qs, NudgeKind::StillOn));
    }

    void whatIsDoneComesAfterEverythingElse()
    {
        NudgeOccasion mixed = occasion({{u"small"_qs, u"no"_qs}, {u"large"_qs, u"yes"_qs}});
        mixed.againRatings = {{item(u"large"_qs), 9}};

        QCOMPARE(chooseNudge(mixed), nudge(u"small"_qs, NudgeKind::Do));
    }

    void aNudgeRestsForAWeekAndForAMonthOnceDeclined_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<bool>("declined");
        QTest::addColumn<bool>("rests");
        QTest::newRow("shown six days ago") << 6 << false << true;
        QTest::newRow("shown seven days ago") << 7 << false << false;
        QTest::newRow("declined 29 days ago") << 29 << true << true;
        QTest::newRow("declined 30 days ago") << 30 << true << false;
    }
    void aNudgeRestsForAWeekAndForAMonthOnceDeclined()
    {
        QFETCH(int, daysAgo);
        QFETCH(bool, declined);
        QFETCH(bool, rests);
        NudgeOccasion again = occasion({{u"small"_qs, u"no"_qs}, {u"large"_qs, u"no"_qs}});
        again.past = {{item(u"large"_qs), today().addDays(-daysAgo), declined}};

        QCOMPARE(chooseNudge(again), nudge(rests ? u"small"_qs : u"large"_qs, NudgeKind::Do));
    }

    void aRestingItemThatIsDoneIsNotAskedForEither()
    {
        NudgeOccasion done = occasion({{u"small"_qs, u"na"_qs}, {u"large"_qs, u"yes"_qs}});
        done.againRatings = {{item(u"large"_qs), 2}};
        done.past = {{item(u"large"_qs), today().addDays(-1), false}};

        QVERIFY(!chooseNudge(done));
    }

    void missesAreCountedOverThirtyDays()
    {
        const auto library = libraryOf(quizPack()); // "single" and "truth" point to pay.call_back
        const auto review = [](const QString &idea, Rating rating, int daysAgo) { return CardReview{idea, rating, today().addDays(-daysAgo), {}}; };
        const QList<CardReview> log{review(u"single"_qs, Rating::Again, 31), review(u"single"_qs, Rating::Again, 30), review(u"truth"_qs, Rating::Again, 1),
                                    review(u"truth"_qs, Rating::Hard, 1),    review(u"number"_qs, Rating::Again, 1),  review(u"gone"_qs, Rating::Again, 1)};

        const QHash<CheckItemId, int> ratings = againRatings(log, *library, today());

        QCOMPARE(ratings.size(), 1);
        QCOMPARE(ratings.value(item(u"pay.call_back"_qs)), 2);
    }

    void pastNudgesSurviveBeingKept()
    {
        const QList<PastNudge> past{{item(u"one"_qs), today(), false}, {item(u"two"_qs), today().addDays(-3), true}};

        QCOMPARE(pastNudgesFromText(toText(past)), past);
        QVERIFY(pastNudgesFromText(toText({})).isEmpty());
    }

    void pastNudgesThatCannotBeReadAreLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString{};
        QTest::newRow("no JSON") << u"{["_qs;
        QTest::newRow("no list") << u"{}"_qs;
        QTest::newRow("no id") << u"[{\"item\":\"A B\",\"at\":1}]"_qs;
        QTest::newRow("no time") << u"[{\"item\":\"one\"}]"_qs;
        QTest::newRow("numbers") << u"[1,2]"_qs;
    }
    void pastNudgesThatCannotBeReadAreLeftOut()
    {
        QFETCH(QString, text);

        QVERIFY(pastNudgesFromText(text).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChecklistNudgeTest)
#include "checklist_nudge_test.moc"
