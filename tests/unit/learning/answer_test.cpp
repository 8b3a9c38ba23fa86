// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <learning/answer.h>

#include <QTest>

using namespace mehfooz;
using test::id;

namespace {

OptionId option(const QString &key)
{
    return id<OptionId>(key);
}

} // namespace

class AnswerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void anAnswerSurvivesJson_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("choice") << 0 << QByteArray{R"({"choice":"b"})"};
        QTest::newRow("no choice") << 0 << QByteArray{R"({"choice":null})"};
        QTest::newRow("truth") << 1 << QByteArray{R"({"value":false})"};
        QTest::newRow("no truth") << 1 << QByteArray{R"({"value":null})"};
        QTest::newRow("ticks, sorted") << 2 << QByteArray{R"({"choices":["a","c"]})"};
        QTest::newRow("no ticks") << 2 << QByteArray{R"({"choices":[]})"};
        QTest::newRow("order") << 3 << QByteArray{R"({"order":["c","a","b"]})"};
        QTest::newRow("pairs") << 4 << QByteArray{R"({"pairs":{"a":"b","c":"extra.0"}})"};
        QTest::newRow("number as typed") << 5 << QByteArray{"{\"text\":\" ۳۲ دن \"}"};
        QTest::newRow("text as typed") << 6 << QByteArray{"{\"text\":\"او ٹی پی\"}"};
        QTest::newRow("points") << 7 << QByteArray{R"({"clicks":[[100.5,30],[0.1,2]]})"};
        QTest::newRow("elements") << 7 << QByteArray{R"({"clicks":["from","w3"]})"};
        QTest::newRow("no marks") << 7 << QByteArray{R"({"clicks":[]})"};
    }
    void anAnswerSurvivesJson()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, json);

        const Expected<Answer> answer = answerFromJson(static_cast<QuestionType>(type), json);

        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(toJson(*answer), json);
        QVERIFY(fits(*answer, static_cast<QuestionType>(type)));
        QCOMPARE(answerFromJson(static_cast<QuestionType>(type), toJson(*answer)).value(), *answer);
    }

    void whatIsNoAnswerIsRefused_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << 0 << QByteArray{};
        QTest::newRow("cut off") << 0 << QByteArray{R"({"choice":)"};
        QTest::newRow("a list") << 0 << QByteArray{"[]"};
        QTest::newRow("another type's key") << 0 << QByteArray{R"({"text":"b"})"};
        QTest::newRow("a key too many") << 0 << QByteArray{R"({"choice":"b","more":1})"};
        QTest::newRow("no id") << 0 << QByteArray{R"({"choice":"B B"})"};
        QTest::newRow("a number for an id") << 0 << QByteArray{R"({"choice":3})"};
        QTest::newRow("a word for a truth") << 1 << QByteArray{R"({"value":"true"})"};
        QTest::newRow("one tick without list") << 2 << QByteArray{R"({"choices":"a"})"};
        QTest::newRow("no id among ticks") << 2 << QByteArray{R"({"choices":["a",null]})"};
        QTest::newRow("no id in order") << 3 << QByteArray{R"({"order":[{}]})"};
        QTest::newRow("pairs as list") << 4 << QByteArray{R"({"pairs":[]})"};
        QTest::newRow("a pair with a number") << 4 << QByteArray{R"({"pairs":{"a":1}})"};
        QTest::newRow("no id on the left") << 4 << QByteArray{R"({"pairs":{"A!":"b"}})"};
        QTest::newRow("a number for a text") << 5 << QByteArray{R"({"text":30})"};
        QTest::newRow("no text") << 6 << QByteArray{R"({"text":null})"};
        QTest::newRow("clicks as object") << 7 << QByteArray{R"({"clicks":{}})"};
        QTest::newRow("a click of three") << 7 << QByteArray{R"({"clicks":[[1,2,3]]})"};
        QTest::newRow("points and elements") << 7 << QByteArray{R"({"clicks":["from",[1,2]]})"};
        QTest::newRow("huge") << 6 << (QByteArray{"{\"text\":\""} + QByteArray(1000001, 'a') + "\"}");
    }
    void whatIsNoAnswerIsRefused()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, json);

        const Expected<Answer> answer = answerFromJson(static_cast<QuestionType>(type), json);

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::InvalidInput);
    }

    void inPairsATextMayStandForItsKey()
    {
        const Question question = test::matchingOf(u"matching"_qs, u"money"_qs);
        const QByteArray json{"{\"pairs\":{\"otp\":\"One-time code\",\"pin\":\"Virus scan\",\"vpn\":\"دایاں VPN\"}}"};

        const Answer answer = answerFromJson(question, json).value_or(Answer{});

        const auto *pairs = std::get_if<PairsAnswer>(&answer);
        QVERIFY(pairs);
        QCOMPARE(pairs->pairs.value(option(u"otp"_qs)), u"otp"_qs);
        QCOMPARE(pairs->pairs.value(option(u"pin"_qs)), u"extra.0"_qs);
        QCOMPARE(pairs->pairs.value(option(u"vpn"_qs)).startsWith(u"دایاں"), true); // no entry reads so, it stays
    }

    void emptyAnswersAreKnown_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("empty");
        QTest::addColumn<QByteArray>("given");
        QTest::newRow("choice") << 0 << QByteArray{R"({"choice":null})"} << QByteArray{R"({"choice":"a"})"};
        QTest::newRow("truth") << 1 << QByteArray{R"({"value":null})"} << QByteArray{R"({"value":false})"};
        QTest::newRow("ticks") << 2 << QByteArray{R"({"choices":[]})"} << QByteArray{R"({"choices":["a"]})"};
        QTest::newRow("order") << 3 << QByteArray{R"({"order":[]})"} << QByteArray{R"({"order":["a"]})"};
        QTest::newRow("pairs") << 4 << QByteArray{R"({"pairs":{}})"} << QByteArray{R"({"pairs":{"a":"a"}})"};
        QTest::newRow("blank") << 6 << QByteArray{R"({"text":"  "})"} << QByteArray{R"({"text":" x"})"};
        QTest::newRow("elements") << 7 << QByteArray{R"({"clicks":[]})"} << QByteArray{R"({"clicks":["w1"]})"};
        QTest::newRow("points") << 7 << QByteArray{R"({"clicks":[]})"} << QByteArray{R"({"clicks":[[1,1]]})"};
    }
    void emptyAnswersAreKnown()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, empty);
        QFETCH(QByteArray, given);

        QVERIFY(isEmptyAnswer(answerFromJson(static_cast<QuestionType>(type), empty).value()));
        QVERIFY(!isEmptyAnswer(answerFromJson(static_cast<QuestionType>(type), given).value()));
    }

    void anAnswerFitsOnlyItsTypes()
    {
        const QList<Answer> answers{ChoiceAnswer{}, TruthAnswer{}, TickedAnswer{}, OrderAnswer{}, PairsAnswer{}, TypedAnswer{}, TypedAnswer{}, MarksAnswer{}};
        for (int type = 0; type < 8; ++type) {
            for (int given = 0; given < 8; ++given) {
                const bool typed = (type == 5 || type == 6) && (given == 5 || given == 6);
                QCOMPARE(fits(answers.at(given), static_cast<QuestionType>(type)), type == given || typed);
            }
        }
    }
};

QTEST_GUILESS_MAIN(AnswerTest)
#include "answer_test.moc"
