// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/keys.h>
#include <support/painted.h>
#include <support/ui_stage.h>

#include <ui/flow_row.h>
#include <ui/row_button.h>
#include <ui/row_list.h>
#include <ui/sidebar_list.h>

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

namespace mehfooz::ui {

namespace {

enum Role { Line = Qt::UserRole + 1, Progress, Heading };

QStandardItem *row(const QString &title, bool heading = false)
{
    auto *item = new QStandardItem{title};
    item->setData(heading, Heading);
    return item;
}

/// Headings in bold type between the rows: # Bank, OTP, Wallets, # Phone, SIM.
void fill(QStandardItemModel &model)
{
    for (const QString &title : {u"# Bank"_qs, u"OTP"_qs, u"Wallets"_qs, u"# Phone"_qs, u"SIM"_qs})
        model.appendRow(row(title, title.startsWith(u'#')));
}

} // namespace

/// Lists of rows, the sidebar, rows that are buttons, and the row that wraps.
class ListsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void headingsAreLeftOut()
    {
        test::UiStage stage{*m_looks};
        QStandardItemModel model;
        auto &list = lessons(stage, model);
        list.setFocus();
        QCOMPARE(current(list), u"OTP"_qs);

        test::pressKeys({Qt::Key_Up});
        QCOMPARE(current(list), u"OTP"_qs);
        test::pressKeys({Qt::Key_Down, Qt::Key_Down});
        QCOMPARE(current(list), u"SIM"_qs);
        test::pressKeys({Qt::Key_Up});
        QCOMPARE(current(list), u"Wallets"_qs);
        test::pressKeys({Qt::Key_Home});
        QCOMPARE(current(list), u"OTP"_qs);
        test::pressKeys({Qt::Key_End});
        QCOMPARE(current(list), u"SIM"_qs);
    }

    void aRowIsOpenedByEveryMeansOnce()
    {
        test::UiStage stage{*m_looks};
        QStandardItemModel model;
        auto &list = lessons(stage, model);
        QSignalSpy opened{&list, &RowList::rowActivated};
        list.setFocus();

        test::pressKeys({Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space});
        QCOMPARE(opened.size(), 3);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(model.index(2, 0)).center());
        QCOMPARE(opened.size(), 4);
        QCOMPARE(opened.last().first().toModelIndex().data().toString(), u"Wallets"_qs);

