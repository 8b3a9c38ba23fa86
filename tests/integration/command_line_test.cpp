// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/cli_run.h>
#include <support/test_folder.h>
#include <support/warnings.h>

using namespace mehfooz::test;

class CommandLineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_folder = std::make_unique<TestFolder>();
    }

    void foldGivesAKeyALine()
    {
        const CliOutcome outcome = runCli({u"fold"_qs, u"بينك"_qs, u"۱۲۳"_qs});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, u"بینک\n123\n"_qs);
    }

    void searchFindsInBothLanguagesAtOnce()
    {
        const CliOutcome english = runCli({u"search"_qs, u"--pack"_qs, corePack(), u"--lang"_qs, u"en"_qs, u"--json"_qs, u"whatsapp"_qs, u"pin"_qs});
        const CliOutcome roman = runCli({u"search"_qs, u"--pack"_qs, corePack(), u"--lang"_qs, u"ur"_qs, u"--json"_qs, u"whatsapp hack ho gaya"_qs});

        QCOMPARE(english.code, 0);
        QCOMPARE(english.json()[0][u"id"].toString(), u"wa.two_step_pin"_qs);
        QCOMPARE(roman.json()[0][u"kind"].toString(), u"incident"_qs);
        QCOMPARE(roman.json()[0][u"id"].toString(), u"whatsapp_taken"_qs);
    }

    void oddQueriesAreHarmless_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("quotes") << u"\"' OR 1=1 --"_qs;
        QTest::newRow("operators") << u"NEAR( AND * ^ :"_qs;
        QTest::newRow("override") << u"\u202E\u202Dpin"_qs;
        QTest::newRow("emoji") << u"😀👩‍👧"_qs;
        QTest::newRow("long") << QString{10'000, u'ب'};
        QTest::newRow("only marks") << u"\u200B\u0651"_qs;
    }
    void oddQueriesAreHarmless()
    {
        QFETCH(QString, query);
        const CliOutcome outcome = runCli({u"search"_qs, u"--pack"_qs, corePack(), u"--lang"_qs, u"ur"_qs, u"--json"_qs, u"--"_qs, query});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY(outcome.json().isArray());
    }

    void scoreTellsTheRangeAndWhatComesNext()
    {
        const QString answers = m_folder->write(u"answers.json"_qs, R"({"wa.two_step_pin": "yes", "email.two_step": "no"})");

        const CliOutcome outcome = runCli({u"score"_qs, u"--pack"_qs, corePack(), u"--role"_qs, u"citizen"_qs, u"--answers"_qs, answers, u"--json"_qs});

        QCOMPARE(outcome.code, 0);
        const QJsonObject score = outcome.json().object();
        QVERIFY(score[u"scored"].toBool());
        QVERIFY(score[u"low"].toInt() < score[u"high"].toInt());
        QCOMPARE(score[u"cap_low"].toInt(), 49);
        QVERIFY(!score[u"next"].toArray().isEmpty());
    }

    void badAnswersAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown item") << QByteArray{R"({"no.such": "yes"})"} << u"no.such"_qs;
        QTest::newRow("bad value") << QByteArray{R"({"wa.two_step_pin": "maybe"})"} << u"wa.two_step_pin"_qs;
        QTest::newRow("broken") << QByteArray{"{\n\"a\": }"} << u"answers.json:2"_qs;
        QTest::newRow("a list") << QByteArray{"[]"} << u"answers.json"_qs;
    }
    void badAnswersAreNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, named);
        const QString answers = m_folder->write(u"answers.json"_qs, content);

        const CliOutcome outcome = runCli({u"score"_qs, u"--pack"_qs, corePack(), u"--role"_qs, u"citizen"_qs, u"--answers"_qs, answers, u"--json"_qs});

        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
    }

    void aReviewLogGivesTheStateAfterEachReview()
    {
        const QString log = m_folder->write(u"log.jsonl"_qs, "{\"card\":\"a\",\"rating\":3,\"at\":\"2026-01-01T00:00:00Z\"}\n"
                                                   "{\"card\":\"b\",\"rating\":1,\"at\":1767225600}\n"
                                                   "{\"card\":\"a\",\"rating\":3,\"at\":\"2026-01-05T00:00:00Z\"}\n");

        const CliOutcome outcome = runCli({u"review"_qs, u"--log"_qs, log, u"--json"_qs});

        QCOMPARE(outcome.code, 0);
        const QJsonArray cards = outcome.json().array();
        QCOMPARE(cards.size(), 2);
        QCOMPARE(cards[0][u"reviews"].toArray().size(), 2);
        QCOMPARE(cards[0][u"reviews"][0][u"stability"].toDouble(), 2.3065);
        QCOMPARE(cards[0][u"reviews"][1][u"state"].toString(), u"review"_qs);
        QVERIFY(cards[1][u"reviews"][0][u"interval_days"].isNull());
    }

    void aBadReviewLineIsNamed()
    {
        const QString log = m_folder->write(u"log.jsonl"_qs, "{\"card\":\"a\",\"rating\":3,\"at\":\"2026-01-01T00:00:00Z\"}\n{\"card\":\"a\",\"rating\":9}\n");

        const CliOutcome outcome = runCli({u"review"_qs, u"--log"_qs, log});

        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.err.contains(u"log.jsonl:2"));
    }

    void aQuizIsScoredByQuestion()
    {
        const QString answers = m_folder->write(u"answers.json"_qs, R"({})");

        const CliOutcome outcome = runCli({u"quiz"_qs, u"score"_qs, u"--pack"_qs, corePack(), u"--quiz"_qs, u"money_practice"_qs, u"--answers"_qs, answers, u"--json"_qs});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json()[u"percent"].toDouble(), 0.0);
        const QJsonArray rows = outcome.json()[u"questions"].toArray();
        QVERIFY(rows.size() >= 5);
        QCOMPARE(rows[0][u"reason"].toString(), u"empty"_qs);
    }

    void profilesAreListedExportedImportedAndDeleted()
    {
        const QString data = m_folder->file(u"data"_qs);
        const QString out = m_folder->file(u"sana.json"_qs);
        QCOMPARE(runCli({u"profile"_qs, u"list"_qs, u"--data"_qs, data, u"--json"_qs}).json().array().size(), 0);
        QCOMPARE(runCli({u"profile"_qs, u"export"_qs, u"nobody"_qs, u"--data"_qs, data}).code, 1);
        QCOMPARE(runCli({u"profile"_qs, u"import"_qs, m_folder->write(u"bad.json"_qs, "{}"), u"--data"_qs, data}).code, 1);
        QCOMPARE(runCli({u"profile"_qs, u"import"_qs, m_folder->file(u"absent.json"_qs), u"--data"_qs, data}).code, 3);
        QCOMPARE(runCli({u"profile"_qs, u"list"_qs, u"--data"_qs, data, u"--json"_qs}).json().array().size(), 0);
        QVERIFY(!QFile::exists(out));
    }

    void deletingAsksFirst()
    {
        const CliOutcome outcome = runCli({u"profile"_qs, u"delete"_qs, u"sana"_qs, u"--data"_qs, m_folder->file(u"data"_qs)});

        QCOMPARE(outcome.code, 4);
        QVERIFY(outcome.err.contains(u"--yes"));
    }

    void wrongUsageIsToldInTheLanguageAsked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"nonsense"_qs};
        QTest::newRow("unknown option") << QStringList{u"fold"_qs, u"--no-such"_qs, u"x"_qs};
        QTest::newRow("missing pack") << QStringList{u"search"_qs, u"x"_qs};
        QTest::newRow("quiz what") << QStringList{u"quiz"_qs, u"sing"_qs, u"--pack"_qs, corePack(), u"--quiz"_qs, u"a"_qs, u"--answers"_qs, u"b"_qs};
        QTest::newRow("profile what") << QStringList{u"profile"_qs, u"sing"_qs};
    }
    void wrongUsageIsToldInTheLanguageAsked()
    {
        QFETCH(QStringList, arguments);
        const CliOutcome outcome = runCli(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(outcome.out.isEmpty());
    }

    void helpIsAResult()
    {
        QCOMPARE(runCli({u"--help"_qs}).code, 0);
        QVERIFY(runCli({u"score"_qs, u"--help"_qs}).out.contains(u"--answers"));
    }

    void aFolderThatIsNotThereCannotBeRead()
    {
        QCOMPARE(runCli({u"content"_qs, u"check"_qs, m_folder->file(u"absent"_qs)}).code, 3);
        QCOMPARE(runCli({u"search"_qs, u"--pack"_qs, m_folder->file(u"absent"_qs), u"x"_qs}).code, 3);
    }

private:
    std::unique_ptr<TestFolder> m_folder;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
