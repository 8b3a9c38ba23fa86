// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/session_plan.h>

#include <workshop/pin_gate.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mehfooz::workshop {

namespace {

constexpr qsizetype kLargestPlan = 16'777'216;

/// Values of one object. The first that is missing or of another kind is remembered; everything else goes on with
/// empty values, and the plan is refused at the end.
class Fields final {
public:
    Fields(QJsonObject object, QString &fault) : m_object{std::move(object)}, m_fault{fault} { }

    [[nodiscard]] QJsonValue value(const char *key, QJsonValue::Type type)
    {
        const QJsonValue found = m_object.value(QLatin1String{key});
        if (found.type() != type)
            complain(key);
        return found;
    }
    [[nodiscard]] QString text(const char *key) { return value(key, QJsonValue::String).toString(); }
    [[nodiscard]] bool flag(const char *key) { return value(key, QJsonValue::Bool).toBool(); }
    [[nodiscard]] double number(const char *key) { return value(key, QJsonValue::Double).toDouble(); }
    [[nodiscard]] int integer(const char *key)
    {
        constexpr int kMost = 1'000'000'000;
        return static_cast<int>(std::clamp(number(key), -1.0 * kMost, 1.0 * kMost));
    }
    [[nodiscard]] QJsonArray list(const char *key) { return value(key, QJsonValue::Array).toArray(); }
    [[nodiscard]] Fields object(const char *key) { return Fields{value(key, QJsonValue::Object).toObject(), m_fault}; }
    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String{key}); }
    [[nodiscard]] bool isNull(const char *key) const { return m_object.value(QLatin1String{key}).isNull(); }
    [[nodiscard]] QStringList texts(const char *key)
    {
        QStringList texts;
        for (const QJsonValue &each : list(key))
            texts.append(each.toString());
        return texts;
    }
    template<typename Id>
    [[nodiscard]] Id id(const char *key)
    {
        const Expected<Id> parsed = Id::parse(text(key));
        if (!parsed)
            complain(key);
        return parsed.value_or(*Id::parse(QStringLiteral("none")));
    }
    [[nodiscard]] LocalizedText localized(const char *key)
    {
        return localizedOf(list(key));
    }
    [[nodiscard]] static LocalizedText localizedOf(const QJsonArray &pairs)
    {
        LocalizedText text;
        for (const QJsonValue &pair : pairs)
            text.set(pair.toArray().at(0).toString(), pair.toArray().at(1).toString());
        return text;
    }
    template<typename Each>
    [[nodiscard]] auto objects(const char *key, Each each)
    {
        QList<std::invoke_result_t<Each, Fields &>> found;
        for (const QJsonValue &value : list(key)) {
            Fields fields{value.toObject(), m_fault};
            found.append(each(fields));
        }
        return found;
    }
    void complain(const char *key)
    {
        if (m_fault.isEmpty())
            m_fault = QLatin1String{key};
    }

private:
    QJsonObject m_object;
    QString &m_fault;
};

QuestionOption readOption(Fields &fields)
{
    return {fields.id<OptionId>("id"), fields.localized("text"), fields.flag("right"), fields.localized("because"),
            fields.localized("tempts")};
}

Matching readMatching(Fields &fields)
{
    Matching body;
    body.pairs = fields.objects("pairs", [](Fields &pair) {
        return MatchingPair{pair.id<OptionId>("id"), pair.localized("left"), pair.localized("right")};
    });
    for (const QJsonValue &extra : fields.list("extra_right"))
        body.extraRight.append(Fields::localizedOf(extra.toArray()));
    body.because = fields.localized("because");
    return body;
}

Hotspot readHotspot(Fields &fields)
{
    Hotspot body;
    if (!fields.isNull("specimen"))
        body.specimen = fields.id<SpecimenId>("specimen");
    body.freeClicks = fields.integer("free_clicks");
    return body;
}

QuestionBody readBody(QuestionType type, Fields fields)
{
    switch (type) {
    case QuestionType::SingleChoice:
        return SingleChoice{fields.objects("options", readOption)};
    case QuestionType::MultipleResponse:
        return MultipleResponse{fields.objects("options", readOption)};
    case QuestionType::TrueFalse:
        return TrueFalse{fields.flag("correct"), fields.localized("because_true"), fields.localized("because_false")};
    case QuestionType::Ordering:
        return Ordering{fields.objects("items", [](Fields &item) {
                            return OrderingItem{item.id<OptionId>("id"), item.localized("text")};
                        }),
                        fields.localized("because")};
    case QuestionType::Matching:
        return readMatching(fields);
    case QuestionType::Numeric:
        return Numeric{fields.number("correct"), fields.number("abs_tol"), fields.number("rel_tol"), fields.texts("units"),
                       fields.localized("because")};
    case QuestionType::ShortText:
        return ShortText{fields.texts("accept"), fields.texts("reject"), fields.flag("typos"), fields.localized("because")};
    case QuestionType::Hotspot:
        break;
    }
    return readHotspot(fields);
}

