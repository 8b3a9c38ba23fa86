// SPDX-License-Identifier: GPL-3.0-or-later
// The pack with one of everything, as the command line tells it: compared whole with what was read and found good.
#include <support/cli_run.h>
#include <support/pack_copy.h>
#include <support/warnings.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

QByteArray golden(const QString &name)
{
    QFile file{QStringLiteral(MEHFOOZ_SOURCE_DIR "/tests/content/golden/") + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// The first line in which two texts part, with its number; empty where they are the same.
QString firstDifference(const QByteArray &actual, const QByteArray &expected)
{
    const QList<QByteArray> mine = actual.split('\n');
    const QList<QByteArray> theirs = expected.split('\n');
    for (qsizetype i = 0; i < std::max(mine.size(), theirs.size()); ++i) {
        if (mine.value(i) != theirs.value(i))
            return QStringLiteral("line %1: \"%2\", expected \"%3\"").arg(i + 1).arg(QString::fromUtf8(mine.value(i)), QString::fromUtf8(theirs.value(i)));
    }
    return {};
}

} // namespace

class SmallGoldenTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void statisticsAreThoseThatWereRead()
    {
        const QByteArray expected = golden(u"small.stats.json"_qs);
        QVERIFY(!expected.isEmpty());

        QCOMPARE(firstDifference(runCli({u"content"_qs, u"stats"_qs, fixturePack(u"small"_qs), u"--json"_qs}).out.toUtf8(), expected), QString{});
    }

    void eachKindIsShownAsItWasRead_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        const QList<std::pair<QString, QString>> things{{u"lesson"_qs, u"code"_qs},
                                                        {u"question"_qs, u"code.ask.a"_qs},
                                                        {u"check"_qs, u"pay.keep_code"_qs},
                                                        {u"specimen"_qs, u"sms.prize.01"_qs},
                                                        {u"incident"_qs, u"money_gone"_qs},
                                                        {u"reference"_qs, u"false_mail"_qs}};
        for (const auto &[kind, id] : things)
            QTest::newRow(qPrintable(kind)) << kind << id;
    }
    void eachKindIsShownAsItWasRead()
    {
        QFETCH(QString, kind);
        QFETCH(QString, id);
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            const QByteArray expected = golden(u"small.%1.%2.json"_qs.arg(kind, language));
            QVERIFY2(!expected.isEmpty(), qPrintable(language));

            const CliOutcome shown = runCli({u"content"_qs, u"show"_qs, fixturePack(u"small"_qs), kind, id, u"--lang"_qs, language, u"--json"_qs});

            QCOMPARE(firstDifference(shown.out.toUtf8(), expected), QString{});
        }
    }

    void thePlainFormIsTheTextOfTheJson()
    {
        const QStringList command{u"content"_qs, u"show"_qs, fixturePack(u"small"_qs), u"lesson"_qs, u"code"_qs, u"--lang"_qs, u"ur"_qs};

        QCOMPARE(runCli(command).out, runCli(command + QStringList{u"--json"_qs}).json()[u"text"].toString());
    }
};

QTEST_GUILESS_MAIN(SmallGoldenTest)
#include "small_golden_test.moc"
