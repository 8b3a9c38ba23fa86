// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/catalogue.h>
#include <support/core_pack.h>
#include <support/lesson_pack.h>
#include <support/page_stage.h>

#include "reference_page.h"

#include <ui/body_label.h>

using namespace mehfooz;
using namespace mehfooz::test;

/// Institutions, the law by year, the plan, notices and careers.
class ReferencePageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        make(lessonPack());
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongInAnySection_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<Shown>("shown");
        for (const char *section : kSections) {
            for (const QString &language : {u"en"_qs, u"ur"_qs}) {
                for (const int percent : {100, 200}) {
                    QTest::addRow("%s, %s, %d %%", section, qPrintable(language), percent)
                        << QByteArray(section) << Shown{language, percent, ThemeChoice::Light, pageRoom({1280, 800}, percent), {}};
                    QTest::addRow("%s, %s, %d %%, narrow", section, qPrintable(language), percent)
                        << QByteArray(section) << Shown{language, percent, ThemeChoice::Dark, pageRoom({900, 640}, percent), {}};
                }
            }
        }
    }
    void nothingIsWrongInAnySection()
    {
        QFETCH(QByteArray, section);
        QFETCH(Shown, shown);
        make(corePack());
        m_stage->show(shown);

        m_stage->press(word(section.constData()));

        QCOMPARE(m_stage->faults(), QString{});
    }

    void eachEntrySaysThenAndNowAndItsSource_data() { addLanguages(); }
    void eachEntrySaysThenAndNowAndItsSource()
    {
        QFETCH(QString, language);

        m_stage->show(language);

        const bool urdu = language == u"ur";
        for (const QString &words : {word("Then"), word("Now"), urdu ? u"این سی سی آئی اے"_qs : u"NCCIA"_qs,
                                     urdu ? u"2012 میں ایک سیل۔"_qs : u"In 2012 a cell."_qs, urdu ? u"کام کر رہی ہے"_qs : u"At work"_qs,
                                     u"Arab News"_qs, urdu ? u"22 نومبر"_qs : u"22 November"_qs})
            QVERIFY2(m_stage->says(words), qPrintable(words));
    }

    void aSectionIsChosenByKeysInItsDirection_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Qt::Key>("on");
        QTest::newRow("English") << u"en"_qs << Qt::Key_Right;
        QTest::newRow("Urdu") << u"ur"_qs << Qt::Key_Left;
    }
    void aSectionIsChosenByKeysInItsDirection()
    {
        QFETCH(QString, language);
        QFETCH(Qt::Key, on);
        m_stage->show(language);
        m_stage->button(word("Institutions"))->setFocus(Qt::TabFocusReason);

        key(on);
        key(Qt::Key_Space);
        settle();

        QCOMPARE(focusName(), word("The law by year"));
        QVERIFY(m_stage->says(word("A summary, not legal advice. Each entry says what was read and when.")));
    }

    void lawsStandByYear_data() { addLanguages(); }
    void lawsStandByYear()
    {
        QFETCH(QString, language);
        m_stage->show(language);

        m_stage->press(word("The law by year"));

        const QStringList words = wordsOn(m_stage->page());
        const QString older = language == u"ur" ? u"آرڈیننس 2002"_qs : u"Ordinance 2002"_qs;
        const QString newer = language == u"ur" ? u"پیکا 2025"_qs : u"PECA 2025"_qs;
        QVERIFY(words.contains(u"2002"_qs));
        QVERIFY(words.contains(u"2025"_qs));
        QVERIFY2(words.indexOf(older) >= 0 && words.indexOf(older) < words.indexOf(newer), qPrintable(words.join(u'\n')));
    }

    void thePlanCountsItsPoints_data() { addLanguages(); }
    void thePlanCountsItsPoints()
    {
        QFETCH(QString, language);
        m_stage->show(language);

        m_stage->press(word("The seven-point plan"));

        const QString counted = word("%1: %2").arg(language == u"ur" ? u"کام کر رہی ہے"_qs : u"At work"_qs).arg(1);
        QVERIFY2(m_stage->says(counted), qPrintable(wordsOn(m_stage->page()).join(u'\n')));
        QVERIFY(m_stage->says(language == u"ur" ? u"نکتہ 1: قوانین"_qs : u"Point 1: laws"_qs));
        m_stage->press(word("Institutions"));
        QVERIFY(!m_stage->says(counted));
    }

    void aNoticeSaysUntilWhenItIsInForceAndAnEndedOneStandsBelow_data() { addLanguages(); }
    void aNoticeSaysUntilWhenItIsInForceAndAnEndedOneStandsBelow()
    {
        QFETCH(QString, language);
        make(packWithAll());
        m_stage->show(language);

        m_stage->press(word("Notices"));

        const bool urdu = language == u"ur";
        const QString words = text::withoutIsolates(wordsOn(m_stage->page()).join(u'\n'));
        const qsizetype inForce = words.indexOf(urdu ? u"1 مارچ 2027 تک نافذ ہے"_qs : u"in force until 1 March 2027"_qs);
        const qsizetype ended = words.indexOf(urdu ? u"یہ انتباہ 4 مئی 2025 کو ختم ہو گیا"_qs : u"This notice ended on 4 May 2025"_qs);
        QVERIFY2(inForce >= 0 && ended > inForce, qPrintable(words));
        for (const char *each : {"What happens", "What to do"})
            QVERIFY2(m_stage->says(word(each)), each);
        QVERIFY(!m_stage->says(word("Then")));
        QCOMPARE(m_stage->faults(), QString{});
        m_stage->press(word("Careers"));
        QVERIFY(m_stage->says(word("The way into it")));
        QVERIFY(!text::withoutIsolates(wordsOn(m_stage->page()).join(u'\n')).contains(urdu ? u"نافذ ہے"_qs : u"in force"_qs));
    }

    void onlySectionsWithEntriesAreOffered_data() { addLanguages(); }
    void onlySectionsWithEntriesAreOffered()
    {
        QFETCH(QString, language);
        m_stage->show(language);

        QVERIFY(m_stage->button(word("The law by year")));
        QVERIFY(!m_stage->button(word("Notices")));
        QVERIFY(!m_stage->button(word("Careers")));
    }

    void aContactOpensInItsCardAndIsClosedAgain_data() { addLanguages(); }
    void aContactOpensInItsCardAndIsClosedAgain()
    {
        QFETCH(QString, language);
        m_stage->show(language);
        const QString advice = language == u"ur" ? u"شکایت نمبر مانگیں۔"_qs : u"Ask for a complaint number."_qs;
        QVERIFY(!m_stage->says(advice));

        followLink();

        QVERIFY(m_stage->says(advice));
        QVERIFY2(text::withoutIsolates(m_stage->announced()).contains(advice), qPrintable(m_stage->announced()));
        QCOMPARE(m_stage->faults(), QString{});
        m_stage->press(word("The law by year"));
        QVERIFY(!m_stage->says(advice));
    }

    void anOpenContactFollowsTheLanguage()
    {
        m_stage->show(u"en"_qs);
        followLink();

        m_stage->show(u"ur"_qs);

        QVERIFY(m_stage->says(u"شکایت نمبر مانگیں۔"_qs));
        QVERIFY(!m_stage->says(u"Ask for a complaint number."_qs));
        QVERIFY(qobject_cast<ui::BodyLabel *>(QApplication::focusWidget()));
    }

    void anAddressOpensItsEntry_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("title");
        QTest::newRow("an institution") << u"nccia"_qs << u"این سی سی آئی اے"_qs;
        QTest::newRow("a law") << u"peca2025"_qs << u"پیکا 2025"_qs;
        QTest::newRow("a point of the plan") << u"point1"_qs << u"نکتہ 1: قوانین"_qs;
        QTest::newRow("a notice") << u"false_mail"_qs << u"ای میل false_mail"_qs;
        QTest::newRow("a career") << u"defender"_qs << u"محافظ"_qs;
    }
    void anAddressOpensItsEntry()
    {
        make(packWithAll());
        QFETCH(QString, id);
        QFETCH(QString, title);
        m_stage->show(u"ur"_qs);

        m_stage->arrive({u"reference"_qs, id, {}});

        QCOMPARE(focusName(), title);
        QVERIFY(m_stage->says(title));
    }

    void anUnknownAddressShowsTheFirstSection()
    {
        m_stage->show(u"en"_qs);

        m_stage->arrive({u"reference"_qs, u"gone"_qs, {}});

        QVERIFY(m_stage->says(u"NCCIA"_qs));
    }

    void theSectionSurvivesTheLanguage()
    {
        m_stage->show(u"en"_qs);
        m_stage->press(u"The law by year"_qs);

        m_stage->show(u"ur"_qs);

        QVERIFY(m_stage->button(u"قانون سال بہ سال"_qs)->isChecked());
        QVERIFY(m_stage->says(u"آرڈیننس 2002"_qs));
        QCOMPARE(focusName(), u"قانون سال بہ سال"_qs);
    }

    void theFooterLeadsToTheLessons_data() { addLanguages(); }
    void theFooterLeadsToTheLessons()
    {
        QFETCH(QString, language);
        m_stage->show(language);

        m_stage->press(word("On to the lessons"));

        QCOMPARE(m_stage->wentTo(), u"lessons"_qs);
        QCOMPARE(m_stage->page().up()->text(), u"lessons"_qs);
    }

    void withoutEntriesThePageSaysSo_data() { addLanguages(); }
    void withoutEntriesThePageSaysSo()
    {
        QFETCH(QString, language);
        make(emptyPack());

        m_stage->show(language);

        QVERIFY(m_stage->says(word("The packs that are open have no such pages.")));
        QVERIFY(!m_stage->button(word("Institutions")));
        QCOMPARE(m_stage->faults(), QString{});
    }

