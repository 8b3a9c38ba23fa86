// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/lesson_pack.h>
#include <support/open_workspace.h>
#include <support/warnings.h>

#include <presentation/lesson_view_model.h>

using namespace mehfooz;
using namespace mehfooz::test;

class LessonViewModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(lessonPack());
        m_lesson = std::make_unique<LessonViewModel>(m_open->workspace(), m_open->language());
    }
    void cleanup()
    {
        m_lesson.reset();
        m_open.reset();
    }

    void anUnknownLessonOpensNothingAndLeavesTheOpenOne()
    {
        QVERIFY(!m_lesson->open(u"absent"_qs));
        QVERIFY(!m_lesson->isOpen());
        openSaved(u"otp"_qs);

        QVERIFY(!m_lesson->open(u"NOT AN ID"_qs));
        QCOMPARE(m_lesson->id(), u"otp"_qs);
    }

    void aLessonHasItsPartsAndThenTheSummary()
    {
        openSaved(u"otp"_qs);

        QCOMPARE(m_lesson->title(), u"OTP: the code that you give to no one"_qs);
        QCOMPARE(m_lesson->topic(), u"Bank and wallet"_qs);
        QCOMPARE(m_lesson->partCount(), 4);
        QCOMPARE(m_lesson->partTitle(0), u"A call"_qs);
        QCOMPARE(m_lesson->partTitle(3), u"Summary and 2 questions"_qs);
        QCOMPARE(m_lesson->parts().first().state, LessonPartRow::State::Current);
        QCOMPARE(m_lesson->parts().last().state, LessonPartRow::State::Ahead);
    }

    void theProgressLineCountsPartsAndMinutesDown()
    {
        openSaved(u"otp"_qs);
        QCOMPARE(m_lesson->progressWords(), u"Part 1 of 4, 6 minutes left"_qs);
        QCOMPARE(m_lesson->progressShare(), 0.25);
        QCOMPARE(m_lesson->nextWords(), u"Next: Look first"_qs);

        int before = m_lesson->minutesLeft();
        for (int part = 1; part < 4; ++part) {
            goTo(part);
            QVERIFY(m_lesson->minutesLeft() <= before);
            before = m_lesson->minutesLeft();
        }

        QVERIFY(before >= 1 && before < 6);
        QVERIFY(m_lesson->isSummary());
        QCOMPARE(m_lesson->nextWords(), QString{});
        QCOMPARE(m_lesson->progressShare(), 1.0);
    }

    void blocksCarryTheWordsOfTermsAndTheTargetsOfLinks()
    {
        openSaved(u"otp"_qs, u"do"_qs);
        const auto blocks = m_lesson->blocks();
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks.at(0).inlines.at(3).targetKind, u"route"_qs);
        QCOMPARE(addressOf(blocks.at(1).inlines.at(1)), u"incident/money_sent"_qs);

        goTo(0);
        QCOMPARE(m_lesson->blocks().first().inlines.at(1).text, u"one-time password (OTP)"_qs);
    }

    void theWorkedExampleComesWithItsSigns()
    {
        openSaved(u"otp"_qs);

        QVERIFY(m_lesson->specimen());
        QCOMPARE(m_lesson->specimen()->signs.size(), 2);
        QCOMPARE(m_lesson->specimen()->language, u"ur"_qs);
    }

    void theLanguageSwapStaysAtPartPlaceNoteAndGuess()
    {
        openSaved(u"otp"_qs);
        m_lesson->takeGuess(u"a"_qs);
        goTo(1);
        m_lesson->setTopBlock(2);
        QVERIFY(m_lesson->openNote(u"term"_qs, u"otp"_qs));
        QSignalSpy changed{m_lesson.get(), &LessonViewModel::lessonChanged};

        m_open->language().setLanguage(u"ur"_qs);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_lesson->part(), 1);
        QCOMPARE(m_lesson->topBlock(), 2);
        QCOMPARE(m_lesson->partTitle(1), u"پہلے دیکھیں"_qs);
        QCOMPARE(m_lesson->note()->title, u"او ٹی پی (ایک بار کا کوڈ)"_qs);
        QCOMPARE(m_lesson->progressWords(), u"4 میں سے حصہ 2، %1 منٹ باقی"_qs.arg(m_lesson->minutesLeft()));
        goTo(0);
        QCOMPARE(m_lesson->guess()->chosen, u"a"_qs);
        QCOMPARE(m_lesson->guess()->options.first().text, u"پڑھ کر سنا دیں"_qs);
    }

    void aLessonWithoutTextInTheLanguageIsShownInAnother()
    {
        Pack pack = lessonPack();
        pack.lessons[1].bodies.removeLast();
        m_open->replacePack(pack);
        m_open->language().setLanguage(u"ur"_qs);

        openSaved(u"otp"_qs);

        QCOMPARE(m_lesson->textLanguage(), u"en"_qs);
        QCOMPARE(m_lesson->partTitle(0), u"A call"_qs);
    }

    void thePlaceIsSavedAndFoundAgainByItsAnchor()
    {
        openSaved(u"otp"_qs);
        goTo(2);
        QCOMPARE(m_open->memory().lessonPlaces.last().anchor, u"do"_qs);
        QCOMPARE(m_open->memory().lessonPlaces.last().partsRead, 3);

        Pack pack = lessonPack();
        for (LessonBody &body : pack.lessons[1].bodies)
            body.parts.removeFirst();
        m_open->replacePack(pack);
        m_open->openProfile();
        openSaved(u"otp"_qs);

        QCOMPARE(m_lesson->part(), 1);
        QCOMPARE(m_lesson->partTitle(1), u"What to do"_qs);
    }

    void anAddressNamesAPartByAnchorNumberOrSummary_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("opened");
        QTest::newRow("anchor") << u"look"_qs << 1;
        QTest::newRow("number") << u"3"_qs << 2;
        QTest::newRow("summary") << u"summary"_qs << 3;
        QTest::newRow("too far") << u"99"_qs << 3;
        QTest::newRow("below") << u"0"_qs << 0;
        QTest::newRow("unknown") << u"elsewhere"_qs << 0;
    }
    void anAddressNamesAPartByAnchorNumberOrSummary()
    {
        QFETCH(QString, part);
        QFETCH(int, opened);

        openSaved(u"otp"_qs, part);

        QCOMPARE(m_lesson->part(), opened);
    }

    void theLastPartFinishesTheLessonOnce()
    {
        openSaved(u"otp"_qs);
        QVERIFY(!m_lesson->finishedOn().isValid());
        goTo(3);
        QCOMPARE(m_lesson->finishedOn(), QDate(2026, 11, 22));

        m_open->setNow(m_open->now().addDays(5));
        openSaved(u"otp"_qs);
        QCOMPARE(m_lesson->part(), 0);
        goTo(3);

        QCOMPARE(m_lesson->finishedOn(), QDate(2026, 11, 22));
        QCOMPARE(m_lesson->parts().first().state, LessonPartRow::State::Read);
    }

    void aChangedLessonStaysChangedUntilItWasReadAgain()
    {
        openSaved(u"otp"_qs, u"summary"_qs);
        Pack pack = lessonPack();
        pack.lessons[1].revision = 2;
        pack.lessons[1].changed = words(u"The helpline is new."_qs);
        m_open->replacePack(pack);
        m_open->setNow(m_open->now().addDays(40));

        openSaved(u"otp"_qs);
        QCOMPARE(m_lesson->changedNote(), u"The helpline is new."_qs);
        goTo(1);
        QCOMPARE(m_open->memory().lessonPlaces.last().revision, 1);
        goTo(3);

        QCOMPARE(m_lesson->changedNote(), QString{});
        QCOMPARE(m_open->memory().lessonPlaces.last().revision, 2);
        QCOMPARE(m_lesson->finishedOn(), QDate(2027, 1, 1));
    }

    void aPlaceThatTheDiskRefusesIsToldAndCanBeSavedAgain()
    {
        openSaved(u"otp"_qs);
        m_open->memory().failing.failAlways();
        QSignalSpy refused{m_lesson.get(), &LessonViewModel::placeNotSaved};
        m_lesson->next();
        QVERIFY(refused.wait());
        QCOMPARE(m_open->workspace().state().places.value(id<LessonId>(u"otp"_qs), emptyPlace()).part, 0);
        QCOMPARE(m_lesson->part(), 1);

        m_open->memory().failing.neverFail();
        QSignalSpy saved{m_lesson.get(), &LessonViewModel::placeSaved};
        m_lesson->saveAgain();

        QVERIFY(saved.wait());
        QCOMPARE(m_open->memory().lessonPlaces.last().part, 1);
    }

    void aGuessIsTakenOnceAndKeptNowhere()
    {
        openSaved(u"otp"_qs);
        QVERIFY(m_lesson->guess());
        QCOMPARE(m_lesson->guess()->ask, u"He asks for the code. And you?"_qs);
        QSignalSpy guessed{m_lesson.get(), &LessonViewModel::guessChanged};

        m_lesson->takeGuess(u"nowhere"_qs);
        m_lesson->takeGuess(u"a"_qs);
        m_lesson->takeGuess(u"b"_qs);

        QCOMPARE(guessed.size(), 1);
        QCOMPARE(m_lesson->guess()->chosen, u"a"_qs);
        QVERIFY(m_lesson->guess()->options.at(1).right);
        QCOMPARE(m_lesson->guess()->options.at(0).because, u"Because: Read it out"_qs);
        QVERIFY(m_open->memory().attempts.isEmpty());
        QVERIFY(m_open->memory().cards.isEmpty());
        goTo(1);
        QVERIFY(!m_lesson->guess());
    }

    void theSummaryNamesTheFirstOpenAct()
    {
        openSaved(u"otp"_qs, u"summary"_qs);
        QCOMPARE(m_lesson->summary().size(), 2);
        QCOMPARE(m_lesson->questionsAddress(), u"quiz/lesson:otp"_qs);
        QCOMPARE(m_lesson->action()->address, u"check/pay.never_share"_qs);
        QCOMPARE(m_lesson->action()->minutes, u"5 minutes"_qs);

        answer(u"pay.never_share"_qs, CheckValue::Yes);
        QCOMPARE(m_lesson->action()->address, u"check/pay.number_saved"_qs);
        QVERIFY(!m_lesson->action()->isDone);
        answer(u"pay.number_saved"_qs, CheckValue::NotApplicable);

        QCOMPARE(m_lesson->action()->address, u"check/pay.never_share"_qs);
        QVERIFY(m_lesson->action()->isDone);
    }

    void aPlanIsSuggestedTypedAndKept()
    {
        openSaved(u"otp"_qs, u"summary"_qs);
        QCOMPARE(m_lesson->planState(), LessonViewModel::PlanState::Suggested);
        QCOMPARE(m_lesson->planText(), u"When someone asks me for a code, I will hang up."_qs);
        m_lesson->setPlanText(u"  When Asif calls, I will ring his wife. "_qs);
        QCOMPARE(m_lesson->planState(), LessonViewModel::PlanState::Typed);
        m_open->language().setLanguage(u"ur"_qs);
        QVERIFY(m_lesson->planText().contains(u"Asif"));

        m_lesson->keepPlan();
        QCOMPARE(m_lesson->planState(), LessonViewModel::PlanState::Saving);

        QTRY_COMPARE(m_lesson->planState(), LessonViewModel::PlanState::Kept);
        QCOMPARE(m_open->memory().settings.value(u"plan.lesson.otp"_qs), u"When Asif calls, I will ring his wife."_qs);
        QCOMPARE(m_lesson->planText(), u"When Asif calls, I will ring his wife."_qs);
    }

    void aPlanThatTheDiskRefusesStaysTyped()
    {
        openSaved(u"otp"_qs, u"summary"_qs);
        m_open->memory().failing.failAlways();
        QSignalSpy refused{m_lesson.get(), &LessonViewModel::planNotSaved};

        m_lesson->keepPlan();

        QVERIFY(refused.wait());
        QCOMPARE(m_lesson->planState(), LessonViewModel::PlanState::Typed);
    }

    void wordsTypedWhileSavingAreNotCalledKept()
    {
        openSaved(u"otp"_qs, u"summary"_qs);
        m_lesson->keepPlan();
        m_lesson->setPlanText(u"When I pay, I will look twice."_qs);

        QTRY_COMPARE(m_lesson->planState(), LessonViewModel::PlanState::Typed);
        QCOMPARE(m_lesson->planText(), u"When I pay, I will look twice."_qs);
    }

    void anOverlongPlanIsCutWhereTheFieldEnds()
    {
        openSaved(u"otp"_qs, u"summary"_qs);

        m_lesson->setPlanText(QString{10'000, u'x'});

        QCOMPARE(m_lesson->planText().size(), LessonViewModel::kLongestPlan);
    }

    void notesOpenAndClose()
    {
        openSaved(u"otp"_qs);
        QSignalSpy changed{m_lesson.get(), &LessonViewModel::noteChanged};

        QVERIFY(m_lesson->openNote(u"route"_qs, u"bank_own"_qs));
        QCOMPARE(m_lesson->note()->title, u"Your bank"_qs);
        QVERIFY(!m_lesson->openNote(u"term"_qs, u"unheard"_qs));
        m_lesson->closeNote();

        QVERIFY(!m_lesson->note());
        QCOMPARE(changed.size(), 3);
    }

    void anotherProfileStartsWithoutThisOnesLesson()
    {
        openSaved(u"otp"_qs);
        m_lesson->takeGuess(u"a"_qs);
        m_lesson->setPlanText(u"mine"_qs);

        m_open->openProfile();

        QVERIFY(!m_lesson->isOpen());
        openSaved(u"otp"_qs);
        QCOMPARE(m_lesson->guess()->chosen, QString{});
        QVERIFY(m_lesson->planText() != u"mine"_qs);
    }

    void aLessonThatThePacksNoLongerHaveIsClosed()
    {
        openSaved(u"otp"_qs);
        Pack pack = lessonPack();
        pack.lessons.removeAt(1);

        m_open->replacePack(pack);

        QVERIFY(!m_lesson->isOpen());
        QCOMPARE(m_lesson->partCount(), 0);
        QVERIFY(m_lesson->blocks().isEmpty());
    }

private:
    void openSaved(const QString &lesson, const QString &part = {})
    {
        QSignalSpy saved{m_lesson.get(), &LessonViewModel::placeSaved};
        QVERIFY(m_lesson->open(lesson, part));
        QVERIFY(saved.wait());
    }
    void goTo(int part)
    {
        QSignalSpy saved{m_lesson.get(), &LessonViewModel::placeSaved};
        m_lesson->goTo(part);
        QCOMPARE(m_lesson->part(), part);
        QVERIFY(saved.wait());
    }
    void answer(const QString &item, CheckValue value)
    {
        m_open->workspace().noteCheckAnswer({id<CheckItemId>(item), value, 1, m_open->now(), {}}, {});
    }
    [[nodiscard]] static LessonPlace emptyPlace() { return {id<LessonId>(u"otp"_qs), 1, -1, {}, 0, {}, {}}; }

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<LessonViewModel> m_lesson;
};

QTEST_GUILESS_MAIN(LessonViewModelTest)
#include "lesson_view_model_test.moc"
