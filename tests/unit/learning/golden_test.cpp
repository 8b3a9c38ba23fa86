// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden_files.h"

#include <support/warnings.h>

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace mehfooz;
using namespace mehfooz::golden;

namespace {

/// A small document that passes.
QJsonObject oneQuantile()
{
    return {
        {QStringLiteral("about"), QStringLiteral("for people")},
        {QStringLiteral("tolerance"), QJsonObject{{QStringLiteral("z"), QStringLiteral("absolute 1e-9")}}},
        {QStringLiteral("inverse_normal"),
         QJsonArray{QJsonObject{{QStringLiteral("p"), 0.5}, {QStringLiteral("z"), 0.0}, {QStringLiteral("note"), QStringLiteral("the middle")}}}},
    };
}

QJsonObject withEntry(QJsonObject document, const QJsonObject &entry)
{
    document.insert(QStringLiteral("inverse_normal"), QJsonArray{entry});
    return document;
}

} // namespace

class GoldenTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void everyCaseOfEveryFilePasses_data()
    {
        QTest::addColumn<int>("file");
        for (int file = 0; file < test::goldenFiles().size(); ++file)
            QTest::newRow(test::goldenFiles().at(file).name) << file;
    }
    void everyCaseOfEveryFilePasses()
    {
        QFETCH(int, file);
        const test::GoldenFile golden = test::goldenFiles().at(file);

        const Expected<Report> report = runFile(golden.kind, test::goldenPath(golden.name));

        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        for (const Difference &difference : report->differences)
            qInfo("%s: expected %s, got %s", qPrintable(difference.path), qPrintable(difference.expected), qPrintable(difference.actual));
        QCOMPARE(report->failed, 0);
        QCOMPARE(report->passed, golden.cases);
        QVERIFY(report->isGood());
    }

    void eachKindIsKnownByItsKey()
    {
        QCOMPARE(kindKeys().size(), 8);
        for (int place = 0; place < 8; ++place)
            QCOMPARE(kindFromKey(kindKeys().at(place)), static_cast<Kind>(place));
        QVERIFY(!kindFromKey(u"colours"));
    }

    void aMissingFileIsAnErrorAndNoPass()
    {
        const Expected<Report> report = runFile(Kind::Quiz, test::goldenPath("no_such_file.json"));

        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::NotFound);
    }

    void aFolderIsNoFile()
    {
        const Expected<Report> report = runFile(Kind::Quiz, test::goldenPath(""));

        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Unavailable);
    }

    void aFileThatIsCutOffIsInvalid()
    {
        QTemporaryDir folder;
        QFile file{folder.filePath(QStringLiteral("cut off اردو.json"))};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"cases\": [");
        file.close();

        const Expected<Report> report = runFile(Kind::Quiz, file.fileName());

        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::InvalidInput);
    }

    void aListInsteadOfAnObjectIsInvalid()
    {
        QTemporaryDir folder;
        QFile file{folder.filePath(QStringLiteral("list.json"))};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[]");
        file.close();

        QCOMPARE(runFile(Kind::Live, file.fileName()).error().code, ErrorCode::InvalidInput);
    }

    void aDocumentWithoutACaseFails_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 8; ++kind)
            QTest::newRow(qPrintable(kindKeys().at(kind))) << kind;
    }
    void aDocumentWithoutACaseFails()
    {
        QFETCH(int, kind);

        const Report report = runDocument(static_cast<Kind>(kind), {});

        QCOMPARE(report.passed, 0);
        QCOMPARE(report.failed, 1);
        QVERIFY(!report.isGood());
    }

    void whatIsForPeopleIsNoMatter()
    {
        const Report report = runDocument(Kind::Signal, oneQuantile());

        QCOMPARE(report.passed, 1);
        QVERIFY(report.isGood());
    }

    void anUnknownKeyBesideTheCasesFails()
    {
        QJsonObject document = oneQuantile();
        document.insert(QStringLiteral("inverse_normals"), QJsonArray{});

        const Report report = runDocument(Kind::Signal, document);

        QCOMPARE(report.passed, 1);
        QCOMPARE(report.failed, 1);
        QCOMPARE(report.differences.value(0).path, QStringLiteral("inverse_normals"));
    }

    void anUnknownKeyInACaseFails()
    {
        const Report report = runDocument(
            Kind::Signal, withEntry(oneQuantile(), {{QStringLiteral("p"), 0.5}, {QStringLiteral("z"), 0}, {QStringLiteral("q"), 0.5}}));

        QCOMPARE(report.failed, 1);
        QCOMPARE(report.differences.value(0).path, QStringLiteral("inverse_normal[0].q"));
    }

    void aMissingExpectedValueFails()
    {
        const Report report = runDocument(Kind::Signal, withEntry(oneQuantile(), {{QStringLiteral("p"), 0.5}}));

        QCOMPARE(report.failed, 1);
        QCOMPARE(report.differences.value(0).path, QStringLiteral("inverse_normal[0].z"));
    }

    void aMissingInputFails()
    {
        QVERIFY(runDocument(Kind::Signal, withEntry(oneQuantile(), {{QStringLiteral("z"), 0}})).failed > 0);
    }

    void aFigureIsComparedWithinTheToleranceOfTheFile_data()
    {
        QTest::addColumn<QString>("tolerance");
        QTest::addColumn<double>("z");
        QTest::addColumn<int>("failed");
        QTest::newRow("within absolute") << QStringLiteral("absolute 1e-9") << 5e-10 << 0;
        QTest::newRow("beyond absolute") << QStringLiteral("absolute 1e-9") << 2e-9 << 1;
        QTest::newRow("wider file") << QStringLiteral("absolute 0.1 (a wide one)") << 0.05 << 0;
        QTest::newRow("exact") << QStringLiteral("exact, always") << 1e-15 << 1;
        QTest::newRow("relative to nothing") << QStringLiteral("relative 1e-3") << 1e-15 << 0;
        QTest::newRow("other words") << QStringLiteral("roughly") << 0.0 << 1;
    }
    void aFigureIsComparedWithinTheToleranceOfTheFile()
    {
        QFETCH(QString, tolerance);
        QFETCH(double, z);
        QFETCH(int, failed);
        QJsonObject document = withEntry(oneQuantile(), {{QStringLiteral("p"), 0.5}, {QStringLiteral("z"), z}});
        document.insert(QStringLiteral("tolerance"), QJsonObject{{QStringLiteral("z"), tolerance}});

        const Report report = runDocument(Kind::Signal, document);

        if (tolerance.startsWith(u"relative"))
            QCOMPARE(report.failed, z == 0 ? 0 : 1); // nothing is near 0 in relative terms but 0
        else
            QCOMPARE(report.failed, failed);
    }

    void aDifferenceShowsBothValuesWithSeventeenDigits()
    {
        const Report report = runDocument(Kind::Signal, withEntry(oneQuantile(), {{QStringLiteral("p"), 0.5}, {QStringLiteral("z"), 0.1}}));

        QCOMPARE(report.differences.value(0).expected, QStringLiteral("0.10000000000000001"));
        QCOMPARE(report.differences.value(0).actual, QStringLiteral("0"));
    }

    void aConstantThatTheProductDoesNotHaveFails()
    {
        QJsonObject document = test::goldenObject("scoring_cases.json");
        QJsonObject caps = document.value(QStringLiteral("caps")).toObject();
        caps.insert(QStringLiteral("one_essential_missing"), 70);
        document.insert(QStringLiteral("caps"), caps);

        QCOMPARE(runDocument(Kind::Scoring, document).failed, 1);
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
