// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_answer.h"

#include <support/warnings.h>

#include <QTest>

#include <zlib.h>

using namespace mehfooz::server;

namespace {

const PackedPage kPage = packPage("<!doctype html><p>سلام " + QByteArray(2'000, 'a'));

QByteArray unpacked(const QByteArray &gzip)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    QByteArray input = gzip;
    QByteArray plain(100'000, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END;
    plain.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return whole ? plain : QByteArray{};
}

} // namespace

class HttpAnswerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { mehfooz::test::failOnUnexpectedWarning(); }

    void thePageComesPackedToWhoTakesIt()
    {
        const HttpAnswer packed = answerFor({"GET", "/", "gzip, deflate"}, kPage, {});
        const HttpAnswer plain = answerFor({"GET", "/?x=1", ""}, kPage, {});

        QVERIFY(packed.head.startsWith("HTTP/1.1 200 OK\r\n") && packed.head.endsWith("\r\n\r\n"));
        QVERIFY(packed.head.contains("Content-Encoding: gzip\r\n") && packed.head.contains("Cache-Control: no-cache\r\n"));
        QVERIFY(packed.head.contains("Content-Length: " + QByteArray::number(packed.body.size()) + "\r\n"));
        QCOMPARE(unpacked(packed.body), kPage.plain);
        QVERIFY(packed.body.size() < plain.body.size() / 10);
        QVERIFY(!plain.head.contains("Content-Encoding"));
        QCOMPARE(plain.body, kPage.plain);
    }

    void healthTellsWhetherAnswersAreTaken()
    {
        const HttpAnswer good = answerFor({"GET", "/healthz", ""}, kPage, {true, "9f00"});
        const HttpAnswer bad = answerFor({"GET", "/healthz", ""}, kPage, {false, "9f00"});

        QCOMPARE(good.body, R"({"ok":true,"v":1,"session":"9f00"})");
        QVERIFY(good.head.startsWith("HTTP/1.1 200 ") && good.head.contains("application/json"));
        QCOMPARE(bad.body, R"({"ok":false,"v":1,"session":"9f00"})");
        QVERIFY(bad.head.startsWith("HTTP/1.1 503 "));
    }

    void otherPathsAndMethodsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("icon") << QByteArray{"GET"} << QByteArray{"/favicon.ico"} << QByteArray{"404"};
        QTest::newRow("way up") << QByteArray{"GET"} << QByteArray{"/../etc/passwd"} << QByteArray{"404"};
        QTest::newRow("whole address") << QByteArray{"GET"} << QByteArray{"http://elsewhere/"} << QByteArray{"404"};
        QTest::newRow("post") << QByteArray{"POST"} << QByteArray{"/"} << QByteArray{"405"};
        QTest::newRow("head") << QByteArray{"HEAD"} << QByteArray{"/"} << QByteArray{"405"};
        QTest::newRow("options of all") << QByteArray{"OPTIONS"} << QByteArray{"*"} << QByteArray{"405"};
        QTest::newRow("socket without upgrade") << QByteArray{"GET"} << QByteArray{"/ws"} << QByteArray{"426"};
    }
    void otherPathsAndMethodsAreRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, status);
        const HttpAnswer answer = answerFor({method, target, "gzip"}, kPage, {});

        QVERIFY2(answer.head.startsWith("HTTP/1.1 " + status + ' '), answer.head.constData());
        QVERIFY(answer.head.contains("Connection: close\r\n"));
        QVERIFY(!answer.head.contains("elsewhere"));
    }

    void gzipIsTakenAsItsHeaderSays_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("takes");
        QTest::newRow("none") << QByteArray{} << false;
        QTest::newRow("alone") << QByteArray{"gzip"} << true;
        QTest::newRow("among others") << QByteArray{"br;q=1.0, GZIP;q=0.8, *;q=0.1"} << true;
        QTest::newRow("refused") << QByteArray{"gzip;q=0, deflate"} << false;
        QTest::newRow("refused with decimals") << QByteArray{"gzip; q=0.000"} << false;
        QTest::newRow("another with that ending") << QByteArray{"x-gzip"} << false;
        QTest::newRow("commas alone") << QByteArray{",,;,"} << false;
    }
    void gzipIsTakenAsItsHeaderSays()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, takes);
        QCOMPARE(takesGzip(header), takes);
    }

    void theSocketHasOnePath()
    {
        QVERIFY(isSocketPath("/ws") && isSocketPath("/ws?v=1"));
        QVERIFY(!isSocketPath("/ws/") && !isSocketPath("/") && !isSocketPath("/wss"));
    }

    void anEmptyPageIsServedToo()
    {
        const HttpAnswer answer = answerFor({"GET", "/", ""}, packPage({}), {});

        QVERIFY(answer.head.contains("Content-Length: 0\r\n"));
    }
};

QTEST_GUILESS_MAIN(HttpAnswerTest)
#include "http_answer_test.moc"
