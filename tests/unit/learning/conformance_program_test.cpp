// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden_files.h"

#include <support/warnings.h>

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mehfooz;

namespace {

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

Ran run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(MEHFOOZ_BIN_DIR "/mehfooz-conformance"), arguments);
    if (!program.waitForFinished())
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

QString saved(const QTemporaryDir &folder, const QJsonObject &document)
{
    QFile file{folder.filePath(QStringLiteral("my golden سنہری.json"))};
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument{document}.toJson());
    return file.fileName();
}

} // namespace

class ConformanceProgramTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void everyFileOfTheTestsIsGood_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("cases");
        for (const test::GoldenFile &file : test::goldenFiles())
            QTest::newRow(file.name) << golden::kindKeys().at(static_cast<int>(file.kind)) << test::goldenPath(file.name) << file.cases;
    }
    void everyFileOfTheTestsIsGood()
    {
        QFETCH(QString, kind);
        QFETCH(QString, path);
        QFETCH(int, cases);

        const Ran ran = run({kind, path});

        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QStringLiteral("%1 passed, 0 failed\n").arg(cases));
        QVERIFY(ran.err.isEmpty());
    }

    void severalFilesAreAddedUp()
    {
        const QString path = test::goldenPath("live_points.json");

        QCOMPARE(run({QStringLiteral("live"), path, path}).out, QStringLiteral("132 passed, 0 failed\n"));
    }

    void aDifferenceIsPrintedWithItsPathAndBothValues()
    {
        const QTemporaryDir folder;
        QJsonObject document = test::goldenObject("quiz_scoring.json");
        QJsonArray totals = document.value(QStringLiteral("quiz_totals")).toArray();
        QJsonObject total = totals.first().toObject();
        QJsonObject expected = total.value(QStringLiteral("expected")).toObject();
        expected.insert(QStringLiteral("shown"), 87);
        total.insert(QStringLiteral("expected"), expected);
        totals.replace(0, total);
        document.insert(QStringLiteral("quiz_totals"), totals);

        const Ran ran = run({QStringLiteral("quiz"), saved(folder, document)});

        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.out.contains(QStringLiteral("quiz_totals[0].expected.shown: expected 87, got 86\n")), qPrintable(ran.out));
        QVERIFY(ran.out.endsWith(QStringLiteral("118 passed, 1 failed\n")));
    }

    void anUnknownKeyIsBad()
    {
        const QTemporaryDir folder;
        QJsonObject document = test::goldenObject("quiz_scoring.json");
        document.insert(QStringLiteral("quiz_total"), QJsonArray{});

        QCOMPARE(run({QStringLiteral("quiz"), saved(folder, document)}).code, 1);
    }

    void aFileWithoutACaseIsBad()
    {
        const QTemporaryDir folder;

        const Ran ran = run({QStringLiteral("live"), saved(folder, {{QStringLiteral("about"), QStringLiteral("nothing")}})});

        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.endsWith(QStringLiteral("0 passed, 1 failed\n")));
    }

    void theWrongKindIsBad()
    {
        QCOMPARE(run({QStringLiteral("live"), test::goldenPath("quiz_scoring.json")}).code, 1);
    }

    void aFileThatIsNoJsonIsBad()
    {
        const Ran ran = run({QStringLiteral("live"), QStringLiteral(MEHFOOZ_SOURCE_DIR "/CMakeLists.txt")});

        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains(QStringLiteral("CMakeLists.txt: error:")));
    }

    void aFileThatIsNotThereCannotBeRead()
    {
        const Ran ran = run({QStringLiteral("live"), test::goldenPath("live_points.json"), test::goldenPath("gone.json")});

        QCOMPARE(ran.code, 3);
        QVERIFY(ran.err.contains(QStringLiteral("gone.json")));
        QVERIFY(ran.out.endsWith(QStringLiteral("66 passed, 1 failed\n")));
    }

    void wrongUsageIsToldOnTheErrorStream_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no file") << QStringList{QStringLiteral("live")};
        QTest::newRow("unknown kind") << QStringList{QStringLiteral("colours"), QStringLiteral("x.json")};
    }
    void wrongUsageIsToldOnTheErrorStream()
    {
        QFETCH(QStringList, arguments);

        const Ran ran = run(arguments);

        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.startsWith(QStringLiteral("usage:")));
    }

    void helpIsNoFailure()
    {
        const Ran ran = run({QStringLiteral("--help")});

        QCOMPARE(ran.code, 0);
        for (const QString &kind : golden::kindKeys())
            QVERIFY(ran.out.contains(kind));
    }
};

QTEST_GUILESS_MAIN(ConformanceProgramTest)
#include "conformance_program_test.moc"
