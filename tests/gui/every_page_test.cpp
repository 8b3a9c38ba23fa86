// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/core_pack.h>
#include <support/kept_attempts.h>
#include <support/page_stage.h>

#include "page_factory.h"

using namespace mehfooz;
using namespace mehfooz::test;

/// Every page of the factory over the shipped pack, in both languages, every theme, and the largest text.
class EveryPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_looks = std::make_unique<Looks>();
        QVERIFY(!corePack().lessons.isEmpty());
    }
    void init() { failOnUnexpectedWarning(); }
    void cleanup() { m_stage.reset(); }

    void everyPageStandsWithoutFault_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Shown>("shown");
        const QStringList names = pageNames();
        for (const QString &name : names) {
            for (const QString &language : {u"en"_qs, u"ur"_qs}) {
                addRow(name, "light", {language, 100, ThemeChoice::Light, pageRoom({1280, 800}, 100), {}});
                addRow(name, "dark", {language, 100, ThemeChoice::Dark, pageRoom({1280, 800}, 100), {}});
                addRow(name, "contrast", {language, 100, ThemeChoice::HighContrast, pageRoom({1280, 800}, 100), {}});
                addRow(name, "large", {language, 200, ThemeChoice::Light, pageRoom({1280, 800}, 200), {}});
                addRow(name, "narrow", {language, 100, ThemeChoice::Light, pageRoom({900, 640}, 100), {}});
                addRow(name, "large, narrow", {language, 200, ThemeChoice::Light, pageRoom({900, 640}, 200), {}});
            }
            addRow(name, "Urdu digits", {u"ur"_qs, 100, ThemeChoice::Light, pageRoom({1280, 800}, 100), text::DigitStyle::Urdu});
        }
    }
    void everyPageStandsWithoutFault()
    {
        QFETCH(QString, name);
        QFETCH(Shown, shown);

        openAt(name, shown);

        QVERIFY(!m_stage->page().title().isEmpty());
        QVERIFY(!wordsOn(m_stage->page()).isEmpty());
        QCOMPARE(m_stage->frame().layoutDirection(), shown.language == u"ur" ? Qt::RightToLeft : Qt::LeftToRight);
        QCOMPARE(m_stage->faults(kOwnNames), QString{});
    }

    void theLanguageTurnsEveryPage_data() { addPages(); }
    void theLanguageTurnsEveryPage()
    {
        QFETCH(QString, name);
        openAt(name, {});
        const QString english = m_stage->page().title();

        Shown shown;
        shown.language = u"ur"_qs;
        m_stage->look().use(shown);
        settle();
        QCOMPARE(ui::untranslatedLatin(m_stage->frame(), kOwnNames).join(u'\n'), QString{});
        QVERIFY(m_stage->page().title() != english);
        QCOMPARE(m_stage->frame().layoutDirection(), Qt::RightToLeft);
        shown.language = u"en"_qs;
        m_stage->look().use(shown);
        settle();

        QCOMPARE(m_stage->page().title(), english);
    }

    void theKeyboardComesToEveryControlAndOut_data() { addPages(); }
    void theKeyboardComesToEveryControlAndOut()
    {
        QFETCH(QString, name);
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            Shown shown;
            shown.language = language;
            openAt(name, shown);

            const QStringList forward = tabStops(m_stage->frame());

            QVERIFY2(forward.size() < 199, "Tab never leaves the page");
            QVERIFY2(!forward.contains(QString{}), qPrintable(forward.join(u" | ")));
            QCOMPARE(ui::unreachableControls(m_stage->frame()).join(u'\n'), QString{});
        }
    }

    void everyPageStandsWithAnEmptyPackToo_data() { addPages(); }
    void everyPageStandsWithAnEmptyPackToo()
    {
        QFETCH(QString, name);
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            m_stage.reset();
            m_stage = std::make_unique<PageStage<Page>>(*m_looks, emptyPack(), Address{name, u"nowhere"_qs, {}});

            m_stage->show(language);

            QVERIFY(!m_stage->page().title().isEmpty());
            QCOMPARE(ui::namelessControls(m_stage->frame()).join(u'\n'), QString{});
            QCOMPARE(ui::clippedInk(m_stage->frame()).join(u'\n'), QString{});
            QCOMPARE(ui::emptyPage(m_stage->frame()).join(u'\n'), QString{});
        }
    }

    void aGuestMayOpenEveryPage_data() { addPages(); }
    void aGuestMayOpenEveryPage()
    {
        QFETCH(QString, name);
        m_stage = std::make_unique<PageStage<Page>>(*m_looks, corePack(), Address{name, idFor(name), {}});

        m_stage->open().openGuest();
        m_stage->show(u"ur"_qs);
        m_stage->arrive({name, idFor(name), {}});

        QCOMPARE(m_stage->faults(kOwnNames), QString{});
    }

private:
    static void addRow(const QString &name, const char *look, const Shown &shown)
    {
        QTest::addRow("%s, %s, %s", qPrintable(name), qPrintable(shown.language), look) << name << shown;
    }
    static void addPages()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = pageNames();
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    /// What a page that is about one thing opens.
    [[nodiscard]] static QString idFor(const QString &name)
    {
        const Pack pack = corePack();
        if (name == u"lesson")
            return pack.lessons.first().id.text();
        if (name == u"quiz")
            return pack.quizzes.first().id.text();
        if (name == u"incident")
            return pack.incidents.first().id.text();
        if (name == u"result")
            return u"1"_qs;
        if (name == u"help")
            return u"today"_qs;
        return name == u"search" ? u"OTP"_qs : QString{};
    }
    void openAt(const QString &name, const Shown &shown)
    {
        const Address address{name, idFor(name), {}};
        m_stage.reset();
        m_stage = std::make_unique<PageStage<Page>>(*m_looks, corePack(), address);
        if (name == u"result")
            finishAQuiz();
        m_stage->show(shown);
        m_stage->arrive(address);
    }
    void finishAQuiz()
    {
        const Pack pack = corePack();
        const QByteArray first = pack.questions.at(0).id.text().toLatin1();
        const QByteArray second = pack.questions.at(1).id.text().toLatin1();
        keepAttempt(m_stage->open(), pack.quizzes.first().id.text(), {{first.constData(), 0}, {second.constData(), 1}});
    }

    const QStringList kOwnNames{u"English"_qs, u"اردو"_qs}; ///< Of languages, as Welcome offers them.
    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<Page>> m_stage;
};

QTEST_MAIN(EveryPageTest)
#include "every_page_test.moc"
