// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/catalogue.h>
#include <support/core_pack.h>
#include <support/lesson_pack.h>
#include <support/page_stage.h>

#include "help_topic_page.h"
#include "page_factory.h"

#include <ui/body_label.h>

using namespace mehfooz;
using namespace mehfooz::test;

class HelpPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init() { failOnUnexpectedWarning(); }
    void cleanup() { m_stage.reset(); }

    void everyHelpOfTheShippedPackStandsWithoutFault_data()
    {
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("language");
        const Pack pack = corePack();
        for (const HelpPage &help : pack.help)
            QTest::addRow("%s, %s", qPrintable(help.page), qPrintable(help.language)) << help.page << help.language;
    }
    void everyHelpOfTheShippedPackStandsWithoutFault()
    {
        QFETCH(QString, about);
        QFETCH(QString, language);

        begin(corePack(), about, language);

        QVERIFY(wordsOn(m_stage->page()).size() > kKeys * 2); // more than the keys alone
        QCOMPARE(m_stage->faults(), QString{});
        for (const int percent : {150, 200}) {
            m_stage->show({language, percent, ThemeChoice::Light, pageRoom({900, 640}, percent), {}});
            QCOMPARE(ui::clippedInk(m_stage->frame()).join(u'\n'), QString{});
            QCOMPARE(ui::sidewaysScrolling(m_stage->frame()).join(u'\n'), QString{});
        }
    }

    void everyHelpIsAboutAPageThatThereIs()
    {
        const QStringList pages = pageNames();
        const Pack pack = corePack();

        for (const HelpPage &help : pack.help)
            QVERIFY2(pages.contains(help.page), qPrintable(help.page));
    }

    void theBlocksAreShownInTheirOrderWithNumbersAndBullets_data() { addLanguages(); }
    void theBlocksAreShownInTheirOrderWithNumbersAndBullets()
    {
        QFETCH(QString, language);

        begin(smallPack(), u"today"_qs, language);

        const QStringList words = wordsOn(m_stage->page());
        const bool urdu = language == u"ur";
        const qsizetype heading = words.indexOf(urdu ? u"آج"_qs : u"This page"_qs);
        const qsizetype bullet = words.indexOf(urdu ? u"•\u00A0ایک بات"_qs : u"•\u00A0One thing"_qs);
        const qsizetype first = words.indexOf(urdu ? u"1.\u00A0دبائیں"_qs : u"1.\u00A0Press it"_qs);
        QVERIFY2(heading >= 0 && heading < bullet && bullet < first, qPrintable(words.join(u'\n')));
        QVERIFY(words.contains(u"Ctrl+L"_qs));
        QVERIFY(words.contains(word("Swap the language")));
    }

    void numbersFollowTheDigits()
    {
        begin(smallPack(), u"today"_qs, u"ur"_qs);

        m_stage->show({u"ur"_qs, 100, ThemeChoice::Light, {1000, 800}, text::DigitStyle::Urdu});
        m_stage->open().language().setDigits(text::DigitStyle::Urdu);
        settle();

        QVERIFY(m_stage->says(u"۱.\u00A0دبائیں"_qs));
    }

    void linksLeadToTheirPages_data()
    {
        QTest::addColumn<QString>("prose");
        QTest::addColumn<QString>("target");
        QTest::newRow("a lesson") << u"See [this](lesson:otp)."_qs << u"lesson/otp"_qs;
        QTest::newRow("a check") << u"See [this](check:pay.never_share)."_qs << u"check/pay.never_share"_qs;
        QTest::newRow("a plan") << u"See [this](incident:money_sent)."_qs << u"incident/money_sent"_qs;
        QTest::newRow("a contact has no page") << u"See [this](route:bank_own)."_qs << QString{};
    }
    void linksLeadToTheirPages()
    {
        QFETCH(QString, prose);
        QFETCH(QString, target);
        Pack pack = smallPack();
        pack.help = {{u"today"_qs, u"en"_qs, {block(prose)}}};
        begin(std::move(pack), u"today"_qs, u"en"_qs);

        for (auto *label : m_stage->page().findChildren<ui::BodyLabel *>()) {
            if (label->linkCount() > 0) {
                label->setFocus(Qt::TabFocusReason);
                key(Qt::Key_Return);
            }
        }
        settle();

        QCOMPARE(m_stage->wentTo(), target);
    }

    void aPageWithoutHelpSaysSoAndStillShowsTheKeys_data() { addLanguages(); }
    void aPageWithoutHelpSaysSoAndStillShowsTheKeys()
    {
        QFETCH(QString, language);

        begin(smallPack(), u"progress"_qs, language);

        QVERIFY(m_stage->says(word("There is no help for this page. Press %1 to go back.").arg(u"Esc"_qs)));
        QVERIFY(m_stage->says(word("Keys that work everywhere")));
        QCOMPARE(m_stage->faults(), QString{});
    }

    void helpThatIsNotInTheLanguageIsShownInAnother()
    {
        Pack pack = smallPack();
        pack.help.removeLast();

        begin(std::move(pack), u"today"_qs, u"ur"_qs);

        QVERIFY(m_stage->says(u"This page"_qs));
        QCOMPARE(ui::clippedInk(m_stage->frame()).join(u'\n'), QString{});
    }

    void theLanguageChangesEveryWord()
    {
        begin(smallPack(), u"today"_qs, u"en"_qs);

        m_stage->show(u"ur"_qs);

        QCOMPARE(m_stage->page().title(), u"مدد"_qs);
        QVERIFY(m_stage->says(u"آج"_qs));
        QVERIFY(!m_stage->says(u"This page"_qs));
        QVERIFY(!m_stage->says(u"Swap the language"_qs));
        QCOMPARE(m_stage->frame().layoutDirection(), Qt::RightToLeft);
    }

    void goingUpLeadsToThePageThatTheHelpIsAbout_data()
    {
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("up");
        QTest::newRow("lessons") << u"lessons"_qs << u"lessons"_qs;
        QTest::newRow("nothing in particular") << QString{} << u"today"_qs;
    }
    void goingUpLeadsToThePageThatTheHelpIsAbout()
    {
        QFETCH(QString, about);
        QFETCH(QString, up);

        begin(smallPack(), about, u"en"_qs);

        QCOMPARE(m_stage->page().up()->text(), up);
    }

private:
    static constexpr int kKeys = 10; ///< Rows of the table of keys.

    void begin(Pack pack, const QString &about, const QString &language)
    {
        m_stage = std::make_unique<PageStage<HelpTopicPage>>(*m_looks, std::move(pack), Address{u"help"_qs, about, {}});
        m_stage->show(language);
        m_stage->arrive({u"help"_qs, about, {}});
    }
    [[nodiscard]] static QString word(const char *source) { return said("HelpTopicPage", source); }
    /// lessonPack() with help about Today in both languages.
    [[nodiscard]] static Pack smallPack()
    {
        using Kind = text::Block::Kind;
        Pack pack = lessonPack();
        pack.help = {{u"today"_qs, u"en"_qs, {block(u"This page"_qs, Kind::Heading), block(u"One thing"_qs, Kind::Bullet), block(u"Press it"_qs, Kind::Numbered, 1)}},
                     {u"today"_qs, u"ur"_qs, {block(u"آج"_qs, Kind::Heading), block(u"ایک بات"_qs, Kind::Bullet), block(u"دبائیں"_qs, Kind::Numbered, 1)}}};
        return pack;
    }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<HelpTopicPage>> m_stage;
};

QTEST_MAIN(HelpPageTest)
#include "help_page_test.moc"
