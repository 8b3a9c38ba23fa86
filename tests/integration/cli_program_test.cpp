// SPDX-License-Identifier: GPL-3.0-or-later
// mehfooz-cli and mehfooz-conformance as processes: what only a process has, such as pipes and exit codes.
#include <support/pack_copy.h>
#include <support/program_run.h>
#include <support/test_folder.h>
#include <support/warnings.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

using namespace mehfooz::test;

namespace {

const QString kCli = QStringLiteral("mehfooz-cli");
const QString kConformance = QStringLiteral("mehfooz-conformance");

} // namespace

class CliProgramTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_folder = std::make_unique<TestFolder>();
    }

    void exitCodesReachTheShell_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("good") << QStringList{u"fold"_qs, u"سلام"_qs} << 0;
        QTest::newRow("the thing checked is bad") << QStringList{u"profile"_qs, u"export"_qs, u"nobody"_qs, u"--data"_qs, u"DATA"_qs} << 1;
        QTest::newRow("wrong usage") << QStringList{u"fold"_qs} << 2;
        QTest::newRow("cannot read") << QStringList{u"content"_qs, u"stats"_qs, u"/nowhere"_qs} << 3;
        QTest::newRow("refused for safety") << QStringList{u"profile"_qs, u"delete"_qs, u"nobody"_qs, u"--data"_qs, u"DATA"_qs} << 4;
    }
    void exitCodesReachTheShell()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        arguments.replaceInStrings(u"DATA"_qs, m_folder->file(u"data"_qs));

        const ProgramRun run = runProgram(kCli, arguments);

        QCOMPARE(run.code, code);
        QCOMPARE(run.out.isEmpty(), code != 0);
        QCOMPARE(run.err.isEmpty(), code == 0);
    }

    void aRealPipeIsRead()
    {
        const ProgramRun run = runPiped({u"review"_qs, u"--log"_qs, u"-"_qs, u"--json"_qs}, R"({"card": "otp", "rating": 3, "at": 1767225600})");

        QCOMPARE(run.code, 0);
        QCOMPARE(QJsonDocument::fromJson(run.out.toUtf8()).array().size(), 1);
    }

    void anEmptyPipeIsNoJson()
    {
        const ProgramRun run = runPiped({u"score"_qs, u"--pack"_qs, fixturePack(u"small"_qs), u"--role"_qs, u"citizen"_qs, u"--answers"_qs, u"-"_qs}, {});

        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(u"-:1:1"_qs), qPrintable(run.err));
    }

    void urduArgumentsArriveWhole()
    {
        QCOMPARE(runProgram(kCli, {u"fold"_qs, u"اُردُو"_qs, u"۱۲۳"_qs}).out, u"اردو\n123\n"_qs);
    }

    void twoCommandsAtOnceDoNotHarmEachOther()
    {
        const QString data = m_folder->file(u"data"_qs);
        QList<std::shared_ptr<QProcess>> programs;
        for (int i = 0; i < 4; ++i) {
            programs.append(std::make_shared<QProcess>());
            programs.last()->start(QStringLiteral(MEHFOOZ_BIN_DIR "/mehfooz-cli"), {u"profile"_qs, u"list"_qs, u"--json"_qs, u"--data"_qs, data});
        }
        int good = 0;
        for (const auto &program : programs) {
            QVERIFY(program->waitForFinished());
            QVERIFY(program->exitCode() == 0 || program->exitCode() == 3);
            const QByteArray said = program->readAllStandardError();
            QVERIFY2(program->exitCode() == 0 || said.contains("in use"), said.constData());
            good += program->exitCode() == 0 ? 1 : 0;
        }
        QVERIFY(good > 0);
        QCOMPARE(runProgram(kCli, {u"profile"_qs, u"list"_qs, u"--json"_qs, u"--data"_qs, data}).out.trimmed(), u"[\n]"_qs);
    }

    void aDataFolderWithoutRightsIsTold()
    {
        if (::geteuid() != 0)
            QSKIP("needs to become another user");
        const QString closed = m_folder->file(u"closed"_qs);
        QVERIFY(QDir{}.mkpath(closed) && QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions{0x7755}));

        const ProgramRun run = runProgram(kCli, {u"profile"_qs, u"list"_qs, u"--data"_qs, closed + u"/data"_qs}, true);

        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains(closed) && run.err.contains(u"check the rights"_qs), qPrintable(run.err));
    }

    void filesThatAreNoGoldenFilesAreBad_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("a list") << QByteArray{"[]"};
        QTest::newRow("an empty object") << QByteArray{"{}"};
        QTest::newRow("an unknown key") << QByteArray{R"({"about": "x", "colours": [1]})"};
        QTest::newRow("cut off") << QByteArray{"{\"about\": \"x\", "};
        QTest::newRow("zero bytes") << QByteArray(500, '\0');
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("a case that is a word") << QByteArray{R"({"cases": ["x"]})"};
        QTest::newRow("no case") << QByteArray{R"({"cases": []})"};
    }
    void filesThatAreNoGoldenFilesAreBad()
    {
        QFETCH(QByteArray, content);
        const QString file = m_folder->write(u"سنہری golden.json"_qs, content);
        for (const QString &kind : {u"scoring"_qs, u"profile"_qs, u"fsrs"_qs, u"signal"_qs, u"quiz"_qs, u"workshop"_qs, u"live"_qs, u"folding"_qs}) {
            const ProgramRun run = runProgram(kConformance, {kind, file});
            QVERIFY2(run.code == 1, qPrintable(kind));
            QVERIFY2(run.out.contains(u"0 passed, "_qs) && !run.out.endsWith(u" 0 failed\n"_qs), qPrintable(kind + run.out));
        }
    }

    void aGoodFileAmongBadOnesIsStillCounted()
    {
        const QString good = QStringLiteral(MEHFOOZ_SOURCE_DIR "/tests/golden/live_points.json");
        const QString bad = m_folder->write(u"bad.json"_qs, "{}");

        const ProgramRun run = runProgram(kConformance, {u"live"_qs, bad, good, m_folder->file(u"absent.json"_qs)});

        QCOMPARE(run.code, 3);
        QVERIFY2(run.out.endsWith(u"66 passed, 2 failed\n"_qs), qPrintable(run.out));
        QVERIFY(run.err.contains(u"absent.json"_qs));
    }

    void aFolderIsNoGoldenFile()
    {
        const ProgramRun run = runProgram(kConformance, {u"live"_qs, m_folder->path()});

        QCOMPARE(run.code, 3);
        QVERIFY(run.err.contains(m_folder->path()));
    }

    void anUnknownKindIsWrongUsageThatNamesThoseThereAre()
    {
        for (const QString &kind : {u"colours"_qs, u"LIVE"_qs, QString{}, QString{10'000, u'x'}}) {
            const ProgramRun run = runProgram(kConformance, {kind, u"x.json"_qs});
            QCOMPARE(run.code, 2);
            QVERIFY(run.err.contains(u"scoring"_qs) && run.err.contains(u"folding"_qs) && run.err.size() < 1000);
        }
    }

private:
    [[nodiscard]] static ProgramRun runPiped(const QStringList &arguments, const QByteArray &input)
    {
        QProcess process;
        process.start(QStringLiteral(MEHFOOZ_BIN_DIR "/mehfooz-cli"), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished())
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    std::unique_ptr<TestFolder> m_folder;
};

QTEST_GUILESS_MAIN(CliProgramTest)
#include "cli_program_test.moc"
