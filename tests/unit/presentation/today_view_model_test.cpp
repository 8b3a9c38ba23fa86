// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/check_pack.h>
#include <support/open_workspace.h>
#include <support/warnings.h>

#include <presentation/today_view_model.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

/// The small check with two lessons, a quiz and a question.
Pack todayPack()
{
    Pack pack = checkPack();
    const auto lesson = [](const char *lessonId, const char *title) {
        Lesson made{id<LessonId>(QString::fromLatin1(lessonId)), words(QString::fromLatin1(title)), id<TopicId>(u"money"_qs),
                    6, 1, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
        made.bodies.append({u"en"_qs, {{u"a"_qs, u"A"_qs, {}}, {u"b"_qs, u"B"_qs, {}}}});
        return made;
    };
    pack.topics.append({id<TopicId>(u"money"_qs), words(u"Money"_qs), u"landmark"_qs, {}});
    pack.lessons = {lesson("otp", "OTP: the code you give to nobody"), lesson("wallet", "The wallet")};
    pack.roles[0].lessons = {pack.lessons[1].id, pack.lessons[0].id};
    Question question{id<QuestionId>(u"q1"_qs), {}, {}, id<TopicId>(u"money"_qs), {}, 2, 1, words(u"Is it so?"_qs), {}, false, {}, {},
                      TrueFalse{true, words(u"Yes."_qs), words(u"No."_qs)}};
    pack.questions.append(question);
    pack.quizzes.append({id<QuizId>(u"money_practice"_qs), words(u"Money, practice"_qs), QuizKind::Practice, {question.id}, {}, {}, {}, 80, 0});
    return pack;
}

} // namespace

class TodayViewModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(todayPack());
        m_model = std::make_unique<TodayViewModel>(m_open->workspace(), m_open->language());
    }
    void cleanup()
    {
        m_model.reset();
        m_open.reset();
    }

    void theMostUsefulStepStandsFirstWithItsGain()
    {
        answerAll(CheckValue::Yes);
        answer(u"wa.pin"_qs, CheckValue::No);

        const TodayStep &step = m_model->step();

        QCOMPARE(step.item->text(), u"wa.pin"_qs);
        QCOMPARE(step.label, u"Today's most useful step"_qs);
        QVERIFY(step.essential);
        QCOMPARE(step.minutes, u"3 minutes"_qs);
        QCOMPARE(step.title, u"WhatsApp has a PIN"_qs);
        QCOMPARE(step.why, u"Why: WhatsApp has a PIN"_qs);
        QCOMPARE(step.gain.number, u"+31"_qs); // from 69 to 100
    }

    void whatIsUnknownIsToBeFoundOut()
    {
        QCOMPARE(m_model->step().label, u"Find out today"_qs);
        QCOMPARE(m_model->step().gain.sentence, u"Brings you nearer to a first score"_qs);
    }

    void alreadyDoneIsSavedAndTakenBack()
    {
        answerAll(CheckValue::No);
        const CheckItemId first = *m_model->step().item;
        QSignalSpy saved{m_model.get(), &TodayViewModel::answerSaved};

        m_model->markDone();
        QVERIFY(saved.wait());
        QVERIFY(m_model->step().item != first);
        QCOMPARE(m_open->workspace().state().answers.find(first)->value, CheckValue::Yes);

        m_model->undo();
        QVERIFY(saved.wait());
        QCOMPARE(*m_model->step().item, first);
    }

    void anAnswerThatTheDiskRefusesChangesNothingAndIsTold()
    {
        answerAll(CheckValue::No);
        const CheckItemId first = *m_model->step().item;
        m_open->memory().failing.failAlways();
        QSignalSpy failed{m_model.get(), &TodayViewModel::saveFailed};

        m_model->markDone();

        QVERIFY(failed.wait());
        QCOMPARE(*m_model->step().item, first);
        m_open->memory().failing.neverFail();
        QSignalSpy saved{m_model.get(), &TodayViewModel::answerSaved};
        m_model->retry();
        QVERIFY(saved.wait());
    }

    void laterHidesAStepForADay()
    {
        answerAll(CheckValue::No);
        const CheckItemId first = *m_model->step().item;

        putOff();
        QVERIFY(*m_model->step().item != first);

        m_open->setNow(m_open->now().addDays(1).addSecs(1));
        m_model->refresh();
        QCOMPARE(*m_model->step().item, first);
    }

    void allStepsPutOffIsSaidSo()
    {
        answerAll(CheckValue::Yes);
        answer(u"wa.pin"_qs, CheckValue::No);

        putOff();

        QVERIFY(!m_model->step().item);
        QCOMPARE(m_model->step().title, u"You put the other steps off until tomorrow."_qs);
    }

    void everythingDoneIsSaidSo()
    {
        answerAll(CheckValue::Yes);

        QVERIFY(!m_model->step().item);
        QCOMPARE(m_model->step().title, u"Everything that counts for you is done."_qs);
    }

    void nothingThatAppliesIsSaidSo()
    {
        answerAll(CheckValue::NotApplicable);

        QCOMPARE(m_model->score().kind, ScoreFace::Kind::Nothing);
        QVERIFY(m_model->step().title.startsWith(u"Nothing here applies to you"));
    }

    void theFirstLessonOfTheRoleIsNextUntilOneIsUnderWay()
    {
        QCOMPARE(m_model->lesson().label, u"For you next"_qs);
        QCOMPARE(m_model->lesson().title, u"The wallet"_qs);
        QCOMPARE(m_model->lesson().aside, u"6 minutes"_qs);
        QCOMPARE(m_model->lesson().address, u"lesson/wallet"_qs);

        m_open->workspace().noteLessonPlace({id<LessonId>(u"otp"_qs), 1, 1, u"b"_qs, 1, m_open->now(), {}});

        QCOMPARE(m_model->lesson().label, u"Lesson under way"_qs);
        QCOMPARE(m_model->lesson().address, u"lesson/otp"_qs);
        QCOMPARE(m_model->lesson().button, u"Continue"_qs);
        QCOMPARE(m_model->lesson().aside, u"4 minutes left"_qs);
        QCOMPARE(m_model->lesson().doneWords, u"1 of 3 parts read"_qs);
        QCOMPARE(m_model->lesson().done, 1.0 / 3);
    }

    void everyLessonReadIsSaidSo()
    {
        for (const Lesson &lesson : m_open->workspace().library().content().lessons)
            m_open->workspace().noteLessonPlace({lesson.id, 1, 2, {}, 3, m_open->now(), m_open->now()});

        QCOMPARE(m_model->lesson().title, u"You have read every lesson."_qs);
        QCOMPARE(m_model->lesson().address, u"lessons"_qs);
    }

    void dueCardsAreCountedAndOtherwiseTheNextDayIsNamed()
    {
        QCOMPARE(m_model->reviews().title, u"Nothing is due. Cards come from the quizzes you take."_qs);
        QVERIFY(m_model->reviews().button.isEmpty());

        learn(m_open->now().addDays(2));
        QCOMPARE(m_model->reviews().title, u"Nothing is due. The next review is on Tuesday."_qs);
        learn(m_open->now().addDays(20));
        QCOMPARE(m_model->reviews().title, u"Nothing is due. The next review is on 12 December."_qs);

        learn(m_open->now());
        QCOMPARE(m_model->reviews().title, u"1 card is due today"_qs);
        QCOMPARE(m_model->reviews().address, u"quiz/reviews"_qs);
        QCOMPARE(m_model->reviews().aside, u"About 1 minute"_qs);
    }

    void aQuizIsSuggested()
    {
        QCOMPARE(m_model->quiz().label, u"A quiz to try"_qs);
        QCOMPARE(m_model->quiz().title, u"Money, practice"_qs);
        QCOMPARE(m_model->quiz().address, u"quiz/money_practice"_qs);
    }

    void theWeekSaysWhatMovedTheScore()
    {
        QVERIFY(m_model->week().isEmpty());
        m_open->setNow(m_open->now().addDays(-10));
        answerAll(CheckValue::No);
        answer(u"wa.pin"_qs, CheckValue::Yes);
        m_open->setNow(m_open->now().addDays(10));

        answer(u"pay.otp"_qs, CheckValue::Yes);
        answer(u"dev.lock"_qs, CheckValue::Partly);

        QCOMPARE(m_model->week(), u"This week: +25 from 2 things you did"_qs);
    }

    void aChangedListIsTakenApartFromWhatThePersonDid()
    {
        m_open->setNow(m_open->now().addDays(-10));
        answerAll(CheckValue::Yes);
        answer(u"dev.lock"_qs, CheckValue::No);
        m_open->setNow(m_open->now().addDays(10));
        Pack pack = changedCheckPack(u"wa.photo"_qs);
        m_open->replacePack(pack);
        QSignalSpy changed{m_model.get(), &TodayViewModel::changed};

        answer(u"dev.lock"_qs, CheckValue::Yes);

        QTRY_COMPARE(m_model->week(), u"This week: +10 from 1 thing you did, −10 because the list changed"_qs);
    }

    void aWeekWithoutAMoveIsCalm()
    {
        m_open->setNow(m_open->now().addDays(-10));
        answerAll(CheckValue::Yes);
        m_open->setNow(m_open->now().addDays(10));
        m_model->refresh();

        QCOMPARE(m_model->week(), u"This week your score has not moved."_qs);
    }

    void urduHasNoSigns()
    {
        m_open->setNow(m_open->now().addDays(-10));
        answerAll(CheckValue::No);
        m_open->setNow(m_open->now().addDays(10));
        answer(u"pay.otp"_qs, CheckValue::Yes);

        m_open->language().setLanguage(u"ur"_qs);

        QCOMPARE(m_model->week(), u"اس ہفتے آپ کے 1 کام سے 20 نمبر بڑھے"_qs);
        QVERIFY(!m_model->step().gain.number.contains(u'+'));
        QCOMPARE(m_model->dateWords(), u"اتوار، 22 نومبر"_qs);
    }

private:
    void answer(const QString &item, CheckValue value)
    {
        CheckRecorder recorder{m_open->workspace(), m_open->language()};
        QSignalSpy saved{&recorder, &CheckRecorder::saved};
        recorder.answer(id<CheckItemId>(item), value);
        QVERIFY(saved.wait());
    }
    void answerAll(CheckValue value)
    {
        for (const ScoredItem &item : m_open->workspace().library().catalogue().items)
            answer(item.id.text(), value);
    }
    void putOff()
    {
        QSignalSpy kept{&m_open->workspace(), &Workspace::settingChanged};
        m_model->putOff();
        QVERIFY(kept.wait());
    }
    void learn(const QDateTime &due)
    {
        CardMemory memory;
        memory.state = CardState::Review;
        memory.stability = 3;
        memory.difficulty = 5;
        memory.lastReview = m_open->now().addDays(-3);
        memory.due = due;
        m_open->workspace().noteAttempt({}, CardReview{u"q1"_qs, Rating::Good, m_open->now(), memory});
    }

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<TodayViewModel> m_model;
};

QTEST_GUILESS_MAIN(TodayViewModelTest)
#include "today_view_model_test.moc"
