// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment.h"

namespace mehfooz::golden {

namespace {

/// The inputs that the cases of a profile file share.
struct Shared {
    QHash<QString, Role> roles;
    QList<ProfileQuestion> questions;
    Catalogue catalogue;
};

void readRoles(Shared &shared, Document &document)
{
    const QString key = QStringLiteral("roles");
    if (!document.fields().has(key))
        return;
    const QJsonArray roles = document.fields().array(key);
    for (const QJsonValue &each : roles) {
        Fields fields{each, key, document.outside()};
        const auto id = fields.id<RoleId>(QStringLiteral("id"));
        const QList<FlagId> flags = fields.ids<FlagId>(QStringLiteral("flags"));
        const QList<Risk> risks = readRisks(fields.array(QStringLiteral("risks")), QStringLiteral("roles.risks"), document.outside());
        if (id)
            shared.roles.insert(id->text(), Role{*id, {}, {}, std::nullopt, flags, risks});
    }
}

QList<RiskChange> readChanges(const QJsonArray &changes, const QString &path, Sink &sink)
{
    QList<RiskChange> list;
    for (const QJsonValue &each : changes) {
        Fields fields{each, path, sink};
        const auto threat = fields.id<ThreatId>(QStringLiteral("threat"));
        const auto change = [&](const QString &key) { return fields.has(key) ? fields.integer(key) : 0; };
        const int impact = change(QStringLiteral("impact"));
        const int likelihood = change(QStringLiteral("likelihood"));
        if (threat)
            list.append({*threat, impact, likelihood});
    }
    return list;
}

QList<ProfileOption> readOptions(const QJsonArray &options, Sink &sink)
{
    const QString path = QStringLiteral("profile_questions.options");
    QList<ProfileOption> list;
    for (const QJsonValue &each : options) {
        Fields fields{each, path, sink};
        const auto id = fields.id<OptionId>(QStringLiteral("id"));
        const QList<FlagId> flags = fields.ids<FlagId>(QStringLiteral("flags"));
        const QList<RiskChange> risks = readChanges(fields.array(QStringLiteral("risks")), path, sink);
        if (id)
            list.append({*id, {}, flags, risks});
    }
    return list;
}

void readQuestions(Shared &shared, Document &document)
{
    const QString key = QStringLiteral("profile_questions");
    if (!document.fields().has(key))
        return;
    const QJsonArray questions = document.fields().array(key);
    for (const QJsonValue &each : questions) {
        Fields fields{each, key, document.outside()};
        const auto id = fields.id<ProfileQuestionId>(QStringLiteral("id"));
        const QList<ProfileOption> options = readOptions(fields.array(QStringLiteral("options")), document.outside());
        if (id)
            shared.questions.append({*id, {}, {}, options});
    }
}

std::optional<EffectiveProfile> readProfile(Fields &fields, const Shared &shared, Sink &sink)
{
    const QString role = fields.text(QStringLiteral("role"));
    const QString answersKey = QStringLiteral("profile_answers");
    const QJsonObject given = fields.object(answersKey);
    ProfileAnswers answers;
    for (auto each = given.begin(); each != given.end(); ++each) {
        const auto question = fields.parsed<ProfileQuestionId>(each.key(), fields.pathOf(answersKey));
        const auto option = fields.parsed<OptionId>(each.value().toString(), fields.pathOf(answersKey));
        if (question && option)
            answers.insert(*question, *option);
    }
    const auto known = shared.roles.constFind(role);
    if (known == shared.roles.cend()) {
        sink.add(fields.pathOf(QStringLiteral("role")), QStringLiteral("a role of this file"), role);
        return std::nullopt;
    }
    return resolveProfile(*known, shared.questions, answers);
}

QJsonArray toArray(const QList<Risk> &risks)
{
    QJsonArray array;
    for (const Risk &risk : risks) {
        array.append(QJsonObject{{QStringLiteral("threat"), risk.threat.text()},
                                 {QStringLiteral("impact"), risk.impact},
                                 {QStringLiteral("likelihood"), risk.likelihood}});
    }
    return array;
}

QJsonObject resolved(const EffectiveProfile &profile, const Catalogue &catalogue)
{
    QList<CheckItemId> applying;
    QList<CheckItemId> essentials;
    QJsonObject weights;
    for (const ScoredItem &item : catalogue.items) {
        if (!applies(item, profile))
            continue;
        applying.append(item.id);
        weights.insert(item.id.text(), itemWeight(item, profile));
        if (isEssential(item, profile))
            essentials.append(item.id);
    }
    return {
        {QStringLiteral("flags"), golden::toArray(profile.flags)},
        {QStringLiteral("risks"), toArray(profile.risks)},
        {QStringLiteral("applies"), golden::toArray(applying)},
        {QStringLiteral("essentials"), golden::toArray(essentials)},
        {QStringLiteral("weights"), weights},
    };
}

std::optional<AssessmentState> readState(const QJsonValue &value, const QString &path, const Shared &shared, Sink &sink)
{
    Fields fields{value, path, sink};
    const std::optional<EffectiveProfile> profile = readProfile(fields, shared, sink);
    const QJsonObject answers = fields.object(QStringLiteral("answers"));
    if (!profile)
        return std::nullopt;
    return AssessmentState{shared.catalogue, *profile, readAnswers(answers, {}, path, sink)};
}

void runCatalogueIds(Document &document)
{
    document.runEach(QStringLiteral("catalogue_id_cases"), [](const QJsonValue &entry, const QString &path, Sink &sink) {
        Fields fields{entry, path, sink};
        static_cast<void>(fields.text(QStringLiteral("id")));
        Fields expected{fields.value(QStringLiteral("expected")), path + QStringLiteral(".expected"), sink};
        QList<ActivePack> packs;
        const QJsonArray given = fields.array(QStringLiteral("packs"));
        for (const QJsonValue &each : given) {
            Fields pack{each, path + QStringLiteral(".packs"), sink};
            const auto id = pack.id<PackId>(QStringLiteral("id"));
            const int version = pack.integer(QStringLiteral("version"));
            if (id)
                packs.append({*id, version, {}});
        }
        const QString key = QStringLiteral("catalogue_id");
        const QString id = expected.text(key);
        const QString actual = catalogueId(packs);
        if (id != actual)
            sink.add(expected.pathOf(key), id, actual);
    });
}

} // namespace

void runProfile(Document &document)
{
    Shared shared{{}, {}, {QStringLiteral("golden"), 1, {}}};
    readRoles(shared, document);
    readQuestions(shared, document);
    const QString itemsKey = QStringLiteral("items");
    if (document.fields().has(itemsKey))
        shared.catalogue.items = readItems(document.fields().array(itemsKey), itemsKey, document.outside());
    compareConstants(document);
    const Comparison how{document.tolerances(), assessmentTolerances(), {QStringLiteral("reopened")}};
    document.runEach(QStringLiteral("cases"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        Fields fields{entry, path, sink};
        static_cast<void>(fields.text(QStringLiteral("id")));
        const QJsonValue expected = fields.value(QStringLiteral("expected"));
        const QJsonValue answers = fields.optional(QStringLiteral("answers"));
        const std::optional<EffectiveProfile> profile = readProfile(fields, shared, sink);
        if (!profile)
            return;
        QJsonObject actual = resolved(*profile, shared.catalogue);
        if (!answers.isUndefined()) {
            const ScoredAnswers read = readAnswers(answers, {}, path + QStringLiteral(".answers"), sink);
            actual.insert(QStringLiteral("score"), toObject(scoreChecklist(shared.catalogue, *profile, read)));
        }
        compare(expected, actual, path + QStringLiteral(".expected"), how, sink);
    });
    document.runEach(QStringLiteral("trend_cases"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        Fields fields{entry, path, sink};
        static_cast<void>(fields.text(QStringLiteral("id")));
        const QJsonValue expected = fields.value(QStringLiteral("expected"));
        const auto from = readState(fields.value(QStringLiteral("before")), path + QStringLiteral(".before"), shared, sink);
        const auto to = readState(fields.value(QStringLiteral("after")), path + QStringLiteral(".after"), shared, sink);
        if (from && to)
            compare(expected, toValue(trendBetween(*from, *to)), path + QStringLiteral(".expected"), how, sink);
    });
    runCatalogueIds(document);
}

} // namespace mehfooz::golden
