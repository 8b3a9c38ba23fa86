// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <presentation/language_state.h>
#include <text/isolates.h>

#include <QSignalSpy>

using namespace mehfooz;

class LanguageStateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void languageDigitsAndDirectionAreThreeThings()
    {
        LanguageState state{u":/translations"_qs};
        state.setLanguage(u"ur"_qs);

        QVERIFY(state.isRightToLeft());
        QCOMPARE(state.digits(), text::DigitStyle::Latin);
        QCOMPARE(state.number(54), u"54"_qs);
        state.setDigits(text::DigitStyle::Urdu);
        QCOMPARE(state.number(54), u"۵۴"_qs);
        state.setLanguage(u"en"_qs);
        QCOMPARE(state.number(54), u"54"_qs);
        QVERIFY(!state.isRightToLeft());
    }

    void rangesReadInTheLanguage()
    {
        LanguageState state{u":/translations"_qs};
        state.setLanguage(u"en"_qs);
        QCOMPARE(state.range(54, 69), u"54 to 69"_qs);
        QCOMPARE(state.range(60, 60), u"60"_qs);

        state.setLanguage(u"ur"_qs);
        QCOMPARE(state.range(54, 69), u"54 تا 69"_qs);
    }

    void datesUseUrduNamesAndTheChosenDigits()
    {
        LanguageState state{u":/translations"_qs};
        state.setLanguage(u"ur"_qs);
        const QDate day{2026, 11, 8};

        QCOMPARE(state.date(day, QDate{2026, 11, 22}), u"8 نومبر"_qs);
        QCOMPARE(state.date(day, QDate{2027, 1, 1}), u"8 نومبر 2026"_qs);
        QCOMPARE(state.weekdayAndDate(day), u"اتوار، 8 نومبر"_qs);
        state.setDigits(text::DigitStyle::Urdu);
        QCOMPARE(state.date(day, day), u"۸ نومبر"_qs);
    }

    void timesAreLatinAndIsolated()
    {
        LanguageState state{u":/translations"_qs};
        state.setLanguage(u"ur"_qs);
        state.setDigits(text::DigitStyle::Urdu);

        const QString shown = state.time(QDateTime{{2026, 11, 22}, {11, 42}});

        QCOMPARE(text::withoutIsolates(shown), u"11:42"_qs);
        QVERIFY(shown != text::withoutIsolates(shown));
    }

    void packTextsArePlainIsolatedAndInTheDigitsChosen()
    {
        LanguageState state{u":/translations"_qs};
        state.setLanguage(u"ur"_qs);
        state.setDigits(text::DigitStyle::Urdu);
        text::LocalizedText text;
        text.set(u"ur"_qs, u"`Settings` میں **3** دن"_qs);

        QCOMPARE(state.shown(text), u"\u2066Settings\u2069 میں ۳ دن"_qs);
    }

    void aLanguageWithoutCatalogueIsReadInEnglish()
    {
        LanguageState state{u":/translations"_qs};
        QSignalSpy changed{&state, &LanguageState::changed};

        state.setLanguage(u"ps"_qs);
        state.setLanguage(u"ps"_qs);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(state.range(1, 2), u"1 to 2"_qs);
        QVERIFY(state.isRightToLeft());
    }
};

QTEST_GUILESS_MAIN(LanguageStateTest)
#include "language_state_test.moc"
