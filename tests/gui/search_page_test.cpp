// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/catalogue.h>
#include <support/core_pack.h>
#include <support/lesson_pack.h>
#include <support/page_stage.h>

#include "search_page.h"

#include <presentation/search_model.h>
#include <ui/body_label.h>

#include <QLineEdit>

using namespace mehfooz;
using namespace mehfooz::test;

class SearchPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        make(lessonPack());
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnThePage_data() { addEveryLook(); }
    void nothingIsWrongOnThePage()
    {
        QFETCH(Shown, shown);
        make(corePack());
        begin(shown);

        search(u"otp"_qs);

        QVERIFY(hits().size() > 1);
        QCOMPARE(m_stage->faults({u"otp"_qs}), QString{});
    }

    void thePageBeginsWithItsField_data() { addLanguages(); }
    void thePageBeginsWithItsField()
    {
        QFETCH(QString, language);

        begin(language);

        QCOMPARE(focusName(), word("What are you looking for?"));
        QCOMPARE(field()->placeholderText(), word("Words in Urdu, English or Roman Urdu"));
        QVERIFY(hits().isEmpty());
        QCOMPARE(m_stage->faults(), QString{});
    }

    void everyWritingFindsTheSame_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::newRow("English words, English page") << u"en"_qs << u"password"_qs;
        QTest::newRow("Urdu words, Urdu page") << u"ur"_qs << u"او ٹی پی"_qs;
        QTest::newRow("an Urdu keyboard's Arabic letters") << u"ur"_qs << u"كوڈ"_qs;
        QTest::newRow("capitals") << u"en"_qs << u"OTP"_qs;
        QTest::newRow("a beginning of a word") << u"en"_qs << u"passw"_qs;
        QTest::newRow("words of the glossary, English page") << u"en"_qs << u"otp code"_qs;
    }
    void everyWritingFindsTheSame()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        begin(language);

        search(typed);

        QVERIFY2(!hits().isEmpty(), qPrintable(typed));
        QVERIFY(!m_stage->says(word("Only similar words were found:")));
    }

    void similarWordsAreCalledSimilar_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a space left out in English") << u"en"_qs << u"linkeddevices"_qs;
        QTest::newRow("a space left out in Urdu") << u"ur"_qs << u"منسلکآلات"_qs;
    }
    void similarWordsAreCalledSimilar()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        make(corePack());
        begin(language);

        search(typed);

        QVERIFY(!hits().isEmpty());
        QVERIFY(m_stage->says(word("Only similar words were found:")));
        QCOMPARE(m_stage->announced(), word("Only similar words were found:"));
    }

    void nothingFoundIsSaidWithTheWordsThatWereTyped_data() { addLanguages(); }
    void nothingFoundIsSaidWithTheWordsThatWereTyped()
    {
        QFETCH(QString, language);
        begin(language);

        search(u"qqqzzz"_qs);

        const QString nothing = said("SearchModel", "Nothing found for \"%1\".").arg(u"qqqzzz"_qs);
        QVERIFY(m_stage->says(nothing));
        QCOMPARE(text::withoutIsolates(m_stage->announced()), nothing);
        QVERIFY(hits().isEmpty());
        QCOMPARE(m_stage->faults(), QString{});
    }

    void aHitOpensByKeyboardAlone_data() { addLanguages(); }
    void aHitOpensByKeyboardAlone()
    {
        QFETCH(QString, language);
        begin(language);
        search(language == u"ur" ? u"سم"_qs : u"count"_qs);
        QVERIFY(!hits().isEmpty());

        key(Qt::Key_Tab);
        QVERIFY(qobject_cast<ui::BodyLabel *>(QApplication::focusWidget()));
        key(Qt::Key_Return);

        QVERIFY2(m_stage->wentTo().startsWith(u"lesson/sim"_qs), qPrintable(m_stage->wentTo()));
    }

    void aLinkBringsItsWords()
    {
        m_stage->show(u"en"_qs);

        m_stage->arrive({u"search"_qs, u"password"_qs, {}});

        QCOMPARE(field()->text(), u"password"_qs);
        QTRY_VERIFY(!hits().isEmpty());
    }

    void emptyingTheFieldEmptiesTheList()
    {
        begin(u"en"_qs);
        search(u"password"_qs);
        QVERIFY(!hits().isEmpty());

        search({});

        QVERIFY(hits().isEmpty());
        QVERIFY(!m_stage->says(u"Nothing found"_qs));
    }

    void theLanguageSearchesAgainAndKeepsTheWords()
    {
        begin(u"en"_qs);
        search(u"otp"_qs);
        QVERIFY(m_stage->says(said("SearchModel", "Term")));

        Shown shown;
        shown.language = u"ur"_qs;
        m_stage->look().use(shown);
        settle();

        QCOMPARE(field()->text(), u"otp"_qs);
        QVERIFY(field()->hasFocus());
        QTRY_VERIFY(m_stage->says(u"او ٹی پی (ایک بار کا کوڈ)"_qs));
        QVERIFY(m_stage->says(u"اصطلاح"_qs));
        QVERIFY(!m_stage->says(u"Term"_qs));
    }

    void aLateAnswerOfOldWordsIsDropped()
    {
        begin(u"en"_qs);
        m_stage->open().storage().hold();
        field()->setText(u"password"_qs);
        QTRY_COMPARE(model()->query(), u"password"_qs);

        m_stage->open().storage().release();
        field()->setText(u"qqqzzz"_qs);

        QTRY_VERIFY(m_stage->says(u"Nothing found"_qs));
        QVERIFY(hits().isEmpty());
    }

    void markupIsShownAsItWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("HTML") << u"<b>zqx</b>"_qs;
        QTest::newRow("an entity") << u"&lt;zqx&gt;"_qs;
        QTest::newRow("our own marks") << u"[[zqx]] **zqx** `zqx`"_qs;
        QTest::newRow("a format") << u"%1 %2 %n zqx"_qs;
    }
    void markupIsShownAsItWasTyped()
    {
        QFETCH(QString, typed);
        begin(u"en"_qs);

        search(typed);

        QVERIFY2(m_stage->says(typed), qPrintable(wordsOn(m_stage->page()).join(u'\n')));
    }