Specimen readSpecimen(Fields fields)
{
    Specimen specimen{fields.id<SpecimenId>("id"), channelFromKey(fields.text("channel")).value_or(Channel::Sms),
                      fields.text("language"), fields.flag("genuine"), {}, fields.text("from"), fields.text("subject"),
                      fields.text("sent"), fields.text("body"), {}, 0, Premise::None, fields.localized("explain"),
                      fields.localized("safe_action"), {}};
    specimen.signs = fields.objects("signs", [](Fields &sign) {
        return Sign{sign.id<OptionId>("id"), sign.text("kind"), sign.localized("because"), {}};
    });
    return specimen;
}

PlannedQuestion readQuestion(Fields &fields)
{
    const std::optional<QuestionType> type = questionTypeFromKey(fields.text("type"));
    if (!type)
        fields.complain("type");
    Question question{fields.id<QuestionId>("id"), {}, fields.text("form"), fields.id<TopicId>("topic"), {},
                      fields.integer("difficulty"), fields.number("weight"), fields.localized("ask"), {},
                      fields.flag("keep_order"), {}, {}, readBody(type.value_or(QuestionType::TrueFalse), fields.object("body"))};
    if (!fields.isNull("idea"))
        question.idea = fields.id<IdeaId>("idea");
    if (fields.has("picture")) {
        Fields picture = fields.object("picture");
        question.picture = Picture{picture.text("file"), picture.localized("alt")};
    }
    PlannedQuestion planned{std::move(question), {}};
    if (fields.has("specimen"))
        planned.specimen = readSpecimen(fields.object("specimen"));
    if (planned.question.type() == QuestionType::Hotspot && !planned.specimen)
        fields.complain("specimen");
    return planned;
}

QuizItem readItem(Fields &fields)
{
    QuizItem item;
    item.id = fields.text("id");
    const QString part = fields.text("part");
    item.part = part == u"pre" ? Part::Pre : (part == u"post" ? Part::Post : Part::Main);
    item.question = fields.integer("question");
    item.forGroupY = fields.integer("for_y");
    if (!fields.isNull("limit_ms"))
        item.limitMs = fields.integer("limit_ms");
    return item;
}

SessionSettings readSettings(Fields fields)
{
    SessionSettings settings;
    settings.kind = fields.text("kind") == u"prepost" ? SessionKind::PrePost : SessionKind::Quiz;
    settings.points = fields.text("points") == u"speed" ? PointsRule::SpeedBonus : PointsRule::AccuracyOnly;
    settings.answerChanges = fields.flag("answer_changes");
    settings.missedCounts = fields.flag("missed_counts");
    settings.shuffles = fields.flag("shuffles");
    settings.asksSure = fields.flag("asks_sure");
    settings.nicknames = fields.flag("nicknames");
    settings.ranking = fields.flag("ranking");
    settings.floor = fields.flag("floor");
    settings.teams = fields.texts("teams");
    const QJsonObject codes = fields.value("earlier_codes", QJsonValue::Object).toObject();
    for (auto code = codes.begin(); code != codes.end(); ++code)
        settings.earlierCodes.insert(code.key(), code.value().toInt() == 2 ? 2 : 1);
    return settings;
}

QuizSnapshot readSnapshot(Fields fields)
{
    QuizSnapshot quiz;
    quiz.quiz = fields.text("id");
    quiz.title = fields.localized("title");
    quiz.languages = fields.texts("languages");
    quiz.questions = fields.objects("questions", readQuestion);
    quiz.items = fields.objects("items", readItem);
    const auto isPlace = [&](int question) { return question >= 0 && question < quiz.questions.size(); };
    const bool areItems = std::all_of(quiz.items.cbegin(), quiz.items.cend(), [&](const QuizItem &item) {
        return isPlace(item.question) && isPlace(item.forGroupY) && item.limitMs.value_or(1) > 0;
    });
    if (quiz.items.isEmpty() || quiz.languages.isEmpty() || !areItems)
        fields.complain("items");
    return quiz;
}

} // namespace

Expected<SessionPlan> planFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = json.size() <= kLargestPlan ? QJsonDocument::fromJson(json, &parsing) : QJsonDocument{};
    QString fault;
    Fields fields{document.object(), fault};
    SessionPlan plan;
    plan.engineVersion = fields.integer("engine");
    if (plan.engineVersion > kEngineVersion)
        return plan; // what a newer program wrote is told from damage by its version
    plan.startedAt = QDateTime::fromString(fields.text("started_at"), Qt::ISODateWithMs);
    plan.sid = fields.text("sid");
    plan.pin = fields.text("pin");
    bool isSeed = false;
    plan.seed = fields.text("seed").toULongLong(&isSeed);
    if (!isSeed || cleanPin(plan.pin) != plan.pin)
        fields.complain("seed");
    plan.settings = readSettings(fields.object("settings"));
    plan.quiz = readSnapshot(fields.object("quiz"));
    if (!fault.isEmpty())
        return failure(ErrorCode::Corrupted, QStringLiteral("the plan of a session lacks a good \"%1\"").arg(fault));
    return plan;
}

} // namespace mehfooz::workshop
