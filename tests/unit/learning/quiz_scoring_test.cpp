// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <learning/answer.h>

#include <QTest>

using namespace mehfooz;
using test::id;

namespace {

Answer read(const Question &question, const char *json)
{
    return answerFromJson(question, json).value();
}

double scoreOf(const Question &question, const char *json)
{
    return scoreAnswer(question, read(question, json)).score;
}

} // namespace

class QuizScoringTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void aSingleChoiceIsRightOrWrong()
    {
        const Question question = test::singleOf(u"q"_qs, u"money"_qs);

        QCOMPARE(scoreOf(question, R"({"choice":"c"})"), 1.0);
        QCOMPARE(scoreOf(question, R"({"choice":"a"})"), 0.0);
        QCOMPARE(scoreOf(question, R"({"choice":"foreign"})"), 0.0);
        QCOMPARE(scoreOf(question, R"({"choice":null})"), 0.0);
    }

    void anEmptyTruthIsWrongAlsoWhereFalseIsRight()
    {
        const Question question = test::truthOf(u"q"_qs, u"money"_qs);

        QCOMPARE(scoreOf(question, R"({"value":false})"), 1.0);
        QCOMPARE(scoreOf(question, R"({"value":true})"), 0.0);
        QCOMPARE(scoreOf(question, R"({"value":null})"), 0.0);
    }

    void tickingEverythingEarnsNothing()
    {
        const Question question = test::multipleOf(u"q"_qs, u"money"_qs);

        QCOMPARE(scoreOf(question, R"({"choices":["a","c"]})"), 1.0);
        QCOMPARE(scoreOf(question, R"({"choices":["a"]})"), 0.5);
        QCOMPARE(scoreOf(question, R"({"choices":["a","c","d"]})"), 0.5);
        QCOMPARE(scoreOf(question, R"({"choices":["a","b","c","d"]})"), 0.0);
        QCOMPARE(scoreOf(question, R"({"choices":["b"]})"), 0.0);
        QCOMPARE(scoreOf(question, R"({"choices":["a","c","foreign"]})"), 1.0);
    }

    void aQuestionWithoutKeyOrDistractorDoesNotDivideByZero()
    {
        Question question = test::multipleOf(u"q"_qs, u"money"_qs);
        question.body = MultipleResponse{test::optionsOf({u"x"_qs, u"y"_qs}, u"ab"_qs)};
        QCOMPARE(scoreOf(question, R"({"choices":["a"]})"), 0.5);
        question.body = MultipleResponse{test::optionsOf({u"x"_qs, u"y"_qs}, u""_qs)};
        QCOMPARE(scoreOf(question, R"({"choices":["a"]})"), 0.0);
        question.body = Matching{};
        QCOMPARE(scoreOf(question, R"({"pairs":{}})"), 0.0);
    }

    void anOrderIsScoredByItsPairs()
    {
        const Question question = test::orderingOf(u"q"_qs, u"money"_qs);

        QCOMPARE(scoreOf(question, R"({"order":["call","note","save","report"]})"), 1.0);
        QCOMPARE(scoreOf(question, R"({"order":["note","call","save","report"]})"), 4.0 / 6);
        QCOMPARE(scoreOf(question, R"({"order":["report","save","note","call"]})"), 0.0);
    }

    void anOrderWithForeignRepeatedOrMissingItemsIsWrong()
    {
        const Question question = test::orderingOf(u"q"_qs, u"money"_qs);

        QCOMPARE(scoreOf(question, R"({"order":["call","note","save"]})"), 0.0);
        QCOMPARE(scoreOf(question, R"({"order":["call","note","save","x"]})"), 0.0);
        QCOMPARE(scoreOf(question, R"({"order":["call","note","save","save"]})"), 0.0);
        QCOMPARE(scoreOf(question, R"({"order":["call","note","save","report","x"]})"), 0.0);
    }

    void pairsAreCounted()
    {
        const Question question = test::matchingOf(u"q"_qs, u"money"_qs);

        QCOMPARE(scoreOf(question, R"({"pairs":{"otp":"otp","vpn":"vpn","pin":"pin"}})"), 1.0);
        QCOMPARE(scoreOf(question, R"({"pairs":{"otp":"otp","vpn":"pin","pin":"vpn"}})"), 1.0 / 3);
        QCOMPARE(scoreOf(question, R"({"pairs":{"otp":"extra.0"}})"), 0.0);
    }

    void aMessageIsScoredByItsMarkedWords()
    {
        const Question question = test::marksOf(u"q"_qs, u"money"_qs, u"sms.fake"_qs);
        const Specimen specimen = test::markedSpecimen(u"sms.fake"_qs, false);
        // from; w0 Dear w1 user; w2 Pay w3 within w4 10 w5 minutes w6 at w7 parcel.example w8 please
        const Verdict both = scoreAnswer(question, MarksAnswer{{}, {u"w4"_qs, u"w7"_qs}}, &specimen);
        const Verdict one = scoreAnswer(question, MarksAnswer{{}, {u"w5"_qs, u"w0"_qs, u"w1"_qs}}, &specimen);

        QCOMPARE(both.score, 1.0);
        QCOMPARE(both.found, (QStringList{u"s1"_qs, u"s2"_qs}));
        QVERIFY(both.isRight());
        QCOMPARE(one.score, 0.0);
        QCOMPARE(one.falseClicks, 2);
        QCOMPARE(scoreAnswer(question, MarksAnswer{{}, {u"w4"_qs}}).score, 0.0); // the pack lacks the message
    }

    void anAnswerOfAnotherTypeScoresNothing()
    {
        const Question question = test::singleOf(u"q"_qs, u"money"_qs);

        QCOMPARE(scoreAnswer(question, TruthAnswer{true}).score, 0.0);
        QCOMPARE(scoreAnswer(test::textOf(u"t"_qs, u"money"_qs), ChoiceAnswer{}).score, 0.0);
    }

    void theTotalIsWeighted()
    {
        const QuizTotal total = totalOf({{3, 1}, {1, 0}}, 75);

        QCOMPARE(total.percent, 75.0);
        QVERIFY(total.passed);
    }

    void theTotalShownNeverClaimsAPassThatIsNone_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<int>("passMark");
        QTest::addColumn<int>("shown");
        QTest::addColumn<bool>("passed");
        QTest::newRow("just below the mark") << 0.796 << 80 << 79 << false;
        QTest::newRow("at the mark") << 0.8 << 80 << 80 << true;
        QTest::newRow("just below all") << 0.997 << 80 << 99 << true;
        QTest::newRow("all") << 1.0 << 80 << 100 << true;
        QTest::newRow("just below a mark of all") << 0.999 << 100 << 99 << false;
        QTest::newRow("a third of a point up") << 0.505 << 80 << 51 << false;
    }
    void theTotalShownNeverClaimsAPassThatIsNone()
    {
        QFETCH(double, score);
        QFETCH(int, passMark);
        QFETCH(int, shown);
        QFETCH(bool, passed);

        const QuizTotal total = totalOf({{1, score}}, passMark);

        QCOMPARE(total.shown, shown);
        QCOMPARE(total.passed, passed);
    }

    void nothingAnsweredIsNoPass()
    {
        QVERIFY(!totalOf({}, 80).passed);
        QVERIFY(!totalOf({{0, 1}}, 0).passed);
    }
};

QTEST_GUILESS_MAIN(QuizScoringTest)
#include "quiz_scoring_test.moc"
