// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/lesson_pack.h>
#include <support/warnings.h>

#include <presentation/shown_prose.h>
#include <presentation/shown_specimen.h>
#include <text/isolates.h>

using namespace mehfooz;
using namespace mehfooz::test;

class ShownProseTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_library = libraryOf(lessonPack());
        m_language = std::make_unique<LanguageState>(u":/translations"_qs);
        m_language->setLanguage(u"ur"_qs);
    }

    void aTermIsShownInTheWordsOfTheGlossary()
    {
        const auto urdu = prose().inlines(text::parseInlines(u"اس کو [[otp]] کہتے ہیں"_qs), u"ur"_qs);
        const auto english = prose().inlines(text::parseInlines(u"It is called [[otp]]"_qs), u"en"_qs);

        QCOMPARE(urdu.at(1).text, u"او ٹی پی (ایک بار کا کوڈ)"_qs);
        QCOMPARE(urdu.at(1).targetId, u"otp"_qs);
        QCOMPARE(english.at(1).text, u"one-time password (OTP)"_qs);
    }

    void aTermThatTheGlossaryLacksKeepsItsId()
    {
        const auto runs = prose().inlines(text::parseInlines(u"[[unheard]]"_qs), u"ur"_qs);

        QCOMPARE(text::withoutIsolates(runs.first().text), u"unheard"_qs);
    }

    void latinRunsInUrduAreIsolatedAlsoWhenNothingElseStandsInTheRun()
    {
        const auto runs = prose().inlines(text::parseInlines(u"دیکھیں **CERT-PK (2024)** اور یہ"_qs), u"ur"_qs);

        QCOMPARE(runs.at(1).text, text::isolatedLtr(u"CERT-PK (2024)"));
        QCOMPARE(text::withoutIsolates(runs.at(1).text), u"CERT-PK (2024)"_qs);
    }

    void wordsOfAScreenKeepTheirDigitsAndAreIsolated()
    {
        m_language->setDigits(text::DigitStyle::Urdu);

        const auto runs = prose().inlines(text::parseInlines(u"`*#06#` ملائیں، 15 ہندسے"_qs), u"ur"_qs);

        QCOMPARE(runs.at(0).text, text::isolated(u"*#06#"));
        QCOMPARE(runs.at(1).text, u" ملائیں، ۱۵ ہندسے"_qs);
    }

    void englishProseKeepsItsDigitsBesideAnUrduWindow()
    {
        m_language->setDigits(text::DigitStyle::Urdu);

        QCOMPARE(prose().inlines(text::parseInlines(u"15 digits"_qs), u"en"_qs).first().text, u"15 digits"_qs);
    }

    void linksKnowTheirAddress_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("address");
        QTest::newRow("lesson") << u"[x](lesson:otp)"_qs << u"lesson/otp"_qs;
        QTest::newRow("check") << u"[x](check:wa.two_step_pin)"_qs << u"check/wa.two_step_pin"_qs;
        QTest::newRow("incident") << u"[x](incident:money_sent)"_qs << u"incident/money_sent"_qs;
        QTest::newRow("reference") << u"[x](reference:nccia)"_qs << u"reference/nccia"_qs;
        QTest::newRow("contact") << u"[x](route:bank_own)"_qs << QString{};
        QTest::newRow("term") << u"[x](term:otp)"_qs << QString{};
    }
    void linksKnowTheirAddress()
    {
        QFETCH(QString, marked);
        QFETCH(QString, address);

        QCOMPARE(addressOf(text::parseInlines(marked).first()), address);
    }

    void aTermOpensWithItsWordInTheOtherLanguage()
    {
        const auto note = prose().note(u"term"_qs, u"otp"_qs, kToday);

        QVERIFY(note);
        QCOMPARE(note->title, u"او ٹی پی (ایک بار کا کوڈ)"_qs);
        QCOMPARE(note->text, u"چند ہندسے جو بینک بھیجتا ہے۔"_qs);
        QCOMPARE(note->other, u"one-time password (OTP)"_qs);
        QCOMPARE(note->otherLanguage, u"en"_qs);
    }

    void aContactOpensWithBothDates()
    {
        const auto note = prose().note(u"route"_qs, u"bank_own"_qs, kToday);

        QVERIFY(note);
        QCOMPARE(note->kind, SideNote::Kind::Contact);
        QCOMPARE(note->value, u"کارڈ پر لکھا نمبر"_qs);
        QCOMPARE(note->source, u"ماخذ کی تاریخ 2025، دیکھا گیا 22 نومبر"_qs);
        QVERIFY(!note->mayHaveChanged);
    }

    void aContactReadHalfAYearAgoMayHaveChanged()
    {
        QVERIFY(!prose().note(u"route"_qs, u"bank_own"_qs, QDate{2027, 5, 22})->mayHaveChanged);
        QVERIFY(prose().note(u"route"_qs, u"bank_own"_qs, QDate{2027, 5, 23})->mayHaveChanged);
    }

    void aContactThatIsNotConfirmedIsNeverShown()
    {
        Pack pack = lessonPack();
        pack.routes[0].confidence = Confidence::Low;
        QVERIFY(!ShownProse(*libraryOf(pack), *m_language).note(u"route"_qs, u"bank_own"_qs, kToday));

        pack.routes[0].confidence = Confidence::Medium;
        pack.routes[0].verifiedOn = {};
        QVERIFY(!ShownProse(*libraryOf(pack), *m_language).note(u"route"_qs, u"bank_own"_qs, kToday));
    }

    void nothingOpensForUnknownTargets()
    {
        QVERIFY(!prose().note(u"term"_qs, u"unheard"_qs, kToday));
        QVERIFY(!prose().note(u"route"_qs, u"NOT AN ID"_qs, kToday));
        QVERIFY(!prose().note(u"lesson"_qs, u"otp"_qs, kToday));
    }

    void theNewestDateOfASourceIsShown_data()
    {
        QTest::addColumn<QString>("sourceDate");
        QTest::addColumn<QString>("shown");
        QTest::newRow("one day") << u"2026-01-07"_qs << u"Source of 7 January, read on 22 November"_qs;
        QTest::newRow("several") << u"2025-06-04; 2025-09-24; 2025-06-03"_qs << u"Source of 24 September 2025, read on 22 November"_qs;
        QTest::newRow("month") << u"2023-07-17; 2023-10"_qs << u"Source of October 2023, read on 22 November"_qs;
        QTest::newRow("year") << u"2025"_qs << u"Source of 2025, read on 22 November"_qs;
        QTest::newRow("words around") << u"2026 (no day shown)"_qs << u"Source of about 2026, read on 22 November"_qs;
        QTest::newRow("none") << u"undated"_qs << u"Source without a date, read on 22 November"_qs;
    }
    void theNewestDateOfASourceIsShown()
    {
        QFETCH(QString, sourceDate);
        QFETCH(QString, shown);
        m_language->setLanguage(u"en"_qs);

        QCOMPARE(datesOfSource(sourceDate, kToday, *m_language, kToday), shown);
    }

    void signsAreNumberedInReadingOrder()
    {
        const ShownSpecimen shown = shownSpecimen(codeSpecimen(), *m_library, *m_language);

        QCOMPARE(shown.signs.size(), 2);
        QCOMPARE(shown.signs.at(0).id, u"s2"_qs);
        QCOMPARE(shown.signs.at(0).number, 1);
        QCOMPARE(shown.signs.at(0).phrase, u"آج بند"_qs);
        QCOMPARE(shown.signs.at(0).because, u"یہ جلدی ڈال رہا ہے۔"_qs);
        QCOMPARE(shown.signs.at(1).number, 2);
        QCOMPARE(shown.elements.first().id, u"from"_qs);
        QCOMPARE(shown.language, u"ur"_qs);
    }

private:
    [[nodiscard]] ShownProse prose() const { return {*m_library, *m_language}; }

    static inline const QDate kToday{2026, 11, 22};
    std::shared_ptr<const Library> m_library;
    std::unique_ptr<LanguageState> m_language;
};

QTEST_GUILESS_MAIN(ShownProseTest)
#include "shown_prose_test.moc"
