// SPDX-License-Identifier: GPL-3.0-or-later
#include "components.h"

#include <support/faces.h>
#include <support/painted.h>

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace mehfooz::ui {

/// What holds of every component alike.
class ComponentsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void nothingIsCutAtAnyWidth_data() { addEveryComponentAndLook(); }
    void nothingIsCutAtAnyWidth()
    {
        for (const int width : {1100, 760, 560}) {
            test::UiStage stage{*m_looks, test::stageLook(), {width, 1600}};
            component().make(stage);
            stage.show();

            const QStringList faults = clippedInk(stage.page()) + sidewaysScrolling(stage.page()) + paleWords(stage.page())
                                     + overlappingWords(stage.page()) + namelessControls(stage.page()) + smallTargets(stage.page());
            QCOMPARE(QString::number(width) + faults.join(u'\n'), QString::number(width));
        }
    }

    void hintsAgreeWithEachOther_data() { addEveryComponentAndLook(); }
    void hintsAgreeWithEachOther()
    {
        test::UiStage stage{*m_looks, test::stageLook(), {1000, 1600}};
        QWidget *part = component().make(stage);
        stage.show();

        const QSize least = part->minimumSizeHint();
        QVERIFY(part->sizeHint().width() >= least.width());
        QVERIFY(part->height() > 0 && part->width() >= least.width());
        if (!part->hasHeightForWidth())
            return;
        const TextFace face = stage.appearance().type().face(TextRole::Heading1);
        const int slack = face.nastaliq ? qCeil(face.lineHeight) : 0;
        int wider = part->heightForWidth(1400);
        for (int width = 1300; width >= qMax(200, least.width()); width -= 100) {
            const int height = part->heightForWidth(width);
            // Strokes of another line may be the highest, so a line of Nastaliq more or less is no fault.
            if (!(component().traits & Component::Reflows))
                QVERIFY2(height >= wider - slack, qPrintable(QString::number(width)));
            wider = height;
        }
        const int height = part->heightForWidth(part->width());
        QVERIFY2(part->height() >= height - 1, qPrintable(QString::number(height)));
    }

    void largerTextTakesMoreRoom_data() { addComponents(); }
    void largerTextTakesMoreRoom()
    {
        if (component().traits & Component::Wordless)
            return; // keeps its size, or grows with its icon
        test::UiStage stage{*m_looks, {}, {1000, 1600}};
        QWidget *part = component().make(stage);
        stage.show();
        const QSize small = part->size();

        m_looks->useEnglish(2.0);
        stage.settle();

        const QSize large = part->sizeHint().expandedTo(part->size());
        QVERIFY(large.height() > small.height() || part->sizeHint().width() > small.width() || part->inherits("mehfooz::ui::PillProgress")
                || part->inherits("mehfooz::ui::PictureHotspot"));
    }

    void aChangeOfThemeIsPaintedAndTakenBack_data() { addComponents(); }
    void aChangeOfThemeIsPaintedAndTakenBack()
    {
        test::UiStage stage{*m_looks, {}, {1000, 1200}};
        QWidget *part = component().make(stage);
        stage.show();
        const QImage light = pictureIn(stage, *part, ThemeName::Light);

        const QImage dark = pictureIn(stage, *part, ThemeName::Dark);
        const QImage contrast = pictureIn(stage, *part, ThemeName::HighContrast);

        QVERIFY(dark != light);
        QVERIFY(contrast != dark);
        QCOMPARE(pictureIn(stage, *part, ThemeName::Light), light);
    }

    void whatHasNoWordsIsMirroredInUrdu_data() { addComponents(Component::Wordless); }
    void whatHasNoWordsIsMirroredInUrdu()
    {
        const QImage english = pictureOf({u"en"_qs});
        const QImage urdu = pictureOf({u"ur"_qs});

        QCOMPARE(urdu.size(), english.size());
        // From afar, so that the first stripe of a hatch may stand a pixel aside.
        const int off = test::differences(test::fromAfar(urdu), test::fromAfar(english.mirrored(true, false)));
        QCOMPARE(off, 0);
    }

    void readersHearRoleAndName_data() { addEveryComponentAndLook(); }
    void readersHearRoleAndName()
    {
        test::UiStage stage{*m_looks, test::stageLook()};
        QWidget *part = component().make(stage);
        stage.show();
        const test::Face face{*part};

        QVERIFY(face.isThere());
        if (component().role != QAccessible::NoRole)
            QCOMPARE(face.role(), component().role);
        if (component().traits & (Component::TakesTab | Component::Pressed))
            QVERIFY(!face.name().isEmpty());
        QCOMPARE(face.state().focusable, (component().traits & Component::TakesTab) != 0 || part->focusPolicy() != Qt::NoFocus);
    }

    void tabShowsTheRingAndTheMouseDoesNot_data() { addComponents(Component::TakesTab); }
    void tabShowsTheRingAndTheMouseDoesNot()
    {
        test::UiStage stage{*m_looks, {}, {800, 700}};
        auto &before = stage.addStock<QPushButton>(u"Before"_qs);
        QWidget *part = component().make(stage);
        stage.show();
        before.setFocus();
        QTest::keyClick(&before, Qt::Key_Tab);
        stage.settle();

        QCOMPARE(QApplication::focusWidget(), part);
        const QColor focus = stage.appearance().theme().focus;
        const QRect place{part->mapTo(&stage.window(), QPoint{0, 0}), part->size()};
        const QImage shown = stage.window().grab().toImage();
        if (part->property("focusRing") == QVariant{false}) { // a list draws the ring around its row
            QVERIFY(test::pixelsOf(shown, focus, place) > 100);
            return;
        }
        const QWidget *ring = stage.window().findChild<QWidget *>(u"focusRing"_qs);
        QVERIFY(ring && ring->isVisible());
        QVERIFY(ring->geometry().contains(place));
        QVERIFY(test::pixelsOf(shown, focus, ring->geometry()) > 100);

        if (!(component().traits & Component::Pressed))
            return;
        QTest::mouseClick(part, Qt::LeftButton);
        stage.settle();
        QVERIFY(!ring->isVisible());
    }

    void aButtonIsPressedOnceEachWay_data() { addComponents(Component::Pressed); }
    void aButtonIsPressedOnceEachWay()
    {
        test::UiStage stage{*m_looks, {}, {800, 700}};
        auto *button = qobject_cast<QAbstractButton *>(component().make(stage));
        stage.show();
        QSignalSpy clicked{button, &QAbstractButton::clicked};

        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(clicked.size(), 2);
        QTest::mouseClick(button, Qt::RightButton);
        QCOMPARE(clicked.size(), 2);
        QVERIFY(test::Face{*button}.press());
        QTRY_COMPARE(clicked.size(), 3);
        if (component().traits & Component::EnterToo) {
            QTest::keyClick(button, Qt::Key_Return);
            QTest::keyClick(button, Qt::Key_Enter);
            QCOMPARE(clicked.size(), 5);
        }
    }

    void aDisabledButtonIsStillAndLooksSo_data() { addComponents(Component::Pressed); }
    void aDisabledButtonIsStillAndLooksSo()
    {
        test::UiStage stage{*m_looks, {}, {800, 700}};
        auto *button = qobject_cast<QAbstractButton *>(component().make(stage));
        stage.show();
        const QImage alive = test::painted(*button);
        QSignalSpy clicked{button, &QAbstractButton::clicked};

        button->setEnabled(false);
        stage.settle();
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::keyClick(button, Qt::Key_Space);
        QTest::keyClick(button, Qt::Key_Return);
        (void)test::Face{*button}.press();

        QCOMPARE(clicked.size(), 0);
        QVERIFY(test::Face{*button}.state().disabled);
        QVERIFY(test::painted(*button) != alive);
        QCOMPARE(paleWords(stage.page()), QStringList{});
    }

private:
    QImage pictureIn(test::UiStage &stage, QWidget &part, ThemeName theme)
    {
        m_looks->use(u"en"_qs, theme);
        stage.settle();
        return test::painted(part);
    }
    QImage pictureOf(const test::StageLook &look)
    {
        test::UiStage stage{*m_looks, look, {400, 300}};
        QWidget *part = component().make(stage);
        stage.show();
        return test::painted(*part);
    }

    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::ComponentsTest)
#include "components_test.moc"
