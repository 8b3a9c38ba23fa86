// SPDX-License-Identifier: GPL-3.0-or-later
// What mehfooz-cli says to a person: help, usage and complaints, in the language that was asked for.
#include <support/cli_run.h>
#include <support/pack_copy.h>
#include <support/test_folder.h>
#include <support/urdu_letters.h>
#include <support/warnings.h>

using namespace mehfooz;
using namespace mehfooz::test;

class CliWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void everyCommandHelps_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &command : {u"content"_qs, u"search"_qs, u"fold"_qs, u"score"_qs, u"review"_qs, u"quiz"_qs, u"profile"_qs, u"workshop"_qs})
            QTest::newRow(qPrintable(command)) << command;
    }
    void everyCommandHelps()
    {
        QFETCH(QString, command);

        const CliOutcome english = runCli({command, u"--help"_qs});
        const CliOutcome urdu = runCli({command, u"--help"_qs, u"--lang"_qs, u"ur"_qs});
        const CliOutcome all = runCli({u"--help"_qs});

        QCOMPARE(english.code, 0);
        QCOMPARE(urdu.code, 0);
        QVERIFY2(english.out.startsWith(u"usage: mehfooz-cli "_qs + command), qPrintable(english.out));
        QVERIFY2(hasUrdu(urdu.out) && urdu.out.contains(u"mehfooz-cli "_qs + command), qPrintable(urdu.out));
        QVERIFY(!hasUrdu(english.out));
        QVERIFY(english.err.isEmpty() && urdu.err.isEmpty());
        QVERIFY2(all.out.contains(u"\n  "_qs + command), "the list of commands has it");
    }

    void theListOfCommandsComesInBothLanguages()
    {
        const CliOutcome urdu = runCli({u"--help"_qs, u"--lang=ur"_qs});

        QCOMPARE(urdu.code, 0);
        QVERIFY(hasUrdu(urdu.out));
        QVERIFY(!hasUrdu(runCli({u"help"_qs}).out));
        QCOMPARE(runCli({u"-h"_qs}).code, 0);
    }

    void anUnknownCommandIsNamed()
    {
        const CliOutcome english = runCli({u"serch"_qs, u"otp"_qs});
        const CliOutcome urdu = runCli({u"serch"_qs, u"otp"_qs, u"--lang"_qs, u"ur"_qs});

        QCOMPARE(english.code, 2);
        QCOMPARE(urdu.code, 2);
        QVERIFY(english.out.isEmpty() && urdu.out.isEmpty());
        QVERIFY2(english.err.startsWith(u"there is no command \"serch\"\n"_qs), qPrintable(english.err));
        QVERIFY(english.err.contains(u"content check"_qs));
        QVERIFY2(hasUrdu(urdu.err.section(u'\n', 0, 0)) && urdu.err.contains(u"\"serch\""_qs), qPrintable(urdu.err));
    }

    void whatIsMissingIsAUsageInTheLanguageAsked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("content alone") << QStringList{u"content"_qs};
        QTest::newRow("content check without folder") << QStringList{u"content"_qs, u"check"_qs};
        QTest::newRow("content show without id") << QStringList{u"content"_qs, u"show"_qs, corePack(), u"lesson"_qs};
        QTest::newRow("content check with two folders") << QStringList{u"content"_qs, u"check"_qs, u"a"_qs, u"b"_qs};
        QTest::newRow("search without words") << QStringList{u"search"_qs, u"--pack"_qs, corePack()};
        QTest::newRow("search without pack") << QStringList{u"search"_qs, u"otp"_qs};
        QTest::newRow("score without role") << QStringList{u"score"_qs, u"--pack"_qs, corePack(), u"--answers"_qs, u"x"_qs};
        QTest::newRow("score with a stray word") << QStringList{u"score"_qs, u"--pack"_qs, corePack(), u"--role"_qs, u"citizen"_qs, u"--answers"_qs, u"x"_qs, u"y"_qs};
        QTest::newRow("review without log") << QStringList{u"review"_qs};
        QTest::newRow("fold without text") << QStringList{u"fold"_qs};
        QTest::newRow("quiz score without quiz") << QStringList{u"quiz"_qs, u"score"_qs, u"--pack"_qs, corePack()};
        QTest::newRow("profile alone") << QStringList{u"profile"_qs};
        QTest::newRow("profile export without name") << QStringList{u"profile"_qs, u"export"_qs};
        QTest::newRow("profile list with a name") << QStringList{u"profile"_qs, u"list"_qs, u"Sana"_qs};
        QTest::newRow("an option of another command") << QStringList{u"fold"_qs, u"--pack"_qs, u"x"_qs, u"y"_qs};
        QTest::newRow("an option without its value") << QStringList{u"review"_qs, u"--log"_qs};
        QTest::newRow("an unknown option") << QStringList{u"content"_qs, u"check"_qs, corePack(), u"--fast"_qs};
    }
    void whatIsMissingIsAUsageInTheLanguageAsked()
    {
        QFETCH(QStringList, arguments);

        const CliOutcome english = runCli(arguments);
        const CliOutcome urdu = runCli(QStringList{arguments.first(), u"--lang=ur"_qs} + arguments.sliced(1));

        QCOMPARE(english.code, 2);
        QCOMPARE(urdu.code, 2);
        QVERIFY(english.out.isEmpty() && urdu.out.isEmpty());
        QVERIFY2(english.err.contains(arguments.first()), qPrintable(english.err));
        QVERIFY(!hasUrdu(english.err));
    }

    void anUnknownOptionIsNamedInUrduToo()
    {
        const CliOutcome outcome = runCli({u"fold"_qs, u"x"_qs, u"--lang"_qs, u"ur"_qs, u"--fast"_qs});

        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(u"--fast"_qs) && hasUrdu(outcome.err), qPrintable(outcome.err));
    }

    void aThingThatThePackDoesNotHaveIsNamedInBothLanguages_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const TestFolder folder;
        const QString pack = fixturePack(u"small"_qs);
        QTest::newRow("lesson") << QStringList{u"content"_qs, u"show"_qs, pack, u"lesson"_qs, u"otp"_qs} << u"otp"_qs;
        QTest::newRow("kind") << QStringList{u"content"_qs, u"show"_qs, pack, u"poem"_qs, u"otp"_qs} << u"poem"_qs;
        QTest::newRow("id that is none") << QStringList{u"content"_qs, u"show"_qs, pack, u"lesson"_qs, u"../x"_qs} << u"../x"_qs;
        QTest::newRow("folder") << QStringList{u"content"_qs, u"stats"_qs, u"/nowhere/pack"_qs} << u"/nowhere/pack"_qs;
    }
    void aThingThatThePackDoesNotHaveIsNamedInBothLanguages()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);

        const CliOutcome english = runCli(arguments);
        const CliOutcome urdu = runCli(arguments + QStringList{u"--lang"_qs, u"ur"_qs});

        QVERIFY(english.code == 2 || english.code == 3);
        QCOMPARE(urdu.code, english.code);
        QVERIFY2(english.err.contains(named), qPrintable(english.err));
        QVERIFY2(urdu.err.contains(named) && hasUrdu(urdu.err), qPrintable(urdu.err));
    }

    void quietLeavesOutWordsButNoComplaint()
    {
        const QString pack = fixturePack(u"small"_qs);

        QCOMPARE(runCli({u"content"_qs, u"check"_qs, pack, u"--today"_qs, u"2026-11-22"_qs, u"--quiet"_qs}).err, QString{});
        QCOMPARE(runCli({u"content"_qs, u"check"_qs, pack, u"--today"_qs, u"2026-11-22"_qs}).err, u"0 errors, 2 warnings\n"_qs);
        QVERIFY(!runCli({u"content"_qs, u"stats"_qs, u"/nowhere"_qs, u"--quiet"_qs}).err.isEmpty());
        QCOMPARE(runCli({u"search"_qs, u"--pack"_qs, pack, u"--quiet"_qs, u"--lang"_qs, u"en"_qs, u"code"_qs}).err, QString{});
    }

    void behindTwoDashesNothingIsAnOption()
    {
        const CliOutcome outcome = runCli({u"fold"_qs, u"--"_qs, u"--help"_qs, u"--lang"_qs});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out.count(u'\n'), 2);
    }

    void aDayThatIsNoneIsToldWithAnExample()
    {
        for (const QString &day : {u"tomorrow"_qs, u"2026-13-01"_qs, u"22-11-2026"_qs}) {
            const CliOutcome outcome = runCli({u"content"_qs, u"check"_qs, corePack(), u"--today"_qs, day});
            QCOMPARE(outcome.code, 2);
            QVERIFY2(outcome.err.contains(day) && outcome.err.contains(u"2026-11-22"_qs), qPrintable(outcome.err));
        }
    }
};

QTEST_GUILESS_MAIN(CliWordsTest)
#include "cli_words_test.moc"
