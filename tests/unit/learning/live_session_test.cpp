// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <learning/live_session.h>

#include <QTest>

using namespace mehfooz;

namespace {

LiveSession session(LiveSettings settings = {})
{
    return LiveSession{settings, {{u"q1"_qs, 20'000.0}, {u"q2"_qs, 20'000.0}}};
}

void play(LiveSession &live, const QList<LiveRecord> &records)
{
    for (const LiveRecord &record : records)
        static_cast<void>(live.apply(record));
}

LiveRecord answer(double ms, const QString &who, qint64 sequence, double score, const QString &question = u"q1"_qs)
{
    return {ms, AnswerEvent{who, question, sequence, score}};
}

} // namespace

class LiveSessionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void pointsAreRoundedHalfUp()
    {
        QCOMPARE(livePoints(PointsRule::AccuracyOnly, 0.0005, 20'000, 0), 1);
        QCOMPARE(livePoints(PointsRule::SpeedBonus, 1, 20'000, 0), 1000);
        QCOMPARE(livePoints(PointsRule::SpeedBonus, 1, 20'000, 20'000), 500);
        QCOMPARE(livePoints(PointsRule::SpeedBonus, 1, 20'000, 99'000), 500);
        QCOMPARE(livePoints(PointsRule::SpeedBonus, 1, 20'000, -5), 1000);
        QCOMPARE(livePoints(PointsRule::SpeedBonus, 1, std::nullopt, 99'000), 1000);
        QCOMPARE(livePoints(PointsRule::SpeedBonus, 1, 0, 5), 1000);
    }

    void onlyAnAnswerIsAcknowledged()
    {
        LiveSession live = session();

        QVERIFY(!live.apply({0, JoinEvent{u"a"_qs, 1}}));
        QVERIFY(!live.apply({1, OpenEvent{u"q1"_qs}}));
        QCOMPARE(live.apply(answer(2, u"a"_qs, 1, 1)), std::optional{Acknowledgement::Accepted});
    }

    void strangersAreRefused()
    {
        LiveSession live = session();
        play(live, {{0, OpenEvent{u"q1"_qs}}});

        QCOMPARE(live.apply(answer(1, u"stranger"_qs, 1, 1)), std::optional{Acknowledgement::Refused});
        QVERIFY(live.ranking().isEmpty());
    }

    void whoComesBackKeepsPlaceAndAnswers()
    {
        LiveSession live = session();
        play(live, {{0, JoinEvent{u"a"_qs, 1}}, {0, JoinEvent{u"b"_qs, 1}}, {1, OpenEvent{u"q1"_qs}}, answer(2, u"a"_qs, 1, 1),
                    {3, JoinEvent{u"a"_qs, 5}}, answer(4, u"b"_qs, 1, 1), {5, CloseEvent{}}});

        const QList<LiveStanding> ranking = live.ranking();

        QCOMPARE(ranking.size(), 2);
        QCOMPARE(ranking.first().participant, u"a"_qs);
        QCOMPARE(ranking.first().points, 1000);
        QCOMPARE(ranking.last().place, 1);
    }

    void anEarlierAcceptedNumberIsAcknowledgedAgain()
    {
        LiveSession live = session();
        play(live, {{0, JoinEvent{u"a"_qs, 1}}, {1, OpenEvent{u"q1"_qs}}, answer(2, u"a"_qs, 3, 0), answer(3, u"a"_qs, 5, 1)});

        QCOMPARE(live.apply(answer(4, u"a"_qs, 3, 0)), std::optional{Acknowledgement::AcceptedAgain});
        QCOMPARE(live.apply(answer(4, u"a"_qs, 4, 0)), std::optional{Acknowledgement::Refused});
        play(live, {{5, CloseEvent{}}});
        QCOMPARE(live.ranking().first().points, 1000);
    }

    void openingAQuestionEndsTheOneBefore()
    {
        LiveSession live = session();
        play(live, {{0, JoinEvent{u"a"_qs, 1}}, {1, OpenEvent{u"q1"_qs}}, answer(2, u"a"_qs, 1, 1), {3, OpenEvent{u"q2"_qs}}});

        QCOMPARE(live.stateOf(u"q1"_qs), LiveQuestionState::Closed);
        QCOMPARE(live.stateOf(u"q2"_qs), LiveQuestionState::Open);
        QCOMPARE(live.ranking().first().points, 1000);
    }

    void recordsThatMakeNoSenseChangeNothing()
    {
        LiveSession live = session();
        play(live, {{0, CloseEvent{}}, {0, SkipEvent{}}, {0, ResumeEvent{}}, {0, ExtendEvent{5}}, {0, UndoEvent{u"q1"_qs}},
                    {0, OpenEvent{u"gone"_qs}}, {0, UndoEvent{u"gone"_qs}}});

        QCOMPARE(live.stateOf(u"q1"_qs), LiveQuestionState::NotOpened);
        QCOMPARE(toKey(live.stateOf(u"gone"_qs)), u"not_opened"_qs);
    }

    void undoingARunningQuestionTakesItAway()
    {
        LiveSession live = session();
        play(live, {{0, JoinEvent{u"a"_qs, 1}}, {1, OpenEvent{u"q1"_qs}}, answer(2, u"a"_qs, 1, 1), {3, UndoEvent{u"q1"_qs}}, {4, CloseEvent{}}});

        QCOMPARE(live.stateOf(u"q1"_qs), LiveQuestionState::Undone);
        QCOMPARE(live.apply(answer(5, u"a"_qs, 2, 1)), std::optional{Acknowledgement::Refused});
        QCOMPARE(live.ranking().first().asked, 0);
    }

    void twoPausesAreOneAndAQuestionOpenedInAPauseWaits()
    {
        LiveSession live = session({PointsRule::SpeedBonus, true, false});
        play(live, {{0, JoinEvent{u"a"_qs, 1}}, {1000, PauseEvent{}}, {2000, PauseEvent{}}, {3000, OpenEvent{u"q1"_qs}}, {50'000, ResumeEvent{}},
                    answer(60'000, u"a"_qs, 1, 1), {61'000, CloseEvent{}}});

        QCOMPARE(live.ranking().first().points, 750);
    }

    void addedTimeReachesThoseWithExtraTimeToo()
    {
        LiveSession live = session({PointsRule::SpeedBonus, true, false});
        play(live, {{0, JoinEvent{u"slow"_qs, 2}}, {0, OpenEvent{u"q1"_qs}}, {1, ExtendEvent{15'000}}});

        QCOMPARE(live.apply(answer(55'000, u"slow"_qs, 1, 1)), std::optional{Acknowledgement::Accepted});
        QCOMPARE(live.apply(answer(55'001, u"slow"_qs, 2, 1)), std::optional{Acknowledgement::Refused});
    }

    void theSameRecordsGiveTheSameState()
    {
        const QList<LiveRecord> records{{0, JoinEvent{u"a"_qs, 1}}, {0, JoinEvent{u"b"_qs, 1}}, {1, OpenEvent{u"q2"_qs}},
                                        answer(5, u"b"_qs, 1, 0.5, u"q2"_qs), {9, CloseEvent{}}};
        LiveSession first = session();
        LiveSession second = session();

        play(first, records);
        play(second, records);

        QCOMPARE(first.ranking().size(), second.ranking().size());
        for (qsizetype row = 0; row < first.ranking().size(); ++row) {
            QCOMPARE(first.ranking().at(row).participant, second.ranking().at(row).participant);
            QCOMPARE(first.ranking().at(row).byQuestion, second.ranking().at(row).byQuestion);
        }
        QCOMPARE(toKey(Acknowledgement::AcceptedAgain), u"accepted_again"_qs);
    }
};

QTEST_GUILESS_MAIN(LiveSessionTest)
#include "live_session_test.moc"
