// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include <learning/signal_detection.h>

#include <cmath>

namespace mehfooz::golden {

namespace {

const ToleranceNames &tolerances()
{
    static const ToleranceNames kNames{
        {QStringLiteral("hit_rate_corrected"), QStringLiteral("rates")},
        {QStringLiteral("false_alarm_rate_corrected"), QStringLiteral("rates")},
        {QStringLiteral("z"), QStringLiteral("z")},
        {QStringLiteral("z_hit"), QStringLiteral("z")},
        {QStringLiteral("z_false_alarm"), QStringLiteral("z")},
        {QStringLiteral("d_prime"), QStringLiteral("d_prime")},
        {QStringLiteral("bias_c"), QStringLiteral("bias_c")},
        {QStringLiteral("se"), QStringLiteral("se")},
        {QStringLiteral("ci95_low"), QStringLiteral("se")},
        {QStringLiteral("ci95_high"), QStringLiteral("se")},
    };
    return kNames;
}

/// Figures that a file may leave out: they follow from those that are asked.
QSet<QString> following()
{
    return {QStringLiteral("percent_correct"), QStringLiteral("reportable"), QStringLiteral("skill_band"),
            QStringLiteral("bias_band")};
}

QJsonValue orNull(double figure)
{
    return std::isnan(figure) ? QJsonValue{} : QJsonValue{figure};
}

QJsonObject toObject(const JudgementCounts &counts)
{
    const SignalMeasures measures = signalMeasures(counts);
    const std::optional<double> percent = percentCorrect(counts);
    const bool reportable = isReportable(counts);
    return {
        {QStringLiteral("hit_rate_corrected"), measures.hitRate},
        {QStringLiteral("false_alarm_rate_corrected"), measures.falseAlarmRate},
        {QStringLiteral("z_hit"), measures.zHit},
        {QStringLiteral("z_false_alarm"), measures.zFalseAlarm},
        {QStringLiteral("d_prime"), measures.dPrime},
        {QStringLiteral("bias_c"), measures.biasC},
        {QStringLiteral("se"), orNull(measures.standardError)},
        {QStringLiteral("ci95_low"), orNull(measures.low)},
        {QStringLiteral("ci95_high"), orNull(measures.high)},
        {QStringLiteral("percent_correct"), percent ? QJsonValue{*percent} : QJsonValue{}},
        {QStringLiteral("reportable"), reportable},
        {QStringLiteral("skill_band"), reportable ? QJsonValue{toKey(skillBandOf(measures.dPrime))} : QJsonValue{}},
        {QStringLiteral("bias_band"), reportable ? QJsonValue{toKey(biasBandOf(measures.biasC))} : QJsonValue{}},
    };
}

/// Takes the named keys out of an entry, so that what is left is what the entry expects.
QJsonObject takeInputs(QJsonObject &entry, std::initializer_list<const char *> keys)
{
    QJsonObject inputs;
    for (const char *key : keys) {
        const QString name = QString::fromLatin1(key);
        if (entry.contains(name))
            inputs.insert(name, entry.take(name));
    }
    return inputs;
}

void runCounts(const QJsonValue &entry, const QString &path, const Tolerances &stated, Sink &sink)
{
    QJsonObject expected = entry.toObject();
    Fields fields{takeInputs(expected, {"id", "hits", "misses", "false_alarms", "correct_rejections"}), path, sink};
    static_cast<void>(fields.text(QStringLiteral("id")));
    const JudgementCounts counts{fields.integer(QStringLiteral("hits")), fields.integer(QStringLiteral("misses")),
                                 fields.integer(QStringLiteral("false_alarms")),
                                 fields.integer(QStringLiteral("correct_rejections"))};
    compare(expected, toObject(counts), path, {stated, tolerances(), following()}, sink);
}

Premise readPremise(Fields &fields)
{
    const QString key = QStringLiteral("premise");
    const QJsonValue premise = fields.value(key);
    if (premise.isNull())
        return Premise::None;
    if (premise == QJsonValue{QStringLiteral("low")})
        return Premise::Low;
    if (premise == QJsonValue{QStringLiteral("medium")})
        return Premise::Medium;
    if (premise != QJsonValue{QStringLiteral("high")})
        fields.complain(key, QStringLiteral("low, medium, high or null"));
    return Premise::High;
}

void runDifficulty(const QJsonValue &entry, const QString &path, const Tolerances &stated, Sink &sink)
{
    Fields fields{entry, path, sink};
    static_cast<void>(fields.text(QStringLiteral("id")));
    const SpecimenDifficulty difficulty = difficultyOf(fields.flag(QStringLiteral("genuine")),
                                                       fields.integer(QStringLiteral("cues")), readPremise(fields));
    const QJsonObject actual{
        {QStringLiteral("cue_band"), difficulty.cueBand ? QJsonValue{toKey(*difficulty.cueBand)} : QJsonValue{}},
        {QStringLiteral("rating"), difficulty.rating ? QJsonValue{toKey(*difficulty.rating)} : QJsonValue{}},
        {QStringLiteral("step"), difficulty.step},
    };
    compare(fields.value(QStringLiteral("expected")), actual, fields.pathOf(QStringLiteral("expected")),
            {stated, tolerances()}, sink);
}

void runAdaptation(const QJsonValue &entry, const QString &path, const Tolerances &stated, Sink &sink)
{
    Fields fields{entry, path, sink};
    static_cast<void>(fields.text(QStringLiteral("id")));
    QList<bool> right;
    const QJsonArray given = fields.array(QStringLiteral("right"));
    for (const QJsonValue &each : given) {
        if (!each.isBool())
            fields.complain(QStringLiteral("right"), QStringLiteral("a list of true and false"));
        right.append(each.toBool());
    }
    QJsonArray steps;
    for (const int step : adaptSteps(fields.integer(QStringLiteral("start")), right))
        steps.append(step);
    compare(fields.value(QStringLiteral("expected")), QJsonObject{{QStringLiteral("steps"), steps}},
            fields.pathOf(QStringLiteral("expected")), {stated, tolerances()}, sink);
}

} // namespace

void runSignal(Document &document)
{
    const Tolerances &stated = document.tolerances();
    document.runEach(QStringLiteral("inverse_normal"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        QJsonObject expected = entry.toObject();
        Fields fields{takeInputs(expected, {"p"}), path, sink};
        const double p = fields.number(QStringLiteral("p"));
        compare(expected, QJsonObject{{QStringLiteral("z"), inverseNormal(p)}}, path, {stated, tolerances()}, sink);
    });
    document.runEach(QStringLiteral("cases"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        runCounts(entry, path, stated, sink);
    });
    document.runEach(QStringLiteral("difficulty_cases"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        runDifficulty(entry, path, stated, sink);
    });
    document.runEach(QStringLiteral("adaptation_cases"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        runAdaptation(entry, path, stated, sink);
    });
}

} // namespace mehfooz::golden
