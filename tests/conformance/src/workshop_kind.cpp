// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include <learning/workshop_statistics.h>

namespace mehfooz::golden {

namespace {

const ToleranceNames &tolerances()
{
    static const ToleranceNames kNames = [] {
        ToleranceNames names;
        const auto belong = [&](const char *tolerance, std::initializer_list<const char *> keys) {
            for (const char *key : keys)
                names.insert(QString::fromLatin1(key), QString::fromLatin1(tolerance));
        };
        belong("counts", {"n", "k", "df", "n_people", "n_pairs", "n_pre_only", "n_post_only", "n_hake_undefined",
                          "replicates", "used", "seed", "item", "correct", "option_counts"});
        belong("means_gains_points",
               {"persons", "mean_pre", "mean_post", "cohort_hake_gain", "individual_hake", "individual_normalised_change",
                "effect_size_dz", "item_analysis", "mean", "gain_points", "form_B_minus_A_points"});
        belong("intervals", {"change_points_t95", "mean_individual_hake_gain_t95", "mean_normalised_change_t95",
                             "crossed_form_estimate"});
        belong("t_quantiles", {"t", "t975"});
        belong("bootstrap", {"cohort_hake_gain_bootstrap95", "bootstrap95"});
        belong("wilson", {"wilson95", "improved", "worse", "wilson_case"});
        return names;
    }();
    return kNames;
}

template<typename Figure>
QJsonValue orNull(const std::optional<Figure> &figure)
{
    return figure ? QJsonValue{*figure} : QJsonValue{};
}

QJsonObject toObject(const MeanInterval &interval)
{
    return {
        {QStringLiteral("n"), interval.n},           {QStringLiteral("mean"), orNull(interval.mean)},
        {QStringLiteral("sd"), orNull(interval.sd)}, {QStringLiteral("se"), orNull(interval.se)},
        {QStringLiteral("df"), orNull(interval.df)}, {QStringLiteral("t"), orNull(interval.t)},
        {QStringLiteral("low"), orNull(interval.low)}, {QStringLiteral("high"), orNull(interval.high)},
    };
}

QJsonValue toValue(const std::optional<BootstrapInterval> &interval)
{
    if (!interval)
        return {};
    return QJsonObject{
        {QStringLiteral("replicates"), interval->replicates},
        {QStringLiteral("used"), interval->used},
        {QStringLiteral("seed"), static_cast<qint64>(interval->seed)},
        {QStringLiteral("low"), interval->low},
        {QStringLiteral("high"), interval->high},
    };
}

QJsonObject toObject(const Proportion &proportion, int k, int n)
{
    return {{QStringLiteral("k"), k},
            {QStringLiteral("n"), n},
            {QStringLiteral("p"), proportion.share},
            {QStringLiteral("low"), proportion.low},
            {QStringLiteral("high"), proportion.high}};
}

QJsonObject toObject(const CountOf &count)
{
    return toObject(wilson(count.k, count.n), count.k, count.n);
}

QJsonObject toObject(const PersonFigures &person)
{
    QJsonObject object{
        {QStringLiteral("pair_code"), person.pairCode},
        {QStringLiteral("pre_percent"), orNull(person.prePercent)},
        {QStringLiteral("post_percent"), orNull(person.postPercent)},
        {QStringLiteral("paired"), person.isPaired()},
    };
    if (person.isPaired()) {
        object.insert(QStringLiteral("change"), orNull(person.change));
        object.insert(QStringLiteral("hake_gain"), orNull(person.hakeGain));
        object.insert(QStringLiteral("normalised_change"), orNull(person.normalisedChange));
    }
    return object;
}

QJsonValue toValue(const std::optional<CrossedEstimate> &estimate)
{
    if (!estimate)
        return {};
    return QJsonObject{
        {QStringLiteral("group_X"), toObject(estimate->groupX)},
        {QStringLiteral("group_Y"), toObject(estimate->groupY)},
        {QStringLiteral("gain_points"), estimate->gainPoints},
        {QStringLiteral("se"), estimate->se},
        {QStringLiteral("df_welch"), estimate->df},
        {QStringLiteral("t"), estimate->t},
        {QStringLiteral("low"), estimate->low},
        {QStringLiteral("high"), estimate->high},
        {QStringLiteral("form_B_minus_A_points"), estimate->formBMinusA},
    };
}

/// An option that nobody chose and that no key names stands in a file with 0, so it is added where a file names it.
QJsonObject toObject(const ItemFigures &item, const QJsonObject &expected)
{
    QJsonObject options;
    for (const QString &option : expected.value(u"option_counts").toObject().keys())
        options.insert(option, 0);
    for (auto option = item.optionCounts.cbegin(); option != item.optionCounts.cend(); ++option)
        options.insert(option.key(), option.value());
    options.insert(QStringLiteral("omitted"), item.omitted);
    return {
        {QStringLiteral("item"), item.item},
        {QStringLiteral("correct"), item.right},
        {QStringLiteral("n"), item.n},
        {QStringLiteral("difficulty_p"), item.difficulty.share},
        {QStringLiteral("wilson95"), toObject(item.difficulty, item.right, item.n)},
        {QStringLiteral("point_biserial_corrected"), orNull(item.discrimination)},
        {QStringLiteral("option_counts"), options},
    };
}

QJsonObject toObject(const FormFigures &form, const QJsonObject &expected)
{
    const QJsonArray expectedItems = expected.value(u"items").toArray();
    QJsonArray items;
    for (qsizetype place = 0; place < form.items.size(); ++place)
        items.append(toObject(form.items.at(place), expectedItems.at(place).toObject()));
    return {
        {QStringLiteral("n"), form.n},
        {QStringLiteral("mean_items_correct"), form.meanRight},
        {QStringLiteral("variance_population"), form.variance},
        {QStringLiteral("kr20"), orNull(form.kr20)},
        {QStringLiteral("items"), items},
    };
}

QJsonObject itemAnalysis(const WorkshopFigures &figures, const QJsonObject &expected)
{
    QJsonObject analysis;
    const auto insert = [&](const QString &moment, const QMap<QString, FormFigures> &forms) {
        for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
            const QString key = moment + form.key();
            analysis.insert(key, toObject(form.value(), expected.value(key).toObject()));
        }
    };
    insert(QStringLiteral("pre_"), figures.preForms);
    insert(QStringLiteral("post_"), figures.postForms);
    return analysis;
}

QJsonObject toObject(const WorkshopFigures &figures, const QJsonObject &expected)
{
    QJsonArray persons;
    for (const PersonFigures &person : figures.persons)
        persons.append(toObject(person));
    return {
        {QStringLiteral("n_people"), figures.people},
        {QStringLiteral("n_pairs"), figures.pairs},
        {QStringLiteral("n_pre_only"), figures.preOnly},
        {QStringLiteral("n_post_only"), figures.postOnly},
        {QStringLiteral("persons"), persons},
        {QStringLiteral("mean_pre"), orNull(figures.meanPre)},
        {QStringLiteral("mean_post"), orNull(figures.meanPost)},
        {QStringLiteral("cohort_hake_gain"), orNull(figures.cohortGain)},
        {QStringLiteral("cohort_hake_gain_bootstrap95"), toValue(figures.cohortGainInterval)},
        {QStringLiteral("change_points_t95"), toObject(figures.change)},
        {QStringLiteral("mean_individual_hake_gain_t95"), toObject(figures.individualGain)},
        {QStringLiteral("n_hake_undefined"), figures.gainUndefined},
        {QStringLiteral("mean_normalised_change_t95"), toObject(figures.normalisedChange)},
        {QStringLiteral("effect_size_dz"), orNull(figures.effectSize)},
        {QStringLiteral("crossed_form_estimate"), toValue(figures.crossed)},
        {QStringLiteral("item_analysis"), itemAnalysis(figures, expected.value(u"item_analysis").toObject())},
        {QStringLiteral("improved"), toObject(figures.improved)},
        {QStringLiteral("worse"), toObject(figures.worse)},
    };
}

std::optional<TestSheet> readSheet(Fields &fields, const QString &moment)
{
    const QString formKey = moment + QStringLiteral("_form");
    if (fields.value(moment).isNull() && fields.value(formKey).isNull())
        return std::nullopt;
    return TestSheet{fields.text(formKey), fields.texts(moment)};
}

WorkshopTests readTests(Fields &fields, const QString &path, Sink &sink)
{
    WorkshopTests tests;
    const int length = fields.integer(QStringLiteral("form_length"));
    Fields keys{fields.object(QStringLiteral("keys")), path + QStringLiteral(".keys"), sink};
    for (const QString &form : fields.object(QStringLiteral("keys")).keys()) {
        tests.keys.insert(form, keys.texts(form));
        if (tests.keys.value(form).size() != length)
            keys.complain(form, QStringLiteral("%1 right answers").arg(length));
    }
    const QJsonArray people = fields.array(QStringLiteral("people"));
    for (qsizetype place = 0; place < people.size(); ++place) {
        Fields person{people.at(place), QStringLiteral("%1.people[%2]").arg(path).arg(place), sink};
        tests.people.append({person.text(QStringLiteral("pair_code")), person.text(QStringLiteral("group")),
                             readSheet(person, QStringLiteral("pre")), readSheet(person, QStringLiteral("post"))});
    }
    return tests;
}

/// The seed and the number of replicates are input, though they stand among the expected values.
struct BootstrapInput {
    std::uint64_t seed = 0;
    int replicates = kBootstrapReplicates;
};

BootstrapInput readBootstrap(const QJsonValue &expected)
{
    const QJsonObject object = expected.toObject();
    return {static_cast<std::uint64_t>(object.value(u"seed").toInteger()),
            object.value(u"replicates").toInt(kBootstrapReplicates)};
}

void runWorkshopCase(const QJsonValue &entry, const QString &path, const Tolerances &stated, Sink &sink)
{
    Fields fields{entry, path, sink};
    static_cast<void>(fields.text(QStringLiteral("id")));
    const QJsonObject expected = fields.object(QStringLiteral("expected"));
    const BootstrapInput bootstrap = readBootstrap(expected.value(u"cohort_hake_gain_bootstrap95"));
    const WorkshopTests tests = readTests(fields, path, sink);
    const WorkshopFigures figures = workshopFigures(tests, bootstrap.seed, bootstrap.replicates);
    compare(expected, toObject(figures, expected), fields.pathOf(QStringLiteral("expected")), {stated, tolerances()}, sink);
}

QJsonObject toObject(const QList<PrePost> &pairs, const BootstrapInput &bootstrap)
{
    QList<double> pre;
    QList<double> post;
    QList<double> changes;
    QList<double> gains;
    QJsonArray individualGains;
    QJsonArray individualChanges;
    for (const PrePost &pair : pairs) {
        pre.append(pair.pre);
        post.append(pair.post);
        changes.append(pair.post - pair.pre);
        const std::optional<double> gain = hakeGain(pair.pre, pair.post);
        individualGains.append(orNull(gain));
        individualChanges.append(orNull(normalisedChange(pair.pre, pair.post)));
        if (gain)
            gains.append(*gain);
    }
    return {
        {QStringLiteral("mean_pre"), orNull(meanInterval(pre).mean)},
        {QStringLiteral("mean_post"), orNull(meanInterval(post).mean)},
        {QStringLiteral("cohort_hake_gain"), orNull(cohortGain(pairs))},
        {QStringLiteral("individual_hake"), individualGains},
        {QStringLiteral("individual_normalised_change"), individualChanges},
        {QStringLiteral("change_points_t95"), toObject(meanInterval(changes))},
        {QStringLiteral("mean_individual_hake_gain_t95"), toObject(meanInterval(gains))},
        {QStringLiteral("bootstrap95"), toValue(bootstrapGain(pairs, bootstrap.replicates, bootstrap.seed))},
    };
}

void runPairs(const QJsonValue &entry, const QString &path, const Tolerances &stated, Sink &sink)
{
    Fields fields{entry, path, sink};
    static_cast<void>(fields.text(QStringLiteral("id")));
    const QString pairsKey = QStringLiteral("pairs");
    QList<PrePost> pairs;
    const QJsonArray given = fields.array(pairsKey);
    for (const QJsonValue &each : given) {
        const QJsonArray pair = each.toArray();
        if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble())
            fields.complain(pairsKey, QStringLiteral("pairs of percent"));
        pairs.append({pair.at(0).toDouble(), pair.at(1).toDouble()});
    }
    const QJsonObject expected = fields.object(QStringLiteral("expected"));
    const QJsonObject actual = toObject(pairs, readBootstrap(expected.value(u"bootstrap95")));
    compare(expected, actual, fields.pathOf(QStringLiteral("expected")), {stated, tolerances()}, sink);
}