private:
    static constexpr std::array kSections{"Institutions", "The law by year", "The seven-point plan", "Notices", "Careers"};

    /// An entry of each kind; of the notices one in force and one that has ended.
    [[nodiscard]] static Pack packWithAll()
    {
        Pack pack = lessonPack();
        pack.references.append(advisoryOf(u"old_mail"_qs, {2024, 5, 4}, {2025, 5, 4}));
        pack.references.append(advisoryOf(u"false_mail"_qs, {2026, 11, 1}, {2027, 3, 1}));
        pack.references.append(referenceOf(u"defender"_qs, u"career"_qs, {}, words(u"Defender"_qs, u"محافظ"_qs)));
        return pack;
    }

    void make(Pack pack)
    {
        m_stage.reset();
        m_stage = std::make_unique<PageStage<ReferencePage>>(*m_looks, std::move(pack), Address{u"reference"_qs, {}, {}});
    }
    [[nodiscard]] static QString word(const char *source) { return said("ReferencePage", source); }
    /// Opens the first link of the page by keyboard.
    void followLink()
    {
        for (auto *label : m_stage->page().findChildren<ui::BodyLabel *>()) {
            if (!label->isVisible() || label->linkCount() == 0)
                continue;
            label->setFocus(Qt::TabFocusReason);
            key(Qt::Key_Return);
            return settle();
        }
        QFAIL("no link");
    }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<ReferencePage>> m_stage;
};

QTEST_MAIN(ReferencePageTest)
#include "reference_page_test.moc"