        QTest::mouseClick(list.viewport(), Qt::RightButton, {}, list.visualRect(model.index(1, 0)).center());
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(model.index(0, 0)).center());
        QCOMPARE(opened.size(), 4);
    }

    void aGrowingListIsAsHighAsItsRows_data() { test::addEveryStageLook(); }
    void aGrowingListIsAsHighAsItsRows()
    {
        test::UiStage stage{*m_looks, test::stageLook(), {700, 1600}};
        QStandardItemModel model;
        auto &list = lessons(stage, model);
        list.setGrowing(true);
        stage.settle();
        const int high = list.height();
        QCOMPARE(list.verticalScrollBar()->maximum(), 0);
        QCOMPARE(list.inkPieces().size(), 5);

        model.appendRow(row(stage.say("One more", "ایک اور")));
        stage.settle();
        const int higher = list.height();
        QVERIFY(higher > high);
        model.item(5)->setData(stage.say("A second line below it", "اس کے نیچے ایک اور سطر"), Line);
        stage.settle();
        QVERIFY(list.height() > higher);
        model.removeRow(5);
        stage.settle();

        QCOMPARE(list.height(), high);
        QCOMPARE(clippedInk(stage.page()) + sidewaysScrolling(stage.page()), QStringList{});
    }

    void aLongListScrollsAndTellsOnlyOfWhatIsSeen()
    {
        test::UiStage stage{*m_looks, {}, {700, 420}};
        QStandardItemModel model;
        auto &list = lessons(stage, model);
        for (int i = 0; i < 300; ++i)
            model.appendRow(row(u"Lesson %1"_qs.arg(i)));
        stage.settle();
        QTRY_VERIFY(list.verticalScrollBar()->maximum() > 0);

        QVERIFY(list.inkPieces().size() < 20);
        list.setFocus();
        test::pressKeys({Qt::Key_End});
        QCOMPARE(current(list), u"Lesson 299"_qs);
        const auto lastSeen = [&list] { return list.inkPieces().isEmpty() ? QString{} : list.inkPieces().last().text; };
        QTRY_COMPARE(lastSeen(), u"Lesson 299"_qs);
    }

    void theWheelOverAGrowingListScrollsThePage()
    {
        test::UiStage stage{*m_looks};
        QStandardItemModel model;
        auto &list = lessons(stage, model);
        list.setGrowing(true);
        stage.settle();
        const QPointF middle = list.rect().center();
        QWheelEvent wheel{middle, list.mapToGlobal(middle), {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false};

        QCoreApplication::sendEvent(list.viewport(), &wheel);

        QVERIFY(!wheel.isAccepted());
    }

    void progressRunsFromTheLeadingSide()
    {
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            test::UiStage stage{*m_looks, {language}, {600, 400}};
            QStandardItemModel model;
            auto &list = lessons(stage, model);
            model.item(1)->setData(0.4, Progress);
            stage.settle();
            const QRect place = list.visualRect(model.index(1, 0));
            const QImage shown = test::painted(list);
            const QColor bar = stage.appearance().theme().firoza.colour;
            const QRect left{place.left(), place.top(), place.width() / 2, place.height()};
            const int inLeft = test::pixelsOf(shown, bar, left);
            const int inRight = test::pixelsOf(shown, bar, left.translated(place.width() / 2, 0));
            QVERIFY2(language == u"en" ? inLeft > inRight : inRight > inLeft, qPrintable(QString::number(inLeft) + u'/' + QString::number(inRight)));
        }
    }

    void anEmptyListTakesTheFocusQuietly()
    {
        test::UiStage stage{*m_looks};
        QStandardItemModel model;
        auto &list = stage.add<RowList>();
        list.setAccessibleName(u"Lessons"_qs);
        list.setModel(&model);
        list.setGrowing(true);
        stage.show();
        QSignalSpy opened{&list, &RowList::rowActivated};
        list.setFocus();

        test::pressKeys({Qt::Key_Down, Qt::Key_Up, Qt::Key_Return, Qt::Key_End});

        QCOMPARE(opened.size(), 0);
        QVERIFY(!list.currentIndex().isValid());
        QCOMPARE(list.sizeHint().height(), 0);
    }

    void readersHearTheRows()
    {
        test::UiStage stage{*m_looks};
        auto &pages = sidebar(stage);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&pages);

        QCOMPARE(face->childCount(), 3);
        QCOMPARE(face->child(0)->text(QAccessible::Name), u"Today"_qs);
        QCOMPARE(face->child(1)->text(QAccessible::Name), u"Reviews, 6 due"_qs);
        pages.setBadge(u"reviews"_qs, u"2"_qs, u"2 due"_qs);
        QCOMPARE(face->child(1)->text(QAccessible::Name), u"Reviews, 2 due"_qs);
        pages.setBadge(u"no such page"_qs, u"9"_qs, u"9"_qs);
        QCOMPARE(face->child(2)->text(QAccessible::Name), u"Settings"_qs);
    }

    void aPageIsChosenByEveryMeansOnce()
    {
        test::UiStage stage{*m_looks};
        auto &pages = sidebar(stage);
        QSignalSpy chosen{&pages, &SidebarList::pageChosen};
        pages.setOpenPage(u"today"_qs);
        QCOMPARE(chosen.size(), 0);
        pages.setFocus();

        test::pressKeys({Qt::Key_Return, Qt::Key_Down, Qt::Key_Space, Qt::Key_End, Qt::Key_Enter});
        QTest::mouseClick(pages.viewport(), Qt::LeftButton, {}, pages.visualRect(pages.model()->index(1, 0)).center());

        QCOMPARE(chosen, (QList<QVariantList>{{u"today"_qs}, {u"reviews"_qs}, {u"settings"_qs}, {u"reviews"_qs}}));
        QCOMPARE(pages.openPage(), u"today"_qs);
    }

    void otherWordsKeepTheOpenPageAndItsPlace()
    {
        test::UiStage stage{*m_looks};
        auto &pages = sidebar(stage);
        pages.setOpenPage(u"settings"_qs);

        pages.setEntries({{u"today"_qs, u"house"_qs, u"آج"_qs, {}, {}}, {u"reviews"_qs, u"repeat-2"_qs, u"دہرائی"_qs, {}, {}},
                          {u"settings"_qs, u"settings"_qs, u"ترتیبات"_qs, {}, {}}});

        QCOMPARE(pages.openPage(), u"settings"_qs);
        QCOMPARE(pages.currentIndex().data().toString(), u"ترتیبات"_qs);
    }

    void theOpenPageIsMarked()
    {
        test::UiStage stage{*m_looks};
        auto &pages = sidebar(stage);
        pages.clearFocus(); // its ring has the same colour
        const QColor mark = stage.appearance().theme().primary.colour;
        const auto marked = [&](int index) { return test::pixelsOf(test::painted(pages), mark, pages.visualRect(pages.model()->index(index, 0))); };
        QCOMPARE(marked(0), 0);

        pages.setOpenPage(u"today"_qs);

        QVERIFY(marked(0) > 50);
        QCOMPARE(marked(2), 0);
        pages.setOpenPage(u"no such page"_qs);
        QCOMPARE(marked(0), 0);
    }

    void collapsedItShowsIconsAlone_data() { test::addEveryStageLook(); }
    void collapsedItShowsIconsAlone()
    {
        test::UiStage stage{*m_looks, test::stageLook()};
        auto &pages = sidebar(stage);
        const int wide = pages.sizeHint().width();

        pages.setCollapsed(true);

        QVERIFY(pages.isCollapsed());
        QVERIFY(pages.sizeHint().width() < wide);
        QCOMPARE(pages.inkPieces().size(), 0);
        pages.setCollapsed(false);
        stage.settle();
        QCOMPARE(pages.inkPieces().size(), 3);
    }

    void aLowSidebarScrollsAndIsNoFault()
    {
        test::UiStage stage{*m_looks, {u"ur"_qs, 2.0}, {600, 300}};
        auto &pages = sidebar(stage);
        pages.setFixedHeight(160);
        stage.settle();

        QVERIFY(pages.verticalScrollBar()->maximum() > 0);
        QCOMPARE(clippedInk(stage.page()) + overlappingWords(stage.page()), QStringList{});
    }

    void aRowGrowsWithWhatItIsGiven_data() { test::addEveryStageLook(); }
    void aRowGrowsWithWhatItIsGiven()
    {
        test::UiStage stage{*m_looks, test::stageLook(), {620, 1400}};
        auto &tick = stage.add<RowButton>(RowButton::Kind::Tick, stage.say("Ask whether your SIM was changed or your number moved to another company",
                                                                          "پوچھیں کہ سم بدلی گئی یا نمبر کسی اور کمپنی کو دیا گیا"));
        stage.show();
        const int low = tick.height();

        tick.setTrailing(stage.say("Done at 11:42", "11:42 پر ہوا"));
        tick.setChecked(true);
        stage.settle();
        QCOMPARE(clippedInk(stage.page()) + overlappingWords(stage.page()), QStringList{});
        tick.setLine(stage.say("A new six-digit code comes by SMS; the other person is out then.", "نیا کوڈ ڈالتے ہی دوسرا شخص باہر ہو جائے گا۔"));
        stage.settle();

        QVERIFY(tick.height() > low);
        QCOMPARE(clippedInk(stage.page()) + overlappingWords(stage.page()), QStringList{});
        QVERIFY(test::Face{tick}.name().contains(u"11:42"_qs));
    }

    void aRowSaysItsState()
    {
        test::UiStage stage{*m_looks};
        auto &tick = stage.add<RowButton>(RowButton::Kind::Tick, u"Tick"_qs);
        auto &opener = stage.add<RowButton>(RowButton::Kind::Open, u"Open"_qs);
        auto &part = stage.add<RowButton>(RowButton::Kind::Disclosure, u"More"_qs);
        stage.show();

        QTest::mouseClick(&tick, Qt::LeftButton);
        QTest::mouseClick(&opener, Qt::LeftButton);
        part.setExpanded(true);

        QVERIFY(test::Face{tick}.state().checkable && test::Face{tick}.state().checked);
        QVERIFY(!test::Face{opener}.state().checkable && !opener.isChecked());
        QVERIFY(test::Face{part}.state().expandable && test::Face{part}.state().expanded && part.isExpanded());
        part.setExpanded(false);
        QVERIFY(test::Face{part}.state().collapsed && !test::Face{part}.state().expanded);
    }

    void rowsOfAChoiceExcludeEachOther()
    {
        test::UiStage stage{*m_looks};
        auto &first = stage.add<RowButton>(RowButton::Kind::Choice, u"one"_qs);
        auto &second = stage.add<RowButton>(RowButton::Kind::Choice, u"two"_qs);
        stage.show();

        QTest::keyClick(&first, Qt::Key_Space);
        QTest::keyClick(&second, Qt::Key_Return);

        QVERIFY(!first.isChecked() && second.isChecked());
    }

    void aRowShowsWhatItIs()
    {
        test::UiStage stage{*m_looks};
        auto &button = stage.add<RowButton>(RowButton::Kind::Choice, u"one"_qs);
        stage.show();
        QList<QImage> pictures{test::painted(button)};

        button.setCurrent(true);
        pictures.append(test::painted(button));
        button.setFlat(true);
        pictures.append(test::painted(button));
        button.setChecked(true);
        pictures.append(test::painted(button));
        button.setQuiet(true);
        pictures.append(test::painted(button));
        button.setIconName(u"landmark"_qs, HueName::Bad);
        button.setChip(Chip::Kind::Bad, u"late"_qs);
        pictures.append(test::painted(button));

        for (qsizetype i = 1; i < pictures.size(); ++i)
            QVERIFY2(pictures.at(i) != pictures.at(i - 1), qPrintable(QString::number(i)));
    }

    void aFlowRowGoesOnBelow()
    {
        for (const auto &[width, rows] : {std::pair{400, 1}, std::pair{220, 2}, std::pair{110, 4}}) {
            const auto box = boxes(width, Qt::LeftToRight);
            QSet<int> tops;
            for (const QWidget *child : children(*box))
                tops.insert(child->y());
            QCOMPARE(tops.size(), rows);
            QCOMPARE(box->layout()->heightForWidth(width), rows * 40 + (rows - 1) * 8);
        }
    }

    void aFlowRowIsMirrored()
    {
        const auto english = boxes(400, Qt::LeftToRight);
        const auto urdu = boxes(400, Qt::RightToLeft);
        for (int i = 0; i < 4; ++i) {
            const QRect place = children(*english).at(i)->geometry();
            QCOMPARE(children(*urdu).at(i)->geometry(), QRect(400 - place.right() - 1, place.y(), place.width(), place.height()));
        }
    }

    void aFlowRowHasATrailingPartAndAStretchingOne()
    {
        const auto box = boxes(500, Qt::LeftToRight);
        auto *flow = static_cast<FlowRow *>(box->layout());
        flow->setTrailingFrom(2);
        flow->activate();
        QCOMPARE(children(*box).last()->geometry().right(), 499);
        QCOMPARE(children(*box).at(1)->geometry().right(), 2 * 80 + 8 - 1);

        flow->setStretchItem(0);
        flow->activate();
        QCOMPARE(children(*box).first()->width(), 80 + 500 - 4 * 80 - 3 * 8);
        children(*box).first()->hide();
        flow->activate();
        QCOMPARE(flow->heightForWidth(300), 40);
        QCOMPARE(flow->takeAt(9), nullptr);
        QCOMPARE(flow->itemAt(-1), nullptr);
        QCOMPARE(flow->count(), 4);
    }

