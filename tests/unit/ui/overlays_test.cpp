// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/keys.h>
#include <support/ui_stage.h>

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/dialog.h>
#include <ui/icon_button.h>
#include <ui/spinner_text.h>
#include <ui/term_popup.h>
#include <ui/toast_host.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace mehfooz::ui {

/// What lies over a page for a while: toast, pop-up, dialog, and the line of a wait.
class OverlaysTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void aToastStandsBelowInTheMiddle_data() { test::addEveryStageLook(); }
    void aToastStandsBelowInTheMiddle()
    {
        test::UiStage stage{*m_looks, test::stageLook()};
        ToastHost toast{stage.appearance(), &stage.window()};
        stage.show();

        toast.show(stage.say("Saved. 54 to 69 becomes 60 to 89.", "محفوظ ہو گیا۔ 54 تا 69 سے 60 تا 89 ہو گیا۔"), stage.say("Undo", "واپس"), [] { });
        stage.settle();

        const QRect place = toast.geometry();
        QVERIFY(stage.window().rect().contains(place));
        QVERIFY(place.top() > stage.window().height() / 2);
        QVERIFY(qAbs(place.center().x() - stage.window().rect().center().x()) <= 1);
        QCOMPARE(clippedInk(stage.window()) + paleWords(stage.window()), QStringList{});
        stage.window().resize(500, 500);
        stage.window().resize(501, 501);
        QVERIFY(stage.window().rect().contains(toast.geometry()));
    }

    void aToastIsSaid()
    {
        test::UiStage stage{*m_looks};
        ToastHost toast{stage.appearance(), &stage.window()};
        stage.show();

        toast.show(u"Saved."_qs);
        QCOMPARE(toast.announcer().last(), u"Saved."_qs);
        toast.announce(u"Your score moved."_qs);
        toast.announce({});

        QCOMPARE(toast.announcer().last(), u"Your score moved."_qs);
        QCOMPARE(toast.text(), u"Saved."_qs);
    }

    void theAnnouncersLineIsThereButInvisible()
    {
        test::UiStage stage{*m_looks};
        auto announcer = std::make_unique<Announcer>(stage.window());
        stage.show();
        announcer->announce(u"Saved."_qs);

        auto *line = stage.window().findChild<QLabel *>(u"announcer"_qs);
        QVERIFY(line && line->isVisible());
        QCOMPARE(line->size(), QSize(1, 1));
        QCOMPARE(line->text(), QString{});
        QCOMPARE(test::Face{*line}.name(), u"Saved."_qs);
    }

    void undoIsDoneOnceAndOnlyWhereOffered()
    {
        test::UiStage stage{*m_looks};
        ToastHost toast{stage.appearance(), &stage.window()};
        stage.show();
        auto *undo = toast.findChild<ActionButton *>();
        int undone = 0;

        toast.show(u"Saved."_qs, u"Undo"_qs, [&undone] { ++undone; });
        QVERIFY(undo->isVisible());
        undo->click();
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isVisible());
        undo->click();
        QCOMPARE(undone, 1);

        toast.show(u"Sent."_qs);
        QVERIFY(!undo->isVisible());
        toast.show(u"Sent."_qs, {}, [&undone] { ++undone; });
        QVERIFY(!undo->isVisible());
    }

    void anotherToastTakesTheFirstOnesPlace()
    {
        test::UiStage stage{*m_looks};
        ToastHost toast{stage.appearance(), &stage.window()};
        stage.show();
        QString undone;
        toast.show(u"One"_qs, u"Undo"_qs, [&undone] { undone += u'1'; });
        const int narrow = toast.width();

        toast.show(u"A much longer second sentence"_qs, u"Undo"_qs, [&undone] { undone += u'2'; });
        toast.findChild<ActionButton *>()->click();

        QCOMPARE(undone, u"2"_qs);
        QVERIFY(toast.width() > narrow);
    }

    void aToastGoesByItselfButNotUnderTheFocus()
    {
        test::UiStage stage{*m_looks};
        ToastHost left{stage.appearance(), &stage.window()};
        ToastHost focused{stage.appearance(), &stage.window()};
        stage.show();
        focused.show(u"Saved."_qs, u"Undo"_qs, [] { });
        focused.findChild<ActionButton *>()->setFocus();
        stage.settle();

        left.show(u"Sent."_qs);

        QTRY_VERIFY_WITH_TIMEOUT(!left.isVisible(), 8000);
        QVERIFY(focused.isVisible());
    }

    void aTermIsExplainedBesideItsWord_data() { test::addEveryStageLook(); }
    void aTermIsExplainedBesideItsWord()
    {
        test::UiStage stage{*m_looks, test::stageLook()};
        auto &opener = stage.addStock<QPushButton>(u"opener"_qs);
        stage.show();
        TermPopup popup{stage.appearance(), &stage.window()};
        popup.setWords({stage.say("OTP", "او ٹی پی"), stage.say("A code that opens your account once.", "ایک کوڈ جو صرف ایک بار آپ کا اکاؤنٹ کھولتا ہے۔"),
                        stage.say("او ٹی پی", "OTP"), stage.say("ur", "en")});
        opener.setFocus();
        QSignalSpy closed{&popup, &TermPopup::closed};

        popup.showBeside({300, 60, 80, 30});
        QVERIFY(QTest::qWaitForWindowExposed(&popup));

        QVERIFY(popup.y() >= 90);
        QVERIFY(popup.screen()->availableGeometry().contains(popup.geometry()));
        QCOMPARE(clippedInk(popup), QStringList{});
        QVERIFY(test::Face{popup}.name().contains(stage.say("opens your account", "صرف ایک بار")));
        QTest::keyClick(&popup, Qt::Key_Escape);
        QVERIFY(!popup.isVisible());
        QCOMPARE(closed.size(), 1);
        QVERIFY(opener.hasFocus());
    }

    void aTermAtTheEdgeStaysOnTheScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_qs;
        QTest::newRow("ur") << u"ur"_qs;
    }
    void aTermAtTheEdgeStaysOnTheScreen()
    {
        QFETCH(QString, language);
        test::UiStage stage{*m_looks, {language}};
        stage.show();
        const QRect screen = stage.window().screen()->availableGeometry();
        TermPopup popup{stage.appearance(), &stage.window()};
        popup.setWords({u"SIM"_qs, u"A card."_qs, {}, {}});

        for (const QPoint corner : {screen.topLeft(), screen.topRight(), screen.bottomLeft(), screen.bottomRight()}) {
            const QRect word{corner - QPoint{10, 10}, QSize{20, 20}};
            popup.showBeside(word);
            QVERIFY(screen.contains(popup.geometry()));
            QVERIFY(!popup.geometry().intersects(word) || corner.x() > screen.left());
            popup.hide();
        }
    }

    void aTermIsReadAloudOnlyWithAVoice()
    {
        test::UiStage stage{*m_looks};
        stage.show();
        TermPopup popup{stage.appearance(), &stage.window()};
        popup.setWords({u"SIM"_qs, u"A card."_qs, {}, {}});
        QSignalSpy listen{&popup, &TermPopup::listenRequested};
        popup.showBeside({100, 100, 40, 20});
        auto *button = popup.findChild<IconButton *>();
        QVERIFY(!button->isVisible());

        popup.setListening(true);
        button->click();

        QVERIFY(button->isVisible());
        QCOMPARE(listen, (QList<QVariantList>{{u"SIM\nA card."_qs}}));
        QVERIFY(!test::Face{*button}.name().isEmpty());
    }

    void escIsTheSafeChoice()
    {
        test::UiStage stage{*m_looks};
        auto &opener = stage.addStock<QPushButton>(u"opener"_qs);
        stage.show();
        opener.setFocus();
        const auto dialog = question(stage);
        QSignalSpy chosen{dialog.get(), &Dialog::chosen};
        QSignalSpy rejected{dialog.get(), &QDialog::rejected};
        open(*dialog);

        QCOMPARE(test::focusedName(), u"Keep"_qs);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);

        QCOMPARE(rejected.size(), 1);
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(stage.window().focusWidget(), &opener);
    }

    void aChoiceIsToldOnceAndCloses()
    {
        test::UiStage stage{*m_looks};
        stage.show();
        const auto dialog = question(stage);
        QSignalSpy chosen{dialog.get(), &Dialog::chosen};
        open(*dialog);

        dialog->findChildren<ActionButton *>().last()->click();

        QCOMPARE(chosen, (QList<QVariantList>{{u"delete"_qs}}));
        QVERIFY(!dialog->isVisible());
    }

    void theSafeChoiceStandsLastWhateverComesFirst()
    {
        test::UiStage stage{*m_looks};
        stage.show();
        const auto dialog = question(stage);
        dialog->addChoice(u"later"_qs, u"Later"_qs);
        open(*dialog);

        int safe = 0;
        int others = 0;
        for (const ActionButton *button : dialog->findChildren<ActionButton *>())
            (button->text() == u"Keep" ? safe : others) = qMax(button->text() == u"Keep" ? safe : others, button->x());
        QVERIFY(safe > others);
        QCOMPARE(test::stopsOfTab(), (QStringList{u"Keep"_qs, u"Delete"_qs, u"Later"_qs}));
    }

    void aDialogIsAskedInWordsForReaders_data() { test::addEveryStageLook(); }
    void aDialogIsAskedInWordsForReaders()
    {
        test::UiStage stage{*m_looks, test::stageLook()};
        stage.show();
        const auto dialog = question(stage);
        open(*dialog);
        const test::Face face{*dialog};

        QCOMPARE(face.role(), QAccessible::Dialog);
        QVERIFY(!face.name().isEmpty());
        QVERIFY(!face.description().isEmpty());
        QVERIFY(dialog->isModal());
        QCOMPARE(clippedInk(*dialog) + paleWords(*dialog) + smallTargets(*dialog) + rivalButtons(*dialog), QStringList{});
    }

    void aShortWaitIsNotShown()
    {
        test::UiStage stage{*m_looks};
        auto &shortWait = stage.add<SpinnerText>();
        auto &longWait = stage.add<SpinnerText>();
        longWait.setWords(u"Reading the pack…"_qs);
        stage.show();

        longWait.start();
        shortWait.start();
        shortWait.stop();

        QVERIFY(longWait.isWaiting() && !longWait.isVisible());
        QVERIFY(!shortWait.isWaiting());
        QTRY_VERIFY(longWait.isVisible());
        QCOMPARE(test::Face{longWait}.name(), u"Reading the pack…"_qs);
        QVERIFY(!shortWait.isVisible());
        longWait.stop();
        QVERIFY(!longWait.isVisible());
        longWait.setWords({});
        QVERIFY(!longWait.text().isEmpty() && longWait.text() != u"Reading the pack…");
    }

private:
    static void open(Dialog &dialog)
    {
        dialog.open();
        QApplication::setActiveWindow(&dialog);
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCoreApplication::processEvents();
    }

    static std::unique_ptr<Dialog> question(test::UiStage &stage)
    {
        auto dialog = std::make_unique<Dialog>(stage.appearance(), stage.say("Delete everything of mine?", "میرا سب کچھ حذف کریں؟"),
                                               stage.say("This cannot be undone.", "یہ واپس نہیں ہو سکتا۔"), &stage.window());
        dialog->setSafeChoice(u"Keep"_qs);
        dialog->addChoice(u"delete"_qs, u"Delete"_qs, ButtonKind::DangerOutline);
        return dialog;
    }

    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::OverlaysTest)
#include "overlays_test.moc"
