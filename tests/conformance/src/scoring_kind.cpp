// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment.h"

namespace mehfooz::golden {

namespace {

/// The inputs that the cases of a scoring file share.
struct Shared {
    QHash<QString, EffectiveProfile> profiles;
    QHash<int, Catalogue> catalogues;
};

Shared readShared(Document &document)
{
    Shared shared;
    Sink &sink = document.outside();
    const QJsonObject profiles = document.fields().object(QStringLiteral("profiles"));
    for (auto each = profiles.begin(); each != profiles.end(); ++each) {
        const QString path = QStringLiteral("profiles.") + each.key();
        Fields fields{each.value(), path, sink};
        shared.profiles.insert(each.key(), {std::nullopt, fields.ids<FlagId>(QStringLiteral("flags")),
                                            readRisks(fields.array(QStringLiteral("risks")), path + QStringLiteral(".risks"), sink)});
    }
    const QJsonArray catalogues = document.fields().array(QStringLiteral("catalogues"));
    for (const QJsonValue &each : catalogues) {
        Fields fields{each, QStringLiteral("catalogues"), sink};
        const int version = fields.integer(QStringLiteral("version"));
        const QString path = QStringLiteral("catalogues v%1.items").arg(version);
        shared.catalogues.insert(version, {fields.text(QStringLiteral("id")), version,
                                           readItems(fields.array(QStringLiteral("items")), path, sink)});
    }
    return shared;
}

/// One side of a trend, or the input of a case: which catalogue, which profile, which answers.
std::optional<AssessmentState> readState(Fields &fields, const Shared &shared, Sink &sink)
{
    const QString profile = fields.text(QStringLiteral("profile"));
    const int version = fields.integer(QStringLiteral("catalogue_version"));
    const QString answersKey = QStringLiteral("answers");
    const QJsonObject answers = fields.object(answersKey);
    const ScoredAnswers read = readAnswers(answers, fields.optional(QStringLiteral("answer_revisions")),
                                           fields.pathOf(answersKey), sink);
    if (!shared.profiles.contains(profile) || !shared.catalogues.contains(version)) {
        sink.add(fields.pathOf(QStringLiteral("profile")), QStringLiteral("a profile and a catalogue of this file"),
                 QStringLiteral("%1, version %2").arg(profile).arg(version));
        return std::nullopt;
    }
    return AssessmentState{shared.catalogues.value(version), shared.profiles.value(profile), read};
}

QJsonArray toArray(const QList<NextAction> &actions)
{
    QJsonArray array;
    for (const NextAction &action : actions) {
        array.append(QJsonObject{
            {QStringLiteral("id"), action.item.text()},
            {QStringLiteral("kind"), toKey(action.kind)},
            {QStringLiteral("tier"), action.tier},
            {QStringLiteral("benefit"), action.benefit},
            {QStringLiteral("minutes"), action.minutes},
            {QStringLiteral("rate"), action.rate},
            {QStringLiteral("low_gain_exact"), action.lowGainExact},
        });
    }
    return array;
}

void runWeights(Document &document, const Shared &shared)
{
    const QJsonObject weights = document.fields().optional(QStringLiteral("weights")).toObject();
    for (auto profile = weights.begin(); profile != weights.end(); ++profile) {
        const QJsonObject versions = profile.value().toObject();
        for (auto version = versions.begin(); version != versions.end(); ++version) {
            document.run([&](Sink &sink) {
                const QString path = QStringLiteral("weights.%1.%2").arg(profile.key(), version.key());
                const Catalogue catalogue = shared.catalogues.value(version.key().mid(1).toInt());
                QJsonObject actual;
                for (const ScoredItem &item : catalogue.items)
                    actual.insert(item.id.text(), itemWeight(item, shared.profiles.value(profile.key())));
                compare(QJsonObject{{QStringLiteral("weights"), version.value()}},
                        QJsonObject{{QStringLiteral("weights"), actual}}, path,
                        {document.tolerances(), assessmentTolerances()}, sink);
            });
        }
    }
}

} // namespace

void runScoring(Document &document)
{
    const Shared shared = readShared(document);
    const Comparison how{document.tolerances(), assessmentTolerances(), {QStringLiteral("reopened")}};
    compareConstants(document);
    runWeights(document, shared);
    document.runEach(QStringLiteral("cases"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        Fields fields{entry, path, sink};
        static_cast<void>(fields.text(QStringLiteral("id")));
        const QJsonValue expected = fields.value(QStringLiteral("expected"));
        const QJsonValue actions = fields.optional(QStringLiteral("next_actions"));
        const std::optional<AssessmentState> state = readState(fields, shared, sink);
        if (!state)
            return;
        const CheckScore score = scoreChecklist(state->catalogue, state->profile, state->answers);
        compare(expected, toObject(score), path + QStringLiteral(".expected"), how, sink);
        if (!actions.isUndefined()) {
            const QJsonArray next = toArray(nextActions(state->catalogue, state->profile, state->answers));
            compare(actions, next, path + QStringLiteral(".next_actions"), how, sink);
        }
    });
    document.runEach(QStringLiteral("trend_cases"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        Fields fields{entry, path, sink};
        static_cast<void>(fields.text(QStringLiteral("id")));
        Fields before{fields.value(QStringLiteral("before")), path + QStringLiteral(".before"), sink};
        Fields after{fields.value(QStringLiteral("after")), path + QStringLiteral(".after"), sink};
        const QJsonValue expected = fields.value(QStringLiteral("expected"));
        const std::optional<AssessmentState> from = readState(before, shared, sink);
        const std::optional<AssessmentState> to = readState(after, shared, sink);
        if (from && to)
            compare(expected, toValue(trendBetween(*from, *to)), path + QStringLiteral(".expected"), how, sink);
    });
}

} // namespace mehfooz::golden
