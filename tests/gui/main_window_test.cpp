// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/check_pack.h>
#include <support/page_stage.h>

#include "privacy_cover.h"
#include "profile_menu.h"
#include "sidebar.h"

#include <pages/main_window.h>
#include <ui/banner.h>
#include <ui/sidebar_list.h>

#include <QMenu>

using namespace mehfooz;
using namespace mehfooz::test;

class MainWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(checkPack());
        m_look = std::make_unique<LivingLook>(*m_looks, *m_open);
        m_window = std::make_unique<MainWindow>(
            PageContext{m_open->workspace(), m_open->language(), m_look->appearance(), &m_look->state(), &m_look->program()});
    }
    void cleanup()
    {
        m_window.reset();
        m_look.reset();
        m_open.reset();
    }

    void keysLeadToThePages_data()
    {
        QTest::addColumn<int>("pressed");
        QTest::addColumn<QString>("page");
        QTest::newRow("1") << int(Qt::Key_1) << u"today"_qs;
        QTest::newRow("2") << int(Qt::Key_2) << u"lessons"_qs;
        QTest::newRow("3") << int(Qt::Key_3) << u"quizzes"_qs;
        QTest::newRow("4") << int(Qt::Key_4) << u"check"_qs;
        QTest::newRow("5") << int(Qt::Key_5) << u"progress"_qs;
        QTest::newRow("hacked") << int(Qt::Key_H) << u"hacked"_qs;
        QTest::newRow("settings") << int(Qt::Key_Comma) << u"settings"_qs;
        QTest::newRow("search") << int(Qt::Key_K) << u"search"_qs;
        QTest::newRow("find") << int(Qt::Key_F) << u"search"_qs;
    }
    void keysLeadToThePages()
    {
        QFETCH(int, pressed);
        QFETCH(QString, page);
        arrive(u"stored"_qs);

        key(Qt::Key(pressed), Qt::ControlModifier);

        QCOMPARE(here(), page);
        QVERIFY(qobject_cast<ui::HeadingLabel *>(QApplication::focusWidget())); // after navigation the heading has it
    }

    void aNumberWithoutAPageDoesNothing()
    {
        arrive(u"today"_qs);

        key(Qt::Key_9, Qt::ControlModifier);

        QCOMPARE(here(), u"today"_qs);
    }

    void anUnknownAddressLeadsToToday()
    {
        arrive(u"no-such-page"_qs);

        QCOMPARE(m_window->currentPage()->title(), u"Today"_qs);
        QCOMPARE(pages()->openPage(), u"today"_qs);
    }

    void backAndForwardGoThroughThePlaces()
    {
        arrive(u"today"_qs);
        arrive(u"check"_qs);
        arrive(u"progress"_qs);

        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(here(), u"check"_qs);
        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(here(), u"today"_qs);
        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(here(), u"today"_qs); // the beginning
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(here(), u"check"_qs);
    }

    void escapeGoesUp()
    {
        arrive(u"stored"_qs);

        key(Qt::Key_Escape);

        QCOMPARE(here(), u"settings"_qs);
    }

    void escapeTwiceCoversEverythingAndAnyKeyTakesTheCoverAway_data() { addLanguages(); }
    void escapeTwiceCoversEverythingAndAnyKeyTakesTheCoverAway()
    {
        QFETCH(QString, language);
        m_look->use({language, 100, ThemeChoice::Light, {1280, 800}, {}});
        arrive(u"today"_qs);

        key(Qt::Key_Escape);
        key(Qt::Key_Escape);

        QVERIFY(cover()->isVisible());
        QCOMPARE(cover()->geometry(), m_window->rect());
        QCOMPARE(QApplication::focusWidget(), cover());
        QCOMPARE(focusName(), language == u"ur" ? u"گھڑی"_qs : u"Clock"_qs);
        m_window->resize(950, 660);
        settle();
        QCOMPARE(cover()->geometry(), m_window->rect());
        key(Qt::Key_Space);
        QVERIFY(!cover()->isVisible());
        QVERIFY(qobject_cast<ui::HeadingLabel *>(QApplication::focusWidget()));
    }

    void theTitleBarNamesNobody()
    {
        arrive(u"today"_qs);
        QCOMPARE(m_window->windowTitle(), u"Mehfooz"_qs);

        m_look->state().setLanguage(u"ur"_qs);
        settle();

        QCOMPARE(m_window->windowTitle(), u"محفوظ"_qs);
    }

    void theLanguageIsSwappedInPlaceAndBack()
    {
        arrive(u"check"_qs);

        key(Qt::Key_L, Qt::ControlModifier);
        settle();
        QCOMPARE(here(), u"check"_qs);
        QCOMPARE(m_window->currentPage()->title(), u"میرا حفاظتی جائزہ"_qs);
        QCOMPARE(m_window->layoutDirection(), Qt::RightToLeft);
        QVERIFY(says(*sidebar(), u"ترتیبات"_qs));

        key(Qt::Key_L, Qt::ControlModifier);
        settle();
        QCOMPARE(m_window->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(m_window->currentPage()->title(), u"My security check"_qs);
    }

    void theSidebarStandsAtTheLeadingSide_data() { addLanguages(); }
    void theSidebarStandsAtTheLeadingSide()
    {
        QFETCH(QString, language);
        m_look->use({language, 100, ThemeChoice::Light, {1280, 800}, {}});
        arrive(u"today"_qs);

        const int left = sidebar()->mapTo(m_window.get(), QPoint{}).x();

        QCOMPARE(left, language == u"ur" ? m_window->width() - sidebar()->width() : 0);
        QCOMPARE(sidebar()->width(), 236);
    }

    void theSidebarEndsWithSettingsAtItsFoot_data() { addEveryLook(); }
    void theSidebarEndsWithSettingsAtItsFoot()
    {
        QFETCH(Shown, shown);
        m_look->use(shown);
        arrive(u"today"_qs);

        const ui::SidebarList *settings = sidebar()->findChildren<ui::SidebarList *>().last();
        const QAbstractButton *hacked = buttonOn(*sidebar(), shown.language == u"ur" ? u"مجھے ہیک کر لیا گیا"_qs : u"I have been hacked"_qs);

        QCOMPARE(settings->height(), settings->sizeHint().height()); // one row, no more
        QVERIFY(sidebar()->height() - settings->geometry().bottom() <= 13);
        QVERIFY(hacked);
        QVERIFY(settings->geometry().top() - hacked->geometry().bottom() <= 9);
    }

    void aNarrowWindowShowsIconsWhoseNamesAreStillSaid()
    {
        arrive(u"today"_qs);
        m_window->resize(920, 640);
        settle();

        QCOMPARE(sidebar()->width(), 88);
        QVERIFY(pages()->isCollapsed());
        QAbstractButton *hacked = buttonOn(*sidebar(), u"I have been hacked"_qs);
        QVERIFY(hacked);
        QCOMPARE(hacked->text(), QString{});
        QCOMPARE(hacked->toolTip(), u"I have been hacked"_qs);
        hacked->setFocus();
        key(Qt::Key_Space);
        QCOMPARE(here(), u"hacked"_qs);
    }

    void arrowsAndEnterOpenAPageFromTheSidebar()
    {
        arrive(u"today"_qs);
        pages()->setFocus();

        key(Qt::Key_Down);
        QCOMPARE(here(), u"today"_qs);
        key(Qt::Key_Return);

        QCOMPARE(here(), u"lessons"_qs);
        QCOMPARE(pages()->openPage(), u"lessons"_qs);
    }

    void aPageWithoutAnEntryMarksTheOneItBelongsTo()
    {
        arrive(u"actions"_qs);
        QCOMPARE(pages()->openPage(), u"check"_qs);
    }

    void f6GoesBetweenSidebarAndPage()
    {
        arrive(u"today"_qs);

        key(Qt::Key_F6);
        settle();
        const bool first = sidebar()->isAncestorOf(QApplication::focusWidget());
        key(Qt::Key_F6);
        settle();

        QVERIFY(first != sidebar()->isAncestorOf(QApplication::focusWidget()));
    }

    void theTextGrowsAndShrinksByKeys()
    {
        arrive(u"today"_qs);

        key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_look->state().look().scalePercent, 110);
        key(Qt::Key_Minus, Qt::ControlModifier);
        key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_look->state().look().scalePercent, 100); // the smallest
        key(Qt::Key_Equal, Qt::ControlModifier);
        key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_look->state().look().scalePercent, 100);
    }

    void aSettingThatCannotBeSavedIsToldUntilItIsUnderstood()
    {
        arrive(u"settings"_qs);
        m_open->memory().failing.failAlways();

        m_look->state().setLanguage(u"ur"_qs);
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(!notice()->label().text().isEmpty());
        m_open->memory().failing.neverFail();
        QAbstractButton *understood = notice()->findChild<QAbstractButton *>();
        understood->setFocus();
        key(Qt::Key_Space);

        QVERIFY(!notice()->isVisible());
    }

    void theProfileMenuListsEverybodyAndLeadsOn()
    {
        m_open->addPerson(u"Bilal & Co"_qs);
        arrive(u"today"_qs);
        auto *button = m_window->findChild<ProfileMenu *>();
        QCOMPARE(spoken(button), u"Profile: Sana"_qs);

        QMenu *menu = button->openMenu();
        QStringList words;
        for (const QAction *action : menu->actions())
            words.append(text::withoutIsolates(action->text()));

        QCOMPARE(words, (QStringList{u"Sana"_qs, u"Bilal && Co"_qs, u""_qs, u"Add a person"_qs, u"Go on as a guest"_qs, u""_qs, u"What is stored here"_qs}));
        QVERIFY(menu->actions().first()->isChecked());
        menu->actions().last()->trigger();
        QCOMPARE(here(), u"stored"_qs);
        menu->close();
    }

    void anotherPersonIsOpenedFromTheMenu()
    {
        m_open->addPerson(u"Bilal"_qs);
        arrive(u"today"_qs);
        auto *button = m_window->findChild<ProfileMenu *>();

        QMenu *menu = button->openMenu();
        menu->actions().at(1)->trigger();
        menu->close();

        QTRY_COMPARE(spoken(button), u"Profile: Bilal"_qs);
    }

    void aLongNameIsShortenedInTheBarAndWholeForReaders()
    {
        m_open->addPerson(QString(40, u'W'));
        arrive(u"today"_qs);
        auto *button = m_window->findChild<ProfileMenu *>();

        QMenu *menu = button->openMenu();
        menu->actions().at(1)->trigger();
        menu->close();

        QTRY_COMPARE(spoken(button), u"Profile: "_qs + QString(40, u'W'));
        QVERIFY(says(*button, QString(13, u'W') + u'…'));
        QVERIFY(!says(*button, QString(14, u'W')));
    }

private:
    void arrive(const QString &page)
    {
        if (!m_window->isVisible())
            present(*m_window, {1280, 800});
        m_window->go({page, {}, {}});
        settle();
    }
    [[nodiscard]] QString here() const { return m_window->currentAddress() ? m_window->currentAddress()->page : QString{}; }
    [[nodiscard]] Sidebar *sidebar() { return m_window->findChild<Sidebar *>(); }
    [[nodiscard]] ui::SidebarList *pages() { return sidebar()->findChildren<ui::SidebarList *>().front(); }
    [[nodiscard]] PrivacyCover *cover() { return m_window->findChild<PrivacyCover *>(); }
    /// The window's own banner, not one of a page.
    [[nodiscard]] ui::Banner *notice()
    {
        for (ui::Banner *banner : m_window->centralWidget()->findChildren<ui::Banner *>()) {
            if (banner->parentWidget() == m_window->centralWidget())
                return banner;
        }
        return nullptr;
    }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<LivingLook> m_look;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
