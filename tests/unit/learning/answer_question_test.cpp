// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/fake_stores.h>
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <learning/answer_question.h>
#include <learning/start_quiz.h>

#include <QTest>

using namespace mehfooz;
using test::id;

namespace {

/// A person at a quiz over all questions, with a clock that the test moves.
struct Bench {
    test::FakeProfileStores stores;
    std::shared_ptr<const Library> library = test::libraryOf(test::quizPack());
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    AnswerQuestion answering{stores.attempts(), stores.cards(), library, [this] { return now; }};
    AttemptNumber attempt = StartQuiz{stores.attempts(), library, [this] { return now; }}({u"all"_qs, AttemptMode::Practice, 1})->number;

    [[nodiscard]] GivenAnswer given(const QString &question, const Answer &answer) const
    {
        return {attempt, id<QuestionId>(question), answer, false, 1, false, true, false};
    }
    [[nodiscard]] GivenAnswer choice(const QString &option) const { return given(u"single"_qs, ChoiceAnswer{id<OptionId>(option)}); }
};

Answer rightChoice()
{
    return ChoiceAnswer{id<OptionId>(u"c"_qs)};
}

} // namespace

class AnswerQuestionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void anAnswerAndItsCardAreKeptTogether()
    {
        Bench bench;

        const Expected<AnswerOutcome> outcome = bench.answering(bench.choice(u"c"_qs));

        QVERIFY(outcome);
        QVERIFY(outcome->verdict.isRight());
        QCOMPARE(outcome->review->rating, Rating::Good);
        QVERIFY(outcome->nudgeCandidates.isEmpty());
        QCOMPARE(bench.stores.memory().attempts.first().answers.size(), 1);
        QCOMPARE(bench.stores.memory().attempts.first().answers.first().score, 1.0);
        QCOMPARE(bench.stores.memory().cards.value(u"single"_qs), outcome->review->after);
        QCOMPARE(outcome->review->at, bench.now);
    }

    void aWrongAnswerIsRatedAgainAndNamesItsCheckItems()
    {
        Bench bench;

        const Expected<AnswerOutcome> outcome = bench.answering(bench.choice(u"a"_qs));

        QCOMPARE(outcome->review->rating, Rating::Again);
        QCOMPARE(outcome->nudgeCandidates, QList{id<CheckItemId>(u"pay.call_back"_qs)});
    }

    void aHintMakesARightAnswerHard()
    {
        Bench bench;
        GivenAnswer given = bench.choice(u"c"_qs);
        given.hintUsed = true;

        QCOMPARE(bench.answering(given)->review->rating, Rating::Hard);
    }

    void easyIsOnlyThePersonsOwnWord()
    {
        Bench bench;
        GivenAnswer right = bench.choice(u"c"_qs);
        right.easy = true;
        GivenAnswer wrong = bench.choice(u"a"_qs);
        wrong.easy = true;

        QCOMPARE(bench.answering(right)->review->rating, Rating::Easy);
        QCOMPARE(bench.answering(wrong)->review->rating, Rating::Again);
    }

    void theCardGoesOnFromWhereItWas()
    {
        Bench bench;
        const CardMemory first = bench.answering(bench.choice(u"c"_qs))->review->after;
        bench.now = bench.now.addDays(3);

        const CardMemory second = bench.answering(bench.choice(u"c"_qs))->review->after;

        QCOMPARE(second, reviewCard({}, first, Rating::Good, bench.now).memory);
        QCOMPARE(bench.stores.memory().reviews.size(), 2);
    }

    void bothFormsOfAnIdeaShareACard()
    {
        Bench bench;
        static_cast<void>(bench.answering(bench.given(u"pair.a"_qs, rightChoice())));
        static_cast<void>(bench.answering(bench.given(u"pair.b"_qs, rightChoice())));

        QCOMPARE(bench.stores.memory().cards.keys(), QStringList{u"pair"_qs});
    }

    void aSkippedQuestionMakesNoCard()
    {
        Bench bench;

        const Expected<AnswerOutcome> outcome = bench.answering(bench.given(u"single"_qs, ChoiceAnswer{}));

        QVERIFY(outcome && !outcome->review);
        QVERIFY(bench.stores.memory().cards.isEmpty());
        QCOMPARE(bench.stores.memory().attempts.first().answers.size(), 1);
    }

    void nothingWrongHereIsAnAnswer()
    {
        Bench bench;

        QCOMPARE(bench.answering(bench.given(u"clean"_qs, MarksAnswer{}))->review->rating, Rating::Good);
        QCOMPARE(bench.answering(bench.given(u"marks"_qs, MarksAnswer{}))->review->rating, Rating::Again);
    }

    void aPreTestMakesNoCard()
    {
        Bench bench;
        GivenAnswer given = bench.choice(u"a"_qs);
        given.makesCard = false;

        const Expected<AnswerOutcome> outcome = bench.answering(given);

        QVERIFY(!outcome->review);
        QVERIFY(outcome->nudgeCandidates.isEmpty());
        QVERIFY(bench.stores.memory().cards.isEmpty());
    }

    void aRightSecondTryIsRatedHardOnce()
    {
        Bench bench;
        GivenAnswer first = bench.choice(u"a"_qs);
        first.secondTryOffered = true;
        GivenAnswer second = bench.choice(u"c"_qs);
        second.tryNumber = 2;

        QVERIFY(!bench.answering(first)->review);
        QCOMPARE(bench.answering(second)->review->rating, Rating::Hard);
        QCOMPARE(bench.stores.memory().reviews.size(), 1);
    }

    void aWrongSecondTryIsRatedAgain()
    {
        Bench bench;
        GivenAnswer second = bench.choice(u"b"_qs);
        second.tryNumber = 2;

        QCOMPARE(bench.answering(second)->review->rating, Rating::Again);
    }

    void aRightFirstTryDoesNotWait()
    {
        Bench bench;
        GivenAnswer given = bench.choice(u"c"_qs);
        given.secondTryOffered = true;

        QCOMPARE(bench.answering(given)->review->rating, Rating::Good);
    }

    void aDeclinedSecondTryKeepsTheReviewThatWaited()
    {
        Bench bench;
        GivenAnswer first = bench.choice(u"a"_qs);
        first.secondTryOffered = true;
        static_cast<void>(bench.answering(first));

        const Expected<AnswerOutcome> declined = bench.answering.declineSecondTry(bench.attempt, id<QuestionId>(u"single"_qs));

        QVERIFY(declined);
        QCOMPARE(declined->review->rating, Rating::Again);
        QCOMPARE(declined->record.tryNumber, 2);
        QCOMPARE(declined->record.answer, first.answer);
        QCOMPARE(bench.answering.declineSecondTry(bench.attempt, id<QuestionId>(u"single"_qs)).error().code, ErrorCode::NotFound);
    }

    void settlingDeclinesWhatStillWaitsAndNothingElse()
    {
        Bench bench;
        GivenAnswer waiting = bench.choice(u"a"_qs);
        waiting.secondTryOffered = true;
        static_cast<void>(bench.answering(waiting));
        static_cast<void>(bench.answering(bench.given(u"truth"_qs, TruthAnswer{true})));
        bench.now = bench.now.addSecs(60);

        QVERIFY(bench.answering.settle(bench.attempt));
        QVERIFY(bench.answering.settle(bench.attempt));

        QCOMPARE(bench.stores.memory().reviews.size(), 2);
        QCOMPARE(bench.stores.memory().reviews.last().idea, u"single"_qs);
        QCOMPARE(bench.stores.memory().attempts.first().answers.size(), 3);
    }

    void aTestIsNotSettled()
    {
        Bench bench;
        bench.stores.memory().attempts.first().plan.mode = AttemptMode::Test;
        GivenAnswer given = bench.choice(u"a"_qs);
        given.makesCard = false;
        static_cast<void>(bench.answering(given));

        QVERIFY(bench.answering.settle(bench.attempt));

        QVERIFY(bench.stores.memory().reviews.isEmpty());
    }

    void strangersAreRefused()
    {
        Bench bench;

        QCOMPARE(bench.answering(bench.given(u"gone"_qs, rightChoice())).error().code, ErrorCode::NotFound);
        QCOMPARE(bench.answering(bench.given(u"truth"_qs, rightChoice())).error().code, ErrorCode::InvalidInput);
        GivenAnswer elsewhere = bench.choice(u"c"_qs);
        elsewhere.attempt = 99;
        QCOMPARE(bench.answering(elsewhere).error().code, ErrorCode::NotFound);
    }

    void whateverCallTheDiskRefusesNothingIsHalfKept()
    {
        for (int call = 1; call <= 2; ++call) {
            Bench bench;
            bench.stores.failing().failAt(call);

            const Expected<AnswerOutcome> outcome = bench.answering(bench.choice(u"c"_qs));

            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, ErrorCode::Unavailable);
            QVERIFY(bench.stores.memory().attempts.first().answers.isEmpty());
            QVERIFY(bench.stores.memory().cards.isEmpty());
        }
    }

    void settlingReportsADiskThatRefuses()
    {
        for (int call = 1; call <= 4; ++call) {
            Bench bench;
            GivenAnswer waiting = bench.choice(u"a"_qs);
            waiting.secondTryOffered = true;
            static_cast<void>(bench.answering(waiting));
            bench.stores.failing().failAt(call);

            QVERIFY2(!bench.answering.settle(bench.attempt), qPrintable(QString::number(call)));
            QVERIFY(bench.stores.memory().reviews.isEmpty());
        }
        Bench bench;
        bench.stores.failing().failAlways();
        QCOMPARE(bench.answering.declineSecondTry(bench.attempt, id<QuestionId>(u"single"_qs)).error().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(AnswerQuestionTest)
#include "answer_question_test.moc"
