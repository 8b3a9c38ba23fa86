// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"

#include <support/warnings.h>

#include <workshop/standings.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

text::LocalizedText said(const QString &words)
{
    text::LocalizedText text;
    text.set(u"en"_qs, words);
    return text;
}

SessionSettings ranked()
{
    SessionSettings settings;
    settings.ranking = true;
    return settings;
}

int pointsOf(const Hall &hall, ParticipantNumber who)
{
    return standingsOf(hall.state()).at(who).points;
}

} // namespace

class TrainerRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aQuestionGoesFromTheLobbyToItsKey()
    {
        Hall hall;
        QCOMPARE(hall.stage(), Stage::Lobby);
        QVERIFY(hall.tell(OpenItem{}));
        QCOMPARE(hall.stage(), Stage::Question);
        QVERIFY(hall.tell(CloseNow{}));
        QCOMPARE(hall.stage(), Stage::Closed);
        QVERIFY(hall.tell(Reveal{}));
        QCOMPARE(hall.stage(), Stage::Revealed);
        QVERIFY(hall.tell(OpenItem{}));
        QCOMPARE(hall.state().openings.back().item, 1);
    }

    void stepsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<int>("step");
        const char *names[] = {"close", "reveal", "vote again", "skip", "undo", "resume", "add time", "unranked", "no such item",
                               "reveal of what never closed", "reveal of no item", "hands"};
        for (int step = 0; step < 12; ++step)
            QTest::newRow(names[step]) << step;
    }
    void stepsThatMakeNoSenseAreRefused()
    {
        QFETCH(int, step);
        const std::vector<Command> commands{CloseNow{}, Reveal{}, VoteAgain{}, SkipQuestion{}, Undo{}, Resume{}, AddTime{}, ShowRanking{},
                                            OpenItem{99}, Reveal{0}, Reveal{-3}, CountHands{}};
        Hall hall;
        const SessionState before = hall.state();

        QCOMPARE(refusalOf(hall.tell(commands.at(static_cast<std::size_t>(step)))), u"not_now"_qs);

        QVERIFY(hall.state() == before);
    }

    void anOpenQuestionClosesBeforeTheNextOpens()
    {
        Hall hall;
        QVERIFY(hall.tell(OpenItem{}));

        const Allowed<Decision> decision = hall.tell(OpenItem{3});

        QCOMPARE(decision->records.size(), std::size_t{2});
        QVERIFY(std::holds_alternative<Closed>(decision->records.front().body));
        QCOMPARE(hall.state().openings.front().state, OpeningState::Closed);
        QCOMPARE(hall.state().openings.back().item, 3);
    }

    void theNextQuestionIsTheFirstThatWasNotOpened()
    {
        Hall hall;
        QVERIFY(hall.tell(OpenItem{1}));
        QVERIFY(hall.tell(OpenItem{}));
        QCOMPARE(hall.state().openings.back().item, 0);
        QVERIFY(hall.tell(OpenItem{}));
        QCOMPARE(hall.state().openings.back().item, 2);
    }

    void afterTheLastQuestionThereIsNoNext()
    {
        Hall hall;
        for (int item = 0; item < hall.plan()->quiz.items.size(); ++item)
            QVERIFY(hall.tell(OpenItem{}));
        QCOMPARE(refusalOf(hall.tell(OpenItem{})), u"not_now"_qs);
    }

    void undoTakesBackAClosingWithTheTimeThatWasLeft()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        QVERIFY(hall.tellAt(1'000, OpenItem{}));
        QVERIFY(hall.tellAt(6'000, CloseNow{}));

        QVERIFY(hall.tellAt(60'000, Undo{}));

        QCOMPARE(hall.stage(), Stage::Question);
        QCOMPARE(leftFor(hall.state(), who, 60'000), std::optional<qint64>{15'000});
        QVERIFY(hall.answer(who, chosen(u"c"_qs)));
        QCOMPARE(givenBy(hall.state().openings.front(), who)->elapsedMs, 5'000U);
    }

    void undoTakesBackOneStepAfterAnother()
    {
        Hall hall{ranked()};
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.tell(CloseNow{}));
        QVERIFY(hall.tell(Reveal{}));
        QVERIFY(hall.tell(ShowRanking{}));
        QVERIFY(hall.tell(EndSession{}));
        const QList<Stage> back{Stage::Ranking, Stage::Revealed, Stage::Closed, Stage::Question, Stage::Lobby};

        for (const Stage stage : back) {
            QVERIFY(hall.tell(Undo{}));
            QCOMPARE(hall.stage(), stage);
        }
        QCOMPARE(refusalOf(hall.tell(Undo{})), u"not_now"_qs);
        QCOMPARE(hall.records().size(), 10);
    }

    void anUndoneQuestionTakesItsPointsBackAndIsAskedAnew()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.answer(who, chosen(u"c"_qs)));
        QVERIFY(hall.tell(CloseNow{}));
        QCOMPARE(pointsOf(hall, who), 1000);

        QVERIFY(hall.tell(Undo{}));
        QVERIFY(hall.tell(Undo{}));
        QCOMPARE(pointsOf(hall, who), 0);
        QVERIFY(hall.tell(OpenItem{}));

        QCOMPARE(hall.state().openings.back().item, 0);
        QVERIFY(givenBy(hall.state().openings.back(), who) == nullptr);
        QVERIFY(givenBy(hall.state().openings.front(), who) != nullptr);
    }

    void aSkippedQuestionGivesNothingUntilTheSkipIsUndone_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("open") << 0;
        QTest::newRow("closed") << 1;
        QTest::newRow("revealed") << 2;
    }
    void aSkippedQuestionGivesNothingUntilTheSkipIsUndone()
    {
        QFETCH(int, steps);
        Hall hall;
        const ParticipantNumber who = hall.join();
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.answer(who, chosen(u"c"_qs)));
        if (steps > 0)
            QVERIFY(hall.tell(CloseNow{}));
        if (steps > 1)
            QVERIFY(hall.tell(Reveal{}));
        const Scene before = hall.state().scene;

        QVERIFY(hall.tell(SkipQuestion{}));
        QCOMPARE(hall.stage(), Stage::Skipped);
        QCOMPARE(standingsOf(hall.state()).at(who), (Standing{who, 0, 0, 0, 0, 1}));
        QVERIFY(hall.tell(Undo{}));

        QCOMPARE(hall.state().scene, before);
        QCOMPARE(pointsOf(hall, who), steps > 0 ? 1000 : 0);
        if (steps == 0)
            QVERIFY(hall.tell(CloseNow{}));
        QCOMPARE(pointsOf(hall, who), 1000);
    }

    void votingAgainReplacesTheFirstVoteAndKeepsIt()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.answer(who, chosen(u"b"_qs)));
        QVERIFY(hall.tell(CloseNow{}));

        QVERIFY(hall.tell(VoteAgain{}));
        QCOMPARE(hall.state().openings.back().round, 2);
        QVERIFY(hall.answer(who, chosen(u"c"_qs)));
        QVERIFY(hall.tell(CloseNow{}));

        QCOMPARE(pointsOf(hall, who), 1000);
        QCOMPARE(countingOpening(hall.state(), 0), 1);
        QVERIFY(givenBy(hall.state().openings.front(), who) != nullptr);
        QCOMPARE(refusalOf(hall.tell(VoteAgain{})), u"not_now"_qs); // two rounds are enough
        QVERIFY(hall.tell(Undo{}));
        QVERIFY(hall.tell(Undo{}));
        QCOMPARE(countingOpening(hall.state(), 0), 0);
        QCOMPARE(pointsOf(hall, who), 0);
    }

    void nobodyVotesAgainOnceTheKeyIsKnown()
    {
        Hall hall;
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.tell(CloseNow{}));
        QVERIFY(hall.tell(Reveal{}));
        QCOMPARE(refusalOf(hall.tell(VoteAgain{})), u"not_now"_qs);
    }

    void aPauseStopsTheClock()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        QVERIFY(hall.tellAt(0, OpenItem{}));
        QVERIFY(hall.tellAt(5'000, Pause{}));
        QCOMPARE(refusalOf(hall.tell(Pause{})), u"not_now"_qs);
        QCOMPARE(leftFor(hall.state(), who, 500'000), std::optional<qint64>{15'000});
        QVERIFY(!everybodysLimitMs(hall.state()));

        QVERIFY(hall.tellAt(500'000, Resume{}));

        QCOMPARE(leftFor(hall.state(), who, 501'000), std::optional<qint64>{14'000});
        QCOMPARE(everybodysLimitMs(hall.state()), std::optional<qint64>{515'000});
    }

    void addedTimeLetsPeopleAnswerButEarnsNoBonus()
    {
        SessionSettings settings;
        settings.points = PointsRule::SpeedBonus;
        Hall hall{settings};
        const ParticipantNumber who = hall.join();
        QVERIFY(hall.tellAt(0, OpenItem{}));
        QVERIFY(hall.tellAt(19'000, AddTime{}));
        hall.now = 35'000;

        QVERIFY(hall.answer(who, chosen(u"c"_qs)));
        hall.now = 35'001;
        QCOMPARE(refusalOf(hall.answer(who, chosen(u"c"_qs))), u"late"_qs);
        QVERIFY(hall.tell(CloseNow{}));
        QCOMPARE(pointsOf(hall, who), 500);
    }

    void noTimeIsAddedWithoutEndOrToAQuestionWithoutTimer()
    {
        Hall hall;
        QVERIFY(hall.tell(OpenItem{}));
        QCOMPARE(refusalOf(hall.tell(AddTime{0})), u"too_many"_qs);
        QCOMPARE(refusalOf(hall.tell(AddTime{3'600'001})), u"too_many"_qs);
        QVERIFY(hall.tell(AddTime{3'600'000}));
        QCOMPARE(refusalOf(hall.tell(AddTime{1})), u"too_many"_qs);

        Hall untimed{planOf(u"all"_qs, {})};
        QVERIFY(untimed.tell(OpenItem{}));
        QCOMPARE(refusalOf(untimed.tell(AddTime{})), u"not_now"_qs);
        QVERIFY(!everybodysLimitMs(untimed.state()));
    }

    void grantedTimeHoldsForOneParticipant()
    {
        Hall hall;
        const QList<ParticipantNumber> people = hall.join(2);
        QVERIFY(hall.tell(GrantTime{people.at(0), 2'000}));
        QVERIFY(hall.tellAt(0, OpenItem{}));
        hall.now = 20'001;

        QVERIFY(hall.answer(people.at(0), chosen(u"c"_qs)));
        QCOMPARE(refusalOf(hall.answer(people.at(1), chosen(u"c"_qs))), u"late"_qs);

        QCOMPARE(everybodysLimitMs(hall.state()), std::optional<qint64>{40'000});
        QCOMPARE(refusalOf(hall.tell(GrantTime{people.at(0), 999})), u"malformed"_qs);
        QCOMPARE(refusalOf(hall.tell(GrantTime{people.at(0), 5'001})), u"malformed"_qs);
        QCOMPARE(refusalOf(hall.tell(GrantTime{77, 1'500})), u"unknown"_qs);
    }

    void aRemovedParticipantIsOutOfEverything()
    {
        Hall hall{ranked()};
        const QList<ParticipantNumber> people = hall.join(2);
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.answer(people.at(0), chosen(u"c"_qs)));
        QVERIFY(hall.tell(RemoveParticipant{people.at(0)}));
        QVERIFY(hall.tell(CloseNow{}));

        QCOMPARE(rankingOf(standingsOf(hall.state())).size(), std::size_t{1});
        QCOMPARE(refusalOf(hall.tell(Join{hashOf(0), {}, {}, {}})), u"removed"_qs);
        QCOMPARE(refusalOf(hall.answer(people.at(0), chosen(u"c"_qs))), u"removed"_qs);
        QCOMPARE(refusalOf(hall.tell(RemoveParticipant{people.at(0)})), u"unknown"_qs);
        QCOMPARE(refusalOf(hall.tell(RenameParticipant{people.at(0), u"x"_qs})), u"unknown"_qs);
    }

    void aNewNameIsCleaned()
    {
        Hall hall;
        const ParticipantNumber who = hall.join(u"بدتمیز"_qs);
        QVERIFY(hall.tell(RenameParticipant{who, u"\u202E  Guest  \u2066"_qs}));
        QCOMPARE(hall.state().participants.at(who).name, u"Guest"_qs);
        QCOMPARE(refusalOf(hall.tell(RenameParticipant{who, u"\u200F"_qs})), u"name"_qs);
    }

    void doorsKeepNewcomersOutAndLetThoseInsideBack()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        QVERIFY(hall.tell(SetDoors{true, {}}));
        QCOMPARE(refusalOf(hall.tell(Join{hashOf(5), {}, {}, {}})), u"locked"_qs);
        QCOMPARE(hall.tell(Join{hashOf(0), {}, {}, {}})->participant, who);
        QVERIFY(hall.tell(SetDoors{true, {}})->records.empty()); // nothing changes, nothing is written
        QVERIFY(hall.tell(SetDoors{false, {}}));
        QVERIFY(hall.tell(Join{hashOf(5), {}, {}, {}}));
    }

    void aNewPinIsSixDigitsOfAnyScript()
    {
        Hall hall;
        QVERIFY(hall.tell(ChangePin{u"۱۲۳ ۴۵۶"_qs}));
        QCOMPARE(hall.state().pin, u"123456"_qs);
        QCOMPARE(refusalOf(hall.tell(ChangePin{u"12345"_qs})), u"malformed"_qs);
    }

    void aPollGoesOnTopAndComesOff()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        QVERIFY(hall.tell(OpenItem{}));
        const Allowed<Decision> opened = hall.tell(OpenPoll{false, said(u"Tea?"_qs), {said(u"yes"_qs), said(u"no"_qs)}});
        QCOMPARE(opened->records.size(), std::size_t{2}); // the question closed first
        QVERIFY(hall.tell(Vote{who, 0, 1, {1}}));
        QVERIFY(hall.tell(CloseNow{}));
        QCOMPARE(hall.stage(), Stage::PollClosed);
        QCOMPARE(refusalOf(hall.tell(Vote{who, 0, 2, {0}})), u"not_open"_qs);
        QVERIFY(hall.tell(Undo{}));
        QVERIFY(hall.tell(Vote{who, 0, 2, {0}}));
        QVERIFY(hall.tell(Undo{}));
        QVERIFY(hall.state().activities.front().undone);
        QCOMPARE(hall.stage(), Stage::Closed);
    }

    void pollsAndCloudsAreWhole_data()
    {
        QTest::addColumn<int>("options");
        QTest::addColumn<QString>("ask");
        QTest::newRow("one option") << 1 << u"Tea?"_qs;
        QTest::newRow("nine options") << 9 << u"Tea?"_qs;
        QTest::newRow("no words") << 2 << u" "_qs;
        QTest::newRow("too many words") << 2 << QString(2'001, u'a');
    }
    void pollsAndCloudsAreWhole()
    {
        QFETCH(int, options);
        QFETCH(QString, ask);
        Hall hall;
        QList<text::LocalizedText> list;
        while (list.size() < options)
            list.append(said(u"x"_qs));

        QCOMPARE(refusalOf(hall.tell(OpenPoll{false, said(ask), list})), u"malformed"_qs);
        QCOMPARE(refusalOf(hall.tell(OpenCloud{0, said(u"One word"_qs)})), u"malformed"_qs);
        QCOMPARE(refusalOf(hall.tell(OpenCloud{11, said(u"One word"_qs)})), u"malformed"_qs);
    }

    void handsAreCountedForTheQuestionOnTheScreen()
    {
        Hall hall;
        QVERIFY(hall.tell(OpenItem{}));
        const QByteArray c = toJson(chosen(u"c"_qs));
        QVERIFY(hall.tell(CountHands{{{c, 3}}}));
        QVERIFY(hall.tell(CloseNow{}));
        QVERIFY(hall.tell(CountHands{{{c, 4}}}));

        QCOMPARE(hall.state().openings.front().hands, (QList<HandRow>{{c, 4}}));
        QCOMPARE(refusalOf(hall.tell(CountHands{{{"{\"choice\":\"zz\"}", 4}}})), u"malformed"_qs);
        QCOMPARE(refusalOf(hall.tell(CountHands{{{"{ \"choice\":\"c\"}", 4}}})), u"malformed"_qs);
        QCOMPARE(refusalOf(hall.tell(CountHands{{{c, 100'001}}})), u"malformed"_qs);
    }

    void theEndIsAStepThatCanBeTakenBack()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.tell(EndSession{}));
        QCOMPARE(hall.stage(), Stage::Ended);
        for (const Command &command : std::vector<Command>{OpenItem{}, EndSession{}, Pause{}, OpenPoll{}, OpenCloud{}, ShowRanking{}, Reveal{0}})
            QCOMPARE(refusalOf(hall.tell(command)), u"not_now"_qs);
        QCOMPARE(refusalOf(hall.tell(Join{hashOf(9), {}, {}, {}})), u"ended"_qs);
        QVERIFY(hall.tell(Undo{}));
        QVERIFY(hall.tell(Undo{}));
        QVERIFY(hall.answer(who, chosen(u"c"_qs)));
    }

    void anEarlierKeyCanBeShownAgain()
    {
        Hall hall;
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.tell(CloseNow{}));
        QVERIFY(hall.tell(OpenItem{}));
        QCOMPARE(refusalOf(hall.tell(Reveal{0})), u"not_now"_qs); // while another runs
        QVERIFY(hall.tell(CloseNow{}));
        QVERIFY(hall.tell(Reveal{0}));
        QCOMPARE(hall.state().scene.opening, 0);
        QVERIFY(hall.tell(Undo{}));
        QCOMPARE(hall.state().scene.opening, 1);
    }

    void testsGiveNoFeedbackBeforeTheirEnd()
    {
        Hall hall = Hall::withTests();
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.tell(CloseNow{}));
        QCOMPARE(refusalOf(hall.tell(Reveal{})), u"no_feedback"_qs);
        QCOMPARE(refusalOf(hall.tell(VoteAgain{})), u"not_now"_qs);
        QCOMPARE(refusalOf(hall.tell(ShowRanking{})), u"not_now"_qs);
        for (int item = 1; item < 3; ++item) {
            QVERIFY(hall.tell(OpenItem{}));
            QVERIFY(hall.tell(CloseNow{}));
            QCOMPARE(refusalOf(hall.tell(Reveal{})), u"no_feedback"_qs);
        }
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.tell(SkipQuestion{}));
        QVERIFY(hall.tell(Reveal{0}));
        QCOMPARE(hall.stage(), Stage::Revealed);
    }

    void aReopenedSessionPausesTheQuestionThatWasOpen()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        QVERIFY(hall.tellAt(1'000, OpenItem{}));
        QVERIFY(hall.tellAt(8'000, SetDoors{true, {}})); // the last that reached the disk
        QVERIFY(hall.tellAt(8'000, Reopen{}));

        QVERIFY(hall.state().pausedSince.has_value());
        QCOMPARE(leftFor(hall.state(), who, 900'000), std::optional<qint64>{13'000});
        QVERIFY(hall.tellAt(900'000, Resume{}));
        QCOMPARE(leftFor(hall.state(), who, 901'000), std::optional<qint64>{12'000});
    }

    void aReopenedLobbyIsNotPaused()
    {
        Hall hall;
        QVERIFY(hall.tell(Reopen{}));
        QVERIFY(!hall.state().pausedSince);
    }

    void timeNeverRunsBackwards()
    {
        Hall hall;
        QVERIFY(hall.tellAt(5'000, OpenItem{}));
        QCOMPARE(decide(hall.state(), CloseNow{}, 3'000)->records.front().ms, 5'000);
    }
};

QTEST_GUILESS_MAIN(TrainerRulesTest)
#include "trainer_rules_test.moc"
