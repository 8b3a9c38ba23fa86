// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/open_workspace.h>
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <presentation/quiz_view_model.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

ChoiceAnswer choice(const QString &key)
{
    return {id<OptionId>(key)};
}

CardMemory memoryDue(const QDateTime &due)
{
    CardMemory memory;
    memory.state = CardState::Review;
    memory.stability = 2;
    memory.difficulty = 5;
    memory.lastReview = due.addDays(-2);
    memory.due = due;
    return memory;
}

} // namespace

class QuizViewModelTest final : public QObject {
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

private:
    /// A new view-model over what was kept, as after the process was killed.
    void restart()
    {
        m_finished.reset();
        m_model.reset();
        m_open->openProfile();
        m_model = std::make_unique<QuizViewModel>(m_open->workspace(), m_open->language(), [] { return 42U; });
        m_finished = std::make_unique<QSignalSpy>(m_model.get(), &QuizViewModel::finished);
    }
    void openQuiz(const QString &source)
    {
        m_model->open(source);
        QTRY_VERIFY(m_model->phase() == QuizPhase::Answering);
    }
    void answer(const Answer &answer)
    {
        QSignalSpy checked{m_model.get(), &QuizViewModel::checked};
        m_model->give(answer);
        m_model->confirm();
        QTRY_COMPARE(checked.size(), 1);
    }
    [[nodiscard]] static QStringList elementsOfSign(const QString &sign)
    {
        QStringList ids;
        for (const SpecimenElement &element : elementsOf(markedSpecimen(u"sms.fake"_qs, false))) {
            if (element.signId == sign)
                ids.append(element.id);
        }
        return ids;
    }
    /// For quiz "all", in its order.
    [[nodiscard]] QList<Answer> rightAnswers() const
    {
        OrderAnswer order;
        for (const QString &key : {u"call"_qs, u"note"_qs, u"save"_qs, u"report"_qs})
            order.order.append(id<OptionId>(key));
        PairsAnswer pairs;
        for (const QString &key : {u"otp"_qs, u"vpn"_qs, u"pin"_qs})
            pairs.pairs.insert(id<OptionId>(key), key);
        MarksAnswer marks;
        QStringList seen;
        for (const SpecimenElement &element : elementsOf(markedSpecimen(u"sms.fake"_qs, false))) {
            if (!element.signIds.isEmpty() && !seen.contains(element.signId)) {
                marks.elements.append(element.id);
                seen.append(element.signId);
            }
        }
        return {choice(u"c"_qs), TruthAnswer{false}, TickedAnswer{{id<OptionId>(u"a"_qs), id<OptionId>(u"c"_qs)}}, order,
                pairs,           TypedAnswer{u"2 hours"_qs}, TypedAnswer{u"card"_qs.prepend(u"bank "_qs)}, marks};
    }

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<QuizViewModel> m_model;
    std::unique_ptr<QSignalSpy> m_finished;
};

QTEST_GUILESS_MAIN(QuizViewModelTest)
#include "quiz_view_model_test.moc"
