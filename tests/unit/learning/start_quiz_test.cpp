// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/fake_stores.h>
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <learning/start_quiz.h>

#include <QTest>

using namespace mehfooz;
using test::id;

namespace {

QDateTime noon()
{
    return QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
}

QStringList textsOf(const QList<QuestionId> &ids)
{
    QStringList texts;
    for (const QuestionId &each : ids)
        texts.append(each.text());
    return texts;
}

/// Five ideas of topic money in two forms each, with difficulty 1 to 5, and one idea of a topic below it.
Pack blueprintPack()
{
    Pack pack = test::emptyPack();
    pack.topics = {{id<TopicId>(u"money"_qs), {}, {}, {}}, {id<TopicId>(u"wallet"_qs), {}, {}, id<TopicId>(u"money"_qs)},
                   {id<TopicId>(u"loop"_qs), {}, {}, id<TopicId>(u"loop"_qs)}};
    for (int idea = 1; idea <= 5; ++idea) {
        for (const QString &form : {u"a"_qs, u"b"_qs}) {
            pack.questions.append(test::truthOf(QStringLiteral("m%1.%2").arg(idea).arg(form), u"money"_qs));
            pack.questions.last().difficulty = idea;
        }
    }
    pack.questions.append(test::truthOf(u"w1.a"_qs, u"wallet"_qs));
    pack.questions.append(test::truthOf(u"lost"_qs, u"loop"_qs));
    return pack;
}

Quiz blueprint(const QList<BlueprintRow> &rows)
{
    Quiz quiz = test::quizOf(u"drawn"_qs, QuizKind::Final, {});
    quiz.blueprint = rows;
    return quiz;
}

BlueprintRow row(const QString &topic, int count, int easiest = 1, int hardest = 5)
{
    return {id<TopicId>(topic), count, easiest, hardest};
}

StoredAttempt taken(const QString &quiz, const QString &form)
{
    StoredAttempt attempt;
    attempt.plan.quiz = quiz;
    attempt.plan.form = form;
    return attempt;
}

} // namespace

class StartQuizTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void namedQuestionsComeInTheirOrder()
    {
        const auto library = test::libraryOf(test::quizPack());

        QCOMPARE(textsOf(chooseQuestions(*library->quiz(id<QuizId>(u"test"_qs)), *library, {}, 1)), (QStringList{u"single"_qs, u"truth"_qs}));
    }

    void namedQuestionsTakeTheFormAskedFor()
    {
        const auto library = test::libraryOf(test::quizPack());
        const Quiz &quiz = *library->quiz(id<QuizId>(u"money"_qs));

        QCOMPARE(textsOf(chooseQuestions(quiz, *library, u"A"_qs, 1)), (QStringList{u"pair.a"_qs, u"truth"_qs}));
        QCOMPARE(textsOf(chooseQuestions(quiz, *library, u"B"_qs, 1)), (QStringList{u"pair.b"_qs, u"truth"_qs}));
    }

    void bothFormsOfOneIdeaStayBothWhereBothAreNamed()
    {
        const auto library = test::libraryOf(test::quizPack());
        const Quiz both = test::quizOf(u"both"_qs, QuizKind::Practice, {u"pair.a"_qs, u"pair.b"_qs});

        QCOMPARE(textsOf(chooseQuestions(both, *library, u"A"_qs, 1)), (QStringList{u"pair.a"_qs, u"pair.b"_qs}));
        QCOMPARE(textsOf(chooseQuestions(both, *library, u"B"_qs, 1)), (QStringList{u"pair.b"_qs, u"pair.a"_qs}));
    }

    void questionsThatNoPackHoldsAreLeftOut()
    {
        const auto library = test::libraryOf(test::quizPack());

        QCOMPARE(textsOf(chooseQuestions(test::quizOf(u"x"_qs, QuizKind::Practice, {u"gone"_qs, u"truth"_qs, u"truth"_qs}), *library, {}, 1)),
                 QStringList{u"truth"_qs});
    }

    void aQuizWithFormsGivesTheListOfItsForm()
    {
        const auto library = test::libraryOf(test::quizPack());
        const Quiz &quiz = *library->quiz(id<QuizId>(u"pre_post"_qs));

        QCOMPARE(textsOf(chooseQuestions(quiz, *library, u"A"_qs, 1)), QStringList{u"pair.a"_qs});
        QCOMPARE(textsOf(chooseQuestions(quiz, *library, u"B"_qs, 1)), QStringList{u"pair.b"_qs});
        QCOMPARE(textsOf(chooseQuestions(quiz, *library, {}, 1)), QStringList{u"pair.a"_qs});
    }

    void aBlueprintDrawsByTopicAndDifficulty()
    {
        const auto library = test::libraryOf(blueprintPack());

        for (quint32 seed = 0; seed < 50; ++seed) {
            const QList<QuestionId> chosen = chooseQuestions(blueprint({row(u"money"_qs, 2, 2, 4)}), *library, u"A"_qs, seed);
            QCOMPARE(chosen.size(), 2);
            for (const QuestionId &question : chosen) {
                QVERIFY(library->question(question)->difficulty >= 2 && library->question(question)->difficulty <= 4);
                QCOMPARE(library->question(question)->form, u"A"_qs);
            }
            QVERIFY(library->question(chosen.first())->ideaKey() != library->question(chosen.last())->ideaKey());
        }
    }

    void theSameSeedDrawsTheSameAndAnotherDrawsOthers()
    {
        const auto library = test::libraryOf(blueprintPack());
        const Quiz quiz = blueprint({row(u"money"_qs, 3)});
        QSet<QStringList> draws;

        for (quint32 seed = 0; seed < 30; ++seed) {
            QCOMPARE(chooseQuestions(quiz, *library, u"B"_qs, seed), chooseQuestions(quiz, *library, u"B"_qs, seed));
            draws.insert(textsOf(chooseQuestions(quiz, *library, u"B"_qs, seed)));
        }

        QVERIFY(draws.size() > 10);
    }

    void topicsBelowAreDrawnFromTooAndALoopOfTopicsEnds()
    {
        const auto library = test::libraryOf(blueprintPack());

        QVERIFY(textsOf(chooseQuestions(blueprint({row(u"money"_qs, 20)}), *library, u"A"_qs, 1)).contains(u"w1.a"_qs));
        QVERIFY(!textsOf(chooseQuestions(blueprint({row(u"money"_qs, 20)}), *library, u"A"_qs, 1)).contains(u"lost"_qs));
        QCOMPARE(textsOf(chooseQuestions(blueprint({row(u"loop"_qs, 1)}), *library, {}, 1)), QStringList{u"lost"_qs});
    }

    void whereThePacksHoldFewerThereAreFewer()
    {
        const auto library = test::libraryOf(blueprintPack());

        const QList<QuestionId> chosen = chooseQuestions(blueprint({row(u"wallet"_qs, 5), row(u"wallet"_qs, 5)}), *library, u"B"_qs, 1);

        QCOMPARE(textsOf(chosen), QStringList{u"w1.a"_qs}); // the only form, and once only
    }

    void aRetakeTakesTheOtherForm()
    {
        const auto library = test::libraryOf(test::quizPack());
        const Quiz &quiz = *library->quiz(id<QuizId>(u"money"_qs));

        QCOMPARE(nextForm(quiz, *library, {}), u"A"_qs);
        QCOMPARE(nextForm(quiz, *library, {taken(u"money"_qs, u"A"_qs), taken(u"test"_qs, u"B"_qs)}), u"B"_qs);
        QCOMPARE(nextForm(quiz, *library, {taken(u"money"_qs, u"A"_qs), taken(u"money"_qs, u"B"_qs)}), u"A"_qs);
        QVERIFY(nextForm(*library->quiz(id<QuizId>(u"test"_qs)), *library, {}).isEmpty());
        QCOMPARE(nextForm(*library->quiz(id<QuizId>(u"final"_qs)), *library, {}), u"A"_qs);
        QCOMPARE(nextForm(*library->quiz(id<QuizId>(u"pre_post"_qs)), *library, {taken(u"pre_post"_qs, u"A"_qs)}), u"B"_qs);
    }

    void startingKeepsThePlan()
    {
        test::FakeProfileStores stores;
        const StartQuiz start{stores.attempts(), test::libraryOf(test::quizPack()), noon};

        const Expected<StartedQuiz> started = start({u"test"_qs, AttemptMode::Test, 77});

        QVERIFY(started);
        QCOMPARE(started->plan.quiz, u"test"_qs);
        QCOMPARE(started->plan.mode, AttemptMode::Test);
        QCOMPARE(started->plan.seed, 77U);
        QCOMPARE(started->plan.passMark, 80);
        QCOMPARE(started->plan.startedAt, noon());
        QCOMPARE(stores.memory().attempts.size(), 1);
        QCOMPARE(stores.memory().attempts.first().number, started->number);
    }

    void aSecondStartTakesTheNextForm()
    {
        test::FakeProfileStores stores;
        const StartQuiz start{stores.attempts(), test::libraryOf(test::quizPack()), noon};

        QCOMPARE(start({u"money"_qs, AttemptMode::Practice, 1})->plan.form, u"A"_qs);
        QCOMPARE(start({u"money"_qs, AttemptMode::Practice, 1})->plan.form, u"B"_qs);
    }

    void theQuestionsOfALessonAreAQuizToo()
    {
        test::FakeProfileStores stores;
        const StartQuiz start{stores.attempts(), test::libraryOf(test::quizPack()), noon};

        const Expected<StartedQuiz> first = start({u"lesson:otp"_qs, AttemptMode::Practice, 1});
        const Expected<StartedQuiz> second = start({u"lesson:otp"_qs, AttemptMode::Practice, 1});

        QVERIFY(first && second);
        QCOMPARE(textsOf(first->plan.questions), (QStringList{u"single"_qs, u"pair.a"_qs}));
        QCOMPARE(textsOf(second->plan.questions), (QStringList{u"single"_qs, u"pair.b"_qs}));
    }

    void whatIsNotThereCannotBeStarted_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("unknown quiz") << u"gone"_qs;
        QTest::newRow("unknown lesson") << u"lesson:gone"_qs;
        QTest::newRow("no id") << u"A B"_qs;
        QTest::newRow("nothing") << QString{};
        QTest::newRow("without questions") << u"empty"_qs;
    }
    void whatIsNotThereCannotBeStarted()
    {
        QFETCH(QString, source);
        Pack pack = test::quizPack();
        pack.quizzes.append(test::quizOf(u"empty"_qs, QuizKind::Practice, {}));
        test::FakeProfileStores stores;

        const Expected<StartedQuiz> started = StartQuiz{stores.attempts(), test::libraryOf(pack), noon}({source, AttemptMode::Practice, 1});

        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::NotFound);
        QVERIFY(stores.memory().attempts.isEmpty());
    }

    void aDiskThatRefusesIsReported()
    {
        for (int call = 1; call <= 2; ++call) {
            test::FakeProfileStores stores;
            stores.failing().failAt(call);

            const Expected<StartedQuiz> started = StartQuiz{stores.attempts(), test::libraryOf(test::quizPack()), noon}({u"test"_qs, AttemptMode::Practice, 1});

            QVERIFY(!started);
            QCOMPARE(started.error().code, ErrorCode::Unavailable);
        }
    }
};

QTEST_GUILESS_MAIN(StartQuizTest)
#include "start_quiz_test.moc"