/// A list under a key that names its seed: the first numbers of the generator, as texts since they need 64 bits.
void runRandomNumbers(Document &document)
{
    const QString prefix = QStringLiteral("splitmix64_first_five_for_seed_");
    for (const QString &key : document.fields().keys()) {
        if (!key.startsWith(prefix))
            continue;
        document.run([&](Sink &sink) {
            SplitMix64 random{key.mid(prefix.size()).toULongLong()};
            const QStringList numbers = document.fields().texts(key);
            QJsonArray actual;
            for (qsizetype count = 0; count < 5; ++count)
                actual.append(QString::number(random.next()));
            compare(QJsonArray::fromStringList(numbers), actual, key, {document.tolerances(), tolerances()}, sink);
        });
    }
}

} // namespace

void runWorkshop(Document &document)
{
    const Tolerances &stated = document.tolerances();
    runRandomNumbers(document);
    document.runEach(QStringLiteral("t_quantiles"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        Fields fields{entry, path, sink};
        const QString key = QStringLiteral("t975");
        const double df = fields.number(QStringLiteral("df"));
        compare(QJsonObject{{key, fields.value(key)}}, QJsonObject{{key, studentT975(df)}}, path, {stated, tolerances()}, sink);
    });
    document.runEach(QStringLiteral("wilson_cases"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        const QJsonObject given = entry.toObject();
        const int k = given.value(u"k").toInt(-1);
        const int n = given.value(u"n").toInt(-1);
        const QString key = QStringLiteral("wilson_case");
        compare(QJsonObject{{key, given}}, QJsonObject{{key, toObject(wilson(k, n), k, n)}}, path, {stated, tolerances()}, sink);
    });
    document.runEach(QStringLiteral("workshops"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        runWorkshopCase(entry, path, stated, sink);
    });
    document.runEach(QStringLiteral("pair_lists"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        runPairs(entry, path, stated, sink);
    });
}

} // namespace mehfooz::golden
