// SPDX-License-Identifier: GPL-3.0-or-later
#include <content/folder_pack_source.h>
#include <content/pack_statistics.h>
#include <content/pack_text.h>

#include "answer_statistics.h"

#include <support/pack_copy.h>
#include <support/warnings.h>

#include <QJsonArray>
#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

/// What a pack gives out: its figures, and its objects as text.
class PackOutputTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void everyKindIsCounted_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("count");
        const auto row = [](const char *kind, int count) { QTest::newRow(kind) << QString::fromLatin1(kind) << count; };
        row("lessons", 1);
        row("questions", 11);
        row("quizzes", 3);
        row("checks", 2);
        row("specimens", 2);
        row("incidents", 1);
        row("roles", 2);
        row("routes", 2);
        row("terms", 4);
        row("topics", 2);
        row("references", 2);
    }

    void everyKindIsCounted()
    {
        QFETCH(QString, kind);
        QFETCH(int, count);

        const QJsonObject figures = packStatistics(*small())[kind].toObject();

        QCOMPARE(figures[u"count"].toInt(), count);
        QCOMPARE(figures[u"by_language"][u"en"].toInt(), count);
        QCOMPARE(figures[u"by_language"][u"ur"].toInt(), count);
        QCOMPARE(figures[u"by_language"].toObject().size(), 2);
    }

    void questionsAreCountedByTypeAndDifficulty()
    {
        const QJsonObject figures = packStatistics(*small())[u"questions"].toObject();

        QCOMPARE(figures[u"by_type"].toObject().size(), 8);
        QCOMPARE(figures[u"by_type"][u"hotspot"].toInt(), 2);
        QCOMPARE(figures[u"by_difficulty"][u"3"].toInt(), 5);
        QCOMPARE(figures[u"by_topic"][u"wallet"].toInt(), 2);
        QCOMPARE(figures[u"by_form"][u"A"].toInt(), 2);
        QCOMPARE(figures[u"explained_options"].toDouble(), 1.0);
    }

    void biasIsGivenWithItsChanceLevel()
    {
        const QJsonObject figures = packStatistics(*small())[u"questions"].toObject();

        // One question has a free order; its right option stands first of three.
        QCOMPARE(figures[u"key_position"][u"share"].toDouble(), 1.0);
        QCOMPARE(figures[u"key_position"][u"chance"].toDouble(), 1.0 / 3);
        QCOMPARE(figures[u"key_position"][u"by_position"].toArray().size(), 3);
        QVERIFY(figures[u"longest_is_key"].toObject().contains(u"share"));
        QCOMPARE(figures[u"longest_is_key"][u"chance"].toDouble(), (1.0 / 3 + 1.0 / 2) / 2);
    }

    void checksAndSpecimensHaveTheirOwnFigures()
    {
        const QJsonObject figures = packStatistics(*small());

        QCOMPARE(figures[u"checks"][u"by_area"][u"pay"].toInt(), 2);
        QCOMPARE(figures[u"checks"][u"essential"].toInt(), 2);
        QCOMPARE(figures[u"checks"][u"with_probe"].toInt(), 0);
        QCOMPARE(figures[u"specimens"][u"genuine"].toInt(), 1);
        QCOMPARE(figures[u"specimens"][u"by_channel"][u"sms"].toInt(), 1);
        QCOMPARE(figures[u"lessons"][u"reading_level"][u"en"][u"words"].toInt(), 50);
        QVERIFY(figures[u"lessons"][u"reading_level"][u"en"].toObject().contains(u"grade"));
        QVERIFY(!figures[u"lessons"][u"reading_level"][u"ur"].toObject().contains(u"grade"));
    }

    void anExplanationInOneLanguageOnlyLowersTheShare()
    {
        Pack pack = *small();
        auto &options = std::get<SingleChoice>(pack.questions[0].body).options;
        options[0].because = LocalizedText{{{QStringLiteral("en"), QStringLiteral("Only English")}}};

        const double share = packStatistics(pack)[u"questions"][u"explained_options"].toDouble();

        QVERIFY(share < 1.0 && share > 0.9);
    }

    void anEmptyPackHasNoShares()
    {
        Pack pack = *small();
        pack.questions.clear();
        pack.lessons.clear();

        const QJsonObject figures = packStatistics(pack);

        QCOMPARE(figures[u"questions"][u"count"].toInt(), 0);
        QCOMPARE(figures[u"questions"][u"explained_options"].toDouble(), 0.0);
    }

    void objectsAreShownAsText_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("pieces");
        const auto row = [](const char *kind, const char *id, const char *language, const QStringList &pieces) {
            QTest::addRow("%s %s %s", kind, id, language) << QString::fromLatin1(kind) << QString::fromLatin1(id) << QString::fromLatin1(language) << pieces;
        };
        row("lesson", "code", "en", {QStringLiteral("# The code is yours\n"), QStringLiteral("## A call\n"), QStringLiteral("the one-time password that"), QStringLiteral("> A code"), QStringLiteral("  1. Hang up.\n"), QStringLiteral("  2. Press Block.\n"), QStringLiteral("  - It wants you to be quick.")});
        row("lesson", "code", "ur", {QStringLiteral("# کوڈ صرف آپ کا ہے"), QStringLiteral("او ٹی پی مانگتا ہے")});
        row("question", "code.ask.a", "en", {QStringLiteral("[x] Hang up and call the bank."), QStringLiteral("[ ] Read only half"), QStringLiteral("Half a code is soon")});
        row("question", "code.owner.a", "en", {QStringLiteral("[ ] true: No bank"), QStringLiteral("[x] false: Right")});
        row("question", "code.signs", "ur", {QStringLiteral("[x] آپ سے جلدی"), QStringLiteral("[ ] کارڈ پر")});
        row("question", "code.steps", "en", {QStringLiteral("1. Hang up"), QStringLiteral("3. Tell what happened")});
        row("question", "code.words", "en", {QStringLiteral("For one use = A code"), QStringLiteral("? = A name")});
        row("question", "code.days", "en", {QStringLiteral("= 30 days / دن")});
        row("question", "code.word", "en", {QStringLiteral("= OTP / او ٹی پی")});
        row("question", "code.spot", "en", {QStringLiteral("specimen: sms.prize.01")});
        row("question", "code.picture", "en", {QStringLiteral("- The link leads")});
        row("check", "pay.keep_code", "en", {QStringLiteral("# I tell my code"), QStringLiteral("## android"), QStringLiteral("1. Open Settings")});
        row("specimen", "sms.prize.01", "en", {QStringLiteral("sms · roman_ur · fake"), QStringLiteral("0300 0001234"), QStringLiteral("Aap ke liye Rs 13,500 ka inam"), QStringLiteral("“Rs 13,500”: A prize")});
        row("specimen", "email.bill.01", "ur", {QStringLiteral("genuine"), QStringLiteral("Your bill of October")});
        row("incident", "money_gone", "en", {QStringLiteral("# Money is gone"), QStringLiteral("## minutes"), QStringLiteral("1. Call your bank now."), QStringLiteral("[ ] The messages"), QStringLiteral("To: {{bank}}")});
        row("term", "otp", "ur", {QStringLiteral("# او ٹی پی")});
        row("reference", "agency", "en", {QStringLiteral("# The agency\n2025\nAt work\n"), QStringLiteral("A small cell"), QStringLiteral("Its line is open."), QStringLiteral("Example News, 2026 · 2026-10-01")});
        row("reference", "false_mail", "ur", {QStringLiteral("# ایجنسی کے نام"), QStringLiteral("2026-09-01 – 2027-09-01"), QStringLiteral("کوئی فائل نہ کھولیں۔")});
    }

    void objectsAreShownAsText()
    {
        QFETCH(QString, kind);
        QFETCH(QString, id);
        QFETCH(QString, language);
        QFETCH(QStringList, pieces);

        const auto text = shownAsText(*small(), kind, id, language);

        QVERIFY(text);
        for (const QString &piece : pieces)
            QVERIFY2(text->contains(piece), qPrintable(piece + QStringLiteral("\nis not in\n") + *text));
        QVERIFY(text->endsWith(u'\n') && !text->endsWith(QStringLiteral("\n\n")));
    }

    void whatIsNotThereIsToldWithAGuess()
    {
        const auto lesson = shownAsText(*small(), QStringLiteral("lesson"), QStringLiteral("cod"), QStringLiteral("en"));
        const auto kind = shownAsText(*small(), QStringLiteral("lessn"), QStringLiteral("code"), QStringLiteral("en"));
        const auto language = shownAsText(*small(), QStringLiteral("lesson"), QStringLiteral("code"), QStringLiteral("fr"));

        QCOMPARE(lesson.error().code, ErrorCode::NotFound);
        QVERIFY(lesson.error().detail.contains(u"Did you mean \"code\"?"));
        QCOMPARE(kind.error().code, ErrorCode::InvalidInput);
        QVERIFY(kind.error().detail.contains(u"Did you mean \"lesson\"?"));
        QCOMPARE(language.error().code, ErrorCode::InvalidInput);
        QVERIFY(language.error().detail.contains(u"en or ur"));
    }

    void positionsAreCountedWhereTheOrderIsFree()
    {
        const auto pack = small();
        QList<const Question *> questions;
        for (const Question &question : pack->questions)
            questions.append(&question);

        const QList<ShareCount> positions = keyPositions(questions);

        QCOMPARE(positions.size(), 3);
        QCOMPARE(positions[0].questions, 1);
        QCOMPARE(positions[0].hits, 1);
        QCOMPARE(positions[1].hits, 0);
    }

    void theLongestOptionIsComparedWithoutMarks()
    {
        Pack pack = *small();
        auto &options = std::get<SingleChoice>(pack.questions[1].body).options;
        options[0].text = LocalizedText{{{QStringLiteral("en"), QStringLiteral("**abcdef**")}}};
        options[1].text = LocalizedText{{{QStringLiteral("en"), QStringLiteral("abcdefg")}}};

        QCOMPARE(longestIsKey({&pack.questions[1]}, QStringLiteral("en")).hits, 0);
        options[0].text = LocalizedText{{{QStringLiteral("en"), QStringLiteral("abcdefgh")}}};
        QCOMPARE(longestIsKey({&pack.questions[1]}, QStringLiteral("en")).hits, 1);
    }

private:
    static std::shared_ptr<const Pack> small() { return FolderPackSource{}.compile(fixturePack(QStringLiteral("small")), {}).pack; }
};

QTEST_GUILESS_MAIN(PackOutputTest)
#include "pack_output_test.moc"
