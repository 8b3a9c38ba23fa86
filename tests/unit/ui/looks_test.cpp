// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_ring.h"
#include "mehfooz_style.h"

#include <support/keys.h>
#include <support/painted.h>
#include <support/ui_stage.h>

#include <ui/body_label.h>
#include <ui/direction.h>
#include <ui/segmented_answer.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

namespace mehfooz::ui {

/// The look of the whole program: appearance, style, icons, focus ring, directions.
class LooksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void aChangeOfLookReachesTheProgramAtOnce()
    {
        Appearance &appearance = m_looks->appearance();
        m_looks->useEnglish();
        QSignalSpy changed{&appearance, &Appearance::changed};

        m_looks->use(u"ur"_qs, ThemeName::Dark, 1.5);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(qApp->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(qApp->palette().color(QPalette::Window), darkTheme().bg);
        QCOMPARE(qApp->font().families().first(), u"Mehfooz Nastaliq"_qs);
        QCOMPARE(QApplication::font("QLineEdit").families().first(), u"Mehfooz Naskh"_qs);
        QCOMPARE(appearance.direction(), Qt::RightToLeft);
        m_looks->use(u"ur"_qs, ThemeName::Dark, 1.5);
        QCOMPARE(changed.size(), 1);

        m_looks->useEnglish();
        QCOMPARE(qApp->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(qApp->palette().color(QPalette::Window), lightTheme().bg);
        QCOMPARE(qApp->font().families().first(), u"Mehfooz Sans"_qs);
    }

    void nothingMovesWhereNothingMay()
    {
        LanguageLook look = test::look(u"en"_qs);
        look.motion = true;
        m_looks->appearance().setLook(look);
        const QStyle *style = QApplication::style();
        const bool desktopMoves = style->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
        QCOMPARE(m_looks->appearance().hasMotion(), desktopMoves);
        QVERIFY(style->styleHint(QStyle::SH_Widget_Animation_Duration) <= 200);

        look.motion = false;
        m_looks->appearance().setLook(look);

        QVERIFY(!m_looks->appearance().hasMotion());
        QCOMPARE(style->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QCOMPARE(style->styleHint(QStyle::SH_Widget_Animate), 0);
    }

    void digitsAreThoseOfThePerson_data()
    {
        QTest::addColumn<int>("style");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Latin") << int(text::DigitStyle::Latin) << u"54"_qs;
        QTest::newRow("Urdu") << int(text::DigitStyle::Urdu) << u"۵۴"_qs;
    }
    void digitsAreThoseOfThePerson()
    {
        QFETCH(int, style);
        QFETCH(QString, shown);
        LanguageLook look = test::look(u"ur"_qs);
        look.digits = text::DigitStyle(style);
        m_looks->appearance().setLook(look);
        QCOMPARE(m_looks->appearance().digits(u"54"_qs), shown);
    }

    void rectanglesAreMirroredInTheirBounds()
    {
        const QRectF bounds{10, 0, 100, 20};
        const QRectF rect{10, 5, 30, 10};
        QCOMPARE(placed(rect, bounds, Qt::LeftToRight), rect);
        QCOMPARE(placed(rect, bounds, Qt::RightToLeft), QRectF(80, 5, 30, 10));
        QCOMPARE(placed(placed(rect, bounds, Qt::RightToLeft), bounds, Qt::RightToLeft), rect);

        QRectF room = bounds;
        QCOMPARE(takeLeading(room, 20, 5, Qt::LeftToRight), QRectF(10, 0, 20, 20));
        QCOMPARE(room, QRectF(35, 0, 75, 20));
        QCOMPARE(takeTrailing(room, 10, 0, Qt::LeftToRight), QRectF(100, 0, 10, 20));
        room = bounds;
        QCOMPARE(takeLeading(room, 20, 5, Qt::RightToLeft), QRectF(90, 0, 20, 20));
        QCOMPARE(room, QRectF(10, 0, 75, 20));
        QCOMPARE(nextKey(Qt::RightToLeft), Qt::Key_Left);
        QCOMPARE(previousKey(Qt::RightToLeft), Qt::Key_Right);
    }

    void aDigitIsReadFromEveryKeyboard_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("digit");
        QTest::newRow("3") << int(Qt::Key_3) << u"3"_qs << 0 << 3;
        QTest::newRow("on the pad") << int(Qt::Key_3) << u"3"_qs << int(Qt::KeypadModifier) << 3;
        QTest::newRow("Urdu") << int(Qt::Key_unknown) << u"۹"_qs << 0 << 9;
        QTest::newRow("Arabic") << int(Qt::Key_unknown) << u"١"_qs << 0 << 1;
        QTest::newRow("key without text") << int(Qt::Key_7) << QString{} << 0 << 7;
        QTest::newRow("zero") << int(Qt::Key_0) << u"0"_qs << 0 << 0;
        QTest::newRow("a letter") << int(Qt::Key_A) << u"a"_qs << 0 << 0;
        QTest::newRow("with Ctrl") << int(Qt::Key_3) << u"3"_qs << int(Qt::ControlModifier) << 0;
        QTest::newRow("with Alt") << int(Qt::Key_3) << u"3"_qs << int(Qt::AltModifier) << 0;
    }
    void aDigitIsReadFromEveryKeyboard()
    {
        QFETCH(int, key);
        QFETCH(QString, typed);
        QFETCH(int, modifiers);
        QFETCH(int, digit);
        QCOMPARE(digitOf(QKeyEvent{QEvent::KeyPress, key, Qt::KeyboardModifiers{modifiers}, typed}), digit);
    }

    void everyIconIsDrawn()
    {
        const Icons &icons = m_looks->appearance().icons();
        QVERIFY(icons.names().size() > 60);
        QStringList sorted = icons.names();
        sorted.sort();
        QCOMPARE(icons.names(), sorted);
        QStringList blank;
        for (const QString &name : icons.names())
            if (inkOf(icons.pixmap({name, Qt::black}, 20, 1)) < 10)
                blank.append(name);
        QCOMPARE(blank, QStringList{});
    }

    void iconsTakeColourSizeAndDirection_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("mirrored");
        for (const char *name : {"arrow-right", "chevron-left", "undo-2", "book-open", "list", "send"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"check", "search", "volume-2", "clock", "printer"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }
    void iconsTakeColourSizeAndDirection()
    {
        QFETCH(QString, name);
        QFETCH(bool, mirrored);
        const Icons &icons = m_looks->appearance().icons();
        QVERIFY(icons.has(name));
        for (const double ratio : {1.0, 2.0}) {
            const QPixmap english = icons.pixmap({name, Qt::red, Qt::LeftToRight}, 20, ratio);
            const QPixmap urdu = icons.pixmap({name, Qt::red, Qt::RightToLeft}, 20, ratio);
            QCOMPARE(english.size(), QSize(20, 20) * ratio);
            QCOMPARE(english.devicePixelRatio(), ratio);
            QCOMPARE(urdu.toImage() == english.toImage(), !mirrored);
            QCOMPARE(urdu.toImage() == english.toImage().mirrored(true, false), mirrored || english.toImage() == english.toImage().mirrored(true, false));
            QCOMPARE(english.toImage().pixelColor(darkest(english)).red(), 255);
        }
    }

    void anUnknownIconIsNotedAndDrawnAsADisc()
    {
        const Icons &icons = m_looks->appearance().icons();
        QVERIFY(!icons.has(u"no-such-icon"_qs));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"no icon is called.*no-such-icon"_qs});
        const QPixmap drawn = icons.pixmap({u"no-such-icon"_qs, Qt::black}, 20, 1);
        QCOMPARE(drawn.toImage(), icons.pixmap({u"circle"_qs, Qt::black}, 20, 1).toImage());
    }

