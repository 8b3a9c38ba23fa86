// SPDX-License-Identifier: GPL-3.0-or-later
// Full disks, sleeping laptops and people who mean harm, without sockets.
#include "hosted_hall.h"

#include <support/warnings.h>

using namespace mehfooz;
using namespace mehfooz::test;
using server::Closing;
using server::HostEvent;

namespace {

void ignoreOneWarning()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"the journal cannot be written"_qs});
}

} // namespace

class SessionTroubleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aFullDiskHoldsEverythingAndLosesNothing()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        (void)phone->heard();
        ignoreOneWarning();
        hall.disk.fails.failAlways();

        hall.answers(phone, 1, "0");
        hall.settle();
        for (int i = 0; i < 20; ++i) {
            hall.pass(500);
            hall.settle();
        }
        QCOMPARE(phone->heard(), QStringList{});
        QCOMPARE(hall.events, QList<HostEvent>{HostEvent::JournalFails});
        QVERIFY(!hall.host->isHealthy());
        hall.disk.fails.neverFail();
        hall.pass(5'000);
        hall.settle();

        QCOMPARE(phone->heard(), QStringList{u"ack"_qs});
        QCOMPARE(hall.events, (QList<HostEvent>{HostEvent::JournalFails, HostEvent::JournalIsBack}));
        QVERIFY(hall.host->isHealthy());
        QCOMPARE(hall.onDisk().openings.front().answered, 1u);
    }

    void aFullDiskStillAnswersWhetherTheLinkIsAlive()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        ignoreOneWarning();
        hall.disk.fails.failAlways();
        hall.answers(phone, 1, "0");
        hall.settle();
        (void)phone->heard();

        hall.says(phone, R"({"v":1,"t":"ping"})");

        QCOMPARE(phone->heard(), QStringList{u"pong"_qs});
    }

    void whatWasHeldIsDecidedByWhenItArrived()
    {
        HostedHall hall;
        const PaperPhone first = hall.joins(1);
        const PaperPhone second = hall.joins(2);
        (void)hall.step(OpenItem{});
        ignoreOneWarning();
        hall.disk.fails.failAlways();
        hall.answers(first, 1, "0");
        hall.settle();
        hall.pass(10'000);
        hall.answers(second, 1, "0");
        hall.pass(15'000);
        (void)second->heard();

        hall.disk.fails.neverFail();
        hall.pass(5'000);
        hall.settle();

        QCOMPARE(second->heard().first(), u"ack"_qs);
    }

    void commandsAreHeldAndRefusedAtTheEnd()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        ignoreOneWarning();
        hall.disk.fails.failAlways();
        QStringList outcomes;
        const auto note = [&](const Allowed<void> &done) { outcomes.append(done ? u"accepted"_qs : toKey(done.error())); };
        hall.host->post(OpenItem{}, note);
        hall.settle();
        hall.host->post(CloseNow{}, note);
        QCOMPARE(outcomes, QStringList{});
        bool finished = false;

        hall.host->stop([&] { finished = true; }, hall.clock.runningMs + 1'000);
        hall.settle();
        QVERIFY(!finished);
        hall.pass(1'100);

        QVERIFY(finished);
        QCOMPARE(outcomes, (QStringList{u"not_now"_qs, u"not_now"_qs}));
        QCOMPARE(hall.onDisk().openings.size(), 0u);
    }

    void onlySoManyCommandsAreHeld()
    {
        HostedHall hall;
        ignoreOneWarning();
        hall.disk.fails.failAlways();
        int refused = 0;
        for (int i = 0; i < 1'500; ++i)
            hall.host->post(SetDoors{i % 2 == 0, {}}, [&](const Allowed<void> &done) { refused += done ? 0 : 1; });
        hall.settle();
        for (int i = 0; i < 1'500; ++i)
            hall.host->post(SetDoors{i % 2 == 0, {}}, [&](const Allowed<void> &done) { refused += done ? 0 : 1; });

        QVERIFY2(refused >= 500, qPrintable(QString::number(refused)));
    }

    void sleepPausesTheOpenQuestion()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        hall.pass(1'000);
        (void)phone->heard();

        hall.clock.wholeMs += 3'600'000;
        hall.pass(100);
        hall.settle();

        QVERIFY(phone->last().value(u"on").toBool());
        QVERIFY2(phone->last().value(u"left").toInt() > 18'000, "the sleep took nothing");
        QCOMPARE(phone->heard(), QStringList{u"pause"_qs});
        QCOMPARE(hall.events, QList<HostEvent>{HostEvent::PausedBySleep});
    }

    void sleepWithoutAQuestionIsNoNews()
    {
        HostedHall hall;
        hall.clock.runningMs += 3'600'000;
        hall.clock.wholeMs += 3'600'000;
        hall.pass(100);
        hall.settle();

        QCOMPARE(hall.events, QList<HostEvent>{});
        QVERIFY(!hall.onDisk().pausedSince);
    }

    void timeClosesAQuestion()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        hall.pass(19'900);
        hall.settle();
        (void)phone->heard();

        hall.pass(300);
        hall.settle();

        QCOMPARE(phone->heard(), QStringList{u"closed"_qs});
    }

    void timeClosesNothingWhereTheTrainerWantsItSo()
    {
        server::ServerSettings serving;
        serving.closesByTime = false;
        HostedHall hall{{}, serving};
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        (void)phone->heard();

        hall.pass(60'000);
        hall.settle();

        QCOMPARE(phone->heard(), QStringList{});
    }

    void aWrongPinIsToldAndTheRightOneStillTaken()
    {
        HostedHall hall;
        const PaperPhone phone = hall.connects();

        hall.asksToJoin(phone, 1, u"000000"_qs);
        hall.settle();
        QCOMPARE(phone->last().value(u"code").toString(), u"pin_wrong"_qs);
        hall.asksToJoin(phone, 1);
        hall.settle();

        QCOMPARE(phone->last().value(u"t").toString(), u"lobby"_qs);
    }

    void aConnectionThatGuessesOnHasToWait()
    {
        HostedHall hall;
        const PaperPhone phone = hall.connects();
        for (int i = 0; i < 5; ++i)
            hall.asksToJoin(phone, 1, u"000000"_qs);
        hall.settle();

        hall.asksToJoin(phone, 1);
        hall.settle();

        QCOMPARE(phone->last().value(u"code").toString(), u"pin_wait"_qs);
        QVERIFY(phone->last().value(u"wait").toInt() >= 1);
        QCOMPARE(hall.onDisk().participants.size(), 0u);
    }

    void amongAThousandGuessersTheHallStillJoins()
    {
        HostedHall hall;
        for (int guess = 0; guess < 1'000; ++guess)
            hall.asksToJoin(hall.connects(), guess, QString::number(100'000 + guess));
        hall.settle();

        const PaperPhone phone = hall.joins(5'000);
        hall.pass(200);

        QCOMPARE(phone->last().value(u"t").toString(), u"lobby"_qs);
        QVERIFY(hall.snapshots.back()->proposesNewPin);
        QVERIFY(hall.snapshots.back()->wrongPins >= 300);
        (void)hall.step(ChangePin{u"111222"_qs});
        hall.pass(200);
        QVERIFY(!hall.snapshots.back()->proposesNewPin);
    }

    void aConnectionHasOneFirstTry()
    {
        HostedHall hall;
        for (int guess = 0; guess < 400; ++guess)
            hall.asksToJoin(hall.connects(), guess, u"000000"_qs);
        const PaperPhone phone = hall.connects();
        hall.asksToJoin(phone, 1, u"000000"_qs);

        hall.asksToJoin(phone, 1);
        hall.settle();

        QCOMPARE(phone->last().value(u"code").toString(), u"pin_wait"_qs);
        hall.pass(60'000);
        hall.asksToJoin(phone, 1);
        hall.settle();
        QCOMPARE(phone->last().value(u"t").toString(), u"lobby"_qs);
    }

    void aNewPinTakesThePlaceOfTheOld()
    {
        HostedHall hall;
        QCOMPARE(hall.step(ChangePin{u"111222"_qs}), u"accepted"_qs);
        const PaperPhone phone = hall.connects();

        hall.asksToJoin(phone, 1);
        hall.settle();
        QCOMPARE(phone->last().value(u"code").toString(), u"pin_wrong"_qs);
        hall.asksToJoin(phone, 1, u"۱۱۱ ۲۲۲"_qs);
        hall.settle();

        QCOMPARE(phone->last().value(u"t").toString(), u"lobby"_qs);
    }

    void strangersGetNoAnswersIn()
    {
        HostedHall hall;
        (void)hall.step(OpenItem{});
        const PaperPhone phone = hall.connects();

        hall.answers(phone, 1, "0");
        hall.says(phone, R"({"v":1,"t":"ask","n":2,"text":"x"})");
        hall.says(phone, R"({"v":1,"t":"lang","lang":"ur"})");
        hall.settle();

        QCOMPARE(phone->last().value(u"code").toString(), u"not_joined"_qs);
        QCOMPARE(phone->heard(), (QStringList{u"hello"_qs, u"refused"_qs, u"refused"_qs}));
        QCOMPARE(hall.onDisk().openings.front().answered, 0u);
    }

    void anUnknownSecretOrSessionJoinsAnew()
    {
        HostedHall hall;
        (void)hall.joins(1);
        const PaperPhone phone = hall.connects();

        hall.comesBack(phone, 2);
        hall.settle();
        QCOMPARE(phone->last().value(u"code").toString(), u"unknown"_qs);
        hall.says(phone, R"({"v":1,"t":"back","sid":"0000000000000000","secret":")" + HostedHall::secretOf(1) + R"(","lang":"en"})");
        hall.settle();

        QCOMPARE(phone->last().value(u"code").toString(), u"unknown"_qs);
    }

    void twentyMalformedFramesEndAConnection()
    {
        HostedHall hall;
        const PaperPhone phone = hall.connects();
        (void)phone->heard();
        for (int i = 0; i < 19; ++i)
            hall.says(phone, "no frame");
        QVERIFY(phone->isOpen());
        QCOMPARE(phone->heard().size(), 19);

        hall.host->refuseMessage(phone, Refusal::TooBig);

        QVERIFY(phone->closed == Closing::Policy);
    }

    void typesOfALaterVersionAreIgnored()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)phone->heard();

        hall.says(phone, R"({"v":1,"t":"dance","n":"what"})");
        hall.settle();

        QCOMPARE(phone->heard(), QStringList{});
        QVERIFY(phone->isOpen());
    }

    void aPhoneThatSendsTooFastIsToldToSendAgain()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        for (int i = 0; i < server::RateLimit::kBurst; ++i)
            hall.says(phone, R"({"v":1,"t":"ping"})");
        (void)phone->heard();

        hall.answers(phone, 1, "0");
        hall.settle();
        QCOMPARE(phone->last().value(u"code").toString(), u"too_fast"_qs);
        QCOMPARE(phone->last().value(u"n").toInt(), 1);
        const int wait = phone->last().value(u"wait").toInt();
        QVERIFY(wait >= 1);
        hall.pass(wait * 1'000);
        hall.answers(phone, 1, "0");
        hall.settle();

        QCOMPARE(phone->last().value(u"t").toString(), u"ack"_qs);
    }

    void aFloodEndsItsConnection()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        for (int i = 0; i < 300; ++i)
            hall.says(phone, R"({"v":1,"t":"ping"})");

        QVERIFY(phone->closed == Closing::Policy);
    }

    void aLinkThatHasGoneMeanwhileIsNotSeated()
    {
        HostedHall hall;
        const PaperPhone phone = hall.connects();
        hall.asksToJoin(phone, 1);
        hall.turn();
        phone->closed = Closing::Normal;
        hall.host->gone(*phone);

        hall.settle();
        hall.pass(2'000);

        QCOMPARE(hall.snapshots.back()->connected, 0);
        QCOMPARE(hall.onDisk().participants.size(), 1u);
    }

    void framesHeldForTheDiskLetTheLinkReadOnAfterwards()
    {
        HostedHall hall;
        const PaperPhone phone = hall.joins(1);
        (void)hall.step(OpenItem{});
        hall.answers(phone, 1, "0");
        hall.turn();
        phone->readOns = 0;
        hall.answers(phone, 2, "1");
        QCOMPARE(int{phone->seat.held}, 1);

        hall.settle();

        QCOMPARE(int{phone->seat.held}, 0);
        QCOMPARE(phone->readOns, 1);
    }

    void newAddressesAreToldOnceAndShown()
    {
        HostedHall hall;
        hall.host->setNetwork({u"192.168.1.5"_qs}, 8080);
        hall.host->setNetwork({u"192.168.1.5"_qs}, 8080);
        QCOMPARE(hall.events, QList<HostEvent>{});

        hall.host->setNetwork({u"10.0.0.9"_qs}, 8080);
        hall.pass(200);

        QCOMPARE(hall.events, QList<HostEvent>{HostEvent::NetworkChanged});
        QCOMPARE(hall.snapshots.back()->addresses, QStringList{u"10.0.0.9"_qs});
    }
};

QTEST_GUILESS_MAIN(SessionTroubleTest)
#include "session_trouble_test.moc"