private:
    static RowList &lessons(test::UiStage &stage, QStandardItemModel &model)
    {
        fill(model);
        auto &list = stage.add<RowList>();
        RowRoles roles;
        roles.line = Line;
        roles.progress = Progress;
        roles.heading = Heading;
        list.setRoles(roles);
        list.setAccessibleName(stage.say("Lessons", "اسباق"));
        list.setModel(&model);
        stage.show();
        return list;
    }
    static SidebarList &sidebar(test::UiStage &stage)
    {
        auto &pages = stage.add<SidebarList>();
        pages.setAccessibleName(u"Pages"_qs);
        pages.setEntries({{u"today"_qs, u"house"_qs, u"Today"_qs, {}, {}}, {u"reviews"_qs, u"repeat-2"_qs, u"Reviews"_qs, u"6"_qs, u"6 due"_qs},
                          {u"settings"_qs, u"settings"_qs, u"Settings"_qs, {}, {}}});
        stage.show();
        return pages;
    }
    static QString current(const QAbstractItemView &view) { return view.currentIndex().data().toString(); }

    /// Four boxes of 80 by 40 in a flow row.
    static std::unique_ptr<QWidget> boxes(int width, Qt::LayoutDirection direction)
    {
        auto box = std::make_unique<QWidget>();
        box->setLayoutDirection(direction);
        auto *flow = new FlowRow{8, box.get()};
        for (int i = 0; i < 4; ++i) {
            auto *child = new QWidget;
            child->setMinimumSize(80, 40);
            child->setMaximumHeight(40);
            flow->addWidget(child);
        }
        box->resize(width, flow->heightForWidth(width));
        box->show();
        flow->activate();
        return box;
    }
    static QList<QWidget *> children(const QWidget &box) { return box.findChildren<QWidget *>(QString{}, Qt::FindDirectChildrenOnly); }

    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::ListsTest)
#include "lists_test.moc"