    void theLogoIsThereInEverySize()
    {
        for (const int size : {16, 32, 100, 256}) {
            const QPixmap light = Icons::logo(size, false, 1);
            QCOMPARE(light.width(), size);
            QVERIFY(inkOf(light) > size);
            QVERIFY(light.toImage() != Icons::logo(size, true, 1).toImage());
        }
        QCOMPARE(Icons::logoIcon().availableSizes().size(), 5);
        QVERIFY(inkOf(Icons::star(260, Qt::white, 1)) > 1000);
    }

    void theRingFollowsItsWidgetAndStaysInItsArea()
    {
        test::UiStage stage{*m_looks, {}, {500, 400}};
        auto *inside = new QWidget;
        inside->resize(300, 900);
        auto *top = new QPushButton{u"top"_qs, inside};
        auto *low = new QPushButton{u"low"_qs, inside};
        top->setGeometry(20, 20, 120, 44);
        low->setGeometry(20, 800, 120, 44);
        auto &area = stage.addStock<QScrollArea>();
        area.setWidget(inside);
        area.setFixedHeight(200);
        stage.show();
        top->setFocus();
        test::pressKeys({Qt::Key_Tab});
        stage.settle();
        QVERIFY(low->hasFocus());

        const auto *ring = stage.window().findChild<QWidget *>(u"focusRing"_qs);
        const auto place = [&] { return QRect{low->mapTo(&stage.window(), QPoint{0, 0}), low->size()}; };
        QVERIFY(ring && ring->isVisible() && ring->geometry().contains(place()));
        area.verticalScrollBar()->setValue(area.verticalScrollBar()->value() - 20);
        stage.settle();
        QVERIFY(ring->geometry().contains(place()));
        area.verticalScrollBar()->setValue(0);
        stage.settle();
        const QColor focus = stage.appearance().theme().focus;
        QCOMPARE(test::pixelsOf(stage.window().grab().toImage(), focus, {0, area.geometry().bottom() + 1, 500, 150}), 0);
        low->hide();
        stage.settle();
        QVERIFY(!ring->isVisible() || !ring->geometry().intersects(place()));
    }

