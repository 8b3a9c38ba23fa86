// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiz_session.h"

using namespace mehfooz;
using namespace mehfooz::test;

class QuizResumeTest final : public QuizSession {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(quizPack());
        restart();
    }

    void anUnknownQuizIsToldApartFromAFailure()
    {
        m_model->open(u"no_such_quiz"_qs);
        QTRY_COMPARE(m_model->phase(), QuizPhase::NothingHere);
        m_model->open(u"lesson:no_such_lesson"_qs);
        QTRY_COMPARE(m_model->phase(), QuizPhase::NothingHere);
        m_model->open(u"reviews"_qs);

        QCOMPARE(m_model->phase(), QuizPhase::NothingHere);
        QVERIFY(!m_model->hasQuestion());
    }

    void questionsOfALessonArePractice()
    {
        openQuiz(u"lesson:otp"_qs);

        QCOMPARE(m_model->title(), u"The code"_qs);
        QCOMPARE(m_model->mode(), AttemptMode::Practice);
        QCOMPARE(m_model->count(), 2);
        QCOMPARE(m_model->lessonAddress(), u"lesson/otp"_qs);
    }

    void aReviewAsksTheOtherFormAndTellsItsNextDay()
    {
        openQuiz(u"money"_qs);
        answer(choice(u"c"_qs));
        m_open->memory().cards[u"pair"_qs] = memoryDue(m_open->now());
        restart();

        openQuiz(u"reviews"_qs);

        QVERIFY(m_model->isReviews());
        QCOMPARE(m_model->title(), u"Reviews"_qs);
        QCOMPARE(m_model->question().id, u"pair.b"_qs);
        answer(choice(u"c"_qs));
        QVERIFY(!m_model->canTryAgain());
        QVERIFY(!m_model->nextReviewDay().isEmpty());
        m_model->next();
        QTRY_COMPARE(m_finished->size(), 1);
    }

    void aNewAttemptTakesTheOtherForm()
    {
        openQuiz(u"money"_qs);
        QCOMPARE(m_model->question().id, u"pair.a"_qs);
        answer(choice(u"c"_qs));
        m_model->next();
        answer(TruthAnswer{false});
        m_model->next();
        QTRY_COMPARE(m_finished->size(), 1);

        openQuiz(u"money"_qs);

        QCOMPARE(m_model->question().id, u"pair.b"_qs);
    }

    void aPreTestMakesNoCards()
    {
        openQuiz(u"pre_post"_qs);

        answer(choice(u"a"_qs));

        QVERIFY(m_open->memory().reviews.isEmpty());
        QCOMPARE(m_open->memory().attempts.first().answers.size(), 1);
    }

    void aFinishedAttemptIsReadAgainWithoutWriting()
    {
        openQuiz(u"test"_qs);
        answer(choice(u"a"_qs));
        m_model->next();
        answer(TruthAnswer{false});
        m_model->next();
        QTRY_COMPARE(m_finished->size(), 1);
        const qsizetype written = m_open->memory().attempts.first().answers.size();

        m_model->reopen(1, 0);

        QVERIFY(m_model->isReading());
        QCOMPARE(m_model->phase(), QuizPhase::Explained);
        QCOMPARE(m_model->pills(), QList<PillState>({PillState::Wrong, PillState::Right}));
        QCOMPARE(m_model->feedback().options.value(u"a"_qs).state, OptionState::WrongChosen);
        QVERIFY(!m_model->canTryAgain());
        m_model->next();
        QVERIFY(m_model->isLast());
        QSignalSpy left{m_model.get(), &QuizViewModel::left};
        m_model->next();
        QCOMPARE(left.size(), 1);
        QCOMPARE(m_open->memory().attempts.first().answers.size(), written);
    }

    void anUnfinishedAttemptIsNotRead()
    {
        openQuiz(u"test"_qs);
        answer(choice(u"a"_qs));

        m_model->reopen(1, 0);

        QCOMPARE(m_model->phase(), QuizPhase::NothingHere);
    }

    void nothingIsWrongHereIsAnAnswer()
    {
        Pack pack = quizPack();
        pack.quizzes.append(quizOf(u"marks"_qs, QuizKind::Practice, {u"clean"_qs}));
        m_open->replacePack(std::move(pack));
        openQuiz(u"marks"_qs);
        QVERIFY(!m_model->canConfirm());

        QSignalSpy checked{m_model.get(), &QuizViewModel::checked};
        m_model->confirmNoSigns();

        QVERIFY(checked.wait());
        QCOMPARE(m_model->feedback().verdict, VerdictKind::Right);
    }

    void aRunOfMarkedWordsIsOneClickAndIsShownAgain()
    {
        Pack pack = quizPack();
        pack.quizzes.append(quizOf(u"signs"_qs, QuizKind::Practice, {u"marks"_qs, u"truth"_qs}));
        m_open->replacePack(std::move(pack));
        openQuiz(u"signs"_qs);
        const QStringList hurry = elementsOfSign(u"s1"_qs);
        QVERIFY(hurry.size() > 1);

        m_model->giveMarks({hurry});
        openQuiz(u"test"_qs);
        openQuiz(u"signs"_qs);

        QCOMPARE(m_model->marks(), QList<QStringList>{hurry});
        QCOMPARE(std::get<MarksAnswer>(m_model->answer()).elements, QStringList{hurry.first()});
        m_model->giveMarks({});
        QVERIFY(!m_model->canConfirm());
    }

    void theLastExplanationShowsTheGapOnce()
    {
        openQuiz(u"test"_qs);
        m_model = nullptr;
        restart();
        Pack pack = quizPack();
        pack.quizzes.append(quizOf(u"gap"_qs, QuizKind::Practice, {u"truth"_qs, u"number"_qs}));
        m_open->replacePack(std::move(pack));
        openQuiz(u"gap"_qs);
        answer(TruthAnswer{true});
        QVERIFY(!m_model->nudge().has_value());
        m_model->next();

        answer(TypedAnswer{u"2"_qs});

        QTRY_VERIFY(m_model->nudge().has_value());
        QCOMPARE(m_model->nudge()->item, u"pay.call_back"_qs);
        QVERIFY(!m_model->nudge()->isRecheck);
        QTRY_VERIFY(m_open->workspace().setting(u"nudges"_qs).contains(u"pay.call_back"_qs));
        m_model->declineNudge();
        QVERIFY(!m_model->nudge().has_value());
        QTRY_VERIFY(m_open->workspace().setting(u"nudges"_qs).contains(u"true"_qs));
    }

    void aQuestionThatThePackLostIsPassedOver()
    {
        openQuiz(u"test"_qs);
        answer(choice(u"c"_qs));
        Pack pack = quizPack();
        pack.questions.removeAt(1);
        m_open->replacePack(std::move(pack));

        m_model->open(u"test"_qs);

        QTRY_COMPARE(m_finished->size(), 1);
    }

    void anotherProfileClosesTheQuiz()
    {
        openQuiz(u"all"_qs);

        m_open->openProfile();

        QCOMPARE(m_model->phase(), QuizPhase::Closed);
        QVERIFY(!m_model->hasQuestion());
    }
};

QTEST_GUILESS_MAIN(QuizResumeTest)
#include "quiz_resume_test.moc"
