// SPDX-License-Identifier: GPL-3.0-or-later
// Slow, dead, hostile and hungry connections, ports that are taken and disks that are full.
#include "live_host.h"

#include <support/warnings.h>

#include <QElapsedTimer>

using namespace mehfooz;
using namespace mehfooz::test;
using server::HostEvent;

namespace {

server::ServerSettings impatient()
{
    server::ServerSettings settings;
    settings.handshakeLimit = std::chrono::milliseconds{500};
    settings.pingAfter = std::chrono::milliseconds{500};
    settings.idleLimit = std::chrono::milliseconds{2'500};
    settings.writeLimit = std::chrono::milliseconds{2'000};
    return settings;
}

} // namespace

class WorkshopTroubleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aPhoneThatReadsNothingIsDroppedAndComesBack()
    {
        LiveHost host{impatient()};
        FakePhone slow = host.joined(1);
        FakePhone quick = host.joined(2);
        // Each of these is answered, and none of the answers is read.
        int asked = 0;
        QElapsedTimer watch;
        watch.start();
        while (host.latest()->connected == 2 && watch.elapsed() < 60'000) {
            slow.says(R"({"v":1,"t":"lang","lang":"en"})");
            QTest::qWait(++asked % 8 == 0 ? 100 : 0);
        }
        QTRY_COMPARE(host.latest()->connected, 1);
        QCOMPARE(host.step(OpenItem{}), u"accepted"_qs);
        QVERIFY(!quick.hears(u"question"_qs).isEmpty());
        QVERIFY(quick.answers("0"));

        QVERIFY(slow.comesBack());
        QVERIFY(!slow.hears(u"question"_qs).isEmpty());
    }

    void aPhoneThatVanishedWithoutAWordIsCutOff()
    {
        LiveHost host{impatient()};
        FakePhone gone = host.joined(1);
        FakePhone there = host.joined(2);
        gone.answersPings = false;

        QElapsedTimer watch;
        watch.start();
        while (watch.elapsed() < 20'000 && !gone.isSentAway(100))
            there.listens(50);

        QVERIFY(gone.isSentAway(0));
        QVERIFY(there.answers("0") || there.isConnected());
        QTRY_COMPARE(host.latest()->connected, 1);
    }

    void whoNeverFinishesARequestIsCutOff()
    {
        LiveHost host{impatient()};
        FakePhone silent = host.phone(1);
        FakePhone slow = host.phone(2);
        QVERIFY(silent.opensASocket() && slow.opensASocket());
        slow.saysBytes("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");

        QVERIFY(silent.isSentAway(5'000));
        QVERIFY(slow.isSentAway(5'000));
    }

    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("nonsense") << QByteArray{"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n", 26};
        QTest::newRow("no target") << QByteArray{"GET HTTP/1.1\r\n\r\n"};
        QTest::newRow("a head without end") << "GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x');
        QTest::newRow("frames before the upgrade")
            << QByteArray{"GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                          "Sec-WebSocket-Version: 13\r\n\r\n\x81\x80\x00\x00\x00\x00"};
        QTest::newRow("an old web socket")
            << QByteArray{"GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 7\r\n\r\n"};
    }
    void whatIsNoRequestIsRefused()
    {
        QFETCH(QByteArray, request);
        LiveHost host{impatient()};

        const QByteArray answer = FakePhone::asks(host.port, request);

        QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer.constData());
        FakePhone phone = host.joined(1);
        QCOMPARE(phone.me(), 1);
    }

    void hostileFramesAreRefusedByCodeAndHarmNobody_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QString>("code");
        QTest::newRow("no JSON") << QByteArray{"hello"} << u"malformed"_qs;
        QTest::newRow("empty") << QByteArray{} << u"malformed"_qs;
        QTest::newRow("a list") << QByteArray{"[]"} << u"malformed"_qs;
        QTest::newRow("too deep") << "{\"v\":1,\"t\":\"answer\",\"n\":1,\"o\":0,\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + '}' << u"too_deep"_qs;
        QTest::newRow("another version") << QByteArray{R"({"v":2,"t":"ping"})"} << u"version"_qs;
        QTest::newRow("too big") << "{\"v\":1,\"t\":\"ping\",\"x\":\"" + QByteArray(20'000, 'x') + "\"}" << u"too_big"_qs;
    }
    void hostileFramesAreRefusedByCodeAndHarmNobody()
    {
        QFETCH(QByteArray, frame);
        QFETCH(QString, code);
        LiveHost host;
        FakePhone phone = host.joined(1);

        phone.says(frame);

        QCOMPARE(phone.hears(u"refused"_qs).value(u"code").toString(), code);
        phone.says(R"({"v":1,"t":"ping"})");
        QVERIFY(!phone.hears(u"pong"_qs).isEmpty());
    }

    void binaryFramesAreMalformed()
    {
        LiveHost host;
        FakePhone phone = host.joined(1);

        phone.saysFrame(0x82, R"({"v":1,"t":"ping"})");

        QCOMPARE(phone.hears(u"refused"_qs).value(u"code").toString(), u"malformed"_qs);
    }

    void aMessageInPiecesIsOneMessage()
    {
        LiveHost host;
        FakePhone phone = host.joined(1);

        phone.saysFrame(0x01, R"({"v":1,)");
        phone.saysFrame(0x00, R"("t":"pi)");
        phone.saysFrame(0x80, R"(ng"})");

        QVERIFY(!phone.hears(u"pong"_qs).isEmpty());
    }

    void whatIsNoWebSocketEndsTheConnection_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 6; ++kind)
            QTest::addRow("%d", kind) << kind;
    }
    void whatIsNoWebSocketEndsTheConnection()
    {
        QFETCH(int, kind);
        LiveHost host;
        FakePhone other = host.joined(2);
        FakePhone phone = host.joined(1);
        switch (kind) {
        case 0: phone.saysFrame(0x81, "{}", false); break;                    // without a mask
        case 1: phone.saysFrame(0x83, "{}"); break;                          // an opcode that is none
        case 2: phone.saysFrame(0xc1, "{}"); break;                          // compressed, which was not agreed
        case 3: phone.saysFrame(0x81, "\xff\xfe\xfd"); break;                // no UTF-8
        case 4: phone.saysBytes(QByteArray{"\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", 14}); break; // longer than any memory
        case 5: phone.saysFrame(0x09, "no last piece"); break;               // a ping in pieces
        }

        QVERIFY(phone.isSentAway(15'000));
        (void)host.step(OpenItem{});
        QVERIFY(!other.hears(u"question"_qs).isEmpty() && other.answers("0"));
    }

    void aMessageWithoutEndEndsTheConnection()
    {
        LiveHost host;
        FakePhone phone = host.joined(1);
        phone.saysFrame(0x01, QByteArray(8'000, 'x'));
        for (int piece = 0; piece < 400; ++piece)
            phone.saysFrame(0x00, QByteArray(8'000, 'x'));

        QVERIFY(phone.isSentAway());
    }

    void aFloodOfPingsEndsTheConnection()
    {
        LiveHost host;
        FakePhone phone = host.joined(1);
        for (int ping = 0; ping < 2'000; ++ping)
            phone.saysFrame(0x89, "x");

        QVERIFY(phone.isSentAway());
    }

    void aThousandWrongPinsLetTheHallIn()
    {
        LiveHost host;
        std::vector<FakePhone> guessers;
        for (int i = 0; i < 350; ++i) {
            guessers.push_back(host.phone(1'000 + i));
            QVERIFY(guessers.back().connects());
            for (int guess = 0; guess < 3; ++guess)
                guessers.back().guesses(QString::number(100'000 + i * 3 + guess));
        }

        FakePhone phone = host.joined(1);

        QCOMPARE(phone.me(), 1);
        QTRY_VERIFY(host.latest()->proposesNewPin);
        QCOMPARE(host.onDisk().participants.size(), 1u);
    }

    void aPortThatIsTakenIsNamed()
    {
        LiveHost first;
        LiveHost second;
        server::ServerSettings settings;
        settings.port = first.port;
        settings.reach = server::Reach::ThisComputer;
        const SessionPlan plan = planOf(u"hall"_qs, {});
        const TestFolder folder;
        auto writer = JournalWriter::create(second.disk, folder.file(u"other.journal"_qs), plan).value();

        const auto refused = server::LiveServer::start({begin(std::make_shared<const SessionPlan>(plan)), std::move(writer)}, settings, {});

        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Conflict);
        QVERIFY2(refused.error().detail.contains(QString::number(first.port)), qPrintable(refused.error().detail));
    }

    void aJournalBelongsToOneHost()
    {
        LiveHost host;

        const auto second = openJournal(host.disk, host.journal());

        QVERIFY(!second);
        QVERIFY(second.error().code == ErrorCode::Conflict);
        host.stops();
        QVERIFY(openJournal(host.disk, host.journal()));
    }

    void aDiskThatFillsDuringAQuestionLosesNothing()
    {
        LiveHost host;
        FakePhone before = host.joined(1);
        FakePhone during = host.joined(2);
        (void)host.step(OpenItem{});
        QVERIFY(!before.hears(u"question"_qs).isEmpty() && !during.hears(u"question"_qs).isEmpty());
        QVERIFY(before.answers("0"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"the journal cannot be written: .*No space left"_qs});

        host.disk.isFull = true;
        (void)during.sendsAnswer("1");
        QTRY_VERIFY(host.disk.refused >= 2);
        during.listens(100);
        QCOMPARE(during.acknowledged(), QStringList{});
        QVERIFY(FakePhone::asks(host.port, "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 503 "));
        host.disk.isFull = false;

        QVERIFY(!during.hears(u"ack"_qs, 20'000).isEmpty());
        QCOMPARE(host.onDisk().openings.front().answered, 2u);
        QCOMPARE(host.events(), (QList<HostEvent>{HostEvent::JournalFails, HostEvent::JournalIsBack}));
        QVERIFY(FakePhone::asks(host.port, "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 200 "));
    }

    void aHostWhoseDiskIsFullStillStops()
    {
        LiveHost host;
        FakePhone phone = host.joined(1);
        (void)host.step(OpenItem{});
        QVERIFY(!phone.hears(u"question"_qs).isEmpty());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"the journal cannot be written"_qs});
        host.disk.isFull = true;
        (void)phone.sendsAnswer("1");
        QTRY_VERIFY(host.disk.refused >= 1);
        QElapsedTimer watch;
        watch.start();

        host.stops();

        QVERIFY2(watch.elapsed() < 8'000, qPrintable(QString::number(watch.elapsed())));
        host.disk.isFull = false;
        host.restarts();
        QVERIFY(phone.comesBack());
        QCOMPARE(host.step(Resume{}), u"accepted"_qs);
        QVERIFY(!phone.hears(u"ack"_qs).isEmpty());
    }

    void tooManyConnectionsMakeRoomAmongThoseThatHaveNotJoined()
    {
        server::ServerSettings settings;
        settings.mostConnections = 20;
        LiveHost host{settings};
        FakePhone phone = host.joined(1);
        std::vector<FakePhone> strangers;
        for (int i = 0; i < 60; ++i) {
            strangers.push_back(host.phone(100 + i));
            (void)strangers.back().connects();
        }

        FakePhone late = host.joined(2);

        (void)host.step(OpenItem{});
        QVERIFY(!phone.hears(u"question"_qs).isEmpty() && !late.hears(u"question"_qs).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WorkshopTroubleTest)
#include "workshop_trouble_test.moc"