    void aFieldShowsTheRingAfterAClickAndAButtonDoesNot()
    {
        test::UiStage stage{*m_looks};
        auto &field = stage.addStock<QLineEdit>();
        auto &button = stage.addStock<QPushButton>(u"Go"_qs);
        stage.show();
        const auto ringShown = [&stage] {
            const auto *ring = stage.window().findChild<QWidget *>(u"focusRing"_qs);
            return ring && ring->isVisible();
        };

        QTest::mouseClick(&field, Qt::LeftButton);
        stage.settle();
        QVERIFY(ringShown());
        QTest::mouseClick(&button, Qt::LeftButton);
        stage.settle();
        QVERIFY(!ringShown());
        QTest::keyClick(&button, Qt::Key_Shift);
        QVERIFY(ringShown());
    }

    void stockControlsAreLargeEnoughAndNotCut_data() { test::addEveryStageLook(); }
    void stockControlsAreLargeEnoughAndNotCut()
    {
        test::UiStage stage{*m_looks, test::stageLook(), {700, 1200}};
        const QString words = stage.say("Remember this", "یاد رکھیں");
        stage.addStock<QCheckBox>(words);
        stage.addStock<QRadioButton>(words);
        stage.addStock<QPushButton>(words);
        stage.addStock<QLineEdit>(words).setAccessibleName(words);
        auto &combo = stage.addStock<QComboBox>();
        combo.addItems({words, words});
        combo.setAccessibleName(words);
        stage.show();

        QCOMPARE(test::faultsOf(stage.page()), QString{});
        for (const QWidget *part : stage.page().findChildren<QWidget *>(QString{}, Qt::FindDirectChildrenOnly))
            QVERIFY2(part->height() >= 44, part->metaObject()->className());
    }

