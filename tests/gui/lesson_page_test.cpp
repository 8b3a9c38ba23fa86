// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_page_fixture.h"

#include <ui/chip.h>
#include <ui/rich_text_view.h>

#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace mehfooz;
using namespace mehfooz::test;

/// Reading a lesson from its first part to its summary.
class LessonPageTest final : public LessonPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeLooks(); }
    void init() { failOnUnexpectedWarning(); }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnAnyPart_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<Shown>("shown");
        for (int part = 1; part <= kParts; ++part) {
            for (const QString &language : {u"en"_qs, u"ur"_qs}) {
                for (const int percent : {100, 200}) {
                    for (const QSize window : {QSize{1280, 800}, QSize{900, 640}}) {
                        QTest::addRow("part %d, %s, %d %%, %d wide", part, qPrintable(language), percent, window.width())
                            << part << Shown{language, percent, ThemeChoice::Light, pageRoom(window, percent), {}};
                    }
                }
                QTest::addRow("part %d, %s, dark", part, qPrintable(language)) << part << Shown{language, 100, ThemeChoice::Dark, {1000, 800}, {}};
                QTest::addRow("part %d, %s, contrast", part, qPrintable(language))
                    << part << Shown{language, 100, ThemeChoice::HighContrast, {1000, 800}, {}};
            }
        }
    }
    void nothingIsWrongOnAnyPart()
    {
        QFETCH(int, part);
        QFETCH(Shown, shown);

        begin(lessonPack(), otp(QString::number(part)), shown);

        QCOMPARE(m_stage->faults({u"pay"_qs, u"never"_qs, u"share"_qs}), QString{});
    }

    void theFirstPartSaysWhereOneIs_data() { addLanguages(); }
    void theFirstPartSaysWhereOneIs()
    {
        QFETCH(QString, language);

        begin(language);

        const bool urdu = language == u"ur";
        QCOMPARE(m_stage->page().title(), urdu ? u"او ٹی پی: وہ کوڈ جو کسی کو نہیں دینا"_qs : u"OTP: the code that you give to no one"_qs);
        QVERIFY(says(urdu ? u"بینک اور والٹ"_qs : u"Bank and wallet"_qs));
        QVERIFY(says(urdu ? u"4 میں سے حصہ 1، 6 منٹ باقی"_qs : u"Part 1 of 4, 6 minutes left"_qs));
        QVERIFY(says(urdu ? u"ایک کال"_qs : u"A call"_qs));
        QVERIFY(says(urdu ? u"نادیہ کا فون بجتا ہے"_qs : u"Nadia hears her phone"_qs));
        QVERIFY(says(word("Remember:")));
        QVERIFY(m_stage->button(said("LessonViewModel", "Next: %1").arg(urdu ? u"پہلے دیکھیں"_qs : u"Look first"_qs)));
    }

    void theFooterTurnsThePartsAndTheHeadingHasTheKeyboard_data() { addLanguages(); }
    void theFooterTurnsThePartsAndTheHeadingHasTheKeyboard()
    {
        QFETCH(QString, language);
        begin(language);

        m_stage->press(said("LessonViewModel", "Next: %1").section(u'%', 0, 0));
        QVERIFY(isAtPart(2));
        QCOMPARE(focusName(), language == u"ur" ? u"پہلے دیکھیں"_qs : u"Look first"_qs);
        QCOMPARE(m_stage->scrolled().value(), 0);

        m_stage->press(word("Previous part"));
        QVERIFY(isAtPart(1));
        m_stage->press(word("All lessons"));
        QCOMPARE(m_stage->wentTo(), u"lessons"_qs);
    }

    void theArrowsAreMirrored_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Qt::Key>("on");
        QTest::addColumn<Qt::Key>("back");
        QTest::newRow("English") << u"en"_qs << Qt::Key_Right << Qt::Key_Left;
        QTest::newRow("Urdu") << u"ur"_qs << Qt::Key_Left << Qt::Key_Right;
    }
    void theArrowsAreMirrored()
    {
        QFETCH(QString, language);
        QFETCH(Qt::Key, on);
        QFETCH(Qt::Key, back);
        begin(language, u"2"_qs);

        key(on);
        settle();
        QVERIFY(isAtPart(3));
        key(back);
        key(back);
        settle();
        QVERIFY(isAtPart(1));
        key(back); // there is nothing before the first part
        settle();

        QVERIFY(isAtPart(1));
    }

    void arrowsFromTheWindowsHeadingTurnThePartToo()
    {
        begin(u"en"_qs);
        m_stage->frame().focusHeading();

        key(Qt::Key_Right);
        settle();

        QVERIFY(isAtPart(2));
    }

    void pageDownScrollsAndDoesNotTurnThePart()
    {
        begin(lessonPack(), otp(u"2"_qs), {u"en"_qs, 150, ThemeChoice::Light, {700, 420}, {}});
        QVERIFY(m_stage->scrolled().maximum() > 0);

        key(Qt::Key_PageDown);
        settle();
        QVERIFY(m_stage->scrolled().value() > 0);
        QVERIFY(isAtPart(2));
        key(Qt::Key_PageUp);
        settle();

        QCOMPARE(m_stage->scrolled().value(), 0);
    }

    void thePanelShowsThePartsAndOpensThem_data() { addLanguages(); }
    void thePanelShowsThePartsAndOpensThem()
    {
        QFETCH(QString, language);
        begin(language);
        QVERIFY(says(word("In this lesson")));
        const QString third = language == u"ur" ? u"آپ کیا کریں"_qs : u"What to do"_qs;
        QVERIFY(m_stage->button(language == u"ur" ? u"ایک کال"_qs : u"A call"_qs)->isChecked());

        m_stage->press(third);

        QVERIFY(isAtPart(3));
        QVERIFY(m_stage->button(third)->isChecked());
        QVERIFY(!m_stage->button(language == u"ur" ? u"ایک کال"_qs : u"A call"_qs)->isChecked());
    }

    void thePlaceIsKeptForTheNextTime_data() { addLanguages(); }
    void thePlaceIsKeptForTheNextTime()
    {
        QFETCH(QString, language);
        begin(language);
        m_stage->press(said("LessonViewModel", "Next: %1").section(u'%', 0, 0));
        QTRY_COMPARE(places().size(), 1);
        QTRY_COMPARE(places().first().part, 1);

        m_stage->open().openProfile();
        m_stage->arrive({u"lesson"_qs, u"sim"_qs, {}});
        m_stage->arrive(otp());

        QVERIFY(isAtPart(2));
    }

    void aPlaceThatTheDiskRefusesIsToldAndTriedAgain_data() { addLanguages(); }
    void aPlaceThatTheDiskRefusesIsToldAndTriedAgain()
    {
        QFETCH(QString, language);
        begin(language);
        letStorageCatchUp();
        const qsizetype before = places().isEmpty() ? -1 : places().last().part;
        m_stage->open().memory().failing.failAlways();

        m_stage->press(said("LessonViewModel", "Next: %1").section(u'%', 0, 0));

        QTRY_VERIFY(m_stage->button(word("Try again")));
        QVERIFY(isAtPart(2)); // reading goes on
        QCOMPARE(m_stage->faults(), QString{});
        QCOMPARE(places().isEmpty() ? -1 : places().last().part, before);
        m_stage->open().memory().failing.neverFail();
        m_stage->press(word("Try again"));
        QTRY_VERIFY(!m_stage->button(word("Try again")));
        QCOMPARE(places().last().part, 1);
    }

    void theGuessIsAnsweredOnceAndExplained_data() { addLanguages(); }
    void theGuessIsAnsweredOnceAndExplained()
    {
        QFETCH(QString, language);
        begin(language);
        const Said wrong{u"Read it out"_qs, u"پڑھ کر سنا دیں"_qs};
        const Said right{u"Hang up"_qs, u"فون رکھ دیں"_qs};
        const Said because{u"Because: Read it out"_qs, u"کیونکہ: پڑھ کر سنا دیں"_qs};
        QVERIFY(says(word("Before you read: what would you do?")));
        QVERIFY(!says(because.in(language)));

        click(named(m_stage->page(), wrong.in(language)));

        QVERIFY(says(because.in(language)));
        QVERIFY(says(said("ui::OptionList", "Correct answer")));
        QCOMPARE(m_stage->announced(), because.in(language));
        click(named(m_stage->page(), right.in(language)));
        QVERIFY(!named(m_stage->page(), right.in(language))->isChecked());
        QVERIFY(m_stage->open().memory().attempts.isEmpty()); // a guess costs nothing
    }

    void aTermOpensBesideTheTextByKeyboard_data() { addLanguages(); }
    void aTermOpensBesideTheTextByKeyboard()
    {
        QFETCH(QString, language);
        begin(language);
        const Said explained{u"A few digits that your bank sends."_qs, u"چند ہندسے جو بینک بھیجتا ہے۔"_qs};
        QVERIFY(!says(explained.in(language)));

        openFirstLink();

        QVERIFY(says(explained.in(language)));
        QVERIFY(says(language == u"ur" ? u"one-time password (OTP)"_qs : u"او ٹی پی (ایک بار کا کوڈ)"_qs)); // the other language's word
        QVERIFY2(m_stage->announced().contains(explained.in(language)), qPrintable(m_stage->announced()));
        QCOMPARE(m_stage->faults({u"one"_qs, u"time"_qs, u"password"_qs, u"otp"_qs}), QString{});
        key(Qt::Key_Escape);
        settle();
        QVERIFY(!says(explained.in(language)));
    }

    void whereThereIsNoRoomTheTermPopsUpAndGivesTheKeyboardBack_data() { addLanguages(); }
    void whereThereIsNoRoomTheTermPopsUpAndGivesTheKeyboardBack()
    {
        QFETCH(QString, language);
        begin(lessonPack(), otp(), {language, 200, ThemeChoice::Light, pageRoom({900, 640}, 200), {}});

        openFirstLink();

        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QVERIFY(test::says(*popup, language == u"ur" ? u"چند ہندسے جو بینک بھیجتا ہے۔"_qs : u"A few digits that your bank sends."_qs));
        QCOMPARE(ui::clippedInk(*popup).join(u'\n'), QString{});
        QTest::keyClick(popup, Qt::Key_Escape);
        settle();
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(qobject_cast<ui::RichTextView *>(QApplication::focusWidget()));
    }

    void aContactSaysItsNumberAndWhenItWasRead_data() { addLanguages(); }
    void aContactSaysItsNumberAndWhenItWasRead()
    {
        QFETCH(QString, language);
        begin(language, u"3"_qs);

        openFirstLink();

        const bool urdu = language == u"ur";
        QVERIFY(says(urdu ? u"کارڈ پر لکھا نمبر"_qs : u"the number on your card"_qs));
        QVERIFY(says(urdu ? u"شکایت نمبر مانگیں۔"_qs : u"Ask for a complaint number."_qs));
        QVERIFY(says(urdu ? u"22 نومبر"_qs : u"22 November"_qs));
        QCOMPARE(m_stage->wentTo(), QString{});
    }

    void aPlanIsAPageOfItsOwn_data() { addLanguages(); }
    void aPlanIsAPageOfItsOwn()
    {
        QFETCH(QString, language);
        begin(language, u"3"_qs);

        openFirstLink(2);

        QCOMPARE(m_stage->wentTo(), u"incident/money_sent"_qs);
    }

    void theExampleIsShownInItsOwnLanguageWithEverySignExplained_data() { addLanguages(); }
    void theExampleIsShownInItsOwnLanguageWithEverySignExplained()
    {
        QFETCH(QString, language);

        begin(language, u"2"_qs);

        QVERIFY(says(u"محترم صارف!"_qs)); // a message is never translated
        QVERIFY(says(language == u"ur" ? u"یہ کوڈ مانگ رہا ہے۔"_qs : u"It asks for the code."_qs));
        QVERIFY(says(language == u"ur" ? u"یہ جلدی ڈال رہا ہے۔"_qs : u"It hurries you."_qs));
        QVERIFY(says(language == u"ur" ? u"جواب نہ دیں۔"_qs : u"Do not reply."_qs));
    }

    void theSummaryLeadsToTheActAndTheQuestions_data() { addLanguages(); }
    void theSummaryLeadsToTheActAndTheQuestions()
    {
        QFETCH(QString, language);
        begin(language, u"summary"_qs);
        QVERIFY(says(language == u"ur" ? u"کوڈ صرف آپ لکھیں۔"_qs : u"A code is for your own fingers."_qs));
        QVERIFY(says(said("LessonSummary", "One thing to do now")));

        m_stage->press(u"pay.never_share"_qs);
        QCOMPARE(m_stage->wentTo(), u"check/pay.never_share"_qs);
        m_stage->press(word("Answer %n question(s)", 2));

        QCOMPARE(m_stage->wentTo(), u"quiz/lesson:otp"_qs);
    }

    void theLastPartMarksTheLessonAsRead_data() { addLanguages(); }
    void theLastPartMarksTheLessonAsRead()
    {
        QFETCH(QString, language);
        begin(language, u"3"_qs);
        m_stage->open().storage().hold();

        m_stage->press(said("LessonViewModel", "Next: %1").section(u'%', 0, 0));
        QVERIFY(says(said("LessonSummary", "Remember")));
        QVERIFY(!says(completed())); // not before the disk has it
        m_stage->open().storage().release();

        QTRY_VERIFY(says(completed()));
        QVERIFY(places().last().finishedAt.isValid());
    }

    void aPlanIsKeptOnlyOnceTheDiskHasIt_data() { addLanguages(); }
    void aPlanIsKeptOnlyOnceTheDiskHasIt()
    {
        QFETCH(QString, language);
        begin(language, u"summary"_qs);
        letStorageCatchUp();
        auto *plan = m_stage->page().findChild<QPlainTextEdit *>();
        QVERIFY(says(said("LessonSummary", "You may change the words.")));
        plan->selectAll();
        QTest::keyClicks(plan, u"tonight"_qs);
        m_stage->open().storage().hold();

        m_stage->press(said("LessonSummary", "Keep this plan"));
        QVERIFY(says(said("LessonSummary", "Saving…")));
        QVERIFY(!says(said("LessonSummary", "This plan is kept on this computer.")));
        m_stage->open().storage().release();

        QTRY_VERIFY(says(said("LessonSummary", "This plan is kept on this computer.")));
        QCOMPARE(m_stage->open().memory().settings.value(u"plan.lesson.otp"_qs), u"tonight"_qs);
    }

    void aPlanThatTheDiskRefusesStaysTypedAndIsTold_data() { addLanguages(); }
    void aPlanThatTheDiskRefusesStaysTypedAndIsTold()
    {
        QFETCH(QString, language);
        begin(language, u"summary"_qs);
        letStorageCatchUp();
        auto *plan = m_stage->page().findChild<QPlainTextEdit *>();
        plan->selectAll();
        QTest::keyClicks(plan, u"tonight"_qs);
        m_stage->open().memory().failing.failAlways();

        m_stage->press(said("LessonSummary", "Keep this plan"));

        QTRY_VERIFY(m_stage->button(word("Try again")));
        QCOMPARE(plan->toPlainText(), u"tonight"_qs);
        QVERIFY(!says(said("LessonSummary", "This plan is kept on this computer.")));
        QVERIFY(!m_stage->announced().isEmpty());
        m_stage->open().memory().failing.neverFail();
        m_stage->press(word("Try again"));
        QTRY_VERIFY(says(said("LessonSummary", "This plan is kept on this computer.")));
        QVERIFY(!m_stage->button(word("Try again")));
    }

    void aLessonThatChangedSaysWhat_data() { addLanguages(); }
    void aLessonThatChangedSaysWhat()
    {
        QFETCH(QString, language);
        begin(language, u"summary"_qs);
        letStorageCatchUp();
        Pack pack = lessonPack();
        pack.lessons[1].revision = 2;
        pack.lessons[1].changed = words(u"A new number."_qs, u"ایک نیا نمبر۔"_qs);

        m_stage->open().replacePack(std::move(pack));
        m_stage->arrive(otp(u"1"_qs));

        QVERIFY(says(word("Changed since you read it: %1").arg(language == u"ur" ? u"ایک نیا نمبر۔"_qs : u"A new number."_qs)));
    }

    void aLessonWithoutTextInTheLanguageSaysSo()
    {
        Pack pack = lessonPack();
        pack.lessons[1].bodies.removeLast();

        begin(std::move(pack), otp(), {u"ur"_qs, 100, ThemeChoice::Light, {1000, 800}, {}});

        QVERIFY(says(word("This lesson is not in your language yet.")));
        QVERIFY(says(u"Nadia hears her phone"_qs));
        QCOMPARE(ui::clippedInk(m_stage->page()).join(u'\n'), QString{});
    }

    void anUnknownLessonSaysSoAndLeadsBack_data() { addLanguages(); }
    void anUnknownLessonSaysSoAndLeadsBack()
    {
        QFETCH(QString, language);
        Shown shown;
        shown.language = language;

        begin(lessonPack(), {u"lesson"_qs, u"gone"_qs, {}}, shown);

        QVERIFY(says(word("This lesson is in none of the packs that are open.")));
        QVERIFY(!m_stage->page().print());
        QCOMPARE(m_stage->faults(), QString{});
        m_stage->press(word("To the lessons"));
        QCOMPARE(m_stage->wentTo(), u"lessons"_qs);
    }

    void theSizeOfTextIsChosenBesideTheHeading()
    {
        begin(u"en"_qs);

        m_stage->press(word("Text size"));
        auto *menu = m_stage->page().window()->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 5);
        QVERIFY(menu->actions().first()->isChecked());
        menu->actions().last()->trigger();
        menu->close();

        QCOMPARE(m_stage->look().state().look().scalePercent, 200);
    }

    void printingAsksForAFileAndTellsWhatFailed_data() { addLanguages(); }
    void printingAsksForAFileAndTellsWhatFailed()
    {
        QFETCH(QString, language);
        begin(language);
        const QTemporaryDir folder{QDir::tempPath() + u"/lesson محفوظ XXXXXX"_qs};
        QVERIFY(m_stage->page().print());
        auto *dialog = m_stage->page().window()->findChild<QFileDialog *>();
        QVERIFY(dialog);

        Q_EMIT dialog->fileSelected(u"/no/such/folder/otp.pdf"_qs);
        QVERIFY(m_stage->button(word("Try again")));
        QVERIFY(m_stage->toast().isEmpty());
        Q_EMIT dialog->fileSelected(folder.filePath(u"otp.pdf"_qs));

        QVERIFY(!m_stage->button(word("Try again")));
        QVERIFY(text::withoutIsolates(m_stage->toast()).contains(folder.filePath(u"otp.pdf"_qs)));
        dialog->reject();
    }

    void tabGoesThroughInReadingOrder_data() { addLanguages(); }
    void tabGoesThroughInReadingOrder()
    {
        QFETCH(QString, language);
        begin(language);

        const QStringList stops = tabStops(m_stage->frame());

        const bool urdu = language == u"ur";
        const qsizetype crumb = indexOf(stops, said("LessonPage", "Lessons"));
        const qsizetype guess = indexOf(stops, urdu ? u"الف, "_qs : u"A, "_qs);
        const qsizetype part = indexOf(stops, urdu ? u"پہلے دیکھیں"_qs : u"Look first"_qs);
        const qsizetype next = indexOf(stops, said("LessonViewModel", "Next: %1").section(u'%', 0, 0));
        QVERIFY2(guess >= 0 && guess < part && part < next, qPrintable(stops.join(u" | ")));
        QVERIFY2(crumb >= 0 && crumb < guess, qPrintable(stops.join(u" | ")));
    }

private:
    /// Tab into the text of the part, on to its n-th link, Enter.
    void openFirstLink(int number = 1)
    {
        for (auto *text : m_stage->page().findChildren<ui::RichTextView *>()) {
            if (!text->isVisible() || text->linkCount() == 0)
                continue;
            text->setFocus(Qt::TabFocusReason);
            for (int i = text->textCursor().hasSelection() ? 1 : 0; i < number; ++i)
                key(Qt::Key_Tab);
            key(Qt::Key_Return);
            return settle();
        }
        QFAIL("no text with links");
    }
    [[nodiscard]] static QString completed() { return said("LessonPage", "Completed on %1").remove(u"%1"_qs).trimmed(); }
    [[nodiscard]] static qsizetype indexOf(const QStringList &names, const QString &beginning)
    {
        const auto found = std::ranges::find_if(names, [&](const QString &name) { return name.startsWith(beginning); });
        return found == names.end() ? -1 : found - names.begin();
    }
};

QTEST_MAIN(LessonPageTest)
#include "lesson_page_test.moc"
