// SPDX-License-Identifier: GPL-3.0-or-later
// What mehfooz-cli makes of files: piped in, broken, huge, closed, or of the wrong kind.
#include <support/cli_run.h>
#include <support/pack_copy.h>
#include <support/test_folder.h>
#include <support/unprivileged.h>
#include <support/warnings.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

const QStringList kScore{QStringLiteral("score"), QStringLiteral("--pack"), fixturePack(QStringLiteral("small")), QStringLiteral("--role"),
                         QStringLiteral("citizen"), QStringLiteral("--json"), QStringLiteral("--answers")};
const QStringList kQuiz{QStringLiteral("quiz"), QStringLiteral("score"), QStringLiteral("--pack"), fixturePack(QStringLiteral("small")),
                        QStringLiteral("--quiz"), QStringLiteral("money_practice"), QStringLiteral("--json"), QStringLiteral("--answers")};
const QStringList kReview{QStringLiteral("review"), QStringLiteral("--json"), QStringLiteral("--log")};

QByteArray reviewLine(int card, int minute)
{
    const QDateTime at = QDateTime{{2026, 1, 1}, {0, 0}, Qt::UTC}.addSecs(60 * minute);
    return QStringLiteral("{\"card\":\"c%1\",\"rating\":3,\"at\":\"%2\"}\n").arg(card).arg(at.toString(Qt::ISODate)).toUtf8();
}

} // namespace

class CliInputTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_folder = std::make_unique<TestFolder>();
    }

    void aDashReadsWhatIsPipedIn_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("score") << kScore << QByteArray{R"({"pay.keep_code": "yes"})"};
        QTest::newRow("quiz") << kQuiz << QByteArray{R"({"code.ask.a": {"choice": "a"}})"};
        QTest::newRow("review") << kReview << reviewLine(1, 0);
    }
    void aDashReadsWhatIsPipedIn()
    {
        QFETCH(QStringList, command);
        QFETCH(QByteArray, content);

        const CliOutcome piped = runCli(command + QStringList{u"-"_qs}, content);
        const CliOutcome named = runCli(command + QStringList{m_folder->write(u"input"_qs, content)});

        QVERIFY2(piped.code == 0, qPrintable(piped.err));
        QCOMPARE(piped.out, named.out);
    }

    void brokenJsonNamesLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("place");
        QTest::newRow("a value is missing") << QByteArray{"{\n  \"a\": }"} << u"broken.json:2:"_qs;
        QTest::newRow("urdu before the fault") << QByteArray{"{\"\xd9\xbe\xd9\x86\": ]"} << u"broken.json:1:8"_qs;
        QTest::newRow("cut off") << QByteArray{"{\"a\": \"yes\""} << u"broken.json:1:"_qs;
        QTest::newRow("empty") << QByteArray{} << u"broken.json:1:1"_qs;
        QTest::newRow("a list") << QByteArray{"[1, 2]"} << u"broken.json:1:1"_qs;
        QTest::newRow("a word") << QByteArray{"yes"} << u"broken.json:1:1"_qs;
        QTest::newRow("zero bytes") << QByteArray(64, '\0') << u"broken.json:1:1"_qs;
        QTest::newRow("no utf-8") << QByteArray{"{\"a\": \"\xff\xfe\"}"} << u"broken.json:1:"_qs;
        QTest::newRow("too deep") << QByteArray(3000, '[') << u"broken.json:1:"_qs;
    }
    void brokenJsonNamesLineAndColumn()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, place);
        const QString file = m_folder->write(u"broken.json"_qs, content);

        for (const QStringList &command : {kScore, kQuiz}) {
            const CliOutcome english = runCli(command + QStringList{file});
            const CliOutcome urdu = runCli(command + QStringList{file, u"--lang"_qs, u"ur"_qs});
            QCOMPARE(english.code, 1);
            QCOMPARE(urdu.code, 1);
            QVERIFY2(english.err.contains(place), qPrintable(english.err));
            QVERIFY2(urdu.err.contains(place) && urdu.err.contains(u"درست JSON نہیں"_qs), qPrintable(urdu.err));
            QVERIFY(english.out.isEmpty());
        }
    }

    void aBadReviewLineIsNamedAndNothingIsGiven_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("place");
        QTest::newRow("no json") << QByteArray{"nonsense"} << u"log:3:1:"_qs;
        QTest::newRow("cut off") << QByteArray{"{\"card\": \"a\", "} << u"log:3:"_qs;
        QTest::newRow("no card") << QByteArray{R"({"rating": 3, "at": 1767225600})"} << u"log:3:"_qs;
        QTest::newRow("rating too high") << QByteArray{R"({"card": "a", "rating": 5, "at": 1767225600})"} << u"log:3:"_qs;
        QTest::newRow("rating a word") << QByteArray{R"({"card": "a", "rating": "good", "at": 1767225600})"} << u"log:3:"_qs;
        QTest::newRow("no instant") << QByteArray{R"({"card": "a", "rating": 3, "at": "soon"})"} << u"log:3:"_qs;
    }
    void aBadReviewLineIsNamedAndNothingIsGiven()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, place);
        const QString log = m_folder->write(u"log"_qs, reviewLine(1, 0) + '\n' + line + '\n' + reviewLine(2, 1));

        const CliOutcome outcome = runCli(kReview + QStringList{log});

        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(place), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
    }

    void answersThatAreNoneAreNamed_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QString>("named");
        QTest::newRow("a question of no quiz") << kQuiz << QByteArray{R"({"code.nothing": {"choice": "a"}})"} << u"code.nothing"_qs;
        QTest::newRow("a question of another quiz") << kQuiz << QByteArray{R"({"code.ask.b": {"choice": "a"}})"} << u"code.ask.b"_qs;
        QTest::newRow("the wrong form") << kQuiz << QByteArray{R"({"code.ask.a": {"text": "a"}})"} << u"code.ask.a"_qs;
        QTest::newRow("a bare word") << kQuiz << QByteArray{R"({"code.ask.a": "a"})"} << u"code.ask.a"_qs;
        QTest::newRow("no check item") << kScore << QByteArray{R"({"pay.nothing": "yes"})"} << u"pay.nothing"_qs;
        QTest::newRow("no answer") << kScore << QByteArray{R"({"pay.keep_code": "maybe"})"} << u"pay.keep_code"_qs;
        QTest::newRow("a number") << kScore << QByteArray{R"({"pay.keep_code": 1})"} << u"pay.keep_code"_qs;
        QTest::newRow("a key of 10,000 letters") << kScore << QByteArray{"{\"" + QByteArray(10'000, 'a') + "\": \"yes\"}"} << u"aaaa"_qs;
    }
    void answersThatAreNoneAreNamed()
    {
        QFETCH(QStringList, command);
        QFETCH(QByteArray, answers);
        QFETCH(QString, named);

        const CliOutcome outcome = runCli(command + QStringList{u"-"_qs}, answers);

        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
    }

    void aFileThatCannotBeReadIsThree_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("score") << kScore;
        QTest::newRow("quiz") << kQuiz;
        QTest::newRow("review") << kReview;
    }
    void aFileThatCannotBeReadIsThree()
    {
        QFETCH(QStringList, command);

        for (const QString &path : {m_folder->file(u"absent.json"_qs), m_folder->path()}) {
            const CliOutcome outcome = runCli(command + QStringList{path});
            QCOMPARE(outcome.code, 3);
            QVERIFY2(outcome.err.contains(path), qPrintable(outcome.err));
        }
    }

    void aFileWithoutRightsIsThree()
    {
        const Unprivileged person;
        if (!person.isUnprivileged())
            QSKIP("cannot become an ordinary user");
        QFile closed{person.folder() + u"/closed.json"_qs};
        QVERIFY(closed.open(QIODevice::WriteOnly) && closed.write("{}") == 2);
        closed.close();
        QVERIFY(closed.setPermissions({}));

        const CliOutcome outcome = runCli(kScore + QStringList{closed.fileName()});

        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains(closed.fileName()));
    }

    void morethanSixtyFourMegabytesAreRefusedAtOnce()
    {
        QFile huge{m_folder->file(u"huge.json"_qs)};
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(65 * 1024 * 1024)); // no byte of it is on the disk
        huge.close();

        const CliOutcome english = runCli(kScore + QStringList{huge.fileName()});
        const CliOutcome urdu = runCli(kScore + QStringList{huge.fileName(), u"--lang=ur"_qs});

        QCOMPARE(english.code, 3);
        QVERIFY(english.err.contains(huge.fileName()) && english.err.contains(u"64 MB"_qs));
        QVERIFY(urdu.err.contains(u"64 ایم بی"_qs));
    }

    void manyReviewsAreReadInOrder()
    {
        constexpr int kCards = 200;
        constexpr int kRounds = 50;
        QByteArray log;
        for (int i = 0; i < kCards * kRounds; ++i)
            log += reviewLine(i % kCards, i * 1000);

        const QJsonArray cards = runCli(kReview + QStringList{u"-"_qs}, log).json().array();

        QCOMPARE(cards.size(), kCards);
        QCOMPARE(cards.first()[u"card"].toString(), u"c0"_qs);
        QCOMPARE(cards.last()[u"card"].toString(), u"c199"_qs);
        for (const QJsonValue &card : cards)
            QCOMPARE(card[u"reviews"].toArray().size(), kRounds);
    }

    void aPackFolderThatIsBrokenIsOne_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("place");
        QTest::newRow("broken yaml") << u"checks/pay.yaml"_qs << QByteArray{"area: {id: pay\nitems: [\n"} << u"checks/pay.yaml:"_qs;
        QTest::newRow("a wrong type") << u"roles.yaml"_qs << QByteArray{"roles: yes\n"} << u"roles.yaml:1:"_qs;
        QTest::newRow("no manifest") << u"pack.yaml"_qs << QByteArray{"just words\n"} << u"pack.yaml:1:"_qs;
        QTest::newRow("zero bytes") << u"topics.yaml"_qs << QByteArray(20, '\0') << u"topics.yaml:"_qs;
    }
    void aPackFolderThatIsBrokenIsOne()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, place);
        const PackCopy pack{u"small"_qs};
        pack.save(file, content);

        const CliOutcome checked = runCli({u"content"_qs, u"check"_qs, pack.folder(), u"--today"_qs, u"2026-11-22"_qs});
        const CliOutcome searched = runCli({u"search"_qs, u"--pack"_qs, pack.folder(), u"--lang"_qs, u"en"_qs, u"code"_qs});
        const CliOutcome counted = runCli({u"content"_qs, u"stats"_qs, pack.folder()});

        QCOMPARE(checked.code, 1);
        QCOMPARE(searched.code, 1);
        QCOMPARE(counted.code, 1);
        QVERIFY2(checked.out.contains(pack.folder() + u'/' + place), qPrintable(checked.out));
        QVERIFY2(searched.err.contains(place), qPrintable(searched.err));
        QVERIFY(searched.out.isEmpty() && counted.out.isEmpty());
    }

    void longAndOddTextIsFoldedWhole()
    {
        const QString many = QString{u"سلام "_qs}.repeated(20'000);

        QCOMPARE(runCli({u"fold"_qs, many}).out.trimmed(), many.trimmed());
        QCOMPARE(runCli({u"fold"_qs, u"\u202Eabc\u202C"_qs}).out, u"abc\n"_qs);
        QCOMPARE(runCli({u"fold"_qs, u"--json"_qs, u"بينك"_qs, u"۱"_qs}).json().array(), (QJsonArray{u"بینک"_qs, u"1"_qs}));
    }

private:
    std::unique_ptr<TestFolder> m_folder;
};

QTEST_GUILESS_MAIN(CliInputTest)
#include "cli_input_test.moc"
