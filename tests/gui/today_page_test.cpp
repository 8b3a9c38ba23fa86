// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/check_answers.h>
#include <support/check_pack.h>
#include <support/page_stage.h>

#include "today_page.h"

using namespace mehfooz;
using namespace mehfooz::test;

class TodayPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        m_stage = std::make_unique<PageStage<TodayPage>>(*m_looks, checkPack(), Address{u"today"_qs, {}, {}});
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnThePage_data() { addEveryLook(); }
    void nothingIsWrongOnThePage()
    {
        QFETCH(Shown, shown);
        answer(m_stage->open(), u"wa.pin"_qs, CheckValue::No);
        answer(m_stage->open(), u"pay.otp"_qs, CheckValue::Yes);
        m_stage->page().open({u"today"_qs, {}, u"score"_qs});

        m_stage->show(shown);

        QCOMPARE(m_stage->faults(), QString{});
    }

    void theScoreExplainsItselfAndNamesWhatHoldsIt()
    {
        answer(m_stage->open(), u"wa.pin"_qs, CheckValue::No);
        answer(m_stage->open(), u"pay.otp"_qs, CheckValue::Yes);

        m_stage->show(u"en"_qs);

        QVERIFY(m_stage->says(u"20 to 69"_qs));
        QVERIFY(m_stage->says(u"20 is certain: these protections are in place"_qs));
        QVERIFY(m_stage->says(u"6 answers are unknown, so it is a range"_qs));
        QVERIFY(m_stage->says(u"1 essential is open: until then, 69 is the limit"_qs));
        QVERIFY(m_stage->says(u"WhatsApp has a PIN"_qs));
        QVERIFY(m_stage->says(u"Needs attention, so far"_qs));
    }

    void tooFewAnswersShowNoNumberButHowManyRemain()
    {
        m_stage->show(u"en"_qs);

        QVERIFY(m_stage->says(u"Still 2 questions before a score makes sense"_qs));
        QVERIFY(!m_stage->says(u"out of 100"_qs));
        m_stage->press(u"Answer 8"_qs);
        QCOMPARE(m_stage->wentTo(), u"check#unanswered"_qs);
    }

    void alreadyDoneMovesTheScoreAndCanBeTakenBack()
    {
        answer(m_stage->open(), u"wa.pin"_qs, CheckValue::No);
        answer(m_stage->open(), u"pay.otp"_qs, CheckValue::Yes);
        m_stage->show(u"en"_qs);
        QVERIFY(m_stage->says(u"WhatsApp has a PIN"_qs));

        m_stage->press(u"Already done"_qs);

        QTRY_COMPARE(m_stage->toast(), u"20–69 becomes 40–100"_qs);
        m_stage->undo();
        QTRY_COMPARE(m_stage->toast(), u"40–100 becomes 20–69"_qs);
    }

    void laterShowsAnotherStep()
    {
        answerAll(m_stage->open(), CheckValue::No);
        m_stage->show(u"en"_qs);
        QVERIFY(m_stage->says(u"Why: My OTP is known to no one"_qs));

        m_stage->press(u"Later"_qs);

        QTRY_VERIFY(m_stage->says(u"Why: WhatsApp has a PIN"_qs));
    }

    void stepByStepOpensTheItem()
    {
        answerAll(m_stage->open(), CheckValue::No);
        m_stage->show(u"en"_qs);

        m_stage->press(u"Do it step by step"_qs);

        QCOMPARE(m_stage->wentTo(), u"check/pay.otp"_qs);
    }

    void howItIsCountedOpensBelowAndGivesTheFocusBack()
    {
        answerAll(m_stage->open(), CheckValue::Partly);
        m_stage->show(u"en"_qs);

        m_stage->press(u"How is this counted?"_qs);
        QVERIFY(m_stage->says(u"half their weight"_qs));
        m_stage->press(u"Close this explanation"_qs);

        QVERIFY(!m_stage->says(u"half their weight"_qs));
        QCOMPARE(QApplication::focusWidget(), m_stage->button(u"How is this counted?"_qs));
    }

    void aFullDiskIsToldInThePage()
    {
        answerAll(m_stage->open(), CheckValue::No);
        m_stage->show(u"en"_qs);
        m_stage->open().memory().failing.failAlways();

        m_stage->press(u"Already done"_qs);

        QTRY_VERIFY(m_stage->says(u"Your answers until now are saved"_qs));
        m_stage->open().memory().failing.neverFail();
        m_stage->press(u"Try again"_qs);
        QTRY_VERIFY(!m_stage->says(u"Your answers until now are saved"_qs));
    }

    void theDateStandsBesideTheHeading()
    {
        QCOMPARE(m_stage->page().title(), u"Today"_qs);
        QCOMPARE(m_stage->page().subtitle(), u"Sunday, 22 November"_qs);
    }

    void aStepIsNotDoneBeforeItIsKept()
    {
        answer(m_stage->open(), u"wa.pin"_qs, CheckValue::No);
        answer(m_stage->open(), u"pay.otp"_qs, CheckValue::Yes);
        m_stage->show(u"en"_qs);
        m_stage->open().storage().hold();

        m_stage->press(u"Already done"_qs);
        QVERIFY(m_stage->says(u"20 to 69"_qs));
        QVERIFY(m_stage->toast().isEmpty());

        m_stage->open().storage().release();
        QTRY_COMPARE(m_stage->toast(), u"20–69 becomes 40–100"_qs);
        QVERIFY(m_stage->says(u"40 to 100"_qs));
    }

    void numbersFollowTheChoiceOfDigits_data()
    {
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("range");
        QTest::newRow("123") << int(text::DigitStyle::Latin) << u"20 تا 69"_qs;
        QTest::newRow("Urdu digits") << int(text::DigitStyle::Urdu) << u"۲۰ تا ۶۹"_qs;
    }
    void numbersFollowTheChoiceOfDigits()
    {
        QFETCH(int, digits);
        QFETCH(QString, range);
        answer(m_stage->open(), u"wa.pin"_qs, CheckValue::No);
        answer(m_stage->open(), u"pay.otp"_qs, CheckValue::Yes);

        m_stage->show({u"ur"_qs, 100, ThemeChoice::Light, {1000, 800}, text::DigitStyle(digits)});

        QVERIFY(m_stage->says(range));
    }

    void theOpenExplanationSurvivesTheLanguage()
    {
        answerAll(m_stage->open(), CheckValue::Partly);
        m_stage->show(u"en"_qs);
        m_stage->press(u"How is this counted?"_qs);

        m_stage->look().state().setLanguage(u"ur"_qs);
        settle();

        QVERIFY(m_stage->button(u"اسکور کیسے بنتا ہے؟"_qs));
        QVERIFY(!spoken(m_stage->button(u"اسکور کیسے بنتا ہے؟"_qs), QAccessible::Description).isEmpty());
        QCOMPARE(m_stage->frame().title(), u"آج"_qs);
        QVERIFY(!m_stage->says(u"half their weight"_qs));
    }

private:
    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<TodayPage>> m_stage;
};

QTEST_MAIN(TodayPageTest)
#include "today_page_test.moc"