private:
    void make(Pack pack)
    {
        m_stage.reset();
        m_stage = std::make_unique<PageStage<SearchPage>>(*m_looks, std::move(pack), Address{u"search"_qs, {}, {}});
    }
    void begin(const Shown &shown)
    {
        m_stage->show(shown);
        m_stage->arrive({u"search"_qs, {}, {}});
    }
    void begin(const QString &language)
    {
        Shown shown;
        shown.language = language;
        begin(shown);
    }
    [[nodiscard]] static QString word(const char *source) { return said("SearchPage", source); }
    [[nodiscard]] QLineEdit *field() const { return m_stage->page().findChild<QLineEdit *>(); }
    [[nodiscard]] SearchModel *model() const { return m_stage->page().findChild<SearchModel *>(); }
    /// Types, and waits until the page shows what was found.
    void search(const QString &typed)
    {
        QSignalSpy found{model(), &SearchModel::found};
        field()->setText(typed + u' ');
        field()->setText(typed);
        QTRY_VERIFY(!found.isEmpty());
        settle();
    }
    /// Titles of the hits that stand there.
    [[nodiscard]] QStringList hits() const
    {
        QStringList titles;
        for (const auto *label : m_stage->page().findChildren<ui::BodyLabel *>()) {
            if (label->isVisible() && label->linkCount() > 0)
                titles.append(label->text());
        }
        return titles;
    }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<SearchPage>> m_stage;
};

QTEST_MAIN(SearchPageTest)
#include "search_page_test.moc"
