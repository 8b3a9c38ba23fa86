// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/faces.h>
#include <support/keys.h>
#include <support/painted.h>
#include <support/ui_stage.h>

#include <ui/icon_button.h>
#include <ui/body_label.h>
#include <ui/matching_list.h>
#include <ui/option_list.h>
#include <ui/ordering_list.h>

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace mehfooz::ui {

/// The ways to answer a question: options, order, pairs.
class AnswersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void digitsOfEveryKeyboardChoose_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("Latin") << u"2"_qs;
        QTest::newRow("Urdu") << u"۲"_qs;
        QTest::newRow("Arabic") << u"٢"_qs;
    }
    void digitsOfEveryKeyboardChoose()
    {
        QFETCH(QString, typed);
        test::UiStage stage{*m_looks};
        auto &list = options(stage, OptionList::Mode::Single);
        QSignalSpy chosen{&list, &OptionList::chosenChanged};
        list.focusFirst();

        QKeyEvent press{QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, typed};
        QCoreApplication::sendEvent(QApplication::focusWidget(), &press);

        QCOMPARE(list.chosen(), QStringList{u"b"_qs});
        QCOMPARE(chosen, (QList<QVariantList>{{QStringList{u"b"_qs}}}));
        QCOMPARE(QApplication::focusWidget(), buttons(list).at(1));
    }

    void aDigitWithoutARowChoosesNothing()
    {
        test::UiStage stage{*m_looks};
        auto &list = options(stage, OptionList::Mode::Single);
        for (const int digit : {-1, 0, 4, 9})
            QVERIFY(!list.chooseByDigit(digit));
        QCOMPARE(list.chosen(), QStringList{});
        QVERIFY(list.chooseByDigit(3));
        QCOMPARE(list.chosen(), QStringList{u"c"_qs});
    }

    void upAndDownMoveAndSidewaysDoesNothing()
    {
        test::UiStage stage{*m_looks};
        auto &list = options(stage, OptionList::Mode::Single);
        list.focusFirst();

        test::pressKeys({Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right});
        QCOMPARE(QApplication::focusWidget(), buttons(list).at(2));
        test::pressKeys({Qt::Key_Up});
        QCOMPARE(QApplication::focusWidget(), buttons(list).at(1));

        QCOMPARE(list.chosen(), QStringList{});
    }

    void spaceChoosesAndEnterConfirms()
    {
        test::UiStage stage{*m_looks};
        auto &list = options(stage, OptionList::Mode::Single);
        QSignalSpy chosen{&list, &OptionList::chosenChanged};
        QSignalSpy confirmed{&list, &OptionList::confirmed};
        list.focusFirst();

        test::pressKeys({Qt::Key_Space});
        QCOMPARE(confirmed.size(), 0);
        test::pressKeys({Qt::Key_Return, Qt::Key_Enter});

        QCOMPARE(chosen.size(), 1);
        QCOMPARE(confirmed.size(), 2);
        QCOMPARE(list.chosen(), QStringList{u"a"_qs});
    }

    void oneAnswerTakesTheOthersPlaceAndSeveralDoNot_data()
    {
        QTest::addColumn<bool>("several");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("one") << false << QStringList{u"c"_qs};
        QTest::newRow("several") << true << QStringList{u"a"_qs, u"c"_qs};
    }
    void oneAnswerTakesTheOthersPlaceAndSeveralDoNot()
    {
        QFETCH(bool, several);
        QFETCH(QStringList, kept);
        test::UiStage stage{*m_looks};
        auto &list = options(stage, several ? OptionList::Mode::Multiple : OptionList::Mode::Single);

        QTest::mouseClick(buttons(list).at(0), Qt::LeftButton, {}, {5, 5});
        QTest::mouseClick(buttons(list).at(2), Qt::LeftButton, {}, {300, 20});

        QCOMPARE(list.chosen(), kept);
        QCOMPARE(test::Face{*buttons(list).at(0)}.role(), several ? QAccessible::CheckBox : QAccessible::RadioButton);
        QVERIFY(test::Face{*buttons(list).at(2)}.state().checked);
    }

    void oneAnswerIsOneStopAndSeveralAreMany()
    {
        test::UiStage stage{*m_looks};
        auto &one = options(stage, OptionList::Mode::Single);
        one.focusFirst();
        QCOMPARE(test::stopsOfTab().size(), 1);

        one.setOptions(answers(), OptionList::Mode::Multiple);
        stage.settle();
        one.focusFirst();

        QCOMPARE(test::stopsOfTab(), (QStringList{u"A, first"_qs, u"B, second"_qs, u"C, third"_qs}));
    }

    void aRuledOutAnswerLeavesTheRestToTheKeyboard()
    {
        test::UiStage stage{*m_looks};
        auto &before = stage.addStock<QPushButton>(u"before"_qs);
        auto &list = options(stage, OptionList::Mode::Single);
        list.setChosen({u"a"_qs});

        list.setChosen({});
        list.strikeOut({u"a"_qs});
        before.setFocus();
        test::pressKeys({Qt::Key_Tab});

        QCOMPARE(QApplication::focusWidget(), buttons(list).at(1));
        QVERIFY(!list.chooseByDigit(1));
        list.focusFirst();
        QCOMPARE(QApplication::focusWidget(), buttons(list).at(1));
        test::pressKeys({Qt::Key_Up});
        QCOMPARE(QApplication::focusWidget(), buttons(list).at(1));

        list.clearOutcome();
        QVERIFY(list.chooseByDigit(1));
    }

    void aClosedListIsReadButDoesNotChange()
    {
        test::UiStage stage{*m_looks};
        auto &list = options(stage, OptionList::Mode::Single);
        list.setChosen({u"a"_qs});
        QSignalSpy chosen{&list, &OptionList::chosenChanged};

        list.showOutcome({{u"a"_qs, OptionMark::WrongChosen, u"No bank does so."_qs}, {u"b"_qs, OptionMark::Right, u"It is yours."_qs}});
        QTest::mouseClick(buttons(list).at(2), Qt::LeftButton);
        buttons(list).at(2)->setFocus();
        test::pressKeys({Qt::Key_Space});

        QVERIFY(list.isClosed());
        QCOMPARE(list.chosen(), QStringList{u"a"_qs});
        QCOMPARE(chosen.size(), 0);
        QVERIFY(test::Face{*buttons(list).at(0)}.name().startsWith(u"A, first, "_qs));
        QCOMPARE(test::Face{*buttons(list).at(0)}.description(), u"No bank does so."_qs);
        QCOMPARE(test::Face{*buttons(list).at(2)}.name(), u"C, third"_qs);

        list.clearOutcome();
        QVERIFY(!list.isClosed());
        QCOMPARE(test::Face{*buttons(list).at(0)}.name(), u"A, first"_qs);
    }

    void eachVerdictHasItsColour()
    {
        test::UiStage stage{*m_looks};
        auto &list = options(stage, OptionList::Mode::Multiple);
        list.setChosen({u"a"_qs, u"b"_qs});
        list.showOutcome({{u"a"_qs, OptionMark::WrongChosen, {}}, {u"b"_qs, OptionMark::Right, {}}, {u"c"_qs, OptionMark::Missed, {}}});
        stage.settle();
        const Theme &theme = stage.appearance().theme();
        const QImage shown = test::painted(list);

        QVERIFY(test::pixelsOf(shown, theme.bad.tint, buttons(list).at(0)->geometry()) > 1000);
        QVERIFY(test::pixelsOf(shown, theme.good.tint, buttons(list).at(1)->geometry()) > 1000);
        QVERIFY(test::pixelsOf(shown, theme.good.tint, buttons(list).at(2)->geometry()) > 1000);
        QCOMPARE(clippedInk(stage.page()), QStringList{});
    }

    void otherWordsKeepWhatIsChosen()
    {
        test::UiStage stage{*m_looks};
        auto &list = options(stage, OptionList::Mode::Multiple);
        list.setChosen({u"a"_qs, u"c"_qs});
        buttons(list).at(2)->setFocus();

        m_looks->useUrdu();
        list.setOptions({{u"a"_qs, u"پہلا"_qs}, {u"b"_qs, u"دوسرا"_qs}, {u"c"_qs, u"تیسرا"_qs}}, OptionList::Mode::Multiple);

        QCOMPARE(list.chosen(), (QStringList{u"a"_qs, u"c"_qs}));
        QCOMPARE(test::focusedName(), u"ج, تیسرا"_qs);
        list.setOptions({{u"x"_qs, u"نیا"_qs}}, OptionList::Mode::Multiple);
        QCOMPARE(list.chosen(), QStringList{});
    }

    void lettersEndWithTheEighth()
    {
        QCOMPARE(OptionList::letterOf(0, u"en"_qs), u"A"_qs);
        QCOMPARE(OptionList::letterOf(7, u"en"_qs), u"H"_qs);
        QCOMPARE(OptionList::letterOf(0, u"ur"_qs), u"الف"_qs);
        QCOMPARE(OptionList::letterOf(8, u"en"_qs), QString{});
        QCOMPARE(OptionList::letterOf(-1, u"ur"_qs), QString{});
    }

    void altAndArrowsMoveAnItem()
    {
        test::UiStage stage{*m_looks};
        auto &list = order(stage);
        QSignalSpy moved{&list, &OrderingList::orderChanged};
        list.focusFirst();

        test::pressKeys({Qt::Key_Up}, Qt::AltModifier); // at the top already
        QCOMPARE(moved.size(), 0);
        test::pressKeys({Qt::Key_Down, Qt::Key_Down}, Qt::AltModifier);
        QCOMPARE(list.order(), (QStringList{u"b"_qs, u"c"_qs, u"a"_qs}));
        QCOMPARE(test::focusedName(), u"3, first"_qs);
        test::pressKeys({Qt::Key_Down}, Qt::AltModifier);

        QCOMPARE(moved.size(), 2);
        QCOMPARE(moved.last().first().toStringList(), list.order());
    }

    void arrowsAloneMoveTheFocusAndEnterConfirms()
    {
        test::UiStage stage{*m_looks};
        auto &list = order(stage);
        QSignalSpy moved{&list, &OrderingList::orderChanged};
        QSignalSpy confirmed{&list, &OrderingList::confirmed};
        list.focusFirst();

        test::pressKeys({Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up});
        QCOMPARE(test::focusedName(), u"2, second"_qs);
        test::pressKeys({Qt::Key_Return});

        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(moved.size(), 0);
    }

    void theButtonsOfARowMoveIt()
    {
        test::UiStage stage{*m_looks};
        auto &list = order(stage);
        const auto button = [&list](const QString &name) {
            for (IconButton *each : list.findChildren<IconButton *>())
                if (each->accessibleName() == name)
                    return each;
            return static_cast<IconButton *>(nullptr);
        };

        QVERIFY(button(u"Move down: first"_qs));
        button(u"Move down: first"_qs)->click();
        button(u"Move up: third"_qs)->click();

        QCOMPARE(list.order(), (QStringList{u"b"_qs, u"c"_qs, u"a"_qs}));
        QVERIFY(!button(u"Move up: second"_qs)->isEnabled());
        QVERIFY(!button(u"Move down: first"_qs)->isEnabled());
        QVERIFY(button(u"Move up: first"_qs)->isEnabled());
    }

    void tabFollowsTheOrderAfterAMove()
    {
        test::UiStage stage{*m_looks};
        auto &list = order(stage);
        list.focusFirst();
        test::pressKeys({Qt::Key_Down}, Qt::AltModifier);
        list.focusFirst();

        // The buttons of a row are for the mouse: Alt and the arrows do the same.
        QCOMPARE(test::stopsOfTab(), (QStringList{u"1, second"_qs, u"2, first"_qs, u"3, third"_qs}));
    }

    void aRowIsDraggedPastOthers()
    {
        test::UiStage stage{*m_looks};
        auto &list = order(stage);
        QSignalSpy moved{&list, &OrderingList::orderChanged};
        const QList<QWidget *> rows = rowsOf(list);
        const QPoint past = rows.first()->mapFromParent(rows.last()->geometry().center() + QPoint{0, 12});

        QTest::mousePress(rows.first(), Qt::LeftButton, {}, {10, 10});
        QTest::mouseMove(rows.first(), past);
        QTest::mouseRelease(rows.first(), Qt::LeftButton, {}, past);

        QCOMPARE(list.order(), (QStringList{u"b"_qs, u"c"_qs, u"a"_qs}));
        QCOMPARE(moved.size(), 1);
    }

    void aClosedOrderSaysWhereEachBelongs()
    {
        test::UiStage stage{*m_looks};
        auto &list = order(stage);
        list.setOrder({u"c"_qs, u"nobody"_qs, u"a"_qs, u"b"_qs});
        QCOMPARE(list.order(), (QStringList{u"c"_qs, u"a"_qs, u"b"_qs}));
        QSignalSpy moved{&list, &OrderingList::orderChanged};

        list.showOutcome({u"c"_qs, u"b"_qs, u"a"_qs});
        list.focusFirst();
        test::pressKeys({Qt::Key_Down}, Qt::AltModifier);

        QCOMPARE(moved.size(), 0);
        QCOMPARE(test::focusedName(), u"1, third, In its place"_qs);
        test::pressKeys({Qt::Key_Down});
        QCOMPARE(test::focusedName(), u"2, first, Belongs in place 3"_qs);
        for (IconButton *button : list.findChildren<IconButton *>())
            QVERIFY(!button->isVisible() || !button->isEnabled());
        stage.settle();
        QCOMPARE(clippedInk(stage.page()), QStringList{});

        list.clearOutcome();
        test::pressKeys({Qt::Key_Up}, Qt::AltModifier);
        QCOMPARE(moved.size(), 1);
    }

    void otherWordsKeepTheOrder()
    {
        test::UiStage stage{*m_looks};
        auto &list = order(stage);
        list.setOrder({u"c"_qs, u"b"_qs, u"a"_qs});

        list.setItems({{u"a"_qs, u"1st"_qs}, {u"b"_qs, u"2nd"_qs}, {u"c"_qs, u"3rd"_qs}});
        list.focusFirst();

        QCOMPARE(list.order(), (QStringList{u"c"_qs, u"b"_qs, u"a"_qs}));
        QCOMPARE(test::focusedName(), u"1, 3rd"_qs);
    }

    void aPairIsChosenWithTheKeyboard()
    {
        test::UiStage stage{*m_looks};
        auto &list = pairs(stage);
        QSignalSpy chosen{&list, &MatchingList::chosenChanged};
        list.focusFirst();
        QCOMPARE(test::focusedName(), u"first"_qs);

        test::pressKeys({Qt::Key_Down, Qt::Key_Down});

        const QHash<QString, QString> expected{{u"a"_qs, u"b"_qs}};
        QCOMPARE(list.chosen(), expected);
        QCOMPARE(chosen.size(), 2);
        list.setChosen({{u"c"_qs, u"a"_qs}, {u"a"_qs, u"gone"_qs}});
        QCOMPARE(list.chosen(), (QHash<QString, QString>{{u"c"_qs, u"a"_qs}}));
        QCOMPARE(chosen.size(), 2);
    }

    void theWheelDoesNotChangeAPair()
    {
        test::UiStage stage{*m_looks};
        auto &list = pairs(stage);
        list.setChosen({{u"a"_qs, u"b"_qs}});
        auto *combo = list.findChild<QComboBox *>();
        const QPointF middle = combo->rect().center();
        QWheelEvent wheel{middle, combo->mapToGlobal(middle), {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false};

        QCoreApplication::sendEvent(combo, &wheel);

        QCOMPARE(list.chosen().value(u"a"_qs), u"b"_qs);
        QVERIFY(!wheel.isAccepted());
    }

    void aClosedPairSaysWhatBelongsThere_data() { test::addEveryStageLook(); }
    void aClosedPairSaysWhatBelongsThere()
    {
        test::UiStage stage{*m_looks, test::stageLook(), {700, 1400}};
        auto &list = pairs(stage);
        list.setChosen({{u"a"_qs, u"a"_qs}, {u"b"_qs, u"c"_qs}});

        list.showOutcome({{u"a"_qs, true, {}}, {u"b"_qs, false, u"second"_qs}});
        stage.settle();

        QStringList told;
        for (const BodyLabel *label : list.findChildren<BodyLabel *>())
            if (label->isVisible())
                told.append(label->text());
        QCOMPARE(told.filter(u"second"_qs).size(), 2);
        QVERIFY(!list.findChild<QComboBox *>()->isEnabled());
        QCOMPARE(clippedInk(stage.page()), QStringList{});
        list.clearOutcome();
        QVERIFY(list.findChild<QComboBox *>()->isEnabled());
    }

    void aNarrowListStandsBelowEachOther()
    {
        for (const auto &[width, beside] : {std::pair{900, true}, std::pair{480, false}}) {
            test::UiStage stage{*m_looks, {}, {width, 900}};
            auto &list = pairs(stage);
            const QRect label = list.findChild<BodyLabel *>()->geometry();
            const QRect combo = list.findChild<QComboBox *>()->geometry();
            QCOMPARE(label.right() < combo.left(), beside);
            QCOMPARE(label.bottom() < combo.top(), !beside);
        }
    }

private:
    static QList<AnswerOption> answers() { return {{u"a"_qs, u"first"_qs}, {u"b"_qs, u"second"_qs}, {u"c"_qs, u"third"_qs}}; }

    static OptionList &options(test::UiStage &stage, OptionList::Mode mode)
    {
        auto &list = stage.add<OptionList>();
        list.setOptions(answers(), mode);
        stage.show();
        return list;
    }
    static OrderingList &order(test::UiStage &stage)
    {
        auto &list = stage.add<OrderingList>();
        list.setItems(answers());
        stage.show();
        return list;
    }
    static MatchingList &pairs(test::UiStage &stage)
    {
        auto &list = stage.add<MatchingList>();
        list.setPairs(answers(), answers());
        stage.show();
        return list;
    }

    static QList<QAbstractButton *> buttons(const OptionList &list) { return list.findChildren<QAbstractButton *>(); }
    /// The rows from top to bottom.
    static QList<QWidget *> rowsOf(const OrderingList &list)
    {
        QList<QWidget *> rows = list.findChildren<QWidget *>(QString{}, Qt::FindDirectChildrenOnly);
        std::sort(rows.begin(), rows.end(), [](const QWidget *a, const QWidget *b) { return a->y() < b->y(); });
        return rows;
    }

    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::AnswersTest)
#include "answers_test.moc"
