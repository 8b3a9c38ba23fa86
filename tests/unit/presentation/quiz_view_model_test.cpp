// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiz_session.h"

using namespace mehfooz;
using namespace mehfooz::test;

class QuizViewModelTest final : public QuizSession {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(quizPack());
        restart();
    }

    void lookingIntoAQuizWritesNothing()
    {
        openQuiz(u"all"_qs);

        QCOMPARE(m_model->phase(), QuizPhase::Answering);
        QCOMPARE(m_model->progressWords(), u"Question 1 of 8"_qs);
        QCOMPARE(m_model->title(), u"Quiz all"_qs);
        QCOMPARE(m_model->modeWords(), u"Practice"_qs);
        QVERIFY(m_open->memory().attempts.isEmpty());
    }

    void theFirstAnswerBeginsTheAttempt()
    {
        openQuiz(u"all"_qs);

        answer(choice(u"c"_qs));

        QCOMPARE(m_open->memory().attempts.size(), 1);
        QCOMPARE(m_open->memory().attempts.first().answers.size(), 1);
        QCOMPARE(m_model->phase(), QuizPhase::Explained);
        QCOMPARE(m_model->feedback().verdict, VerdictKind::Right);
        QCOMPARE(m_model->pills().first(), PillState::Right);
        QCOMPARE(m_open->workspace().state().attempts.size(), 1);
        QVERIFY(m_open->workspace().state().cards.contains(u"single"_qs));
    }

    void nothingCanBeCheckedBeforeSomethingIsGiven()
    {
        openQuiz(u"all"_qs);
        QVERIFY(!m_model->canConfirm());

        m_model->confirm();
        QCOMPARE(m_model->phase(), QuizPhase::Answering);
        m_model->give(TypedAnswer{u"not a choice"_qs});
        QVERIFY(!m_model->canConfirm());
        m_model->give(choice(u"a"_qs));

        QVERIFY(m_model->canConfirm());
    }

    void aWrongAnswerWaitsForItsSecondTry()
    {
        openQuiz(u"all"_qs);

        answer(choice(u"b"_qs));

        QVERIFY(m_model->canTryAgain());
        QVERIFY(m_model->comesBack());
        QVERIFY(m_open->memory().reviews.isEmpty());
        m_model->tryAgain();
        QCOMPARE(m_model->phase(), QuizPhase::Answering);
        QCOMPARE(m_model->struckOut(), QSet<QString>{u"b"_qs});
        answer(choice(u"c"_qs));

        QCOMPARE(m_open->memory().reviews.size(), 1);
        QCOMPARE(m_open->memory().reviews.first().rating, Rating::Hard);
        QCOMPARE(m_model->feedback().verdict, VerdictKind::Right);
        QCOMPARE(m_model->pills().first(), PillState::Wrong);
        QVERIFY(!m_model->canTryAgain());
    }

    void goingOnWithoutASecondTryMakesTheCard()
    {
        openQuiz(u"all"_qs);
        answer(choice(u"b"_qs));

        m_model->next();

        QTRY_COMPARE(m_open->memory().reviews.size(), 1);
        QCOMPARE(m_open->memory().reviews.first().rating, Rating::Again);
        QCOMPARE(m_model->position(), 1);
        QTRY_VERIFY(m_open->workspace().state().cards.contains(u"single"_qs));
    }

    void aPlainFactHasNoSecondTry()
    {
        openQuiz(u"all"_qs);
        answer(choice(u"c"_qs));
        m_model->next();

        answer(TruthAnswer{true});

        QVERIFY(!m_model->canTryAgain());
        QCOMPARE(m_open->memory().reviews.last().rating, Rating::Again);
    }

    void aHintMakesTheCardHard()
    {
        openQuiz(u"all"_qs);
        QVERIFY(m_model->canHint());

        m_model->showHint();
        answer(choice(u"c"_qs));

        QCOMPARE(m_open->memory().reviews.first().rating, Rating::Hard);
        QVERIFY(m_open->memory().attempts.first().answers.first().hintUsed);
        QVERIFY(!m_model->canHint());
    }

    void everyTypeCanBeAnsweredAndIsExplained()
    {
        openQuiz(u"all"_qs);
        const QList<Answer> answers = rightAnswers();

        for (const Answer &each : answers) {
            answer(each);
            QCOMPARE(m_model->phase(), QuizPhase::Explained);
            QCOMPARE(m_model->feedback().verdict, VerdictKind::Right);
            m_model->next();
        }

        QTRY_COMPARE(m_finished->size(), 1);
        QCOMPARE(m_open->memory().attempts.first().total->shown, 100);
        QCOMPARE(m_model->phase(), QuizPhase::Closed);
    }

    void aKilledProgramGoesOnAtTheSameQuestion_data()
    {
        QTest::addColumn<int>("answered");
        for (int answered = 1; answered < 8; ++answered)
            QTest::addRow("after %d", answered) << answered;
    }
    void aKilledProgramGoesOnAtTheSameQuestion()
    {
        QFETCH(int, answered);
        openQuiz(u"all"_qs);
        const QList<Answer> answers = rightAnswers();
        for (int i = 0; i < answered; ++i) {
            answer(answers.at(i));
            m_model->next();
        }
        const ShownQuestion before = m_model->question();

        restart();
        openQuiz(u"all"_qs);

        QCOMPARE(m_model->position(), answered);
        QCOMPARE(m_model->question().id, before.id);
        QCOMPARE(m_model->question().options, before.options);
        QCOMPARE(m_open->memory().attempts.size(), 1);
    }

    void aProgramKilledBeforeTheResultGivesTheResult()
    {
        openQuiz(u"test"_qs);
        answer(choice(u"c"_qs));
        m_model->next();
        answer(TruthAnswer{false});

        restart();
        m_model->open(u"test"_qs);

        QTRY_COMPARE(m_finished->size(), 1);
        QVERIFY(m_open->memory().attempts.first().total->passed);
    }

    void aProgramKilledWhileASecondTryWasOfferedStillMakesTheCard()
    {
        openQuiz(u"all"_qs);
        answer(choice(u"a"_qs));
        QVERIFY(m_open->memory().reviews.isEmpty());

        restart();
        openQuiz(u"all"_qs);

        QTRY_COMPARE(m_open->memory().reviews.size(), 1);
        QCOMPARE(m_model->position(), 1);
    }

    void aTestKeepsAndExplainsNothing()
    {
        openQuiz(u"test"_qs);

        answer(choice(u"a"_qs));

        QCOMPARE(m_model->phase(), QuizPhase::Kept);
        QCOMPARE(m_model->pills().first(), PillState::Kept);
        QVERIFY(!m_model->canTryAgain());
        QVERIFY(!m_model->canHint());
        QVERIFY(!m_model->comesBack());
    }

    void aHalfGivenAnswerSurvivesLanguageAndOtherQuizzes()
    {
        openQuiz(u"all"_qs);
        m_model->give(choice(u"a"_qs));

        m_open->language().setLanguage(u"ur"_qs);
        QCOMPARE(std::get<ChoiceAnswer>(m_model->answer()).choice, id<OptionId>(u"a"_qs));
        QVERIFY(m_model->question().ask.startsWith(u"سوال"_qs));
        openQuiz(u"test"_qs);
        openQuiz(u"all"_qs);

        QCOMPARE(std::get<ChoiceAnswer>(m_model->answer()).choice, id<OptionId>(u"a"_qs));
    }

    void leavingAnswersForLaterComesBackToThem()
    {
        openQuiz(u"test"_qs);

        m_model->leaveForLater();
        QCOMPARE(m_model->position(), 1);
        answer(TruthAnswer{false});
        QVERIFY(!m_model->isLast());
        m_model->next();

        QCOMPARE(m_model->position(), 0);
        QSignalSpy left{m_model.get(), &QuizViewModel::left};
        m_model->leaveForLater();
        QCOMPARE(left.size(), 1);
        QVERIFY(m_finished->isEmpty());
        answer(choice(u"c"_qs));
        QVERIFY(m_model->isLast());
    }

    void givingUpASecondTryGoesOn()
    {
        openQuiz(u"all"_qs);
        answer(choice(u"a"_qs));
        m_model->tryAgain();

        m_model->leaveForLater();

        QCOMPARE(m_model->position(), 1);
        QTRY_COMPARE(m_open->memory().reviews.size(), 1);
        QCOMPARE(m_open->memory().reviews.first().rating, Rating::Again);
    }

    void aRefusedWriteLosesNothingAndIsTriedAgain()
    {
        openQuiz(u"all"_qs);
        QSignalSpy failed{m_model.get(), &QuizViewModel::failed};
        m_open->memory().failing.failAlways();
        m_model->give(choice(u"c"_qs));
        m_model->confirm();
        QVERIFY(failed.wait());
        QCOMPARE(m_model->phase(), QuizPhase::Answering);
        QCOMPARE(std::get<ChoiceAnswer>(m_model->answer()).choice, id<OptionId>(u"c"_qs));
        QCOMPARE(m_model->pills().first(), PillState::Open);

        m_open->memory().failing.neverFail();
        QSignalSpy checked{m_model.get(), &QuizViewModel::checked};
        m_model->retry();

        QVERIFY(checked.wait());
        QCOMPARE(m_open->memory().attempts.size(), 1);
    }

    void anyWriteMayFailOnceAndTheQuizStillEndsWhole()
    {
        for (int call = 1; call < 12; ++call) {
            restart();
            m_open->memory().attempts.clear();
            m_open->openProfile();
            openQuiz(u"test"_qs);
            connect(m_model.get(), &QuizViewModel::failed, m_model.get(), &QuizViewModel::retry, Qt::QueuedConnection);
            m_open->memory().failing.failAt(call);

            answer(choice(u"c"_qs));
            m_model->next();
            answer(TruthAnswer{true});
            m_model->next();

            QTRY_COMPARE(m_finished->size(), 1);
            m_open->memory().failing.neverFail();
            QCOMPARE(m_open->memory().attempts.size(), 1);
            QCOMPARE(m_open->memory().attempts.first().total->shown, 50);
        }
    }
};

QTEST_GUILESS_MAIN(QuizViewModelTest)
#include "quiz_view_model_test.moc"