    void stockControlsFollowTheTheme_data()
    {
        QTest::addColumn<int>("theme");
        for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast})
            QTest::addRow("%d", int(theme)) << int(theme);
    }
    void stockControlsFollowTheTheme()
    {
        QFETCH(int, theme);
        test::UiStage stage{*m_looks, {u"en"_qs, 1, ThemeName(theme)}};
        auto &check = stage.addStock<QCheckBox>(u"Remember"_qs);
        auto &radio = stage.addStock<QRadioButton>(u"Only this"_qs);
        auto &combo = stage.addStock<QComboBox>();
        combo.addItem(u"First"_qs);
        stage.show();
        const QColor filled = stage.appearance().theme().primary.colour;
        QCOMPARE(test::pixelsOf(test::painted(check), filled), 0);

        check.setChecked(true);
        radio.setChecked(true);
        stage.settle();

        QVERIFY(test::pixelsOf(test::painted(check), filled) > 20);
        QVERIFY(test::pixelsOf(test::painted(radio), filled) > 20);
        QVERIFY(test::pixelsOf(test::painted(combo), stage.appearance().theme().control) > 100);
        QCOMPARE(paleWords(stage.page()), QStringList{});
    }

    void boxAndArrowStandOnTheirSide()
    {
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            test::UiStage stage{*m_looks, {language}, {600, 400}};
            auto &check = stage.addStock<QCheckBox>(QString{});
            check.setChecked(true);
            stage.show();
            const QImage shown = test::painted(check);
            const QColor filled = stage.appearance().theme().primary.colour;
            QCOMPARE(test::pixelsOf(shown, filled, test::leftHalf(shown)) > 0, language == u"en");
            QCOMPARE(test::pixelsOf(shown, filled, test::rightHalf(shown)) > 0, language == u"ur");
        }
    }

    void aMenuHasRoomForItsWords_data() { test::addEveryStageLook(); }
    void aMenuHasRoomForItsWords()
    {
        test::UiStage stage{*m_looks, test::stageLook()};
        stage.show();
        QMenu menu;
        menu.addAction(stage.say("Save a copy", "ایک نقل رکھیں"));
        QAction *second = menu.addAction(stage.say("Change the profile", "پروفائل بدلیں"));
        menu.ensurePolished();
        const QSize size = menu.sizeHint();
        const QFontMetrics metrics{menu.font()};

        QVERIFY(size.width() >= metrics.horizontalAdvance(second->text()) + 20);
        QVERIFY(menu.actionGeometry(second).height() >= metrics.height());
        menu.resize(size);
        menu.setActiveAction(second);
        QVERIFY(test::pixelsOf(test::painted(menu), stage.appearance().theme().primary.tint, menu.actionGeometry(second)) > 100);
    }

    void theScrollBarIsSeenInEveryTheme_data() { stockControlsFollowTheTheme_data(); }
    void theScrollBarIsSeenInEveryTheme()
    {
        QFETCH(int, theme);
        test::UiStage stage{*m_looks, {u"en"_qs, 1, ThemeName(theme)}};
        QScrollBar bar{Qt::Vertical};
        bar.setRange(0, 100);
        bar.setPageStep(50);
        bar.resize(14, 300);
        bar.setPalette(qApp->palette());
        const QImage before = bar.grab().toImage();
        bar.setValue(100);
        const int moved = test::differences(bar.grab().toImage(), before);
        QVERIFY2(moved > 200, qPrintable(QString::number(moved)));
    }

    void nastaliqIsToldByItsLines()
    {
        m_looks->useUrdu(2.0);
        const Typography &type = m_looks->appearance().type();
        QCOMPARE(nastaliqEm(type.font(TextRole::Body)), type.font(TextRole::Body).pixelSize());
        QCOMPARE(nastaliqEm(type.font(TextRole::Dense)), 0);
        QCOMPARE(nastaliqEm(type.latinFont(TextRole::Body)), 0);
    }

private:
    /// Pixels that are not transparent.
    static int inkOf(const QPixmap &pixmap)
    {
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += qAlpha(image.pixel(x, y)) > 40;
        return count;
    }
    static QPoint darkest(const QPixmap &pixmap)
    {
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        QPoint best;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) > qAlpha(image.pixel(best)))
                    best = {x, y};
        return best;
    }

    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::LooksTest)
#include "looks_test.moc"
