// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_rules.h"
#include "reading_of.h"

#include <support/warnings.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

/// Rules on single texts: reading level, scripts, explanations, numbers.
class TextRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void plainEnglishPasses()
    {
        const ReadingOf file = ReadingOf{}.text(TextRole::Prose, en(), QStringLiteral("Hang up the phone. Take out your card. Call the number on its back. "
                                                                                     "Say what happened. Ask them to block the card. Write down the time and the name. "
                                                                                     "Then tell your family. They may get the same call today. It is no shame at all."));

        QVERIFY(checkReadingLevel(file.reading()).isEmpty());
    }

    void hardEnglishIsTold()
    {
        const ReadingOf file = ReadingOf{}.text(TextRole::Prose, en(), hardEnglish());

        const Problems problems = checkReadingLevel(file.reading());

        QCOMPARE(rulesOf(problems), QStringList{QStringLiteral("reading-level")});
        QCOMPARE(problems.first().place.line, 2);
    }

    void titlesAndMessagesAreNotJudged()
    {
        const ReadingOf file = ReadingOf{}.text(TextRole::Title, en(), hardEnglish()).text(TextRole::Message, en(), hardEnglish()).text(TextRole::Source, en(), hardEnglish());

        QVERIFY(checkReadingLevel(file.reading()).isEmpty());
    }

    void shortTextsAreJudgedTogether()
    {
        ReadingOf file;
        for (int i = 0; i < 6; ++i)
            file.object(QStringLiteral("q%1").arg(i)).text(TextRole::Prose, en(), QStringLiteral("Organisational accountability necessitates comprehensive documentation of authentication procedures"));

        const Problems problems = checkReadingLevel(file.reading());

        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().text.contains(u"together"));
    }

    void oneShortTextIsNotJudged()
    {
        const ReadingOf file = ReadingOf{}.text(TextRole::Prose, en(), QStringLiteral("Organisational accountability necessitates authentication."));

        QVERIFY(checkReadingLevel(file.reading()).isEmpty());
    }

    void aWordOnTheScreenDoesNotMakeATextHard()
    {
        QString text;
        for (int i = 0; i < 10; ++i)
            text += QStringLiteral("Open `Authentication configuration administration` and press `Verification`. ");
        const ReadingOf file = ReadingOf{}.text(TextRole::Prose, en(), text);

        QVERIFY(checkReadingLevel(file.reading()).isEmpty());
    }

    void urduSentencesMayHaveTwentyWords()
    {
        const QString word = QStringLiteral("لفظ ");
        const ReadingOf fine = ReadingOf{}.text(TextRole::Prose, ur(), word.repeated(20).trimmed() + QStringLiteral("۔ ") + word.repeated(20).trimmed() + u'۔');
        const ReadingOf tooLong = ReadingOf{}.text(TextRole::Prose, ur(), word.repeated(21).trimmed() + u'۔');

        QVERIFY(checkReadingLevel(fine.reading()).isEmpty());
        QCOMPARE(rulesOf(checkReadingLevel(tooLong.reading())), QStringList{QStringLiteral("long-sentence")});
    }

    void otherLanguagesHaveNoBarYet()
    {
        const ReadingOf file = ReadingOf{}.text(TextRole::Prose, QStringLiteral("ps"), QStringLiteral("ټکی ").repeated(60));

        QVERIFY(checkReadingLevel(file.reading()).isEmpty());
    }

    void arabicLettersInUrduAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hint");
        QTest::newRow("yeh") << QStringLiteral("پان\u064A") << QStringLiteral("06CC");
        QTest::newRow("alef maksura") << QStringLiteral("پان\u0649") << QStringLiteral("06CC");
        QTest::newRow("kaf") << QStringLiteral("\u0643تاب") << QStringLiteral("06A9");
        QTest::newRow("heh") << QStringLiteral("را\u0647") << QStringLiteral("06C1");
        QTest::newRow("teh marbuta") << QStringLiteral("صلو\u0629") << QStringLiteral("ۃ");
    }

    void arabicLettersInUrduAreTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, hint);
        const ReadingOf file = ReadingOf{}.text(TextRole::Title, ur(), text);
        const ReadingOf pashto = ReadingOf{}.text(TextRole::Title, QStringLiteral("ps"), text);

        const Problems problems = checkScripts(file.reading());

        QCOMPARE(rulesOf(problems), QStringList{QStringLiteral("mixed-letters")});
        QVERIFY2(problems.first().text.contains(hint), qPrintable(problems.first().text));
        QVERIFY(checkScripts(pashto.reading()).isEmpty());
    }

    void aTextThatWasNotTranslatedIsTold()
    {
        const ReadingOf same = ReadingOf{}.both(TextRole::Prose, QStringLiteral("Hang up."), QStringLiteral("Hang up."));
        const ReadingOf latin = ReadingOf{}.both(TextRole::Prose, QStringLiteral("Hang up."), QStringLiteral("Phone band kar dein جی"));
        const ReadingOf urdu = ReadingOf{}.both(TextRole::Prose, QStringLiteral("Open WhatsApp."), QStringLiteral("واٹس ایپ (WhatsApp) کھولیں۔"));
        const ReadingOf screen = ReadingOf{}.both(TextRole::Prose, QStringLiteral("`Settings`"), QStringLiteral("`Settings`"));
        const ReadingOf digits = ReadingOf{}.both(TextRole::Option, QStringLiteral("30"), QStringLiteral("30"));

        QCOMPARE(rulesOf(checkScripts(same.reading())), QStringList{QStringLiteral("untranslated")});
        QCOMPARE(rulesOf(checkScripts(latin.reading())), QStringList{QStringLiteral("mostly-latin")});
        QVERIFY(checkScripts(urdu.reading()).isEmpty());
        QVERIFY(checkScripts(screen.reading()).isEmpty());
        QVERIFY(checkScripts(digits.reading()).isEmpty());
    }

    void latinRunsThatWouldBeReorderedAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("told");
        const auto row = [](const char *text, bool told) { QTest::newRow(text) << QString::fromUtf8(text) << told; };
        row("ادارہ CERT-PK (2024) کا ہے", true);
        row("ادارہ (CERT) PK کا ہے", true);
        row("زبان C++ ہے", true);
        row("نشان #tag ہے", true);
        row("نمبر +92 سے شروع ہوتا ہے", true);
        row("کوڈ *123# ملائیں", true);
        row("کوڈ `*123#` ملائیں", false);
        row("او ٹی پی (OTP) کوڈ ہے", false);
        row("یہ 2024 (پچھلا سال) تھا", false);
        row("رقم 50% ہے", false);
        row("دن 2024-25 میں", false);
        row("پتہ example.pk ہے", false);
        row("سادہ جملہ", false);
    }

    void latinRunsThatWouldBeReorderedAreTold()
    {
        QFETCH(QString, text);
        QFETCH(bool, told);
        const ReadingOf file = ReadingOf{}.text(TextRole::Prose, ur(), text);

        const Problems problems = checkScripts(file.reading());

        QVERIFY2(rulesOf(problems).contains(QStringLiteral("bidi-order")) == told, qPrintable(rulesOf(problems).join(u' ')));
    }

    void explanationsNeedEightWords()
    {
        const ReadingOf file = ReadingOf{}.text(TextRole::Because, en(), QStringLiteral("It is true since I say so."))
                                   .text(TextRole::Because, en(), QStringLiteral("It is true since I say it is."))
                                   .text(TextRole::Because, ur(), QStringLiteral("یہ سات لفظوں کا ایک جملہ ہے۔"))
                                   .text(TextRole::Option, en(), QStringLiteral("Short"));

        const Problems problems = checkExplanations(file.reading());

        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems[0].place.line, 2);
        QCOMPARE(problems[1].place.line, 4);
    }

    void numbersThatNoRouteHasAreTold_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("told");
        const auto row = [](const char *language, const char *text, bool told) { QTest::newRow(text) << QString::fromLatin1(language) << QString::fromUtf8(text) << told; };
        row("en", "Call 0300 1234567 now.", true);
        row("en", "Call 0300-1234567 now.", true);
        row("en", "Call 03001234567 now.", true);
        row("en", "Call +92 300 1234567 now.", true);
        row("en", "Call +923001234567 now.", true);
        row("en", "Dial 051-9106384.", true);
        row("en", "Dial 0800-25625.", true);
        row("en", "Dial 111-000-222.", true);
        row("en", "Call 1991 for help.", true);
        row("en", "Send your CNIC to 8300.", true);
        row("ur", "۰۳۰۰۱۲۳۴۵۶۷ پر کال کریں", true);
        row("ur", "1991 پر کال کریں", true);
        row("en", "Call 0300 0001234 now.", false);
        row("en", "Call 0800-12345 now.", false);
        row("en", "Call +92 51 9106691.", false);
        row("en", "Call 1799 now.", false);
        row("en", "Dial `1799`.", false);
        row("en", "A CNIC is like 61101-1234567-1.", false);
        row("en", "It cost Rs 1,500,000 in 2024.", false);
        row("en", "Call 3 people.", false);
        row("en", "Call 15 people today.", false);
        row("en", "The code 482913 came.", false);
        row("en", "On 2026-11-22 it rained.", false);
    }

    void numbersThatNoRouteHasAreTold()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(bool, told);
        const QSet<QString> known{QStringLiteral("080012345"), QStringLiteral("0519106691"), QStringLiteral("1799")};
        const ReadingOf file = ReadingOf{}.text(TextRole::Prose, language, text);

        const Problems problems = checkNumbers(file.reading(), known);

        QVERIFY2((problems.size() == 1) == told, qPrintable(problems.value(0).text));
    }

    void addressesOfSpecimensEndInExample()
    {
        const auto told = [](const QString &text) {
            const ReadingOf file = ReadingOf{}.text(TextRole::Message, QStringLiteral("roman_ur"), text);
            return checkNumbers(file.reading(), {}).size();
        };

        QCOMPARE(told(QStringLiteral("Go to bank.pk now")), 1);
        QCOMPARE(told(QStringLiteral("Go to bank.example and win.example.com")), 1);
        QCOMPARE(told(QStringLiteral("From info@bank.com.pk")), 1);
        QCOMPARE(told(QStringLiteral("Go to bank.pk.EXAMPLE/login?x=1")), 0);
        QCOMPARE(told(QStringLiteral("Open photo.apk or invoice.pdf at 11.20, e.g. now.")), 0);
    }

    void factsOfAYearAgoAreOld()
    {
        const CompiledFolder nothing{emptyPackOf(), {}, {}, {}, false};
        const DefinitionIndex index{nothing};
        const CheckContext context{nothing, index, nullptr, QDate{2026, 11, 22}};
        FileReading file{QStringLiteral("x.yaml"), {}};
        file.dates = {{QDate{2025, 11, 22}, {1, 1}}, {QDate{2025, 11, 21}, {2, 1}}, {QDate{2026, 11, 22}, {3, 1}}, {QDate{2026, 11, 23}, {4, 1}}};

        const Problems problems = checkDates(file, context);

        QCOMPARE(rulesOf(problems), (QStringList{QStringLiteral("old-fact"), QStringLiteral("future-date")}));
        QCOMPARE(problems[0].place.line, 2);
        QCOMPARE(problems[0].severity, Severity::Warning);
        QCOMPARE(problems[1].place.line, 4);
    }

    void aNoticeIsExpiredOnTheDayAfterItsLast()
    {
        const CompiledFolder nothing{emptyPackOf(), {}, {}, {}, false};
        const DefinitionIndex index{nothing};
        const CheckContext context{nothing, index, nullptr, QDate{2026, 11, 22}};
        FileReading file{QStringLiteral("x.yaml"), {}};
        file.notices = {{QDate{2025, 1, 1}, {1, 1}, QDate{2026, 11, 22}, {2, 3}}, {QDate{2025, 1, 1}, {3, 1}, QDate{2026, 11, 21}, {4, 5}},
                        {QDate{2026, 11, 22}, {5, 1}, QDate{2027, 11, 22}, {6, 1}}, {QDate{2026, 11, 23}, {7, 2}, QDate{2027, 11, 22}, {8, 1}},
                        {{}, {}, {}, {}}};

        const Problems problems = checkDates(file, context);

        QCOMPARE(rulesOf(problems), (QStringList{QStringLiteral("expired"), QStringLiteral("future-date")}));
        QCOMPARE(problems[0].place.line, 4);
        QCOMPARE(problems[0].place.column, 5);
        QCOMPARE(problems[0].severity, Severity::Warning);
        QVERIFY2(problems[0].text.contains(QStringLiteral("2026-11-21")), qPrintable(problems[0].text));
        QCOMPARE(problems[1].place.line, 7);
        QCOMPARE(problems[1].severity, Severity::Warning);
    }

private:
    static QString en() { return QStringLiteral("en"); }
    static QString ur() { return QStringLiteral("ur"); }

    static QString hardEnglish()
    {
        return QStringLiteral("Organisational accountability frameworks necessitate comprehensive documentation of authentication procedures, "
                              "particularly where interdepartmental communication facilitates unauthorised disclosure of confidential information, "
                              "notwithstanding administrative considerations regarding operational sustainability and institutional responsibility, "
                              "which characteristically predominate throughout contemporary governmental environments and their innumerable international subsidiaries.");
    }

    static Pack emptyPackOf()
    {
        return {PackManifest{PackId::parse(QStringLiteral("p")).value(), 1, {}, {}, {}, {}, {}, {}, {}, false}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    }
};

QTEST_GUILESS_MAIN(TextRulesTest)
#include "text_rules_test.moc"
