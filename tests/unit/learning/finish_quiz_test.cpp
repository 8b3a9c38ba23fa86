// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/fake_stores.h>
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <learning/finish_quiz.h>

#include <QTest>

using namespace mehfooz;
using test::id;

namespace {

QDateTime at(int seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'800'000'000 + seconds, Qt::UTC);
}

AnswerRecord record(const QString &question, double score, int tryNumber = 1)
{
    return {id<QuestionId>(question), ChoiceAnswer{id<OptionId>(u"a"_qs)}, score, false, tryNumber, at(tryNumber)};
}

StoredAttempt attemptAt(const QStringList &questions, const QList<AnswerRecord> &answers)
{
    StoredAttempt attempt;
    attempt.plan.quiz = u"all"_qs;
    for (const QString &question : questions)
        attempt.plan.questions.append(id<QuestionId>(question));
    attempt.answers = answers;
    return attempt;
}

struct Bench {
    test::FakeProfileStores stores;
    std::shared_ptr<const Library> library = test::libraryOf(test::quizPack());
    AnswerQuestion answering{stores.attempts(), stores.cards(), library, [] { return at(100); }};
    FinishQuiz finishing{stores.attempts(), answering, library, [] { return at(200); }};

    AttemptNumber add(const StoredAttempt &attempt)
    {
        stores.memory().attempts.append(attempt);
        stores.memory().attempts.last().number = stores.memory().attempts.size();
        return stores.memory().attempts.last().number;
    }
};

} // namespace

class FinishQuizTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void onlyTheFirstTryCountsAndNoAnswerIsNothing()
    {
        const auto library = test::libraryOf(test::quizPack());

        const QuizResult result = resultOf(attemptAt({u"single"_qs, u"truth"_qs, u"number"_qs, u"text"_qs},
                                                     {record(u"single"_qs, 1), record(u"truth"_qs, 0), record(u"truth"_qs, 1, 2), record(u"number"_qs, 0.5)}),
                                           *library);

        QCOMPARE(result.total.percent, 37.5);
        QCOMPARE(result.right, 1);
        QCOMPARE(result.asked, 4);
        QCOMPARE(result.missed, (QList{id<QuestionId>(u"truth"_qs), id<QuestionId>(u"number"_qs), id<QuestionId>(u"text"_qs)}));
    }

    void weightsEnterTheTotal()
    {
        Pack pack = test::quizPack();
        pack.questions[0].weight = 3;

        QCOMPARE(resultOf(attemptAt({u"single"_qs, u"truth"_qs}, {record(u"single"_qs, 1)}), *test::libraryOf(pack)).total.percent, 75.0);
    }

    void theWeakestTopicComesFirst()
    {
        const auto library = test::libraryOf(test::quizPack());

        const QuizResult result = resultOf(attemptAt({u"single"_qs, u"truth"_qs, u"ordering"_qs, u"matching"_qs},
                                                     {record(u"single"_qs, 1), record(u"truth"_qs, 1), record(u"ordering"_qs, 0.5)}),
                                           *library);

        QCOMPARE(result.topics.size(), 2);
        QCOMPARE(result.topics.first().topic, id<TopicId>(u"messages"_qs));
        QCOMPARE(result.topics.first().percent, 25.0);
        QCOMPARE(result.topics.first().right, 0);
        QCOMPARE(result.topics.first().asked, 2);
        QCOMPARE(result.topics.last().right, 2);
    }

    void aQuestionThatIsGoneStillCounts()
    {
        const auto library = test::libraryOf(test::quizPack());

        const QuizResult result = resultOf(attemptAt({u"gone"_qs, u"truth"_qs}, {record(u"gone"_qs, 1)}), *library);

        QCOMPARE(result.total.percent, 50.0);
        QCOMPARE(result.topics.size(), 1);
    }

    void finishingKeepsTheTotal()
    {
        Bench bench;
        const AttemptNumber number = bench.add(attemptAt({u"single"_qs}, {record(u"single"_qs, 1)}));

        const Expected<QuizResult> result = bench.finishing(number);

        QVERIFY(result);
        QVERIFY(result->total.passed);
        QCOMPARE(bench.stores.memory().attempts.first().total->shown, 100);
        QCOMPARE(bench.stores.memory().attempts.first().finishedAt, at(200));
    }

    void finishingSettlesSecondTriesThatWait()
    {
        Bench bench;
        const AttemptNumber number = bench.add(attemptAt({u"single"_qs}, {record(u"single"_qs, 0)}));

        QVERIFY(bench.finishing(number));

        QCOMPARE(bench.stores.memory().reviews.size(), 1);
        QCOMPARE(bench.stores.memory().reviews.first().rating, Rating::Again);
    }

    void aFinishedAttemptStaysAsItIs()
    {
        Bench bench;
        StoredAttempt attempt = attemptAt({u"single"_qs}, {record(u"single"_qs, 1)});
        attempt.total = QuizTotal{100, 100, true};
        attempt.finishedAt = at(5);
        const AttemptNumber number = bench.add(attempt);

        QCOMPARE(bench.finishing(number)->right, 1);

        QCOMPARE(bench.stores.memory().attempts.first().finishedAt, at(5));
    }

    void whateverCallTheDiskRefusesTheAttemptStaysUnfinished()
    {
        int call = 1;
        for (; call < 20; ++call) {
            Bench bench;
            const AttemptNumber number = bench.add(attemptAt({u"single"_qs}, {record(u"single"_qs, 0)}));
            bench.stores.failing().failAt(call);
            if (bench.finishing(number))
                break;
            QVERIFY(!bench.stores.memory().attempts.first().total);
            QVERIFY(bench.finishing(number)); // and the second attempt succeeds
            QCOMPARE(bench.stores.memory().reviews.size(), 1);
        }
        QVERIFY(call > 4);
    }

    void anUnknownAttemptCannotBeFinished()
    {
        Bench bench;

        QCOMPARE(bench.finishing(7).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(FinishQuizTest)
#include "finish_quiz_test.moc"
