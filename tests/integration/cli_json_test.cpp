// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that scripts rely on: every command that is built, its keys and its exit code.
#include <support/cli_run.h>
#include <support/pack_copy.h>
#include <support/test_folder.h>
#include <support/warnings.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

/// The object that a command gives: itself, or the first of its list.
QJsonObject firstObject(const QJsonDocument &document)
{
    return document.isArray() ? document.array().first().toObject() : document.object();
}

QStringList missingKeys(const QJsonObject &object, const QStringList &wanted)
{
    QStringList missing;
    for (const QString &key : wanted) {
        if (!object.contains(key))
            missing.append(key);
    }
    return missing;
}

} // namespace

class CliJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_folder = std::make_unique<TestFolder>();
        m_score = m_folder->write(u"answers.json"_qs, R"({"pay.keep_code": "yes"})");
        m_quiz = m_folder->write(u"quiz.json"_qs, R"({"code.ask.a": {"choice": "b"}})");
        m_log = m_folder->write(u"log.jsonl"_qs, R"({"card": "otp", "rating": 3, "at": "2026-01-01T00:00:00Z"})");
    }

    void everyCommandGivesTheKeysThatAreDocumented_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("content check") << u"content check SMALL --today 2026-11-22"_qs << QStringList{u"errors"_qs, u"warnings"_qs, u"problems"_qs};
        QTest::newRow("content stats") << u"content stats SMALL"_qs
            << u"lessons questions quizzes checks specimens incidents roles routes terms topics"_qs.split(u' ');
        QTest::newRow("content show") << u"content show SMALL lesson code --lang ur"_qs << QStringList{u"kind"_qs, u"id"_qs, u"language"_qs, u"text"_qs};
        QTest::newRow("search") << u"search --pack SMALL --lang en code"_qs
            << QStringList{u"kind"_qs, u"id"_qs, u"title"_qs, u"score"_qs, u"similar"_qs};
        QTest::newRow("score") << u"score --pack SMALL --role citizen --answers SCORE"_qs
            << u"scored low high cap_low cap_high coverage provisional band next"_qs.split(u' ');
        QTest::newRow("review") << u"review --log LOG"_qs << QStringList{u"card"_qs, u"reviews"_qs};
        QTest::newRow("quiz score") << u"quiz score --pack SMALL --quiz money_practice --answers QUIZ"_qs
            << u"quiz percent shown passed questions"_qs.split(u' ');
    }
    void everyCommandGivesTheKeysThatAreDocumented()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, keys);

        const CliOutcome outcome = runCli(filled(command) + QStringList{u"--json"_qs});

        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(missingKeys(firstObject(outcome.json()), keys), QStringList{});
        QCOMPARE(outcome.err, QString{});
    }

    void whatIsNestedHasItsKeysToo_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("a problem") << u"content check SMALL"_qs << u"problems"_qs << u"file line column severity rule text"_qs.split(u' ');
        QTest::newRow("a next action") << u"score --pack SMALL --role citizen --answers SCORE"_qs << u"next"_qs << u"id kind minutes low_gain"_qs.split(u' ');
        QTest::newRow("a review") << u"review --log LOG"_qs << u"reviews"_qs << u"stability difficulty interval_days state due"_qs.split(u' ');
        QTest::newRow("a question") << u"quiz score --pack SMALL --quiz money_practice --answers QUIZ"_qs << u"questions"_qs
                                    << u"id score weight reason"_qs.split(u' ');
    }
    void whatIsNestedHasItsKeysToo()
    {
        QFETCH(QString, command);
        QFETCH(QString, list);
        QFETCH(QStringList, keys);

        const QJsonArray rows = firstObject(runCli(filled(command) + QStringList{u"--json"_qs}).json()).value(list).toArray();

        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &row : rows)
            QCOMPARE(missingKeys(row.toObject(), keys), QStringList{});
    }

    void statisticsCountEachKindAndTellBias()
    {
        const QJsonObject stats = runCli({u"content"_qs, u"stats"_qs, corePack(), u"--json"_qs}).json().object();

        for (const QString &kind : stats.keys()) {
            const QJsonObject one = stats.value(kind).toObject();
            if (!one.contains(u"by_language"_qs))
                continue;
            QVERIFY2(one.value(u"count"_qs).toInt() > 0, qPrintable(kind));
            for (const QString &language : {u"en"_qs, u"ur"_qs})
                QCOMPARE(one.value(u"by_language"_qs)[language].toInt(), one.value(u"count"_qs).toInt());
        }
        const QJsonObject questions = stats.value(u"questions"_qs).toObject();
        QCOMPARE(missingKeys(questions, u"by_type by_difficulty explained_options key_position longest_is_key"_qs.split(u' ')), QStringList{});
        QCOMPARE(missingKeys(stats.value(u"specimens"_qs).toObject(), {u"genuine"_qs, u"by_channel"_qs}), QStringList{});
        QCOMPARE(missingKeys(stats.value(u"checks"_qs).toObject(), u"by_area essential with_probe"_qs.split(u' ')), QStringList{});
    }

    void numbersOfAReviewKeepSeventeenDigits()
    {
        const CliOutcome outcome = runCli({u"review"_qs, u"--log"_qs, m_log, u"--json"_qs});

        const QString digits = outcome.out.section(u"\"difficulty\": "_qs, 1).section(u',', 0, 0);
        QVERIFY2(digits.size() >= 15, qPrintable(digits));
        QCOMPARE(digits.toDouble(), firstObject(outcome.json()).value(u"reviews"_qs)[0][u"difficulty"_qs].toDouble());
    }

    void theSameWithoutJsonIsWordsForAPerson_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("first");
        QTest::newRow("score") << u"score --pack SMALL --role citizen --answers SCORE"_qs << u"84-100 good"_qs;
        QTest::newRow("quiz") << u"quiz score --pack SMALL --quiz money_practice --answers QUIZ"_qs << u"code.ask.a "_qs;
        QTest::newRow("search") << u"search --pack SMALL --lang en code"_qs << u"check pay.keep_code"_qs;
        QTest::newRow("show") << u"content show SMALL check pay.keep_code --lang ur"_qs << u"# میں اپنا کوڈ کسی کو نہیں بتاتا"_qs;
    }
    void theSameWithoutJsonIsWordsForAPerson()
    {
        QFETCH(QString, command);
        QFETCH(QString, first);

        const CliOutcome outcome = runCli(filled(command));

        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.startsWith(first), qPrintable(outcome.out));
    }

    void flagsOfAPersonChangeWhatIsScored()
    {
        const QString answers = m_folder->write(u"child.json"_qs, R"({"fam.child_account": "yes", "fam.child_talk": "yes"})");
        const QStringList command{u"score"_qs, u"--pack"_qs, corePack(), u"--role"_qs, u"citizen"_qs, u"--answers"_qs, answers, u"--json"_qs};

        const QJsonObject alone = runCli(command).json().object();
        const QJsonObject parent = runCli(command + QStringList{u"--flags"_qs, u"has_children,uses_bank_app"_qs}).json().object();

        QVERIFY2(alone.value(u"coverage"_qs).toDouble() < parent.value(u"coverage"_qs).toDouble(), "only a parent has done these two");
    }

    void aRightAnswerIsToldFromAWrongOneAndAMissingOne()
    {
        const auto reasonOf = [this](const QByteArray &answers) {
            const QString file = m_folder->write(u"a.json"_qs, answers);
            const QJsonObject result = runCli({u"quiz"_qs, u"score"_qs, u"--pack"_qs, fixturePack(u"small"_qs), u"--quiz"_qs, u"money_practice"_qs,
                                               u"--answers"_qs, file, u"--json"_qs}).json().object();
            return result.value(u"questions"_qs)[0][u"reason"_qs].toString();
        };

        QCOMPARE(reasonOf("{}"), u"empty"_qs);
        QCOMPARE(reasonOf(R"({"code.ask.a": {"choice": "a"}})"), u"right"_qs);
        QCOMPARE(reasonOf(R"({"code.ask.a": {"choice": "b"}})"), u"wrong"_qs);
    }

private:
    [[nodiscard]] QStringList filled(const QString &command) const
    {
        QStringList arguments = command.split(u' ');
        const QList<std::pair<QString, QString>> places{{u"SMALL"_qs, fixturePack(u"small"_qs)}, {u"SCORE"_qs, m_score}, {u"QUIZ"_qs, m_quiz}, {u"LOG"_qs, m_log}};
        for (const auto &[mark, path] : places)
            arguments.replaceInStrings(QRegularExpression{u'^' + mark + u'$'}, path);
        return arguments;
    }

    std::unique_ptr<TestFolder> m_folder;
    QString m_score;
    QString m_quiz;
    QString m_log;
};

QTEST_GUILESS_MAIN(CliJsonTest)
#include "cli_json_test.moc"
