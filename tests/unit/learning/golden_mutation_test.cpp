// SPDX-License-Identifier: GPL-3.0-or-later
// Changes every expected value of every golden file, one at a time, and requires the run over its case to fail: a
// value that may be changed without a failure is one that the reader does not compare.
#include "golden_files.h"

#include <support/warnings.h>

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace mehfooz;
using namespace mehfooz::golden;

namespace {

/// A list of cases of one file: what in its entries is input, and so left alone.
struct Group {
    const char *file;
    const char *key;
    QStringList inputs;
};

QStringList words(const char *spaced)
{
    return QString::fromLatin1(spaced).split(u' ');
}

QList<Group> groups()
{
    return {
        {"scoring_cases.json", "cases", words("id profile catalogue_version answers answer_revisions")},
        {"scoring_cases.json", "trend_cases", words("id before after")},
        {"profile_cases.json", "cases", words("id role profile_answers answers")},
        {"profile_cases.json", "trend_cases", words("id before after")},
        {"profile_cases.json", "catalogue_id_cases", words("id packs")},
        {"fsrs_reviews.json", "sequences", words("id config rating elapsed_s")},
        {"signal_detection.json", "inverse_normal", words("p")},
        {"signal_detection.json", "cases", words("id hits misses false_alarms correct_rejections")},
        {"signal_detection.json", "difficulty_cases", words("id genuine cues premise")},
        {"signal_detection.json", "adaptation_cases", words("id start right")},
        {"quiz_scoring.json", "cases", words("id question answer")},
        {"quiz_scoring.json", "quiz_totals", words("id weights_scores")},
        {"workshop_stats.json", "t_quantiles", words("df")},
        {"workshop_stats.json", "wilson_cases", {}},
        {"workshop_stats.json", "workshops", words("id form_length keys people")},
        {"workshop_stats.json", "pair_lists", words("id pairs")},
        {"live_points.json", "answer_cases", words("id score points limit_ms elapsed_ms")},
        {"live_points.json", "sessions", words("id points answer_changes missed_counts questions records")},
        {"urdu_folding.json", "vectors", words("id input")},
        {"urdu_folding.json", "queries", words("query")},
    };
}

Kind kindOf(const char *file)
{
    for (const test::GoldenFile &golden : test::goldenFiles()) {
        if (qstrcmp(golden.name, file) == 0)
            return golden.kind;
    }
    return Kind::Scoring;
}

bool isForPeople(const QString &key)
{
    static const QSet<QString> kKeys{QStringLiteral("about"), QStringLiteral("note"), QStringLiteral("why")};
    return kKeys.contains(key);
}

/// Another value of the same type, ten times further off than any tolerance.
QJsonValue changed(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble() + 2e-7 * std::max(1.0, std::abs(value.toDouble()));
    if (value.isBool())
        return !value.toBool();
    if (value.isString())
        return QString{value.toString() + u'x'};
    return 1; // null
}

/// All values that come from `value` by one change.
QList<QJsonValue> mutants(const QJsonValue &value, const QStringList &inputs);

QList<QJsonValue> mutantsOfObject(const QJsonObject &object, const QStringList &inputs)
{
    QList<QJsonValue> all;
    for (const QString &key : object.keys()) {
        if (inputs.contains(key) || isForPeople(key))
            continue;
        for (const QJsonValue &mutant : mutants(object.value(key), inputs)) {
            QJsonObject copy = object;
            copy.insert(key, mutant);
            all.append(copy);
        }
    }
    return all;
}

QList<QJsonValue> mutantsOfArray(const QJsonArray &array, const QStringList &inputs)
{
    QList<QJsonValue> all;
    const QStringList keys = array.isEmpty() ? QStringList{} : array.last().toObject().keys();
    const bool holdsInputs = std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return inputs.contains(key); });
    if (!holdsInputs) { // one more entry would be more input, too
        QJsonArray longer = array;
        longer.append(array.isEmpty() ? QJsonValue{QStringLiteral("x")} : array.last());
        all.append(longer);
    }
    for (qsizetype place = 0; place < array.size(); ++place) {
        for (const QJsonValue &mutant : mutants(array.at(place), inputs)) {
            QJsonArray copy = array;
            copy.replace(place, mutant);
            all.append(copy);
        }
    }
    return all;
}

QList<QJsonValue> mutants(const QJsonValue &value, const QStringList &inputs)
{
    if (value.isObject())
        return mutantsOfObject(value.toObject(), inputs);
    if (value.isArray())
        return mutantsOfArray(value.toArray(), inputs);
    return {changed(value)};
}

/// The file without any cases, so that one can be run alone.
QJsonObject withoutCases(const char *file)
{
    QJsonObject document = test::goldenObject(file);
    for (const Group &group : groups()) {
        if (qstrcmp(group.file, file) == 0)
            document.remove(QString::fromLatin1(group.key));
    }
    for (const char *key : {"weights", "must_match", "must_differ", "loose_must_match", "loose_must_differ",
                            "splitmix64_first_five_for_seed_20250101"})
        document.remove(QString::fromLatin1(key));
    return document;
}

Report runAlone(const char *file, const QString &key, const QJsonValue &value)
{
    QJsonObject document = withoutCases(file);
    document.insert(key, value);
    return runDocument(kindOf(file), document);
}

} // namespace

class GoldenMutationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void everyChangedExpectedValueIsRed_data()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < groups().size(); ++place)
            QTest::addRow("%s %s", groups().at(place).file, groups().at(place).key) << place;
    }
    void everyChangedExpectedValueIsRed()
    {
        QFETCH(int, place);
        const Group group = groups().at(place);
        const Kind kind = kindOf(group.file);
        const QString key = QString::fromLatin1(group.key);
        const QJsonArray entries = test::goldenObject(group.file).value(key).toArray();
        QJsonObject document = withoutCases(group.file);
        int tried = 0;

        for (const QJsonValue &entry : entries) {
            document.insert(key, QJsonArray{entry});
            const Report untouched = runDocument(kind, document);
            QCOMPARE(untouched.passed, 1);
            QCOMPARE(untouched.failed, 0);
            for (const QJsonValue &mutant : mutants(entry, group.inputs)) {
                document.insert(key, QJsonArray{mutant});
                const Report report = runDocument(kind, document);
                QVERIFY2(report.failed == 1 && report.passed == 0,
                         QJsonDocument{mutant.toObject()}.toJson(QJsonDocument::Compact).left(2000).constData());
                QVERIFY(!report.differences.isEmpty());
                ++tried;
            }
        }

        QVERIFY(tried >= entries.size());
    }

    void everyChangedWeightIsRed()
    {
        const char *file = "scoring_cases.json";
        const QString key = QStringLiteral("weights");
        const QJsonObject weights = test::goldenObject(file).value(key).toObject();
        QCOMPARE(runAlone(file, key, weights).passed, 6);

        int tried = 0;
        for (const QJsonValue &mutant : mutants(weights, {})) {
            const Report report = runAlone(file, key, mutant);
            QCOMPARE(report.failed, 1);
            QCOMPARE(report.passed, 5);
            ++tried;
        }

        QCOMPARE(tried, 120);
    }

    void everyChangedPairIsRed_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"must_match", "must_differ", "loose_must_match", "loose_must_differ"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void everyChangedPairIsRed()
    {
        QFETCH(QString, key);
        const char *file = "urdu_folding.json";
        const bool equal = key.endsWith(u"match");
        const QJsonArray pairs = test::goldenObject(file).value(key).toArray();
        QVERIFY(!pairs.isEmpty());

        for (const QJsonValue &pair : pairs) {
            QJsonObject other = pair.toObject();
            other.insert(QStringLiteral("b"), equal ? QJsonValue{other.value(QStringLiteral("b")).toString() + QStringLiteral(" x")}
                                                    : other.value(QStringLiteral("a")));
            QCOMPARE(runAlone(file, key, QJsonArray{pair}).failed, 0);
            QCOMPARE(runAlone(file, key, QJsonArray{other}).failed, 1);
        }
    }

    void everyChangedRandomNumberIsRed()
    {
        const char *file = "workshop_stats.json";
        const QString key = QStringLiteral("splitmix64_first_five_for_seed_20250101");
        const QJsonValue numbers = test::goldenObject(file).value(key);
        QCOMPARE(runAlone(file, key, numbers).failed, 0);

        for (const QJsonValue &mutant : mutants(numbers, {}))
            QCOMPARE(runAlone(file, key, mutant).failed, 1);
        QCOMPARE(runAlone(file, QStringLiteral("splitmix64_first_five_for_seed_20250102"), numbers).failed, 1);
    }

    void everyChangedConstantIsRed_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"scoring_cases.json", "profile_cases.json"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void everyChangedConstantIsRed()
    {
        QFETCH(QString, file);
        const QByteArray name = file.toLatin1();
        QJsonObject document = withoutCases(name.constData());
        const QJsonArray one{test::goldenObject(name.constData()).value(QStringLiteral("cases")).toArray().first()};
        document.insert(QStringLiteral("cases"), one);
        QCOMPARE(runDocument(kindOf(name.constData()), document).failed, 0);

        for (const char *key : {"evidence_factor", "answer_value", "caps"}) {
            if (!document.contains(QString::fromLatin1(key)))
                continue;
            for (const QJsonValue &mutant : mutants(document.value(QString::fromLatin1(key)), {})) {
                QJsonObject other = document;
                other.insert(QString::fromLatin1(key), mutant);
                QCOMPARE(runDocument(kindOf(name.constData()), other).failed, 1);
            }
        }
    }

    void anUnknownKeyAnywhereInACaseIsRed_data() { everyChangedExpectedValueIsRed_data(); }
    void anUnknownKeyAnywhereInACaseIsRed()
    {
        QFETCH(int, place);
        const Group group = groups().at(place);
        const QString key = QString::fromLatin1(group.key);
        const QJsonObject entry = test::goldenObject(group.file).value(key).toArray().first().toObject();

        for (const QJsonValue &stranger : withStrangers(entry))
            QVERIFY2(runAlone(group.file, key, QJsonArray{stranger}).failed > 0,
                     QJsonDocument{stranger.toObject()}.toJson(QJsonDocument::Compact).left(2000).constData());
    }

private:
    /// The value with one strange key in each object in turn.
    static QList<QJsonValue> withStrangers(const QJsonValue &value)
    {
        QList<QJsonValue> all;
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            QJsonObject strange = object;
            strange.insert(QStringLiteral("stranger"), QJsonObject{});
            all.append(strange);
            for (const QString &key : object.keys()) {
                for (const QJsonValue &inner : withStrangers(object.value(key))) {
                    QJsonObject copy = object;
                    copy.insert(key, inner);
                    all.append(copy);
                }
            }
        }
        const QJsonArray array = value.toArray();
        for (qsizetype place = 0; place < array.size(); ++place) {
            for (const QJsonValue &inner : withStrangers(array.at(place))) {
                QJsonArray copy = array;
                copy.replace(place, inner);
                all.append(copy);
            }
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(GoldenMutationTest)
#include "golden_mutation_test.moc"
