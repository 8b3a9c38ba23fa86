// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment.h"

#include <array>

namespace mehfooz::golden {

namespace {

constexpr QStringView kGrades = u"ABCD";

EvidenceGrade readGrade(Fields &fields)
{
    const QString key = QStringLiteral("evidence");
    const QString grade = fields.text(key);
    const qsizetype place = grade.size() == 1 ? kGrades.indexOf(grade) : -1;
    if (place < 0)
        fields.complain(key, QStringLiteral("a grade A to D"));
    return static_cast<EvidenceGrade>(std::max<qsizetype>(place, 0));
}

QList<ThreatEffect> readEffects(const QJsonArray &effects, const QString &path, Sink &sink)
{
    QList<ThreatEffect> list;
    for (const QJsonValue &each : effects) {
        Fields fields{each, path, sink};
        const double effect = fields.number(QStringLiteral("effect"));
        if (const auto threat = fields.id<ThreatId>(QStringLiteral("threat")))
            list.append({*threat, effect});
    }
    return list;
}

std::optional<ScoredItem> readItem(const QJsonValue &value, const QString &path, Sink &sink)
{
    Fields fields{value, path, sink};
    const auto id = fields.id<CheckItemId>(QStringLiteral("id"));
    const auto area = AreaId::parse(QStringLiteral("golden"));
    if (!id)
        return std::nullopt;
    ScoredItem item{*id, *area, 1, false, {}, EvidenceGrade::C, 1, 1, {}, {}, {}};
    if (fields.has(QStringLiteral("revision")))
        item.revision = fields.integer(QStringLiteral("revision"));
    if (fields.has(QStringLiteral("essential")))
        item.essential = fields.flag(QStringLiteral("essential"));
    if (fields.has(QStringLiteral("essential_for")))
        item.essentialFor = fields.ids<RoleId>(QStringLiteral("essential_for"));
    item.evidence = readGrade(fields);
    item.minutes = fields.number(QStringLiteral("minutes"));
    item.checkMinutes = fields.number(QStringLiteral("check_minutes"));
    item.effects = readEffects(fields.array(QStringLiteral("effects")), path + QStringLiteral(".effects"), sink);
    item.requires_ = fields.ids<CheckItemId>(QStringLiteral("requires"));
    item.appliesIfAny = fields.ids<FlagId>(QStringLiteral("applies_if_any"));
    return item;
}

QJsonObject toObject(const ScoreSide &side)
{
    return {
        {QStringLiteral("raw"), side.raw},
        {QStringLiteral("exact"), side.exact},
        {QStringLiteral("shown"), side.shown},
        {QStringLiteral("cap"), side.cap},
        {QStringLiteral("cap_reason"), toKey(side.capReason)},
        {QStringLiteral("cap_binding"), side.capBinding},
        {QStringLiteral("essentials_missing"), toArray(side.essentialsMissing)},
        {QStringLiteral("essentials_partly"), toArray(side.essentialsPartly)},
    };
}

QJsonObject toObject(const TrendParts &parts)
{
    return {
        {QStringLiteral("list_changed"), parts.listChanged},
        {QStringLiteral("situation_changed"), parts.situationChanged},
        {QStringLiteral("you_checked"), parts.youChecked},
        {QStringLiteral("you_did"), parts.youDid},
    };
}

QJsonObject toObject(const TrendSide &side)
{
    return {
        {QStringLiteral("from_shown"), side.fromShown},
        {QStringLiteral("to_shown"), side.toShown},
        {QStringLiteral("shown_change"), side.toShown - side.fromShown},
        {QStringLiteral("exact_change"), side.exactChange},
        {QStringLiteral("parts_exact"), toObject(side.exact)},
        {QStringLiteral("parts_shown"), toObject(side.shown)},
    };
}

} // namespace

QList<ScoredItem> readItems(const QJsonArray &items, const QString &path, Sink &sink)
{
    QList<ScoredItem> list;
    for (qsizetype place = 0; place < items.size(); ++place) {
        if (const auto item = readItem(items.at(place), QStringLiteral("%1[%2]").arg(path).arg(place), sink))
            list.append(*item);
    }
    return list;
}

QList<Risk> readRisks(const QJsonArray &risks, const QString &path, Sink &sink)
{
    QList<Risk> list;
    for (const QJsonValue &each : risks) {
        Fields fields{each, path, sink};
        const int impact = fields.integer(QStringLiteral("impact"));
        const int likelihood = fields.integer(QStringLiteral("likelihood"));
        if (const auto threat = fields.id<ThreatId>(QStringLiteral("threat")))
            list.append({*threat, impact, likelihood});
    }
    return list;
}

ScoredAnswers readAnswers(const QJsonValue &answers, const QJsonValue &revisions, const QString &path, Sink &sink)
{
    ScoredAnswers read;
    const QJsonObject values = answers.toObject();
    const QJsonObject under = revisions.toObject();
    for (auto each = values.begin(); each != values.end(); ++each) {
        const auto item = CheckItemId::parse(each.key());
        const auto value = checkValueFromKey(each.value().toString());
        if (!item || !value) {
            sink.add(path + u'.' + each.key(), QStringLiteral("yes, partly, no, unknown or na"), shown(each.value()));
            continue;
        }
        ScoredAnswer answer{*value, std::nullopt};
        if (under.contains(each.key()))
            answer.revision = under.value(each.key()).toInt();
        read.insert(*item, answer);
    }
    for (auto each = under.begin(); each != under.end(); ++each) {
        if (!values.contains(each.key()) || !each.value().isDouble())
            sink.add(path + u'.' + each.key(), QStringLiteral("the revision of an answer"), shown(each.value()));
    }
    return read;
}

QJsonObject toObject(const CheckScore &score)
{
    QJsonObject object{
        {QStringLiteral("scored"), score.scored},
        {QStringLiteral("reopened"), toArray(score.reopened)},
    };
    if (!score.scored)
        return object;
    object.insert(QStringLiteral("low"), toObject(score.low));
    object.insert(QStringLiteral("high"), toObject(score.high));
    object.insert(QStringLiteral("coverage"), score.coverage);
    object.insert(QStringLiteral("provisional"), score.provisional);
    object.insert(QStringLiteral("band"), toKey(score.band));
    return object;
}

QJsonValue toValue(const std::optional<Trend> &trend)
{
    if (!trend)
        return {};
    return QJsonObject{{QStringLiteral("low"), toObject(trend->low)}, {QStringLiteral("high"), toObject(trend->high)}};
}

void compareConstants(Document &document)
{
    QJsonObject factors;
    for (qsizetype grade = 0; grade < kGrades.size(); ++grade)
        factors.insert(QString{kGrades.at(grade)}, evidenceFactor(static_cast<EvidenceGrade>(grade)));
    QJsonObject values;
    for (const CheckValue value : {CheckValue::Yes, CheckValue::Partly, CheckValue::No})
        values.insert(toKey(value), doneShare(value));
    QJsonObject caps;
    for (const CapReason reason : {CapReason::OneEssentialMissing, CapReason::TwoOrMoreEssentialsMissing,
                                   CapReason::EssentialPartlyDone})
        caps.insert(toKey(reason), capPoints(reason));
    const std::array<std::pair<QString, QJsonObject>, 3> constants{{
        {QStringLiteral("evidence_factor"), factors},
        {QStringLiteral("answer_value"), values},
        {QStringLiteral("caps"), caps},
    }};
    const ToleranceNames exact;
    for (const auto &[key, product] : constants) {
        if (document.fields().has(key))
            compare(document.fields().object(key), product, key, {document.tolerances(), exact}, document.outside());
    }
}

const ToleranceNames &assessmentTolerances()
{
    static const ToleranceNames kNames = [] {
        ToleranceNames names;
        for (const char *key : {"weights", "raw", "exact", "coverage", "benefit", "rate", "low_gain_exact",
                                "parts_exact", "shown"})
            names.insert(QString::fromLatin1(key), QString::fromLatin1(key));
        names.insert(QStringLiteral("minutes"), QStringLiteral("benefit"));
        names.insert(QStringLiteral("exact_change"), QStringLiteral("parts_exact"));
        return names;
    }();
    return kNames;
}

} // namespace mehfooz::golden
