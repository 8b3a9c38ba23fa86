// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/incident_pack.h>
#include <support/page_stage.h>

#include "incident_page.h"

#include <ui/action_button.h>
#include <ui/row_button.h>

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

const Address kPlan{QStringLiteral("incident"), QStringLiteral("whatsapp_taken"), {}};

/// The small plans, with a step that names words found on a screen.
Pack packWithScreenWords()
{
    Pack pack = incidentPack();
    Incident &plan = pack.incidents.last();
    plan.stages.front().steps.front().text =
        words(QStringLiteral("Press `Forgot PIN`. Then wait."), QStringLiteral("`Forgot PIN` دبائیں۔ پھر انتظار کریں۔"));
    return pack;
}

} // namespace

class IncidentPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        m_stage = std::make_unique<PageStage<IncidentPage>>(*m_looks, incidentPack(), kPlan);
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnThePage_data() { addEveryLook(); }
    void nothingIsWrongOnThePage()
    {
        QFETCH(Shown, shown);
        m_stage->show(shown);
        m_stage->press(shown.language == u"ur" ? u"کاموں کا ریکارڈ"_qs : u"Log of steps"_qs);

        QCOMPARE(m_stage->faults(names()), QString{});
    }

    void nothingIsWrongWithTheComplaint_data() { addEveryLook(); }
    void nothingIsWrongWithTheComplaint()
    {
        QFETCH(Shown, shown);
        m_stage->arrive({kPlan.page, kPlan.id, u"complaint"_qs});
        m_stage->show(shown);

        QCOMPARE(m_stage->faults(names()), QString{});
    }

    void thePlanSaysItsStagesAndSteps_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("English") << u"en"_qs << QStringList{u"First 10 minutes"_qs, u"First day"_qs, u"Complaint"_qs, u"2 steps"_qs,
                                                            u"Register your number again"_qs, u"Call the bank now"_qs};
        QTest::newRow("Urdu") << u"ur"_qs << QStringList{u"پہلے 10 منٹ"_qs, u"پہلا دن"_qs, u"شکایت"_qs, u"2 کام"_qs,
                                                         u"اپنا نمبر دوبارہ درج کریں"_qs, u"ابھی بینک کو کال کریں"_qs};
    }
    void thePlanSaysItsStagesAndSteps()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, said);

        m_stage->show(language);

        for (const QString &words : said)
            QVERIFY2(m_stage->says(words), qPrintable(words));
        QVERIFY(!m_stage->says(language == u"ur" ? u"پہلا ہفتہ"_qs : u"First week"_qs)); // a stage without a step
    }

    void digitsFollowTheChoice()
    {
        m_stage->show({u"ur"_qs, 100, ThemeChoice::Light, {1000, 800}, text::DigitStyle::Urdu});

        QVERIFY(m_stage->says(u"پہلے ۱۰ منٹ"_qs));
        QVERIFY(m_stage->says(u"1799"_qs)); // a number to dial stays as it is dialled
    }

    void wordsFoundOnAScreenStandOutAndAreNoUntranslatedWords_data() { addLanguages(); }
    void wordsFoundOnAScreenStandOutAndAreNoUntranslatedWords()
    {
        QFETCH(QString, language);
        m_stage->open().replacePack(packWithScreenWords());
        m_stage->show(language);

        const auto *row = qobject_cast<ui::RowButton *>(m_stage->button(language == u"ur" ? u"Forgot PIN دبائیں"_qs : u"Press Forgot PIN"_qs));

        QVERIFY(row);
        QCOMPARE(text::withoutIsolates(row->inkPieces().front().foreign), u"Forgot PIN"_qs);
    }

    void aTickIsShownOnlyOnceItIsKept()
    {
        m_stage->show(u"en"_qs);
        QAbstractButton *step = m_stage->button(u"Register your number again"_qs);
        QCOMPARE(roleOf(step), QAccessible::CheckBox);
        m_stage->open().storage().hold();

        m_stage->press(u"Register your number again"_qs);
        QVERIFY(!step->isChecked());
        QVERIFY(spoken(step).endsWith(u"Saving…"));
        QVERIFY(m_stage->announced().isEmpty());

        m_stage->open().storage().release();
        QTRY_VERIFY(step->isChecked());
        QVERIFY(!m_stage->announced().isEmpty());
        QVERIFY2(spoken(step).contains(u"14:00"), qPrintable(spoken(step))); // 9:00 UTC in Karachi
        QCOMPARE(m_stage->open().memory().ticks.value(id<IncidentId>(u"whatsapp_taken"_qs)).size(), 1);
    }

    void aTickCanBeTakenBack()
    {
        m_stage->show(u"en"_qs);
        QAbstractButton *step = m_stage->button(u"Register your number again"_qs);
        m_stage->press(u"Register your number again"_qs);
        QTRY_VERIFY(step->isChecked());

        step->setFocus();
        key(Qt::Key_Space);

        QTRY_VERIFY(!step->isChecked());
    }

    void aDiskThatRefusesIsToldAndTheTickStaysInMemory()
    {
        m_stage->show(u"en"_qs);
        m_stage->open().memory().failing.failAlways();

        m_stage->press(u"Register your number again"_qs);

        QTRY_VERIFY(m_stage->button(u"Try again"_qs));
        QVERIFY(m_stage->open().memory().ticks.isEmpty());
        m_stage->open().memory().failing.neverFail();
        m_stage->press(u"Try again"_qs);
        QTRY_VERIFY(!m_stage->button(u"Try again"_qs));
        QCOMPARE(m_stage->open().memory().ticks.value(id<IncidentId>(u"whatsapp_taken"_qs)).size(), 1);
    }

    void theLogTellsEachStepWithItsTime_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("empty");
        QTest::addColumn<QString>("copied");
        QTest::newRow("English") << u"en"_qs << u"Log of steps"_qs << u"Nothing is ticked yet."_qs << u"The log is copied."_qs;
        QTest::newRow("Urdu") << u"ur"_qs << u"کاموں کا ریکارڈ"_qs << u"ابھی کسی کام پر نشان نہیں لگا۔"_qs << u"ریکارڈ نقل ہو گیا۔"_qs;
    }
    void theLogTellsEachStepWithItsTime()
    {
        QFETCH(QString, language);
        QFETCH(QString, log);
        QFETCH(QString, empty);
        QFETCH(QString, copied);
        const bool urdu = language == u"ur";
        m_stage->show(language);
        m_stage->press(log);
        QVERIFY(m_stage->says(empty));

        m_stage->press(urdu ? u"اپنا نمبر دوبارہ درج کریں"_qs : u"Register your number again"_qs);

        QTRY_VERIFY(!m_stage->says(empty));
        QVERIFY(m_stage->says(u"14:00"_qs));
        m_stage->press(urdu ? u"ریکارڈ نقل کریں"_qs : u"Copy the log"_qs);
        QVERIFY(QApplication::clipboard()->text().contains(urdu ? u"اپنا نمبر دوبارہ درج کریں"_qs : u"Register your number again"_qs));
        QCOMPARE(m_stage->toast(), copied);
    }

    void theUrgentButtonShowsWhomToCallFirst()
    {
        m_stage->show(u"en"_qs);
        m_stage->press(u"Register your number again"_qs);
        QTRY_VERIFY(m_stage->button(u"Register your number again"_qs)->isChecked());

        m_stage->press(filledButton()->text());

        QVERIFY2(focusName().contains(u"Your own bank"), qPrintable(focusName()));
        QVERIFY(m_stage->says(u"Call at once."_qs));
    }

    void contactsAreDatedAndOldOnesAreMarked()
    {
        m_stage->show(u"en"_qs);

        QVERIFY(m_stage->says(u"First: Your own bank"_qs));
        QVERIFY(m_stage->says(u"Then: NCCIA helpline"_qs));
        m_stage->press(u"More about NCCIA helpline"_qs);
        QVERIFY(m_stage->says(u"Old number, now closed: 9911"_qs));
        QVERIFY(m_stage->says(u"Read more than six months ago"_qs));
    }

    void aNumberIsCopiedWithoutMarks()
    {
        m_stage->show(u"ur"_qs);

        m_stage->press(u"نقل کریں: 1799"_qs);

        QCOMPARE(QApplication::clipboard()->text(), u"1799"_qs);
        QVERIFY(!m_stage->toast().isEmpty());
    }

    void stagesAreTabsThatArrowsGoThrough_data() { addLanguages(); }
    void stagesAreTabsThatArrowsGoThrough()
    {
        QFETCH(QString, language);
        const bool urdu = language == u"ur";
        m_stage->show(language);
        QAbstractButton *first = m_stage->button(urdu ? u"پہلے 10 منٹ"_qs : u"First 10 minutes"_qs);
        QVERIFY(first);
        QCOMPARE(roleOf(first), QAccessible::PageTab);
        first->setFocus(Qt::TabFocusReason);

        key(urdu ? Qt::Key_Left : Qt::Key_Right);
        key(Qt::Key_Return);
        settle();

        QVERIFY(m_stage->says(urdu ? u"اطلاع دیں"_qs : u"Report it"_qs));
        QVERIFY(!m_stage->says(urdu ? u"ابھی بینک کو کال کریں"_qs : u"Call the bank now"_qs));
    }

    void theComplaintIsFilledInAsOneTypesAndStaysInBothLanguages()
    {
        m_stage->arrive({kPlan.page, kPlan.id, u"complaint"_qs});
        m_stage->show(u"en"_qs);
        QLineEdit *name = m_stage->page().findChildren<QLineEdit *>().front();
        QCOMPARE(spoken(name), u"Your name"_qs);
        name->setFocus();

        QTest::keyClicks(name, u"Sana"_qs);
        QVERIFY(m_stage->says(u"My name is Sana."_qs));

        m_stage->look().state().setLanguage(u"ur"_qs);
        settle();
        QCOMPARE(name->text(), u"Sana"_qs);
        QCOMPARE(QApplication::focusWidget(), name);
        QCOMPARE(spoken(name), u"آپ کا نام"_qs);
    }

    void whatIsTypedIsKeptWhenThePageIsLeft()
    {
        m_stage->arrive({kPlan.page, kPlan.id, u"complaint"_qs});
        m_stage->show(u"en"_qs);
        m_stage->page().findChildren<QLineEdit *>().front()->setText(u"Sana"_qs);

        m_stage->page().leave();

        QTRY_COMPARE(m_stage->open().memory().fields.value(id<IncidentId>(u"whatsapp_taken"_qs)).value(u"name"_qs), u"Sana"_qs);
    }

    void hostileWordsStayInsideTheComplaint_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("right-to-left override") << u"Ali \u202Egpj.scam"_qs;
        QTest::newRow("unbalanced isolate") << u"a \u2067 b"_qs;
        QTest::newRow("a field of the template") << u"{{story}} {{name}}"_qs;
        QTest::newRow("markup") << u"<a href='x'>&lt;**bold** `code`"_qs;
        QTest::newRow("place marks") << u"%1 %2 %n %%"_qs;
        QTest::newRow("very long, without a space") << QString(200, u'W');
    }
    void hostileWordsStayInsideTheComplaint()
    {
        QFETCH(QString, typed);
        m_stage->arrive({kPlan.page, kPlan.id, u"complaint"_qs});
        m_stage->show({u"en"_qs, 200, ThemeChoice::Light, pageRoom({900, 640}, 200), {}});

        m_stage->page().findChildren<QLineEdit *>().front()->setText(typed);
        settle();
        m_stage->press(u"Copy the text"_qs);

        const QString sent = QApplication::clipboard()->text();
        QVERIFY2(sent.contains(u". Number:"), qPrintable(sent)); // the template around it is whole
        for (const char16_t mark : {u'\u202E', u'\u2067', u'\u2066', u'\u2068'})
            QVERIFY(!sent.contains(QChar{mark}));
        QCOMPARE(ui::sidewaysScrolling(m_stage->frame()).join(u'\n'), QString{});
    }

    void aPlanThatNoPackHasLeadsBackToAllPlans()
    {
        m_stage->arrive({u"incident"_qs, u"unheard_of"_qs, {}});
        m_stage->show(u"en"_qs);
        QVERIFY(m_stage->says(u"This plan is not in the packs that are open."_qs));

        m_stage->press(u"Show all plans"_qs);

        QCOMPARE(m_stage->wentTo(), u"hacked"_qs);
    }

    void aLaterStepLeadsToItsCheck()
    {
        m_stage->arrive({kPlan.page, kPlan.id, u"prevent"_qs});
        m_stage->show(u"en"_qs);

        m_stage->press(u"Open in my security check"_qs);

        QCOMPARE(m_stage->wentTo(), u"check/wa.pin"_qs);
    }

    void theShownStageAndTheTitleSurviveTheLanguage()
    {
        m_stage->arrive({kPlan.page, kPlan.id, u"day"_qs});
        m_stage->show(u"en"_qs);
        QVERIFY(m_stage->says(u"Report it"_qs));

        m_stage->look().state().setLanguage(u"ur"_qs);
        settle();

        QVERIFY(m_stage->says(u"اطلاع دیں"_qs));
        QCOMPARE(m_stage->frame().title(), u"واٹس ایپ ہاتھ سے نکل گیا"_qs);
    }

private:
    /// Names and numbers that the small pack has in English only.
    [[nodiscard]] static QStringList names()
    {
        return {u"your"_qs, u"own"_qs, u"bank"_qs, u"the"_qs, u"number"_qs, u"on"_qs,   u"card"_qs,  u"nccia"_qs,     u"helpline"_qs,
                u"a"_qs,    u"at"_qs,  u"once"_qs, u"call"_qs, u"newspaper"_qs, u"another"_qs, u"office"_qs, u"rumour"_qs};
    }
    [[nodiscard]] ui::ActionButton *filledButton()
    {
        for (ui::ActionButton *button : m_stage->page().findChildren<ui::ActionButton *>()) {
            if (button->isVisible() && (button->kind() == ui::ButtonKind::Filled || button->kind() == ui::ButtonKind::Danger))
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<IncidentPage>> m_stage;
};

QTEST_MAIN(IncidentPageTest)
#include "incident_page_test.moc"
