// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"

#include <support/naughty_strings.h>
#include <support/warnings.h>

#include <learning/split_mix64.h>
#include <workshop/frame_codec.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

const QByteArray kSecret = "0123456789abcdef0123456789abcdef";

QString outcomeOf(const QByteArray &bytes)
{
    const Allowed<PhoneFrame> frame = readFrame(bytes);
    if (!frame)
        return toKey(frame.error());
    return std::holds_alternative<UnknownFrame>(*frame) ? u"ignored"_qs : u"read"_qs;
}

template<typename Frame>
Frame read(const QByteArray &bytes)
{
    const Allowed<PhoneFrame> frame = readFrame(bytes);
    return frame && std::holds_alternative<Frame>(*frame) ? std::get<Frame>(*frame) : Frame{};
}

QJsonValue jsonValue(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

/// A hall in which the question of one type is open.
Hall askedFor(int item)
{
    Hall hall;
    hall.join(2);
    static_cast<void>(hall.tell(OpenItem{item}));
    return hall;
}

} // namespace

class FrameCodecTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void everyFrameOfAPhoneIsRead()
    {
        const auto join = read<JoinFrame>("{\"v\":1,\"t\":\"join\",\"pin\":\"۱۲۳۴۵۶\",\"secret\":\"" + kSecret
                                          + "\",\"lang\":\"ur\",\"name\":\"ثنا\",\"team\":1,\"pair\":\"K7RW\"}");
        QCOMPARE(join.pin, u"۱۲۳۴۵۶"_qs);
        QCOMPARE(join.secret, QString::fromLatin1(kSecret));
        QCOMPARE(join.language, u"ur"_qs);
        QCOMPARE(join.name, u"ثنا"_qs);
        QCOMPARE(join.team, std::optional{1});
        QCOMPARE(join.pairCode, u"K7RW"_qs);
        const auto bare = read<JoinFrame>("{\"v\":1,\"t\":\"join\",\"pin\":\"1\",\"secret\":\"" + kSecret + "\"}");
        QVERIFY(!bare.team && bare.name.isEmpty());
        const auto back = read<BackFrame>("{\"v\":1,\"t\":\"back\",\"sid\":\"9f\",\"secret\":\"" + kSecret + "\",\"lang\":\"en\"}");
        QCOMPARE(back.sid, u"9f"_qs);
        const auto answer = read<AnswerFrame>("{\"v\":1,\"t\":\"answer\",\"n\":6,\"o\":3,\"a\":[0,2],\"sure\":2}");
        QCOMPARE(answer.sequence, quint64{6});
        QCOMPARE(answer.opening, 3U);
        QCOMPARE(answer.answer, jsonValue("[0,2]"));
        QCOMPARE(int{answer.sure}, 2);
        const auto vote = read<VoteFrame>("{\"v\":1,\"t\":\"vote\",\"n\":7,\"o\":1,\"a\":[0,1]}");
        QCOMPARE(vote.choices, (QList<int>{0, 1}));
        QCOMPARE(vote.activity, 1U);
        QCOMPARE(read<WordFrame>("{\"v\":1,\"t\":\"word\",\"n\":8,\"o\":2,\"text\":\"scam\"}").text, u"scam"_qs);
        QCOMPARE(read<AskFrame>("{\"v\":1,\"t\":\"ask\",\"n\":9,\"text\":\"why\"}").text, u"why"_qs);
        QCOMPARE(read<LanguageFrame>("{\"v\":1,\"t\":\"lang\",\"lang\":\"en\"}").language, u"en"_qs);
        QCOMPARE(outcomeOf("{\"v\":1,\"t\":\"ping\"}"), u"read"_qs);
    }

    void framesAreReadOrRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const QByteArray &bytes, const char *outcome) {
            QTest::newRow(name) << bytes << QString::fromLatin1(outcome);
        };
        row("unknown type", "{\"v\":1,\"t\":\"dance\",\"n\":-4}", "ignored");
        row("unknown keys", "{\"v\":1,\"t\":\"ping\",\"x\":{\"y\":[1]}}", "read");
        row("nothing", "", "malformed");
        row("a number", "17", "malformed");
        row("a list", "[1]", "malformed");
        row("cut off", "{\"v\":1,\"t\":\"ping\"", "malformed");
        row("two objects", "{\"v\":1,\"t\":\"ping\"}{}", "malformed");
        row("no type", "{\"v\":1}", "malformed");
        row("type is a number", "{\"v\":1,\"t\":4}", "malformed");
        row("no version", "{\"t\":\"ping\"}", "version");
        row("version 2", "{\"v\":2,\"t\":\"ping\"}", "version");
        row("version as text", "{\"v\":\"1\",\"t\":\"ping\"}", "version");
        row("not UTF-8", "{\"v\":1,\"t\":\"\xff\xfe\"}", "malformed");
        row("NUL inside", QByteArray{"{\"v\":1,\"t\":\"pi\0ng\"}", 19}, "ignored");
        row("answer without number", "{\"v\":1,\"t\":\"answer\",\"o\":0,\"a\":1}", "malformed");
        row("number 0", "{\"v\":1,\"t\":\"answer\",\"n\":0,\"o\":0,\"a\":1}", "malformed");
        row("number below 0", "{\"v\":1,\"t\":\"answer\",\"n\":-1,\"o\":0,\"a\":1}", "malformed");
        row("half a number", "{\"v\":1,\"t\":\"answer\",\"n\":1.5,\"o\":0,\"a\":1}", "malformed");
        row("number as text", "{\"v\":1,\"t\":\"answer\",\"n\":\"1\",\"o\":0,\"a\":1}", "malformed");
        row("largest number", "{\"v\":1,\"t\":\"answer\",\"n\":9007199254740991,\"o\":0,\"a\":1}", "read");
        row("over the largest", "{\"v\":1,\"t\":\"answer\",\"n\":9007199254740993,\"o\":0,\"a\":1}", "malformed");
        row("number 1e300", "{\"v\":1,\"t\":\"answer\",\"n\":1e300,\"o\":0,\"a\":1}", "malformed");
        row("opening too large", "{\"v\":1,\"t\":\"answer\",\"n\":1,\"o\":4294967296,\"a\":1}", "malformed");
        row("answer without answer", "{\"v\":1,\"t\":\"answer\",\"n\":1,\"o\":0}", "malformed");
        row("too sure", "{\"v\":1,\"t\":\"answer\",\"n\":1,\"o\":0,\"a\":1,\"sure\":4}", "malformed");
        row("vote as number", "{\"v\":1,\"t\":\"vote\",\"n\":1,\"o\":0,\"a\":1}", "malformed");
        row("vote for everything", "{\"v\":1,\"t\":\"vote\",\"n\":1,\"o\":0,\"a\":[0,1,2,3,4,5,6,7,8]}", "malformed");
        row("vote with text", "{\"v\":1,\"t\":\"vote\",\"n\":1,\"o\":0,\"a\":[\"0\"]}", "malformed");
        row("word without text", "{\"v\":1,\"t\":\"word\",\"n\":1,\"o\":0}", "malformed");
        row("short secret", "{\"v\":1,\"t\":\"back\",\"sid\":\"9f\",\"secret\":\"abc\"}", "malformed");
        row("secret in capitals", "{\"v\":1,\"t\":\"back\",\"sid\":\"9f\",\"secret\":\"" + kSecret.toUpper() + "\"}", "malformed");
        row("name as number", "{\"v\":1,\"t\":\"join\",\"pin\":\"1\",\"secret\":\"" + kSecret + "\",\"name\":4}", "malformed");
        row("team below 0", "{\"v\":1,\"t\":\"join\",\"pin\":\"1\",\"secret\":\"" + kSecret + "\",\"team\":-1}", "malformed");
        row("four deep", "{\"v\":1,\"t\":\"dance\",\"a\":[[[1]]]}", "ignored");
        row("five deep", "{\"v\":1,\"t\":\"dance\",\"a\":[[[[1]]]]}", "too_deep");
        row("brackets in a text", "{\"v\":1,\"t\":\"word\",\"n\":1,\"o\":0,\"text\":\"[[[[[[\\\"{{{{\"}", "read");
        row("abyss", QByteArray(4'000, '['), "too_deep");
        row("a megabyte of name", "{\"v\":1,\"t\":\"join\",\"name\":\"" + QByteArray(1'000'000, 'a') + "\"}", "too_big");
    }
    void framesAreReadOrRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf(bytes), outcome);
    }

    void theLargestFrameIsReadAndOneByteMoreIsNot()
    {
        const QByteArray head = "{\"v\":1,\"t\":\"ask\",\"n\":1,\"text\":\"";
        const QByteArray fits = head + QByteArray(kLargestFrame - head.size() - 2, 'a') + "\"}";
        QCOMPARE(fits.size(), kLargestFrame);
        QCOMPARE(outcomeOf(fits), u"read"_qs);
        QCOMPARE(outcomeOf(fits + ' '), u"too_big"_qs);
    }

    void everyOutcomeIsCounted()
    {
        FrameCounts counts;
        for (const QByteArray &bytes : {QByteArray{"{\"v\":1,\"t\":\"ping\"}"}, QByteArray{"{\"v\":1,\"t\":\"new\"}"}, QByteArray{"x"}, QByteArray{"["}})
            counts.count(readFrame(bytes));
        QCOMPARE(counts.read, quint64{1});
        QCOMPARE(counts.ignored, quint64{1});
        QCOMPARE(counts.refused, quint64{2});
    }

    void randomBytesAreRefusedAndHarmless()
    {
        SplitMix64 random{42};
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            const auto length = random.below(200);
            for (std::uint64_t at = 0; at < length; ++at)
                bytes += static_cast<char>(random.below(256));
            QVERIFY(!readFrame(bytes));
        }
    }

    void damagedFramesAreHarmless()
    {
        SplitMix64 random{43};
        const QByteArray good = "{\"v\":1,\"t\":\"answer\",\"n\":6,\"o\":3,\"a\":[0,{\"x\":\"\\u0041\"}],\"sure\":2}";
        Hall hall = askedFor(2);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = good;
            for (std::uint64_t change = 0; change <= random.below(4); ++change)
                bytes[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size())))] = static_cast<char>(random.below(256));
            const Allowed<PhoneFrame> frame = readFrame(bytes);
            if (const auto *answer = frame ? std::get_if<AnswerFrame>(&*frame) : nullptr)
                static_cast<void>(answerFromWire(hall.state(), answer->opening, 0, answer->answer));
        }
    }

    void naughtyTextsTravelWhole()
    {
        for (const QString &text : naughtyStrings()) {
            const QByteArray bytes = QJsonDocument{QJsonObject{{u"v"_qs, 1}, {u"t"_qs, u"ask"_qs}, {u"n"_qs, 1}, {u"text"_qs, text}}}.toJson(QJsonDocument::Compact);
            if (bytes.size() > kLargestFrame)
                QCOMPARE(outcomeOf(bytes), u"too_big"_qs);
            else if (!text.isEmpty() && text.isValidUtf16() && !text.startsWith(QChar{0xFEFF})) // Qt takes that for a byte order mark
                QCOMPARE(read<AskFrame>(bytes).text, text);
        }
    }

    void wireAnswersBecomeAnswersAndBack_data()
    {
        QTest::addColumn<int>("item");
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, int item, const char *wire, bool good) { QTest::newRow(name) << item << QByteArray{wire} << good; };
        row("choice", 0, "2", true);
        row("choice behind", 0, "3", false);
        row("choice before", 0, "-1", false);
        row("half a choice", 0, "0.5", false);
        row("choice as text", 0, "\"a\"", false);
        row("no choice", 0, "null", false);
        row("truth", 1, "false", true);
        row("truth as number", 1, "0", false);
        row("ticks", 2, "[0,3]", true);
        row("no ticks", 2, "[]", false);
        row("a tick twice", 2, "[1,1]", false);
        row("a tick behind", 2, "[4]", false);
        row("too many ticks", 2, "[0,1,2,3,0]", false);
        row("an order", 3, "[3,1,0,2]", true);
        row("part of an order", 3, "[3,1,0]", false);
        row("an item twice", 3, "[3,1,0,0]", false);
        row("pairs", 4, "[3,null,1]", true);
        row("no pairs", 4, "[null,null,null]", false);
        row("a right twice", 4, "[1,1,null]", false);
        row("too few lefts", 4, "[1,2]", false);
        row("a right behind", 4, "[4,null,null]", false);
        row("a number", 5, "\"۲ hours\"", true);
        row("a number as number", 5, "2", false);
        row("blank", 5, "\"  \"", false);
        row("a text", 6, "\"bank card\"", true);
        row("marks", 7, "[\"w3\",\"from\"]", true);
        row("no marks", 7, "[]", true);
        row("a mark twice", 7, "[\"w3\",\"w3\"]", false);
        row("a mark nowhere", 7, "[\"w999\"]", false);
        row("a click", 7, "[[1,2]]", false);
        row("marks as object", 7, "{\"w3\":1}", false);
        row("nothing wrong", 8, "[]", true);
    }
    void wireAnswersBecomeAnswersAndBack()
    {
        QFETCH(int, item);
        QFETCH(QByteArray, wire);
        QFETCH(bool, good);
        const Hall hall = askedFor(item);
        const Allowed<Answer> answer = answerFromWire(hall.state(), 0, 0, jsonValue(wire));
        QCOMPARE(answer.has_value(), good);
        if (good)
            QCOMPARE(answerToWire(hall.state(), 0, 0, *answer), jsonValue(wire));
        else
            QCOMPARE(answer.error(), Refusal::NotAnAnswer);
    }

    void typedAnswersAreBounded()
    {
        const Hall hall = askedFor(6);
        QVERIFY(answerFromWire(hall.state(), 0, 0, QString(300, u'a')));
        QVERIFY(!answerFromWire(hall.state(), 0, 0, QString(301, u'a')));
    }

    void answersToNothingAreRefused()
    {
        const Hall hall = askedFor(0);
        QCOMPARE(answerFromWire(hall.state(), 7, 0, 1).error(), Refusal::NotOpen);
        QCOMPARE(answerFromWire(hall.state(), 0, 70, 1).error(), Refusal::NotJoined);
        QVERIFY(answerToWire(hall.state(), 7, 0, chosen(u"a"_qs)).isNull());
        QVERIFY(answerToWire(hall.state(), 0, 0, TruthAnswer{true}).isNull());
    }

    void shortFramesSayOneThing()
    {
        QCOMPARE(ackFrame(6), QByteArray{"{\"v\":1,\"t\":\"ack\",\"n\":6}"});
        QCOMPARE(pongFrame(), QByteArray{"{\"v\":1,\"t\":\"pong\"}"});
        QCOMPARE(byeFrame(Bye::Elsewhere), QByteArray{"{\"v\":1,\"t\":\"bye\",\"code\":\"elsewhere\"}"});
        QCOMPARE(byeFrame(Bye::Removed), QByteArray{"{\"v\":1,\"t\":\"bye\",\"code\":\"removed\"}"});
        QCOMPARE(byeFrame(Bye::Stopping), QByteArray{"{\"v\":1,\"t\":\"bye\",\"code\":\"stopping\"}"});
        const QJsonObject late = QJsonDocument::fromJson(refusedFrame(Refusal::Late, 6)).object();
        QCOMPARE(late, (QJsonObject{{u"v"_qs, 1}, {u"t"_qs, u"refused"_qs}, {u"code"_qs, u"late"_qs}, {u"n"_qs, 6}}));
        const QJsonObject wait = QJsonDocument::fromJson(refusedFrame(Refusal::PinWait, 0, 12)).object();
        QCOMPARE(wait, (QJsonObject{{u"v"_qs, 1}, {u"t"_qs, u"refused"_qs}, {u"code"_qs, u"pin_wait"_qs}, {u"wait"_qs, 12}}));
    }
};

QTEST_GUILESS_MAIN(FrameCodecTest)
#include "frame_codec_test.moc"
