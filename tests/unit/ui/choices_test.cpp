// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/faces.h>
#include <support/keys.h>
#include <support/painted.h>
#include <support/ui_stage.h>

#include <ui/language_switch.h>
#include <ui/segmented_answer.h>
#include <ui/stepper.h>

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace mehfooz::ui {

/// Rows of cells: one stop of Tab, arrows in reading direction, one choice.
class ChoicesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void arrowsMoveInReadingDirectionAndSpaceSets_data() { addKeys(); }
    void arrowsMoveInReadingDirectionAndSpaceSets()
    {
        QFETCH(QString, language);
        QFETCH(Qt::Key, forward);
        QFETCH(Qt::Key, back);
        test::UiStage stage{*m_looks, {language}};
        auto &choice = letters(stage);
        QSignalSpy chosen{&choice, &SegmentedChoice::chosenByPerson};
        cells(choice).first()->setFocus();

        test::pressKeys({forward});
        QCOMPARE(test::focusedName(), u"b"_qs);
        QCOMPARE(chosen.size(), 0);
        test::pressKeys({back, back});
        QCOMPARE(test::focusedName(), u"c"_qs);
        test::pressKeys({Qt::Key_Down});
        QCOMPARE(test::focusedName(), u"a"_qs);
        test::pressKeys({Qt::Key_Up, Qt::Key_Space});

        QCOMPARE(choice.chosen(), u"C"_qs);
        QCOMPARE(chosen, (QList<QVariantList>{{u"C"_qs}}));
    }

    void enterSetsToo()
    {
        test::UiStage stage{*m_looks};
        auto &choice = letters(stage);
        QSignalSpy chosen{&choice, &SegmentedChoice::chosenByPerson};
        cells(choice).at(1)->setFocus();

        test::pressKeys({Qt::Key_Return});
        test::pressKeys({Qt::Key_Right, Qt::Key_Enter});

        QCOMPARE(chosen, (QList<QVariantList>{{u"B"_qs}, {u"C"_qs}}));
    }

    void theGroupIsOneStopOfTab()
    {
        test::UiStage stage{*m_looks};
        stage.addStock<QPushButton>(u"before"_qs).setFocus();
        auto &choice = letters(stage);
        stage.addStock<QPushButton>(u"after"_qs);
        stage.settle();

        QCOMPARE(test::stopsOfTab(), (QStringList{u"before"_qs, u"a"_qs, u"after"_qs}));
        choice.setChosen(u"C"_qs);
        QCOMPARE(test::stopsOfTab(), (QStringList{u"before"_qs, u"c"_qs, u"after"_qs}));
    }

    void whatTheProgramSetsIsNotTold()
    {
        test::UiStage stage{*m_looks};
        auto &choice = letters(stage);
        QSignalSpy chosen{&choice, &SegmentedChoice::chosenByPerson};

        choice.setChosen(u"B"_qs);
        QCOMPARE(checked(choice), QStringList{u"b"_qs});
        choice.setChosen({});
        QCOMPARE(checked(choice), QStringList{});
        choice.setChosen(u"no such"_qs);
        QCOMPARE(checked(choice), QStringList{});

        QCOMPARE(chosen.size(), 0);
    }

    void theChosenCellAgainDoesNothingOrClears()
    {
        test::UiStage stage{*m_looks};
        auto &choice = letters(stage);
        QSignalSpy chosen{&choice, &SegmentedChoice::chosenByPerson};
        cells(choice).first()->click();
        cells(choice).first()->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(checked(choice), QStringList{u"a"_qs});

        choice.setClearedId(u"C"_qs);
        cells(choice).first()->click();

        QCOMPARE(choice.chosen(), u"C"_qs);
        QCOMPARE(chosen.size(), 2);
        cells(choice).last()->click();
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(checked(choice), QStringList{u"c"_qs});
    }

    void otherWordsKeepTheFocusAndTheChoice()
    {
        test::UiStage stage{*m_looks};
        auto &choice = letters(stage);
        choice.setChosen(u"B"_qs);
        cells(choice).at(1)->setFocus();

        choice.setSegments({{u"A"_qs, u"alif"_qs, {}, HueName::Good, {}}, {u"B"_qs, u"be"_qs, {}, HueName::Bad, {}}});

        QCOMPARE(test::focusedName(), u"be"_qs);
        QCOMPARE(choice.chosen(), u"B"_qs);
        QTRY_COMPARE(cells(choice).size(), 2); // the third goes once its own press is over
    }

    void theFocusStaysOnItsCellWhenOthersComeAndGo()
    {
        test::UiStage stage{*m_looks};
        auto &choice = letters(stage);
        cells(choice).at(2)->setFocus();

        choice.setSegments({{u"C"_qs, u"c"_qs, {}, HueName::Good, {}}, {u"D"_qs, u"d"_qs, {}, HueName::Good, {}}});
        QCOMPARE(test::focusedName(), u"c"_qs);
        choice.setChosen(u"D"_qs);
        choice.setSegments({{u"A"_qs, u"a"_qs, {}, HueName::Good, {}}, {u"D"_qs, u"d"_qs, {}, HueName::Good, {}}});
        QCOMPARE(test::focusedName(), u"d"_qs);
    }

    void aCellThatIsPressedMayBeTakenAway()
    {
        test::UiStage stage{*m_looks};
        auto &choice = letters(stage);
        QObject::connect(&choice, &SegmentedChoice::chosenByPerson, &choice, [&choice](const QString &) {
            choice.setSegments({{u"A"_qs, u"a"_qs, {}, HueName::Good, {}}});
        });

        QTest::mouseClick(cells(choice).at(2), Qt::LeftButton);

        QTRY_COMPARE(cells(choice).size(), 1);
    }

    void readersHearRadioButtonsWithTheirState()
    {
        test::UiStage stage{*m_looks};
        auto &choice = letters(stage);
        choice.setChosen(u"B"_qs);

        QCOMPARE(test::Face{choice}.name(), u"Which letter?"_qs);
        for (QAbstractButton *cell : cells(choice)) {
            test::Face face{*cell};
            QCOMPARE(face.role(), QAccessible::RadioButton);
            QVERIFY(face.state().checkable);
            QCOMPARE(bool(face.state().checked), face.name() == u"b");
        }
        QVERIFY(test::Face{*cells(choice).last()}.press());
        QTRY_COMPARE(choice.chosen(), u"C"_qs);
    }

    void cellsRunFromTheLeadingSide()
    {
        for (const auto &[language, rising] : {std::pair{u"en"_qs, true}, std::pair{u"ur"_qs, false}}) {
            test::UiStage stage{*m_looks, {language}};
            const QList<QAbstractButton *> all = cells(letters(stage));
            QCOMPARE(all.at(0)->x() < all.at(1)->x(), rising);
            QCOMPARE(all.at(1)->x() < all.at(2)->x(), rising);
            QCOMPARE(all.at(0)->y(), all.at(2)->y());
        }
    }

    void cellsGoOnBelowWhereTheWidthEnds_data() { test::addEveryStageLook(); }
    void cellsGoOnBelowWhereTheWidthEnds()
    {
        const test::StageLook look = test::stageLook();
        test::UiStage stage{*m_looks, look, {int(260 * look.scale), 900}};
        auto &answer = stage.add<SegmentedAnswer>();
        stage.show();

        const QList<QAbstractButton *> all = cells(answer);
        QCOMPARE(all.size(), 5);
        QVERIFY(all.last()->y() > all.first()->y());
        for (const QAbstractButton *cell : all)
            QVERIFY(answer.rect().contains(cell->geometry()) && cell->height() >= 44);
        QCOMPARE(clippedInk(stage.page()), QStringList{});
    }

    void theFiveAnswersAreThoseOfTheCheck()
    {
        test::UiStage stage{*m_looks};
        auto &answer = stage.add<SegmentedAnswer>();
        stage.show();
        QSignalSpy chosen{&answer, &SegmentedChoice::chosenByPerson};

        QCOMPARE(SegmentedAnswer::ids(), (QStringList{u"yes"_qs, u"partly"_qs, u"no"_qs, u"unknown"_qs, u"na"_qs}));
        for (QAbstractButton *cell : cells(answer))
            cell->click();
        cells(answer).last()->click();

        QStringList told;
        for (const QVariantList &each : chosen)
            told.append(each.first().toString());
        QCOMPARE(told, SegmentedAnswer::ids() + QStringList{u"unknown"_qs});
        QVERIFY(!test::Face{answer}.name().isEmpty());
    }

    void theChosenAnswerIsTintedInItsHue_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(ThemeName::Light);
        QTest::newRow("dark") << int(ThemeName::Dark);
    }
    void theChosenAnswerIsTintedInItsHue()
    {
        QFETCH(int, theme);
        test::UiStage stage{*m_looks, {u"en"_qs, 1, ThemeName(theme)}};
        auto &answer = stage.add<SegmentedAnswer>();
        stage.show();

        answer.setChosen(u"no"_qs);

        const Theme &colours = stage.appearance().theme();
        const QImage shown = test::painted(answer);
        const QRect cell = cells(answer).at(2)->geometry();
        QVERIFY(test::pixelsOf(shown, colours.bad.tint, cell) > 200);
        QVERIFY(test::pixelsOf(shown, colours.bad.colour, cell) > 50);
        QCOMPARE(test::pixelsOf(shown, colours.good.tint), 0);
    }

    void languagesStandInTheirOwnScript()
    {
        test::UiStage stage{*m_looks};
        auto &languages = stage.add<LanguageSwitch>();
        languages.setLanguages({{u"ur"_qs, u"اردو"_qs}, {u"en"_qs, u"English"_qs}});
        stage.show();
        QSignalSpy chosen{&languages, &LanguageSwitch::languageChosen};

        QCOMPARE(languages.chosen(), u"en"_qs);
        QCOMPARE(cells(languages).first()->locale().language(), QLocale::Urdu);
        cells(languages).first()->click();
        QCOMPARE(chosen, (QList<QVariantList>{{u"ur"_qs}}));

        m_looks->useUrdu();
        QCOMPARE(languages.chosen(), u"ur"_qs);
        QCOMPARE(chosen.size(), 1);
    }

    void stagesAreTabsInAnyOrder_data() { addKeys(); }
    void stagesAreTabsInAnyOrder()
    {
        QFETCH(QString, language);
        QFETCH(Qt::Key, forward);
        QFETCH(Qt::Key, back);
        test::UiStage stage{*m_looks, {language}};
        auto &stepper = threeStages(stage, 1);
        QSignalSpy chosen{&stepper, &Stepper::stageChosen};
        const QList<QAbstractButton *> all = cells(stepper);
        all.at(1)->setFocus();

        test::pressKeys({forward, Qt::Key_Return});
        test::pressKeys({forward, Qt::Key_Space, back, Qt::Key_Enter});

        QCOMPARE(chosen, (QList<QVariantList>{{u"2"_qs}, {u"0"_qs}, {u"2"_qs}}));
    }

    void theCurrentStageIsTheStopAndIsSaid()
    {
        test::UiStage stage{*m_looks};
        auto &stepper = threeStages(stage, 1);
        const QList<QAbstractButton *> all = cells(stepper);

        for (int i = 0; i < 3; ++i) {
            const test::Face face{*all.at(i)};
            QCOMPARE(face.role(), QAccessible::PageTab);
            QCOMPARE(bool(face.state().selected), i == 1);
            QCOMPARE(face.name(), u"stage %1, line %1"_qs.arg(i));
            QCOMPARE(bool(all.at(i)->focusPolicy() & Qt::TabFocus), i == 1);
        }
        stepper.setStages(stagesWith(-1));
        QVERIFY(cells(stepper).first()->focusPolicy() & Qt::TabFocus);
    }

    void newStatesKeepTheFocus()
    {
        test::UiStage stage{*m_looks};
        auto &stepper = threeStages(stage, 0);
        QWidget *focused = cells(stepper).at(2);
        focused->setFocus();

        stepper.setStages(stagesWith(2));

        QCOMPARE(QApplication::focusWidget(), focused);
    }

    void aDoneStageLooksDone()
    {
        test::UiStage stage{*m_looks};
        auto &stepper = threeStages(stage, 0);
        const QColor good = stage.appearance().theme().good.colour;
        QCOMPARE(test::pixelsOf(test::painted(stepper), good), 0);

        QList<Stage> stages = stagesWith(0);
        stages[2].state = Stage::State::Done;
        stepper.setStages(stages);

        QVERIFY(test::pixelsOf(test::painted(stepper), good, cells(stepper).at(2)->geometry()) > 20);
    }

