// SPDX-License-Identifier: GPL-3.0-or-later
// `mehfooz-cli workshop …`, in this process where it can be, else as a process.
#include "../unit/workshop/hall.h"

#include "auto_trainer.h"
#include "serve_desk.h"

#include <server/live_server.h>

#include <support/cli_run.h>
#include <support/fake_phone.h>
#include <support/program_run.h>
#include <support/test_folder.h>
#include <support/urdu_letters.h>
#include <support/warnings.h>

#include <QProcess>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

/// A journal of a short session: three people, one question.
QString playedJournal(const TestFolder &folder)
{
    const QString file = folder.file(u"نشست.journal"_qs);
    const auto disk = systemDisk();
    Hall hall;
    auto writer = JournalWriter::create(*disk, file, *hall.plan()).value();
    const auto people = hall.join(3);
    (void)hall.tell(OpenItem{});
    (void)hall.answer(people[0], chosen(QStringView{kRightChoice}.toString()));
    (void)hall.answer(people[1], chosen(QStringView{kWrongChoice}.toString()));
    (void)hall.tell(CloseNow{});
    for (const Record &record : hall.records())
        writer->append(record);
    if (!writer->commit())
        qFatal("the journal of the test cannot be written");
    return file;
}

QStringList lines(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

ConsoleView viewOf(Stage stage, NextAction next)
{
    ConsoleView view;
    view.hall.stage = stage;
    view.next = next;
    return view;
}

} // namespace

class WorkshopCommandsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_folder = std::make_unique<TestFolder>();
    }

    void replayGivesTheResults()
    {
        const CliOutcome outcome = runCli({u"workshop"_qs, u"replay"_qs, playedJournal(*m_folder), u"--json"_qs});

        QCOMPARE(outcome.code, 0);
        const QJsonObject report = outcome.json().object();
        QCOMPARE(report.value(u"quiz").toString(), u"hall"_qs);
        QCOMPARE(report.value(u"participants").toInt(), 3);
        QCOMPARE(report.value(u"questions").toArray().first().toObject().value(u"omitted").toInt(), 1);
        QCOMPARE(report.value(u"scores").toArray().size(), 3);
        QCOMPARE(report.value(u"digest").toString().size(), 64);
    }

    void replayComesAsWordsAndAsATableToo()
    {
        const QString file = playedJournal(*m_folder);

        const CliOutcome words = runCli({u"workshop"_qs, u"replay"_qs, file});
        const CliOutcome urdu = runCli({u"workshop"_qs, u"replay"_qs, file, u"--lang=ur"_qs});
        const CliOutcome table = runCli({u"workshop"_qs, u"replay"_qs, file, u"--csv"_qs});

        QVERIFY2(words.out.contains(u"Participants: 3"_qs) && words.out.contains(u"single: 2 of 3 answered, 1 right"_qs), qPrintable(words.out));
        QVERIFY(hasUrdu(urdu.out));
        QCOMPARE(table.code, 0);
        QVERIFY(lines(table.out).size() >= 3);
    }

    void verifyTellsWholeFromTorn()
    {
        const QString file = playedJournal(*m_folder);
        const CliOutcome whole = runCli({u"workshop"_qs, u"verify"_qs, file, u"--json"_qs});
        QFile torn{file};
        QVERIFY(torn.open(QIODevice::ReadWrite) && torn.resize(torn.size() - 3));
        torn.close();

        const CliOutcome cut = runCli({u"workshop"_qs, u"verify"_qs, file, u"--json"_qs});

        QCOMPARE(whole.code, 0);
        QVERIFY(whole.json().object().value(u"whole").toBool());
        QCOMPARE(cut.code, 1);
        QVERIFY(cut.json().object().value(u"bytes_dropped").toInt() > 0);
        QCOMPARE(cut.json().object().value(u"records").toInt(), whole.json().object().value(u"records").toInt() - 1);
        QVERIFY2(cut.err.contains(u"no whole record"_qs), qPrintable(cut.err));
    }

    void journalsThatCannotBeReadAreTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << QByteArray{} << 3;
        QTest::newRow("another file") << QByteArray{"no journal"} << 1;
    }
    void journalsThatCannotBeReadAreTold()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        const QString file = content.isEmpty() ? m_folder->file(u"absent"_qs) : m_folder->write(u"x"_qs, content);
        for (const QString &command : {u"replay"_qs, u"verify"_qs}) {
            const CliOutcome english = runCli({u"workshop"_qs, command, file});
            const CliOutcome urdu = runCli({u"workshop"_qs, command, file, u"--lang=ur"_qs});
            QCOMPARE(english.code, code);
            QVERIFY(english.out.isEmpty() && english.err.contains(file));
            QVERIFY(hasUrdu(urdu.err));
        }
    }

    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no such command") << QStringList{u"dance"_qs};
        QTest::newRow("replay without file") << QStringList{u"replay"_qs};
        QTest::newRow("serve without journal") << QStringList{u"serve"_qs};
        QTest::newRow("serve without pack") << QStringList{u"serve"_qs, u"--journal"_qs, u"/tmp/absent.journal"_qs};
        QTest::newRow("serve on no port") << QStringList{u"serve"_qs, u"--journal"_qs, u"x"_qs, u"--port"_qs, u"99999"_qs};
        QTest::newRow("bench without phones") << QStringList{u"bench"_qs};
        QTest::newRow("bench with too many") << QStringList{u"bench"_qs, u"--phones"_qs, u"1000000"_qs};
        QTest::newRow("unknown option") << QStringList{u"--dance"_qs};
    }
    void wrongUsageIsTold()
    {
        QFETCH(QStringList, arguments);
        const CliOutcome english = runCli(QStringList{u"workshop"_qs} + arguments);
        const CliOutcome urdu = runCli(QStringList{u"workshop"_qs} + arguments + QStringList{u"--lang=ur"_qs});

        QCOMPARE(english.code, 2);
        QVERIFY(english.out.isEmpty() && !english.err.isEmpty() && !hasUrdu(english.err));
        QVERIFY2(hasUrdu(urdu.err), qPrintable(urdu.err));
    }

    void servingObeysWordsAndTellsTheDigestOfTheReplay()
    {
        const QString file = playedJournal(*m_folder);

        const CliOutcome served = runCli({u"workshop"_qs, u"serve"_qs, u"--journal"_qs, file, u"--local"_qs, u"--json"_qs}, "next\nreveal\ndance\nend\n");

        QCOMPARE(served.code, 0);
        QVERIFY2(served.out.contains(u"\"pin\""_qs) && served.out.contains(u"http://127.0.0.1:"_qs), qPrintable(served.out));
        QVERIFY(served.out.contains(uR"({"did":"next","ok":true,"refused":""})"_qs));
        QVERIFY(served.out.contains(uR"({"did":"reveal","ok":false,"refused":"not_now"})"_qs));
        QVERIFY(served.out.contains(uR"({"unknown":"dance"})"_qs));
        const QString digest = runCli({u"workshop"_qs, u"replay"_qs, file, u"--json"_qs}).json().object().value(u"digest").toString();
        QVERIFY2(served.out.contains(digest), qPrintable(served.out));
    }

    void servingSpeaksToAPersonInBothLanguages()
    {
        const QString file = playedJournal(*m_folder);

        const CliOutcome english = runCli({u"workshop"_qs, u"serve"_qs, u"--journal"_qs, file, u"--local"_qs}, "status\ndance\nreveal\n");
        const CliOutcome urdu = runCli({u"workshop"_qs, u"serve"_qs, u"--journal"_qs, file, u"--local"_qs, u"--lang=ur"_qs}, "dance\nreveal\n");

        QVERIFY2(english.err.contains(u"\"dance\" is no command"_qs) && english.err.contains(u"digest "_qs), qPrintable(english.err));
        QVERIFY(english.out.contains(u"PIN "_qs));
        QVERIFY(hasUrdu(urdu.err));
    }

    void aJournalThatSomebodyHostsIsNotHostedTwice()
    {
        const QString file = playedJournal(*m_folder);
        const auto disk = systemDisk();
        const auto held = openJournal(*disk, file);
        QVERIFY(held);

        const CliOutcome outcome = runCli({u"workshop"_qs, u"serve"_qs, u"--journal"_qs, file, u"--local"_qs});

        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains(file));
    }

    void aNewSessionTakesItsQuizFromAPack_data()
    {
        QTest::addColumn<QString>("quiz");
        QTest::newRow("a quiz") << u"first_test"_qs;
        QTest::newRow("before and after") << u"csp_pre_post"_qs;
    }
    void aNewSessionTakesItsQuizFromAPack()
    {
        QFETCH(QString, quiz);
        const QString file = m_folder->file(u"new.journal"_qs);

        const CliOutcome served = runCli({u"workshop"_qs, u"serve"_qs, u"--journal"_qs, file, u"--pack"_qs, corePack(), u"--quiz"_qs, quiz, u"--local"_qs, u"--json"_qs});

        QVERIFY2(served.code == 0, qPrintable(served.err));
        QCOMPARE(runCli({u"workshop"_qs, u"verify"_qs, file}).code, 0);
    }

    void aQuizThatThePackDoesNotHaveIsNamed()
    {
        const CliOutcome wrong = runCli({u"workshop"_qs, u"serve"_qs, u"--journal"_qs, m_folder->file(u"b"_qs), u"--pack"_qs, corePack(), u"--quiz"_qs, u"nothing"_qs});

        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains(u"\"nothing\""_qs));
        QVERIFY(!QFile::exists(m_folder->file(u"b"_qs)));
    }

    void theFolderOfANewJournalMustBeThere()
    {
        const QString file = m_folder->file(u"nowhere/b.journal"_qs);

        const CliOutcome outcome = runCli({u"workshop"_qs, u"serve"_qs, u"--journal"_qs, file, u"--pack"_qs, corePack(), u"--quiz"_qs, u"first_test"_qs});

        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(file), qPrintable(outcome.err));
    }

    void aPortThatIsTakenIsNamed()
    {
        const QString file = playedJournal(*m_folder);
        const SessionPlan plan = planOf(u"hall"_qs, {});
        const auto disk = systemDisk();
        auto writer = JournalWriter::create(*disk, m_folder->file(u"other"_qs), plan).value();
        server::ServerSettings settings;
        settings.reach = server::Reach::ThisComputer;
        const auto other = server::LiveServer::start({begin(std::make_shared<const SessionPlan>(plan)), std::move(writer)}, settings, {}).value();
        const QString port = QString::number(other->port());

        const CliOutcome outcome = runCli({u"workshop"_qs, u"serve"_qs, u"--journal"_qs, file, u"--local"_qs, u"--port"_qs, port});

        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(u"port %1 is in use"_qs.arg(port)), qPrintable(outcome.err));
    }

    void thePageOfThePhonesIsReadFromAFile()
    {
        const QString file = playedJournal(*m_folder);

        const CliOutcome outcome = runCli({u"workshop"_qs, u"serve"_qs, u"--journal"_qs, file, u"--local"_qs, u"--page"_qs, m_folder->file(u"absent.html"_qs)});

        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains(u"absent.html"_qs));
    }

    void aWholeQuizRunsByItself()
    {
        const QString file = m_folder->file(u"auto.journal"_qs);
        const auto disk = systemDisk();
        const SessionPlan plan = planOf(u"hall"_qs, {});
        QVERIFY(JournalWriter::create(*disk, file, plan));
        QProcess host;
        host.start(QStringLiteral(MEHFOOZ_BIN_DIR "/mehfooz-cli"), {u"workshop"_qs, u"serve"_qs, u"--journal"_qs, file, u"--local"_qs, u"--json"_qs, u"--auto"_qs, u"--step"_qs, u"0.3"_qs});
        while (!host.canReadLine())
            QVERIFY(host.waitForReadyRead(20'000));
        FakePhone phone{static_cast<quint16>(QJsonDocument::fromJson(host.readLine()).object().value(u"port").toInt()), 1};
        QVERIFY(phone.joins(plan.pin));
        for (qsizetype item = 0; item < plan.quiz.items.size(); ++item) {
            const QJsonObject question = phone.hears(u"question"_qs);
            QCOMPARE(question.value(u"i").toInt(), static_cast<int>(item) + 1);
            (void)phone.sendsAnswer(wireFor(question));
        }

        QVERIFY(!phone.hears(u"ended"_qs).isEmpty());
        QVERIFY(host.waitForFinished());
        QCOMPARE(host.exitCode(), 0);
        QCOMPARE(phone.acknowledged().size(), plan.quiz.items.size());
    }

    void theMeasureMeasures()
    {
        const ProgramRun run = runProgram(u"mehfooz-cli"_qs, {u"workshop"_qs, u"bench"_qs, u"--phones"_qs, u"30"_qs, u"--questions"_qs, u"3"_qs, u"--within"_qs, u"0.4"_qs, u"--baseline"_qs, u"--json"_qs});

        QVERIFY2(run.code == 0, qPrintable(run.err + run.out));
        const QJsonObject figures = QJsonDocument::fromJson(run.out.toUtf8()).object();
        QCOMPARE(figures.value(u"joined").toInt(), 30);
        QCOMPARE(figures.value(u"acknowledged").toInt(), 90);
        QCOMPARE(figures.value(u"lost").toInt(), 0);
        QCOMPARE(figures.value(u"duplicated").toInt(), 0);
        QCOMPARE(figures.value(u"rejoined").toInt(), 30);
        QVERIFY(figures.value(u"ack_ms").toObject().value(u"p50").toDouble() > 0);
        QVERIFY(figures.value(u"question_last_ms").toDouble() > 0 && figures.value(u"host_rss_kb").toInt() > 1'000);
        QCOMPARE(figures.value(u"baseline").toObject().value(u"acknowledged").toInt(), 30);
        QVERIFY(figures.value(u"ratio").toObject().contains(u"ack_p99"));
        QVERIFY(!figures.value(u"machine").toObject().value(u"build").toString().isEmpty());
    }

    void everyWordIsACommand()
    {
        for (const QString &word : {u"next"_qs, u"close"_qs, u"reveal"_qs, u"undo"_qs, u"skip"_qs, u"pause"_qs, u"resume"_qs, u"extend"_qs, u"end"_qs})
            QVERIFY2(cli::commandOfWord(word).has_value(), qPrintable(word));
        QVERIFY(!cli::commandOfWord(u"status"_qs) && !cli::commandOfWord(u"Next"_qs) && !cli::commandOfWord({}));
    }

    void theTrainerThatRunsByItselfWaitsItsTimes()
    {
        cli::AutoTrainer trainer{{1'000, 10'000}};
        const ConsoleView lobby = viewOf(Stage::Lobby, NextAction::OpenFirst);
        QVERIFY(!trainer.due(lobby, 0));
        QVERIFY(!trainer.due(lobby, 999));
        QVERIFY(trainer.due(lobby, 1'000));
        QVERIFY(!trainer.due(lobby, 5'000));
        ConsoleView question = viewOf(Stage::Question, NextAction::CloseQuestion);
        question.hall.participants = 2;
        QVERIFY(!trainer.due(question, 6'000));
        QVERIFY(!trainer.due(question, 15'999));
        QVERIFY(trainer.due(question, 16'000));
        const ConsoleView closed = viewOf(Stage::Closed, NextAction::Reveal);
        QVERIFY(!trainer.due(closed, 17'000));
        QVERIFY(trainer.due(closed, 17'200));
    }

    void theTrainerThatRunsByItselfClosesWhenEverybodyHasAnswered()
    {
        cli::AutoTrainer trainer{{1'000, 10'000}};
        ConsoleView question = viewOf(Stage::Question, NextAction::CloseQuestion);
        question.hall.participants = 2;
        question.hall.limitMs = 20'000;
        QVERIFY(!trainer.due(question, 0));
        QVERIFY(!trainer.due(question, 60'000));
        question.hall.answered = 2;
        question.hall.paused = true;
        QVERIFY(!trainer.due(question, 61'000));
        question.hall.paused = false;

        QVERIFY(trainer.due(question, 62'000));
    }

private:
    static QByteArray wireFor(const QJsonObject &question)
    {
        const QString type = question.value(u"type").toString();
        if (type == u"single_choice")
            return "0";
        if (type == u"true_false")
            return "true";
        if (type == u"multiple_response")
            return "[0]";
        if (type == u"ordering" || type == u"matching") {
            QByteArray all;
            const qsizetype count = question.value(type == u"ordering" ? u"options" : u"lefts").toArray().size();
            for (qsizetype i = 0; i < count; ++i)
                all += (i > 0 ? "," : "") + QByteArray::number(i);
            return '[' + all + ']';
        }
        return type == u"hotspot" ? QByteArray{"[]"} : QByteArray{"\"12\""};
    }

    std::unique_ptr<TestFolder> m_folder;
};

QTEST_GUILESS_MAIN(WorkshopCommandsTest)
#include "workshop_commands_test.moc"
