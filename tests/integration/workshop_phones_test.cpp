// SPDX-License-Identifier: GPL-3.0-or-later
// What phones are promised, over real sockets of loopback.
#include "live_host.h"

#include <server/load_generator.h>

#include <support/warnings.h>

#include <QElapsedTimer>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kHall = 200;
constexpr int kSlower = 10;
#else
constexpr int kHall = 2'000;
constexpr int kSlower = 1;
#endif

} // namespace

class WorkshopPhonesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aWholeQuizIsPlayedAndItsReplayIsTheSame()
    {
        LiveHost host;
        FakePhone first = host.joined(1);
        FakePhone second = host.joined(2);

        QCOMPARE(host.step(OpenItem{}), u"accepted"_qs);
        QVERIFY(!first.hears(u"question"_qs).isEmpty() && !second.hears(u"question"_qs).isEmpty());
        QVERIFY(first.answers("0") && second.answers("1"));
        QCOMPARE(host.step(CloseNow{}), u"accepted"_qs);
        QVERIFY(first.hears(u"closed"_qs).value(u"answered").toBool());
        QCOMPARE(host.step(Reveal{}), u"accepted"_qs);
        const QJsonObject revealed = second.hears(u"reveal"_qs);
        QVERIFY(!revealed.value(u"mine").toObject().isEmpty());
        QCOMPARE(host.step(EndSession{}), u"accepted"_qs);
        QVERIFY(!first.hears(u"ended"_qs).isEmpty());

        const QByteArray live = host.digest();
        QCOMPARE(reportOf(host.onDisk()).digest, live);
        host.stops();
        QCOMPARE(first.hears(u"bye"_qs).value(u"code").toString(), u"stopping"_qs);
        QVERIFY(second.isSentAway());
    }

    void noPhoneReadsTheKeyOrTheAnswersOfOthersBeforeTime()
    {
        LiveHost host;
        FakePhone first = host.joined(1);
        FakePhone second = host.joined(2);
        (void)host.step(OpenItem{});
        QVERIFY(!first.hears(u"question"_qs).isEmpty() && !second.hears(u"question"_qs).isEmpty());
        QVERIFY(first.answers("2"));
        (void)host.step(CloseNow{});
        QVERIFY(!second.hears(u"closed"_qs).isEmpty());

        for (const QByteArray &frame : std::as_const(second.frames)) {
            for (const char *secret : {"right", "because", "counts", "tempts", "score"})
                QVERIFY2(!frame.contains(secret), frame.constData());
        }
        QVERIFY(!second.heard.contains(u"ack"_qs));
    }

    void aPhoneThatDropsComesBackWithinASecond()
    {
        LiveHost host;
        FakePhone phone = host.joined(1);
        (void)host.step(OpenItem{});
        QVERIFY(!phone.hears(u"question"_qs).isEmpty());
        QVERIFY(phone.answers("1"));
        const int me = phone.me();
        phone.drops();

        QElapsedTimer watch;
        watch.start();
        QVERIFY(phone.comesBack());
        const QJsonObject question = phone.hears(u"question"_qs);

        QVERIFY2(watch.elapsed() < 1'000 * kSlower, qPrintable(QString::number(watch.elapsed())));
        QCOMPARE(phone.me(), me);
        QCOMPARE(question.value(u"mine").toObject().value(u"a").toInt(), 1);
        QVERIFY(question.value(u"left").toInt() > 0);
    }

    void aPhoneComesBackToAHostThatWasStartedAgain()
    {
        LiveHost host;
        FakePhone phone = host.joined(1);
        (void)host.step(OpenItem{});
        QVERIFY(!phone.hears(u"question"_qs).isEmpty());
        QVERIFY(phone.answers("1"));

        host.restarts();
        QVERIFY(phone.comesBack());
        const QJsonObject question = phone.hears(u"question"_qs);

        QVERIFY(question.value(u"paused").toBool());
        QCOMPARE(question.value(u"mine").toObject().value(u"a").toInt(), 1);
        QCOMPARE(host.step(Resume{}), u"accepted"_qs);
        QVERIFY(phone.answers("2"));
        QCOMPARE(host.onDisk().openings.front().answered, 1u);
    }

    void anAnswerWhoseAcknowledgementWasLostCountsOnce()
    {
        LiveHost host;
        FakePhone phone = host.joined(1);
        (void)host.step(OpenItem{});
        QVERIFY(!phone.hears(u"question"_qs).isEmpty());
        const quint64 before = host.onDisk().records;

        (void)phone.sendsAnswer("0");
        QTRY_COMPARE(host.onDisk().records, before + 1);
        phone.drops();
        QVERIFY(phone.comesBack());
        QVERIFY(!phone.hears(u"ack"_qs).isEmpty());

        QCOMPARE(host.onDisk().records, before + 1);
        QCOMPARE(phone.acknowledged(), QStringList{u"1"_qs});
    }

    void whoComesLateGetsTheQuestionThatIsOpen()
    {
        LiveHost host;
        (void)host.step(OpenItem{});
        (void)host.step(CloseNow{});
        (void)host.step(OpenItem{});

        FakePhone late = host.joined(1);

        QCOMPARE(late.hears(u"question"_qs).value(u"o").toInt(), 1);
        QVERIFY(late.answers("true"));
    }

    void theSecondSocketOfAPhoneTakesThePlaceOfTheFirst()
    {
        LiveHost host;
        FakePhone first = host.joined(1);
        FakePhone second = host.joined(1);

        QCOMPARE(first.hears(u"bye"_qs).value(u"code").toString(), u"elsewhere"_qs);
        QVERIFY(first.isSentAway());
        QCOMPARE(first.closeCode, 1000);
        QCOMPARE(second.me(), first.me());
        (void)host.step(OpenItem{});
        QVERIFY(!second.hears(u"question"_qs).isEmpty());
    }

    void aHallJoinsFromOneAddressWithinASecond()
    {
        LiveHost host;
        server::LoadGenerator hall{{u"127.0.0.1"_qs, host.port, host.pin}, kHall, 1};
        QElapsedTimer watch;
        watch.start();

        QCOMPARE(hall.connectAll(std::chrono::seconds{60}), kHall);

        qInfo("%d phones joined in %lld ms", kHall, watch.elapsed());
        QCOMPARE(host.onDisk().participants.size(), static_cast<std::size_t>(kHall));
    }

    void aHallThatDropsAtOnceIsBackAndLosesNothing()
    {
        LiveHost host;
        server::LoadGenerator hall{{u"127.0.0.1"_qs, host.port, host.pin}, kHall / 4, 1};
        hall.answersWithin(std::chrono::milliseconds{500});
        QCOMPARE(hall.connectAll(std::chrono::seconds{60}), kHall / 4);
        (void)host.step(OpenItem{});
        QCOMPARE(hall.awaitOpening(-1, std::chrono::seconds{30}).phones, kHall / 4);

        hall.dropAll();
        QCOMPARE(hall.connectAll(std::chrono::seconds{60}), kHall / 4);
        QVERIFY(hall.awaitAcknowledgements(std::chrono::seconds{30}));

        const SessionState state = host.onDisk();
        QCOMPARE(state.openings.front().answered, static_cast<quint32>(kHall / 4));
        for (const server::Acknowledged &phone : hall.acknowledgements()) {
            const auto participant = participantOf(state, hashOfSecret(QString::fromLatin1(phone.secret)));
            QVERIFY(participant);
            QCOMPARE(phone.sequences.size(), 1u);
            QVERIFY(isAccepted(state.participants[*participant], phone.sequences.front()));
            QCOMPARE(int{givenBy(state.openings.front(), *participant)->times}, 1);
        }
    }

    void theTrainerSeesWhoIsConnected()
    {
        LiveHost host;
        FakePhone first = host.joined(1);
        FakePhone second = host.joined(2);
        QTRY_COMPARE(host.latest()->connected, 2);

        second.drops();

        QTRY_COMPARE(host.latest()->connected, 1);
        QTRY_VERIFY(host.latest()->people->size() == 2 && !host.latest()->people->at(1).connected);
    }

    void thePageAndTheHealthComeOverTheSamePort()
    {
        server::ServerSettings settings;
        settings.page = "<!doctype html><title>محفوظ</title>";
        LiveHost host{settings};

        const QByteArray page = FakePhone::asks(host.port, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        const QByteArray packed = FakePhone::asks(host.port, "GET / HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n");
        const QByteArray health = FakePhone::asks(host.port, "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");

        QVERIFY(page.startsWith("HTTP/1.1 200 ") && page.endsWith(settings.page));
        QVERIFY(packed.contains("Content-Encoding: gzip") && !packed.endsWith(settings.page));
        QVERIFY2(health.contains("\"ok\":true,\"v\":1,\"session\":"), health.constData());
        QVERIFY(FakePhone::asks(host.port, "GET /x HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 404 "));
        QVERIFY(FakePhone::asks(host.port, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc").startsWith("HTTP/1.1 405 "));
    }
};

QTEST_GUILESS_MAIN(WorkshopPhonesTest)
#include "workshop_phones_test.moc"