private:
    static void addKeys()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Qt::Key>("forward");
        QTest::addColumn<Qt::Key>("back");
        QTest::newRow("left to right") << u"en"_qs << Qt::Key_Right << Qt::Key_Left;
        QTest::newRow("right to left") << u"ur"_qs << Qt::Key_Left << Qt::Key_Right;
    }

    static SegmentedChoice &letters(test::UiStage &stage)
    {
        auto &choice = stage.add<SegmentedChoice>(u"Which letter?"_qs);
        choice.setSegments({{u"A"_qs, u"a"_qs, {}, HueName::Good, {}}, {u"B"_qs, u"b"_qs, {}, HueName::Bad, {}}, {u"C"_qs, u"c"_qs, {}, HueName::Neutral, {}}});
        stage.show();
        return choice;
    }

    static QList<Stage> stagesWith(int current)
    {
        QList<Stage> stages;
        for (int i = 0; i < 3; ++i)
            stages.append({QString::number(i), u"stage %1"_qs.arg(i), u"line %1"_qs.arg(i), i == current ? Stage::State::Current : Stage::State::Open});
        return stages;
    }
    static Stepper &threeStages(test::UiStage &stage, int current)
    {
        auto &stepper = stage.add<Stepper>();
        stepper.setStages(stagesWith(current));
        stage.show();
        return stepper;
    }

    /// The cells in their order.
    static QList<QAbstractButton *> cells(const QWidget &group) { return group.findChildren<QAbstractButton *>(); }
    static QStringList checked(const QWidget &group)
    {
        QStringList names;
        for (QAbstractButton *cell : cells(group))
            if (cell->isChecked())
                names.append(cell->text());
        return names;
    }

    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::ChoicesTest)
#include "choices_test.moc"
