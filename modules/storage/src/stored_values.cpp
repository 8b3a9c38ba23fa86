// SPDX-License-Identifier: GPL-3.0-or-later
#include "stored_values.h"

#include <array>
#include <limits>

namespace mehfooz {

namespace {

constexpr int kMost = std::numeric_limits<int>::max();

constexpr std::array<QStringView, 2> kModes{u"practice", u"test"};
constexpr std::array<QStringView, 3> kStates{u"learning", u"review", u"relearning"};
constexpr std::array<QStringView, 7> kKinds{u"choice", u"truth", u"ticked", u"order", u"pairs", u"typed", u"marks"};
constexpr std::array kTypes{QuestionType::SingleChoice, QuestionType::TrueFalse, QuestionType::MultipleResponse,
                            QuestionType::Ordering,     QuestionType::Matching,  QuestionType::ShortText,
                            QuestionType::Hotspot};
static_assert(kKinds.size() == std::variant_size_v<Answer> && kTypes.size() == kKinds.size());

template<typename Keys>
std::optional<std::size_t> indexOf(const Keys &keys, QStringView key)
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (key == keys[i])
            return i;
    }
    return std::nullopt;
}

template<typename Id>
QJsonArray idList(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.text());
    return array;
}

template<typename Id>
Expected<QList<Id>> idsOf(const JsonReader &list)
{
    return list.each([](const JsonReader &entry) { return entry.id<Id>(); });
}

QJsonObject jsonOf(const ScoredItem &item)
{
    QJsonArray effects;
    for (const ThreatEffect &effect : item.effects)
        effects.append(QJsonObject{{QStringLiteral("threat"), effect.threat.text()}, {QStringLiteral("effect"), effect.effect}});
    return QJsonObject{
        {QStringLiteral("id"), item.id.text()},
        {QStringLiteral("area"), item.area.text()},
        {QStringLiteral("revision"), item.revision},
        {QStringLiteral("essential"), item.essential},
        {QStringLiteral("essential_for"), idList(item.essentialFor)},
        {QStringLiteral("evidence"), QString{QChar{static_cast<char16_t>(u'A' + static_cast<int>(item.evidence))}}},
        {QStringLiteral("minutes"), item.minutes},
        {QStringLiteral("check_minutes"), item.checkMinutes},
        {QStringLiteral("effects"), effects},
        {QStringLiteral("requires"), idList(item.requires_)},
        {QStringLiteral("applies_if_any"), idList(item.appliesIfAny)},
    };
}

Expected<EvidenceGrade> gradeOf(const JsonReader &json)
{
    return json.text().and_then([&](const QString &text) -> Expected<EvidenceGrade> {
        if (text.size() != 1 || text.at(0) < u'A' || text.at(0) > u'D')
            return json.fault(QStringLiteral("must be A, B, C or D"));
        return static_cast<EvidenceGrade>(text.at(0).unicode() - u'A');
    });
}

Expected<ThreatEffect> effectOf(const JsonReader &json)
{
    const auto threat = json.at(QStringLiteral("threat")).id<ThreatId>();
    const auto effect = json.at(QStringLiteral("effect")).real();
    if (!threat)
        return tl::make_unexpected(threat.error());
    if (!effect)
        return tl::make_unexpected(effect.error());
    return ThreatEffect{*threat, *effect};
}

Expected<ScoredItem> itemOf(const JsonReader &json)
{
    const auto id = json.at(QStringLiteral("id")).id<CheckItemId>();
    const auto area = json.at(QStringLiteral("area")).id<AreaId>();
    if (!id)
        return tl::make_unexpected(id.error());
    if (!area)
        return tl::make_unexpected(area.error());
    Taker take;
    const int revision = take(json.at(QStringLiteral("revision")).small(1, kMost));
    const bool essential = take(json.at(QStringLiteral("essential")).flag());
    const auto essentialFor = take(idsOf<RoleId>(json.at(QStringLiteral("essential_for"))));
    const auto evidence = take(gradeOf(json.at(QStringLiteral("evidence"))));
    const double minutes = take(json.at(QStringLiteral("minutes")).real());
    const double checkMinutes = take(json.at(QStringLiteral("check_minutes")).real());
    const auto effects = take(json.at(QStringLiteral("effects")).each(effectOf));
    const auto needed = take(idsOf<CheckItemId>(json.at(QStringLiteral("requires"))));
    const auto appliesIfAny = take(idsOf<FlagId>(json.at(QStringLiteral("applies_if_any"))));
    if (!take.ok())
        return take.failed();
    return ScoredItem{*id, *area, revision, essential, essentialFor, evidence, minutes, checkMinutes, effects, needed, appliesIfAny};
}

