// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves for phones, and when: never before it is on the disk, once, and to whom it belongs.
#include "hosted_hall.h"

#include <workshop/report.h>

#include <support/warnings.h>

using namespace mehfooz;
using namespace mehfooz::test;
using server::Closing;
using server::HostEvent;

class SessionHostTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void everyConnectionIsGreeted()
    {
        HostedHall hall;

        const PaperPhone phone = hall.connects();

        QCOMPARE(phone->last().value(u"t").toString(), u"hello"_qs);
        QCOMPARE(phone->last().value(u"sid").toString(), hall.sid);
    }

    void nobodyIsWelcomeBeforeTheDiskKnowsOfIt()
    {
        HostedHall hall;
        const PaperPhone phone = hall.connects();
        (void)phone->heard();

        hall.asksToJoin(phone, 1);
        hall.turn();
        QCOMPARE(phone->heard(), QStringList{});
        QVERIFY(hall.commit());

        QCOMPARE(phone->heard(), (QStringList{u"welcome"_qs, u"lobby"_qs}));
        QCOMPARE(hall.onDisk().participants.size(), 1u);
    }

    void anAnswerIsAcknowledgedWhenItIsOnTheDisk()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        QCOMPARE(hall.step(OpenItem{}), u"accepted"_qs);
        (void)phone->heard();

        hall.answers(phone, 1, "0");
        hall.turn();
        QCOMPARE(phone->heard(), QStringList{});
        QCOMPARE(hall.onDisk().openings.front().answered, 0u);
        QVERIFY(hall.commit());

        QCOMPARE(phone->last().value(u"n").toInt(), 1);
        QCOMPARE(phone->heard(), QStringList{u"ack"_qs});
        QCOMPARE(hall.onDisk().openings.front().answered, 1u);
    }

    void aQuestionIsShownWhenItsOpeningIsOnTheDisk()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)phone->heard();

        hall.host->post(OpenItem{}, {});
        hall.turn();
        QCOMPARE(phone->heard(), QStringList{});
        QVERIFY(hall.commit());

        QCOMPARE(phone->heard(), QStringList{u"question"_qs});
    }

    void whatArrivesDuringACommitSharesTheNext()
    {
        HostedHall hall;
        QList<PaperPhone> phones;
        for (int who = 0; who < 30; ++who)
            phones.append(hall.joins(who));
        (void)hall.step(OpenItem{});
        hall.answers(phones.first(), 1, "0");
        hall.turn();
        const qsizetype before = hall.disk.now();

        for (qsizetype who = 1; who < phones.size(); ++who)
            hall.answers(phones[who], 1, "1");
        hall.settle();

        int syncs = 0;
        for (qsizetype at = before; at < hall.disk.now(); ++at)
            syncs += hall.disk.steps().at(at).kind == PoweredDisk::Step::Kind::Sync ? 1 : 0;
        QCOMPARE(syncs, 2);
        for (const PaperPhone &phone : std::as_const(phones))
            QCOMPARE(phone->last().value(u"t").toString(), u"ack"_qs);
    }

    void theFirstAnswersDoNotWaitForTheLastPhone()
    {
        HostedHall hall;
        QList<PaperPhone> phones;
        for (int who = 0; who < 400; ++who)
            phones.append(hall.joins(who));
        for (const PaperPhone &phone : std::as_const(phones))
            (void)phone->heard();

        hall.host->post(OpenItem{}, {});
        hall.turn();
        QVERIFY(hall.commit());
        QCOMPARE(phones.first()->heard(), QStringList{u"question"_qs});
        QCOMPARE(phones.last()->heard(), QStringList{});
        hall.answers(phones.first(), 1, "0");
        hall.turn();

        QCOMPARE(phones.last()->heard(), QStringList{u"question"_qs});
        hall.settle();
        QCOMPARE(phones.first()->heard(), QStringList{u"ack"_qs});
        for (qsizetype who = 1; who + 1 < phones.size(); ++who)
            QCOMPARE(phones[who]->heard(), QStringList{u"question"_qs});
    }

    void theNextStepWaitsUntilEverybodyHasTheQuestion()
    {
        HostedHall hall;
        QList<PaperPhone> phones;
        for (int who = 0; who < 400; ++who)
            phones.append(hall.joins(who));
        hall.host->post(OpenItem{}, {});
        hall.turn();
        QVERIFY(hall.commit());
        (void)phones.last()->heard();

        hall.host->post(CloseNow{}, {});
        hall.settle();

        QCOMPARE(phones.last()->heard(), (QStringList{u"question"_qs, u"closed"_qs}));
    }

    void whoLeavesWhileTheQuestionIsShownHarmsNobody()
    {
        HostedHall hall;
        QList<PaperPhone> phones;
        for (int who = 0; who < 400; ++who)
            phones.append(hall.joins(who));
        hall.host->post(OpenItem{}, {});
        hall.turn();
        QVERIFY(hall.commit());
        (void)phones.last()->heard();

        for (qsizetype who = 200; who + 1 < phones.size(); ++who)
            hall.host->gone(*phones[who]);
        hall.settle();

        QCOMPARE(phones.last()->heard(), QStringList{u"question"_qs});
    }

    void aRepeatGetsTheSameAcknowledgementAndCountsOnce()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        hall.answers(phone, 1, "0");
        hall.settle();
        const quint64 records = hall.onDisk().records;
        (void)phone->heard();

        hall.answers(phone, 1, "0");
        hall.answers(phone, 1, "\"no index at all\"");
        hall.settle();

        QCOMPARE(phone->heard(), (QStringList{u"ack"_qs, u"ack"_qs}));
        QCOMPARE(hall.onDisk().records, records);
    }

    void aRepeatOfWhatIsNotYetOnTheDiskWaitsForItToo()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        (void)phone->heard();

        hall.answers(phone, 1, "0");
        hall.turn();
        hall.answers(phone, 1, "0");
        hall.turn();
        QCOMPARE(phone->heard(), QStringList{});
        hall.settle();

        QCOMPARE(phone->heard(), (QStringList{u"ack"_qs, u"ack"_qs}));
    }

    void whoJoinsWhileAQuestionOpensGetsItOnce()
    {
        HostedHall hall;
        const PaperPhone early = hall.joins(1);
        const PaperPhone late = hall.connects();
        (void)early->heard();
        (void)late->heard();

        hall.asksToJoin(late, 2);
        hall.host->post(OpenItem{}, {});
        hall.settle();

        QCOMPARE(early->heard(), QStringList{u"question"_qs});
        QCOMPARE(late->heard(), (QStringList{u"welcome"_qs, u"question"_qs}));
    }

    void whoComesLateGetsTheQuestionThatIsOpen()
    {
        HostedHall hall;
        (void)hall.step(OpenItem{});

        const PaperPhone late = hall.joins(1);

        QCOMPARE(late->heard(), (QStringList{u"hello"_qs, u"welcome"_qs, u"question"_qs}));
    }

    void aPhoneComesBackAsTheSameParticipant()
    {
        HostedHall hall;
        PaperPhone phone = hall.joins(1);
        (void)hall.joins(2);
        (void)hall.step(OpenItem{});
        hall.answers(phone, 1, "0");
        hall.settle();
        hall.host->gone(*phone);

        const PaperPhone again = hall.connects();
        hall.comesBack(again, 1);
        hall.settle();

        QCOMPARE(again->heard(), (QStringList{u"hello"_qs, u"welcome"_qs, u"question"_qs}));
        QCOMPARE(hall.onDisk().participants.size(), 2u);
    }

    void whoComesBackAfterTheKeyGetsQuestionAndKey()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        (void)hall.step(CloseNow{});
        (void)hall.step(Reveal{});
        const PaperPhone again = hall.connects();

        hall.comesBack(again, 1);
        hall.settle();

        QCOMPARE(again->heard(), (QStringList{u"hello"_qs, u"welcome"_qs, u"question"_qs, u"reveal"_qs}));
    }

    void theOlderSocketOfAParticipantIsSentAway()
    {
        HostedHall hall;
        const PaperPhone older = hall.joins(1);
        const PaperPhone newer = hall.connects();

        hall.comesBack(newer, 1);
        hall.settle();

        QCOMPARE(older->last().value(u"code").toString(), u"elsewhere"_qs);
        QVERIFY(older->closed == Closing::Normal);
        QVERIFY(newer->isOpen());
        (void)hall.step(OpenItem{});
        QCOMPARE(newer->last().value(u"t").toString(), u"question"_qs);
    }

    void joiningTwiceOnOneSocketChangesNothing()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)phone->heard();

        hall.asksToJoin(phone, 1);
        hall.settle();

        QCOMPARE(phone->heard(), (QStringList{u"welcome"_qs, u"lobby"_qs}));
        QVERIFY(phone->isOpen());
        QCOMPARE(hall.onDisk().participants.size(), 1u);
    }

    void anotherPersonOnTheSameSocketLeavesTheFirstSeat()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);

        hall.asksToJoin(phone, 2);
        hall.settle();
        (void)phone->heard();
        (void)hall.step(OpenItem{});

        QCOMPARE(phone->heard(), QStringList{u"question"_qs});
        QCOMPARE(hall.onDisk().participants.size(), 2u);
    }

    void theLanguageCanBeSwappedAtAnyTime()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        const QString english = phone->last().value(u"ask").toString();
        (void)phone->heard();

        hall.says(phone, R"({"v":1,"t":"lang","lang":"ur"})");
        hall.settle();

        QVERIFY(phone->last().value(u"ask").toString() != english);
        QCOMPARE(phone->heard(), QStringList{u"question"_qs});
    }

    void undoTellsAndShowsWhereTheSessionIs()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        (void)hall.step(CloseNow{});
        (void)hall.step(Reveal{});
        (void)phone->heard();

        QCOMPARE(hall.step(Undo{}), u"accepted"_qs);

        QCOMPARE(phone->heard(), (QStringList{u"undone"_qs, u"question"_qs, u"closed"_qs}));
    }

    void onePersonsNewsGoToThatPerson()
    {
        HostedHall hall;
        const PaperPhone first = hall.joins(1);
        const PaperPhone second = hall.joins(2);
        (void)first->heard();
        (void)second->heard();

        (void)hall.step(RenameParticipant{0, u"Sana"_qs});
        QCOMPARE(first->heard(), QStringList{u"named"_qs});
        (void)hall.step(RemoveParticipant{0});

        QCOMPARE(first->last().value(u"code").toString(), u"removed"_qs);
        QVERIFY(first->closed.has_value());
        QCOMPARE(second->heard(), QStringList{});
        const PaperPhone again = hall.connects();
        hall.comesBack(again, 1);
        hall.settle();
        QCOMPARE(again->last().value(u"code").toString(), u"removed"_qs);
    }

    void everybodysNewsGoToEverybody()
    {
        HostedHall hall;
        const PaperPhone first = hall.joins(1);
        const PaperPhone second = hall.joins(2);
        (void)hall.step(OpenItem{});
        (void)first->heard();
        (void)second->heard();

        (void)hall.step(AddTime{5'000});
        (void)hall.step(Pause{});
        (void)hall.step(Resume{});
        (void)hall.step(SetDoors{false, true});

        const QStringList expected{u"time"_qs, u"pause"_qs, u"pause"_qs, u"floor"_qs};
        QCOMPARE(first->heard(), expected);
        QCOMPARE(second->heard(), expected);
    }

    void newcomersAreToldThatTheDoorsAreLocked()
    {
        HostedHall hall;
        (void)hall.step(SetDoors{true, {}});

        const PaperPhone phone = hall.joins(1);

        QCOMPARE(phone->last().value(u"code").toString(), u"locked"_qs);
        QCOMPARE(QJsonDocument::fromJson(phone->sent.first()).object().value(u"locked").toBool(), true);
    }

    void aStepThatMakesNoSenseIsRefused()
    {
        HostedHall hall;

        QCOMPARE(hall.step(Reveal{}), u"not_now"_qs);
    }

    void snapshotsComeTenTimesASecondAtMost()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        hall.pass(1'000);
        const std::size_t before = hall.snapshots.size();
        for (int i = 0; i < 500; ++i) {
            hall.host->post(i % 2 == 0 ? Command{OpenItem{}} : Command{Undo{}}, {});
            hall.settle();
            hall.pass(10);
        }

        const std::size_t taken = hall.snapshots.size() - before;
        QVERIFY2(taken >= 30 && taken <= 51, qPrintable(QString::number(taken)));
    }

    void snapshotsTellOfWhatIsOnTheDiskAlone()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        hall.pass(2'000);

        hall.answers(phone, 1, "0");
        hall.turn();
        hall.pass(2'000);
        QCOMPARE(hall.snapshots.back()->console.hall.answered, 0u);
        hall.settle();
        hall.pass(200);

        QCOMPARE(hall.snapshots.back()->console.hall.answered, 1u);
    }

    void theListOfPeopleTellsWhoIsConnected()
    {
        HostedHall hall;
        const PaperPhone first = hall.joins(1);
        const PaperPhone second = hall.joins(2);
        hall.host->gone(*first);
        hall.pass(2'000);

        const auto &latest = *hall.snapshots.back();
        QCOMPARE(latest.connected, 1);
        QCOMPARE(latest.people->size(), 2u);
        QVERIFY(!latest.people->at(0).connected && latest.people->at(1).connected);
    }

    void aLookAtTheStateSeesWhatIsOnTheDisk()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        hall.answers(phone, 1, "0");
        hall.turn();
        std::optional<SessionState> seen;
        hall.host->inspect([&](const SessionState &state) { seen = state; });
        hall.turn();
        QVERIFY(!seen);

        hall.settle();

        QVERIFY(seen);
        QCOMPARE(seen->records, hall.onDisk().records);
        QCOMPARE(reportOf(*seen).digest, reportOf(hall.onDisk()).digest);
    }

    void aLookSeesWhatWasPostedBeforeIt()
    {
        HostedHall hall;
        hall.host->post(OpenItem{}, {});
        hall.host->post(EndSession{}, {});
        Stage seen = Stage::Lobby;
        hall.host->inspect([&](const SessionState &state) { seen = state.scene.stage; });

        hall.settle();

        QCOMPARE(seen, Stage::Ended);
    }

    void theEndSaysGoodbye()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        hall.answers(phone, 1, "0");
        bool finished = false;

        hall.host->stop([&] { finished = true; }, hall.clock.runningMs + 1'000);
        hall.settle();

        QVERIFY(finished);
        QCOMPARE(phone->last().value(u"code").toString(), u"stopping"_qs);
        QCOMPARE(hall.onDisk().openings.front().answered, 1u);
        QCOMPARE(hall.step(CloseNow{}), u"not_now"_qs);
    }
};

QTEST_GUILESS_MAIN(SessionHostTest)
#include "session_host_test.moc"
