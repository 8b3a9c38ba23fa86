// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/check_pack.h>
#include <support/page_stage.h>

#include "check_item_card.h"
#include "check_page.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace mehfooz;
using namespace mehfooz::test;

class CheckPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        m_stage = std::make_unique<PageStage<CheckPage>>(*m_looks, checkPack(), Address{u"check"_qs, {}, {}});
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnThePage_data() { addEveryLook(); }
    void nothingIsWrongOnThePage()
    {
        QFETCH(Shown, shown);
        m_stage->page().open({u"check"_qs, u"wa.pin"_qs, {}});

        m_stage->show(shown);

        QCOMPARE(m_stage->faults(), QString{});
    }

    void theKeyboardAloneAnswersAndTakesBack()
    {
        m_stage->show(u"en"_qs);
        m_stage->press(u"WhatsApp has a PIN"_qs);
        QVERIFY(m_stage->says(u"Why: WhatsApp has a PIN"_qs));
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(m_stage->page().findChild<CheckItemCard *>()->isAncestorOf(focused));
        QAbstractButton *done = m_stage->button(u"Done"_qs);
        for (int tabs = 0; tabs < 4 && QApplication::focusWidget() != done; ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), done);

        QTest::keyClick(done, Qt::Key_Space);

        QTRY_VERIFY(!m_stage->toast().isEmpty());
        QVERIFY(done->isChecked());
        QCOMPARE(QApplication::focusWidget(), done);
        QCOMPARE(m_stage->open().memory().checkAnswers.size(), 1);
        m_stage->undo();
        QTRY_VERIFY(!done->isChecked());
    }

    void tabGoesOnInReadingOrder()
    {
        m_stage->page().open({u"check"_qs, u"wa.pin"_qs, {}});
        m_stage->show(u"en"_qs);
        m_stage->button(u"iPhone"_qs)->setFocus();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_stage->button(u"Note, earlier answers and evidence"_qs));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_stage->button(u"My OTP is known to no one"_qs));
    }

    void aPressOnTheChosenAnswerClearsIt()
    {
        m_stage->page().open({u"check"_qs, u"wa.pin"_qs, {}});
        m_stage->show(u"en"_qs);
        m_stage->press(u"Done"_qs);
        QTRY_COMPARE(m_stage->open().memory().checkAnswers.size(), 1);

        m_stage->press(u"Done"_qs);

        QTRY_COMPARE(m_stage->open().memory().checkAnswers.size(), 2);
        QCOMPARE(m_stage->open().memory().checkAnswers.last().value, CheckValue::Unknown);
    }

    void anAnswerThatTheDiskRefusesIsTakenOffTheScreenAndCanBeTriedAgain()
    {
        m_stage->page().open({u"check"_qs, u"wa.pin"_qs, {}});
        m_stage->show(u"en"_qs);
        m_stage->open().memory().failing.failAlways();

        m_stage->press(u"Done"_qs);

        QTRY_VERIFY(m_stage->says(u"This could not be saved"_qs));
        QVERIFY(!m_stage->button(u"Done"_qs)->isChecked());
        QVERIFY(!m_stage->announced().isEmpty());
        m_stage->open().memory().failing.neverFail();
        m_stage->press(u"Try again"_qs);
        QTRY_VERIFY(m_stage->button(u"Done"_qs)->isChecked());
        QVERIFY(!m_stage->says(u"This could not be saved"_qs));
    }

    void aChangedAdviceIsConfirmedWithOnePress()
    {
        m_stage->page().open({u"check"_qs, u"wa.pin"_qs, {}});
        m_stage->show(u"en"_qs);
        m_stage->press(u"Done"_qs);
        QTRY_COMPARE(m_stage->open().memory().checkAnswers.size(), 1);
        m_stage->open().replacePack(changedCheckPack(u"wa.pin"_qs));
        m_stage->page().open({u"check"_qs, u"wa.pin"_qs, {}});
        QVERIFY(m_stage->says(u"Look again: the advice changed"_qs));

        m_stage->press(u"It is still so: Done"_qs);

        QTRY_VERIFY(!m_stage->says(u"Look again: the advice changed"_qs));
        QCOMPARE(m_stage->open().memory().checkAnswers.last().revision, 2);
    }

    void aHalfTypedNoteAndTheOpenItemSurviveTheLanguage()
    {
        m_stage->page().open({u"check"_qs, u"wa.pin"_qs, {}});
        m_stage->show(u"en"_qs);
        m_stage->press(u"Note, earlier answers and evidence"_qs);
        auto *note = m_stage->page().findChild<QPlainTextEdit *>();
        QTest::keyClicks(note, u"ask my son"_qs);

        m_stage->show(u"ur"_qs);

        QCOMPARE(note->toPlainText(), u"ask my son"_qs);
        QVERIFY(note->isVisible());
        m_stage->press(u"نوٹ محفوظ کریں"_qs);
        QTRY_COMPARE(m_stage->open().memory().checkAnswers.size(), 1);
        QCOMPARE(m_stage->open().memory().checkAnswers.front().note, u"ask my son"_qs);
    }

    void aSearchFindsAndSaysWhenItDoesNot()
    {
        m_stage->show(u"en"_qs);
        auto *search = m_stage->page().findChild<QLineEdit *>();

        QTest::keyClicks(search, u"limit"_qs);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(m_stage->button(u"My transfer limit is low"_qs));
        QVERIFY(!m_stage->button(u"WhatsApp has a PIN"_qs));

        search->setText(u"zebra"_qs);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(m_stage->says(u"Nothing found for"_qs));
    }

    void theFilledButtonLeadsToTheNextBestActions()
    {
        m_stage->show(u"en"_qs);

        m_stage->press(u"Next best actions"_qs);

        QCOMPARE(m_stage->wentTo(), u"actions"_qs);
    }

    void unansweredOnesOpenFromALink()
    {
        m_stage->page().open({u"check"_qs, {}, u"unanswered"_qs});

        m_stage->show(u"en"_qs);

        QVERIFY(m_stage->says(u"Why: WhatsApp has a PIN"_qs));
        QVERIFY(m_stage->button(u"Not answered (8)"_qs)->isChecked());
    }

    void anAnswerShowsOnlyOnceItIsKept()
    {
        m_stage->page().open({u"check"_qs, u"wa.pin"_qs, {}});
        m_stage->show(u"en"_qs);
        m_stage->open().storage().hold();

        m_stage->press(u"Partly"_qs);
        QVERIFY(m_stage->toast().isEmpty());
        QVERIFY(m_stage->open().memory().checkAnswers.isEmpty());

        m_stage->open().storage().release();
        QTRY_VERIFY(!m_stage->toast().isEmpty());
        QVERIFY(m_stage->button(u"Partly"_qs)->isChecked());
    }

    void arrowsGoThroughTheAnswersInTheDirectionOfReading_data() { addLanguages(); }
    void arrowsGoThroughTheAnswersInTheDirectionOfReading()
    {
        QFETCH(QString, language);
        const bool urdu = language == u"ur";
        m_stage->page().open({u"check"_qs, u"wa.pin"_qs, {}});
        m_stage->show(language);
        m_stage->button(urdu ? u"ہو گیا"_qs : u"Done"_qs)->setFocus(Qt::TabFocusReason);

        key(urdu ? Qt::Key_Left : Qt::Key_Right);

        QCOMPARE(focusName(), urdu ? u"کچھ حد تک"_qs : u"Partly"_qs);
        QVERIFY(m_stage->open().memory().checkAnswers.isEmpty()); // looking is not answering
    }

    void tabGoesOnFromTheHeadingOfAnOpenedItem()
    {
        m_stage->show(u"en"_qs);
        m_stage->press(u"WhatsApp has a PIN"_qs);

        key(Qt::Key_Tab);

        QCOMPARE(focusName(), u"Close this item"_qs);
        key(Qt::Key_Space);
        QVERIFY2(focusName().startsWith(u"WhatsApp has a PIN"), qPrintable(focusName()));
    }

private:
    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<CheckPage>> m_stage;
};

QTEST_MAIN(CheckPageTest)
#include "check_page_test.moc"