Expected<Risk> riskOf(const JsonReader &json)
{
    const auto threat = json.at(QStringLiteral("threat")).id<ThreatId>();
    if (!threat)
        return tl::make_unexpected(threat.error());
    Taker take;
    const int impact = take(json.at(QStringLiteral("impact")).small(1, 5));
    const int likelihood = take(json.at(QStringLiteral("likelihood")).small(1, 5));
    if (!take.ok())
        return take.failed();
    return Risk{*threat, impact, likelihood};
}

Expected<ScoredAnswer> scoredAnswerOf(const JsonReader &json)
{
    Taker take;
    const QString key = take(json.at(QStringLiteral("value")).text());
    const JsonReader revision = json.at(QStringLiteral("revision"));
    ScoredAnswer answer;
    if (!revision.isNull())
        answer.revision = take(revision.small(1, kMost), 1);
    if (!take.ok())
        return take.failed();
    const auto value = checkValueFromKey(key);
    if (!value)
        return json.fault(QStringLiteral("\"%1\" is no answer of the checklist").arg(key.left(40)));
    answer.value = *value;
    return answer;
}

} // namespace

QString keyOf(AttemptMode mode)
{
    return kModes.at(static_cast<std::size_t>(mode)).toString();
}

std::optional<AttemptMode> attemptModeFromKey(QStringView key)
{
    const auto index = indexOf(kModes, key);
    return index ? std::optional{static_cast<AttemptMode>(*index)} : std::nullopt;
}

QString keyOf(CardState state)
{
    return kStates.at(static_cast<std::size_t>(state)).toString();
}

QString kindOf(const Answer &answer)
{
    return kKinds.at(answer.index()).toString();
}

bool isKindOfAnswer(QStringView kind)
{
    return indexOf(kKinds, kind).has_value();
}

Expected<Answer> answerOfKind(QStringView kind, const QByteArray &json)
{
    const auto index = indexOf(kKinds, kind);
    if (!index)
        return failure(ErrorCode::InvalidInput, QStringLiteral("\"%1\" is no kind of answer").arg(kind.left(40)));
    return answerFromJson(kTypes.at(*index), json);
}

QJsonArray itemsJson(const QList<ScoredItem> &items)
{
    QJsonArray array;
    for (const ScoredItem &item : items)
        array.append(jsonOf(item));
    return array;
}

Expected<QList<ScoredItem>> itemsFromJson(const JsonReader &json)
{
    return json.each(itemOf);
}

QJsonObject profileJson(const EffectiveProfile &profile)
{
    QJsonArray risks;
    for (const Risk &risk : profile.risks) {
        risks.append(QJsonObject{{QStringLiteral("threat"), risk.threat.text()},
                                 {QStringLiteral("impact"), risk.impact},
                                 {QStringLiteral("likelihood"), risk.likelihood}});
    }
    return QJsonObject{{QStringLiteral("role"), profile.role ? QJsonValue{profile.role->text()} : QJsonValue{}},
                               {QStringLiteral("flags"), idList(profile.flags)},
                               {QStringLiteral("risks"), risks}};
}

Expected<EffectiveProfile> profileFromJson(const JsonReader &json)
{
    EffectiveProfile profile;
    Taker take;
    const JsonReader role = json.at(QStringLiteral("role"));
    if (!role.isNull())
        profile.role = take(role.id<RoleId>().map([](const RoleId &id) { return std::optional{id}; }));
    profile.flags = take(idsOf<FlagId>(json.at(QStringLiteral("flags"))));
    profile.risks = take(json.at(QStringLiteral("risks")).each(riskOf));
    if (!take.ok())
        return take.failed();
    return profile;
}

QJsonObject answersJson(const ScoredAnswers &answers)
{
    QJsonObject object;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        const auto &revision = answer.value().revision;
        object.insert(answer.key().text(), QJsonObject{{QStringLiteral("value"), toKey(answer.value().value)},
                                                       {QStringLiteral("revision"), revision ? QJsonValue{*revision} : QJsonValue{}}});
    }
    return object;
}

Expected<ScoredAnswers> answersFromJson(const JsonReader &json)
{
    const auto keys = json.keys();
    if (!keys)
        return tl::make_unexpected(keys.error());
    ScoredAnswers answers;
    for (const QString &key : *keys) {
        const auto item = CheckItemId::parse(key);
        if (!item)
            return json.at(key).fault(item.error().detail);
        const auto answer = scoredAnswerOf(json.at(key));
        if (!answer)
            return tl::make_unexpected(answer.error());
        answers.insert(*item, *answer);
    }
    return answers;
}

QString columnText(const QJsonValue &json)
{
    return QString::fromUtf8(compactJson(json));
}

QJsonArray questionsJson(const QList<QuestionId> &questions)
{
    return idList(questions);
}

Expected<QList<QuestionId>> questionsFromJson(const JsonReader &json)
{
    return idsOf<QuestionId>(json);
}

} // namespace mehfooz
