// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/keys.h>
#include <support/painted.h>
#include <support/ui_stage.h>

#include <ui/action_button.h>
#include <ui/banner.h>
#include <ui/body_label.h>
#include <ui/card.h>
#include <ui/chip.h>
#include <ui/empty_state.h>
#include <ui/form_field.h>
#include <ui/icon_button.h>
#include <ui/page_frame.h>
#include <ui/profile_button.h>
#include <ui/search_field.h>

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace mehfooz::ui {

/// The parts of every page: frame, buttons, fields, cards, banners.
class PartsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void eachKindOfButtonLooksItself()
    {
        test::UiStage stage{*m_looks};
        auto &button = stage.add<ActionButton>(ButtonKind::Outline, u"Go on"_qs);
        stage.show();
        QList<QImage> pictures;
        for (const ButtonKind kind : {ButtonKind::Filled, ButtonKind::Outline, ButtonKind::Plain, ButtonKind::Danger, ButtonKind::DangerOutline}) {
            button.setKind(kind);
            QCOMPARE(button.kind(), kind);
            pictures.append(test::painted(button));
        }
        for (qsizetype i = 0; i < pictures.size(); ++i)
            for (qsizetype j = i + 1; j < pictures.size(); ++j)
                QVERIFY2(pictures.at(i) != pictures.at(j), qPrintable(u"%1 %2"_qs.arg(i).arg(j)));
    }

    void anIconStandsOnItsSide_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("trailing");
        QTest::addColumn<bool>("atLeft");
        QTest::newRow("English leading") << u"en"_qs << false << true;
        QTest::newRow("English trailing") << u"en"_qs << true << false;
        QTest::newRow("Urdu leading") << u"ur"_qs << false << false;
        QTest::newRow("Urdu trailing") << u"ur"_qs << true << true;
    }
    void anIconStandsOnItsSide()
    {
        QFETCH(QString, language);
        QFETCH(bool, trailing);
        QFETCH(bool, atLeft);
        test::UiStage stage{*m_looks, {language}};
        auto *button = new ActionButton{stage.appearance(), ButtonKind::Outline, stage.say("Go on", "آگے")};
        stage.put(button, Qt::AlignHCenter);
        stage.show();
        const int narrow = button->width();
        button->setIconName(u"arrow-right"_qs, trailing ? ActionButton::IconSide::Trailing : ActionButton::IconSide::Leading);
        stage.settle();

        QVERIFY(button->width() > narrow);
        const double middle = button->inkPieces().first().ink.center().x();
        QCOMPARE(middle > button->width() / 2.0, atLeft);
        QCOMPARE(clippedInk(stage.page()), QStringList{});
    }

    void aNoteIsShownAndSaid()
    {
        test::UiStage stage{*m_looks};
        auto &button = stage.add<ActionButton>(ButtonKind::Outline, u"&Check"_qs);
        stage.show();
        QCOMPARE(test::Face{button}.name(), u"Check"_qs);

        button.setNote(u"Space"_qs);
        QCOMPARE(test::Face{button}.name(), u"Check, Space"_qs);
        QCOMPARE(button.inkPieces().size(), 2);
        QVERIFY(!button.inkPieces().at(0).ink.intersects(button.inkPieces().at(1).ink.adjusted(1, 1, -1, -1)));
        button.setText(u"Answer"_qs);
        QCOMPARE(test::Face{button}.name(), u"Answer, Space"_qs);
        button.setNote({});
        QCOMPARE(test::Face{button}.name(), u"Answer"_qs);
        button.setAccessibleName(u"Answer question 3"_qs);
        button.setNote(u"Space"_qs);
        QCOMPARE(test::Face{button}.name(), u"Answer question 3"_qs);
    }

    void whyAButtonIsDisabledIsSaidWhileItIs()
    {
        test::UiStage stage{*m_looks};
        auto &button = stage.add<ActionButton>(ButtonKind::Filled, u"Check"_qs);
        button.setDisabledReason(u"Choose an answer first."_qs);
        stage.show();
        QCOMPARE(button.toolTip(), QString{});

        button.setEnabled(false);
        QCOMPARE(button.toolTip(), u"Choose an answer first."_qs);
        QCOMPARE(test::Face{button}.description(), u"Choose an answer first."_qs);
        button.setEnabled(true);
        QCOMPARE(test::Face{button}.description(), QString{});
    }

    void aLongButtonWrapsInsteadOfCutting_data() { test::addEveryStageLook(); }
    void aLongButtonWrapsInsteadOfCutting()
    {
        test::UiStage stage{*m_looks, test::stageLook(), {420, 900}};
        auto &button = stage.add<ActionButton>(ButtonKind::Filled, stage.say("Download the complaint and keep it safe", "شکایت ڈاؤن لوڈ کریں اور محفوظ رکھیں"));
        button.setIconName(u"download"_qs);
        stage.show();

        QCOMPARE(clippedInk(stage.page()) + paleWords(stage.page()), QStringList{});
        QVERIFY(button.height() >= 44);
        QVERIFY(button.heightForWidth(220) >= button.heightForWidth(900));
    }

    void aButtonOnTheHeroTakesItsColours()
    {
        test::UiStage stage{*m_looks};
        auto &hero = stage.add<HeroCard>();
        auto *button = new ActionButton{stage.appearance(), ButtonKind::Filled, u"Begin"_qs};
        auto *label = new BodyLabel{stage.appearance(), TextRole::Body, u"Five minutes"_qs};
        hero.column()->addWidget(label);
        hero.column()->addWidget(button);
        stage.show();
        const Theme &theme = stage.appearance().theme();

        QVERIFY(test::pixelsOf(test::painted(hero), theme.hero) > 5000);
        QVERIFY(test::pixelsOf(test::painted(*label), theme.onHero) + test::pixelsOf(test::painted(hero), theme.onHero) > 50);
        QCOMPARE(test::pixelsOf(test::painted(*button), theme.primary.colour, button->rect().adjusted(0, 0, 0, -button->height() + 4)), 0);
        QCOMPARE(paleWords(stage.page()), QStringList{});
    }

    void theStarGivesWayOnANarrowCard()
    {
        for (const auto &[width, star] : {std::pair{900, true}, std::pair{360, false}}) {
            test::UiStage stage{*m_looks, {}, {width, 500}};
            auto &hero = stage.add<HeroCard>();
            hero.setGain(u"+6"_qs, u"points"_qs);
            hero.column()->addWidget(new BodyLabel{stage.appearance(), TextRole::Body, u"Words that take their room beside the star."_qs});
            stage.show();
            QCOMPARE(hero.showsStar(), star);
            QCOMPARE(hero.inkPieces().size(), star ? 2 : 0);
            QCOMPARE(clippedInk(stage.page()) + overlappingWords(stage.page()), QStringList{});
        }
    }

    void cardsShowTheirShadeAndThatTheyAreInHand()
    {
        test::UiStage stage{*m_looks};
        auto &card = stage.add<Card>();
        card.setFixedSize(200, 80);
        stage.show();
        const Theme &theme = stage.appearance().theme();
        const QList<std::pair<Card::Shade, QColor>> shades{{Card::Shade::Surface, theme.surface}, {Card::Shade::Sunken, theme.bg},
                                                           {Card::Shade::Good, theme.good.tint}, {Card::Shade::Bad, theme.bad.tint},
                                                           {Card::Shade::Warn, theme.warn.tint}, {Card::Shade::Hint, theme.primary.tint},
                                                           {Card::Shade::Firoza, theme.firoza.tint}};
        for (const auto &[shade, colour] : shades) {
            card.setShade(shade);
            QVERIFY2(test::pixelsOf(test::painted(card), colour) > 10000, qPrintable(QString::number(int(shade))));
        }
        card.setShade(Card::Shade::Surface);
        QCOMPARE(test::pixelsOf(test::painted(card), theme.primary.colour), 0);
        card.setCurrent(true);
        QVERIFY(card.isCurrent());
        QVERIFY(test::pixelsOf(test::painted(card), theme.primary.colour) > 300);
        QCOMPARE(card.column(), card.column());
    }

    void chipsAndBannersHaveTheColourOfTheirKind()
    {
        test::UiStage stage{*m_looks};
        auto &chip = stage.add<Chip>(Chip::Kind::Neutral, u"Essential"_qs);
        auto &banner = stage.add<Banner>(Banner::Kind::Hint, u"Look at the sender."_qs);
        stage.show();
        const Theme &theme = stage.appearance().theme();

        chip.setKind(Chip::Kind::Bad);
        banner.setKind(Banner::Kind::Bad);
        QVERIFY(test::pixelsOf(test::painted(chip), theme.bad.tint) > 200);
        QVERIFY(test::pixelsOf(test::painted(banner), theme.bad.tint) > 2000);
        chip.setKind(Chip::Kind::Good);
        banner.setKind(Banner::Kind::Good);
        QVERIFY(test::pixelsOf(test::painted(chip), theme.good.tint) > 200);
        QVERIFY(test::pixelsOf(test::painted(banner), theme.good.tint) > 2000);
        const int wide = chip.sizeHint().width();
        chip.setIconName({});
        QVERIFY(chip.sizeHint().width() < wide);
        QCOMPARE(test::Face{chip}.name(), u"Essential"_qs);
        QCOMPARE(chip.focusPolicy(), Qt::NoFocus);
    }

    void anActionIsOfferedOnlyWithWords_data()
    {
        QTest::addColumn<bool>("banner");
        QTest::newRow("banner") << true;
        QTest::newRow("empty state") << false;
    }
    void anActionIsOfferedOnlyWithWords()
    {
        QFETCH(bool, banner);
        test::UiStage stage{*m_looks};
        if (banner)
            offers(stage, stage.add<Banner>(Banner::Kind::Warn, u"Two packs are damaged."_qs), &Banner::actionTriggered,
                   [](Banner &part, const QString &words) { part.setAction(words); });
        else
            offers(stage, stage.add<EmptyState>(u"book-open"_qs, u"Nothing yet."_qs), &EmptyState::actionTriggered,
                   [](EmptyState &part, const QString &words) { part.setAction(words); });
    }

    void aFieldSaysItsHintThenItsFault_data() { test::addEveryStageLook(); }
    void aFieldSaysItsHintThenItsFault()
    {
        test::UiStage stage{*m_looks, test::stageLook()};
        auto *entry = new QLineEdit;
        auto &field = stage.add<FormField>(stage.say("How much was sent?", "کتنی رقم بھیجی گئی؟"), entry);
        const QString hint = stage.say("As your bank shows it.", "جیسے آپ کا بینک دکھاتا ہے۔");
        const QString fault = stage.say("Write a number.", "عدد لکھیں۔");
        field.setUnit(stage.say("rupees", "روپے"));
        field.setHint(hint);
        stage.show();

        QCOMPARE(&field.control(), entry);
        QCOMPARE(test::Face{*entry}.name(), stage.say("How much was sent?", "کتنی رقم بھیجی گئی؟"));
        QCOMPARE(test::Face{*entry}.description(), hint);
        field.setFault(fault);
        stage.settle();
        QCOMPARE(test::Face{*entry}.description(), fault);
        QVERIFY(test::pixelsOf(test::painted(field), stage.appearance().theme().bad.colour) > 20);
        QCOMPARE(clippedInk(stage.page()) + paleWords(stage.page()) + overlappingWords(stage.page()), QStringList{});
        field.setFault({});
        QCOMPARE(test::Face{*entry}.description(), hint);
        field.setFocus();
        QVERIFY(entry->hasFocus());
    }

    void aFieldFollowsTheLanguage()
    {
        test::UiStage stage{*m_looks, {u"ur"_qs}};
        auto &field = stage.add<FormField>(u"Name"_qs, new QLineEdit);
        stage.show();
        const int tight = field.layout()->spacing();
        m_looks->useEnglish();
        QVERIFY(field.layout()->spacing() > tight);
    }

    void searchTellsAfterARestOrAtOnceOnEnter()
    {
        test::UiStage stage{*m_looks};
        auto &search = stage.add<SearchField>(u"Search lessons"_qs);
        stage.show();
        QSignalSpy searched{&search, &SearchField::searched};
        search.setFocus();

        QTest::keyClicks(&search, u"otp"_qs);
        QCOMPARE(searched.size(), 0);
        test::pressKeys({Qt::Key_Return});
        QCOMPARE(searched, (QList<QVariantList>{{u"otp"_qs}}));
        test::pressKeys({Qt::Key_Return});
        QCOMPARE(searched.size(), 1);
        QTest::keyClicks(&search, u"s"_qs);
        QTRY_COMPARE(searched.size(), 2);
        QCOMPARE(searched.last(), QVariantList{u"otps"_qs});
        test::pressKeys({Qt::Key_Escape});
        QCOMPARE(search.text(), QString{});
        QTRY_COMPARE(searched.size(), 3);
        QCOMPARE(searched.last(), QVariantList{QString{}});
    }

    void downGoesToTheHits()
    {
        test::UiStage stage{*m_looks};
        auto &search = stage.add<SearchField>(u"Search lessons"_qs);
        stage.show();
        QSignalSpy down{&search, &SearchField::wentDown};
        search.setFocus();
        test::pressKeys({Qt::Key_Down});
        QCOMPARE(down.size(), 1);
        QCOMPARE(test::Face{search}.name(), u"Search lessons"_qs);
        search.setName(u"Search all"_qs);
        QCOMPARE(test::Face{search}.name(), u"Search all"_qs);
        QCOMPARE(search.placeholderText(), u"Search all"_qs);
    }

    void theMagnifierLeadsAndTheWordsDoNotTouchIt()
    {
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            test::UiStage stage{*m_looks, {language}};
            auto &search = stage.add<SearchField>(QString{});
            stage.show();
            const QImage shown = test::painted(search);
            const QColor icon = stage.appearance().theme().text2;
            const QRect left{4, 4, 40, search.height() - 8};
            QCOMPARE(test::pixelsOf(shown, icon, left) > 5, language == u"en");
            QCOMPARE(test::pixelsOf(shown, icon, left.translated(search.width() - 48, 0)) > 5, language == u"ur");
            QVERIFY(language == u"en" ? search.textMargins().left() > search.textMargins().right() : search.textMargins().right() > search.textMargins().left());
        }
    }

    void aLongNameIsShortenedAndSaidWhole()
    {
        test::UiStage stage{*m_looks};
        auto &profile = stage.add<ProfileButton>();
        profile.setPerson(u"Sana"_qs, u"S"_qs);
        stage.show();
        QCOMPARE(profile.toolTip(), QString{});
        const QString name = u"Muhammad Abdul Rahman Khan Afridi"_qs;

        profile.setPerson(name, u"M"_qs);
        stage.settle();

        QCOMPARE(test::Face{profile}.name(), name);
        QCOMPARE(profile.toolTip(), name);
        QVERIFY(profile.inkPieces().first().text.size() < name.size());
        QVERIFY(profile.width() < 300);
        profile.setPerson(u"ثنا"_qs, u"ث"_qs);
        QCOMPARE(profile.inkPieces().first().language, u"ur"_qs);
    }

    void aBadgeStandsAtTheTrailingCorner()
    {
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            test::UiStage stage{*m_looks, {language}};
            auto *button = new IconButton{stage.appearance(), u"bell"_qs, u"Messages"_qs};
            stage.put(button, Qt::AlignHCenter);
            stage.show();
            const QColor tint = stage.appearance().theme().primary.tint;
            QCOMPARE(test::pixelsOf(test::painted(*button), tint), 0);
            button->setBadge(u"3"_qs);
            const QImage shown = test::painted(*button);
            QCOMPARE(test::pixelsOf(shown, tint, test::rightHalf(shown)) > 20, language == u"en");
            QCOMPARE(test::pixelsOf(shown, tint, test::leftHalf(shown)) > 20, language == u"ur");
            QCOMPARE(button->toolTip(), u"Messages"_qs);
        }
    }

    void thePageFrameHasItsOrderInBothDirections_data() { test::addEveryStageLook(); }
    void thePageFrameHasItsOrderInBothDirections()
    {
        test::UiStage stage{*m_looks, test::stageLook(), {1100, 800}};
        auto &frame = framed(stage);
        auto *tools = new ActionButton{stage.appearance(), ButtonKind::Outline, stage.say("Profile", "پروفائل")};
        frame.setProgramTools(tools);
        frame.setSubtitle(stage.say("Sunday", "اتوار"));
        stage.settle();
        const auto *title = frame.findChild<HeadingLabel *>();

        const bool rising = !stage.look().isUrdu();
        QCOMPARE(title->mapTo(&frame, title->rect().center()).x() < tools->mapTo(&frame, tools->rect().center()).x(), rising);
        QCOMPARE(frame.title(), stage.say("Today", "آج"));
        QCOMPARE(test::faultsOf(stage.page()), QString{});
    }

    void afterNavigationTheHeadingHasTheFocus()
    {
        test::UiStage stage{*m_looks, {}, {700, 400}};
        auto &frame = framed(stage);
        for (int i = 0; i < 30; ++i)
            frame.body()->addWidget(new BodyLabel{stage.appearance(), TextRole::Body, u"A line of the page."_qs});
        stage.settle();
        frame.scrollArea().verticalScrollBar()->setValue(200);
        QVERIFY(frame.scrollArea().verticalScrollBar()->value() > 0);

        frame.focusHeading();

        QCOMPARE(frame.scrollArea().verticalScrollBar()->value(), 0);
        QCOMPARE(test::focusedName(), u"Today"_qs);
        QCOMPARE(sidewaysScrolling(stage.page()), QStringList{});
    }

    void aFooterStaysBelowAndIsReplaced()
    {
        test::UiStage stage{*m_looks, {}, {700, 400}};
        auto &frame = framed(stage);
        QPointer<QWidget> first = new QPushButton{u"Next"_qs};
        frame.setFooter(first);
        stage.settle();
        QVERIFY(first->mapTo(&frame, QPoint{0, 0}).y() >= frame.scrollArea().geometry().bottom());

        frame.setFooter(nullptr);
        QVERIFY(first.isNull());
    }

    void theProgramsToolsGoFromPageToPage()
    {
        test::UiStage stage{*m_looks, {}, {900, 900}};
        auto &first = framed(stage);
        auto second = std::make_unique<PageFrame>(stage.appearance());
        QWidget *tools = new QPushButton{u"Profile"_qs};
        first.setProgramTools(tools);
        second->setProgramTools(tools);
        QVERIFY(second->isAncestorOf(tools));
        first.setProgramTools(tools);
        QVERIFY(first.isAncestorOf(tools));
        second.reset();
        QVERIFY(tools->isVisible());
    }

private:
    template<typename Part, typename Signal, typename Set>
    static void offers(test::UiStage &stage, Part &part, Signal signal, Set set)
    {
        stage.show();
        auto *button = part.template findChild<ActionButton *>();
        QSignalSpy triggered{&part, signal};
        QVERIFY(!button->isVisible());
        set(part, u"Look at them"_qs);
        stage.settle();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(triggered.size(), 2);
        QCOMPARE(clippedInk(stage.page()) + paleWords(stage.page()), QStringList{});
        set(part, {});
        QVERIFY(!button->isVisible());
    }
    static PageFrame &framed(test::UiStage &stage)
    {
        auto &frame = stage.add<PageFrame>();
        frame.setTitle(stage.say("Today", "آج"));
        frame.body()->addWidget(new BodyLabel{stage.appearance(), TextRole::Body, stage.say("Three steps are left.", "تین کام باقی ہیں۔")});
        stage.column().setStretchFactor(&frame, 100);
        frame.setMinimumHeight(340);
        stage.show();
        return frame;
    }

    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::PartsTest)
#include "parts_test.moc"
