// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/answer.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mehfooz {

namespace {

/// Answers come from files too, so their size is bounded before they are parsed.
constexpr qsizetype kLargestAnswer = 1'000'000;

template<typename... Cases>
struct Overload : Cases... {
    using Cases::operator()...;
};
template<typename... Cases>
Overload(Cases...) -> Overload<Cases...>;

QJsonArray idArray(const QList<OptionId> &ids)
{
    QJsonArray array;
    for (const OptionId &id : ids)
        array.append(id.text());
    return array;
}

QJsonObject toObject(const ChoiceAnswer &answer)
{
    return {{QStringLiteral("choice"), answer.choice ? QJsonValue{answer.choice->text()} : QJsonValue{}}};
}

QJsonObject toObject(const TruthAnswer &answer)
{
    return {{QStringLiteral("value"), answer.value ? QJsonValue{*answer.value} : QJsonValue{}}};
}

QJsonObject toObject(const TickedAnswer &answer)
{
    QList<OptionId> ticked = answer.ticked.values();
    std::sort(ticked.begin(), ticked.end()); // a set has no order, a file should
    return {{QStringLiteral("choices"), idArray(ticked)}};
}

QJsonObject toObject(const OrderAnswer &answer)
{
    return {{QStringLiteral("order"), idArray(answer.order)}};
}

QJsonObject toObject(const PairsAnswer &answer)
{
    QJsonObject pairs;
    for (auto pair = answer.pairs.cbegin(); pair != answer.pairs.cend(); ++pair)
        pairs.insert(pair.key().text(), pair.value());
    return {{QStringLiteral("pairs"), pairs}};
}

QJsonObject toObject(const TypedAnswer &answer)
{
    return {{QStringLiteral("text"), answer.text}};
}

QJsonObject toObject(const MarksAnswer &answer)
{
    QJsonArray clicks = QJsonArray::fromStringList(answer.elements);
    for (const QPointF &click : answer.clicks)
        clicks.append(QJsonArray{click.x(), click.y()});
    return {{QStringLiteral("clicks"), clicks}};
}

tl::unexpected<Error> noAnswer(const QString &why)
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("not an answer: %1").arg(why));
}

Expected<QList<OptionId>> idsFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return noAnswer(QStringLiteral("a list of ids is missing"));
    QList<OptionId> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        Expected<OptionId> id = OptionId::parse(each.toString());
        if (!id)
            return tl::make_unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

Expected<Answer> choiceFrom(const QJsonValue &value)
{
    if (value.isNull())
        return Answer{ChoiceAnswer{}};
    return OptionId::parse(value.toString()).map([](const OptionId &id) { return Answer{ChoiceAnswer{id}}; });
}

Expected<Answer> truthFrom(const QJsonValue &value)
{
    if (value.isNull())
        return Answer{TruthAnswer{}};
    if (!value.isBool())
        return noAnswer(QStringLiteral("\"value\" must be true, false or null"));
    return Answer{TruthAnswer{value.toBool()}};
}

Expected<Answer> pairsFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return noAnswer(QStringLiteral("\"pairs\" must be an object"));
    PairsAnswer answer;
    const QJsonObject pairs = value.toObject();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        const Expected<OptionId> left = OptionId::parse(pair.key());
        if (!left)
            return tl::make_unexpected(left.error());
        if (!pair.value().isString())
            return noAnswer(QStringLiteral("a right-hand entry must be a text"));
        answer.pairs.insert(*left, pair.value().toString());
    }
    return Answer{answer};
}

Expected<Answer> marksFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return noAnswer(QStringLiteral("\"clicks\" must be a list"));
    MarksAnswer answer;
    const QJsonArray clicks = value.toArray();
    for (const QJsonValue &click : clicks) {
        const QJsonArray point = click.toArray();
        if (click.isString())
            answer.elements.append(click.toString());
        else if (point.size() == 2 && point.at(0).isDouble() && point.at(1).isDouble())
            answer.clicks.append({point.at(0).toDouble(), point.at(1).toDouble()});
        else
            return noAnswer(QStringLiteral("a click is an element's id or [x, y]"));
    }
    if (!answer.elements.isEmpty() && !answer.clicks.isEmpty())
        return noAnswer(QStringLiteral("clicks are all ids or all points"));
    return Answer{answer};
}

Expected<Answer> textFrom(const QJsonValue &value)
{
    if (!value.isString())
        return noAnswer(QStringLiteral("\"text\" must be a text"));
    return Answer{TypedAnswer{value.toString()}};
}

Expected<Answer> tickedFrom(const QJsonValue &value)
{
    return idsFrom(value).map([](const QList<OptionId> &ids) { return Answer{TickedAnswer{{ids.cbegin(), ids.cend()}}}; });
}

Expected<Answer> orderFrom(const QJsonValue &value)
{
    return idsFrom(value).map([](const QList<OptionId> &ids) { return Answer{OrderAnswer{ids}}; });
}

struct Form {
    QLatin1String key;
    Expected<Answer> (*read)(const QJsonValue &);
};

Form formOf(QuestionType type)
{
    switch (type) {
    case QuestionType::SingleChoice:
        return {QLatin1String{"choice"}, choiceFrom};
    case QuestionType::TrueFalse:
        return {QLatin1String{"value"}, truthFrom};
    case QuestionType::MultipleResponse:
        return {QLatin1String{"choices"}, tickedFrom};
    case QuestionType::Ordering:
        return {QLatin1String{"order"}, orderFrom};
    case QuestionType::Matching:
        return {QLatin1String{"pairs"}, pairsFrom};
    case QuestionType::Numeric:
    case QuestionType::ShortText:
        return {QLatin1String{"text"}, textFrom};
    case QuestionType::Hotspot:
        break;
    }
    return {QLatin1String{"clicks"}, marksFrom};
}

bool hasText(const LocalizedText &entry, const QString &text)
{
    const auto &entries = entry.entries();
    return std::any_of(entries.cbegin(), entries.cend(), [&](const auto &each) { return each.text == text; });
}

/// The key of a right-hand entry given by key or by text; what is neither stays as it is, and is wrong.
QString rightKey(const Matching &matching, const QString &given)
{
    for (const MatchingPair &pair : matching.pairs) {
        if (hasText(pair.right, given))
            return pair.id.text();
    }
    for (qsizetype extra = 0; extra < matching.extraRight.size(); ++extra) {
        if (hasText(matching.extraRight.at(extra), given))
            return QStringLiteral("extra.%1").arg(extra);
    }
    return given;
}

} // namespace

bool isEmptyAnswer(const Answer &answer)
{
    return std::visit(Overload{
                          [](const ChoiceAnswer &each) { return !each.choice.has_value(); },
                          [](const TruthAnswer &each) { return !each.value.has_value(); },
                          [](const TickedAnswer &each) { return each.ticked.isEmpty(); },
                          [](const OrderAnswer &each) { return each.order.isEmpty(); },
                          [](const PairsAnswer &each) { return each.pairs.isEmpty(); },
                          [](const TypedAnswer &each) { return each.text.trimmed().isEmpty(); },
                          [](const MarksAnswer &each) { return each.clicks.isEmpty() && each.elements.isEmpty(); },
                      },
                      answer);
}

QByteArray toJson(const Answer &answer)
{
    const QJsonObject object = std::visit([](const auto &each) { return toObject(each); }, answer);
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

Expected<Answer> answerFromJson(QuestionType type, const QByteArray &json)
{
    if (json.size() > kLargestAnswer)
        return noAnswer(QStringLiteral("over a million bytes"));
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError || !document.isObject())
        return noAnswer(QStringLiteral("no JSON object"));
    const QJsonObject object = document.object();
    const Form form = formOf(type);
    if (object.size() != 1 || !object.contains(form.key))
        return noAnswer(QStringLiteral("a %1 question takes just the key \"%2\"").arg(toKey(type), form.key));
    return form.read(object.value(form.key));
}

Expected<Answer> answerFromJson(const Question &question, const QByteArray &json)
{
    return answerFromJson(question.type(), json).map([&](Answer answer) {
        const auto *matching = std::get_if<Matching>(&question.body);
        auto *pairs = std::get_if<PairsAnswer>(&answer);
        if (matching && pairs) {
            for (QString &right : pairs->pairs)
                right = rightKey(*matching, right);
        }
        return answer;
    });
}

bool fits(const Answer &answer, QuestionType type)
{
    switch (type) {
    case QuestionType::SingleChoice:
        return std::holds_alternative<ChoiceAnswer>(answer);
    case QuestionType::TrueFalse:
        return std::holds_alternative<TruthAnswer>(answer);
    case QuestionType::MultipleResponse:
        return std::holds_alternative<TickedAnswer>(answer);
    case QuestionType::Ordering:
        return std::holds_alternative<OrderAnswer>(answer);
    case QuestionType::Matching:
        return std::holds_alternative<PairsAnswer>(answer);
    case QuestionType::Numeric:
    case QuestionType::ShortText:
        return std::holds_alternative<TypedAnswer>(answer);
    case QuestionType::Hotspot:
        break;
    }
    return std::holds_alternative<MarksAnswer>(answer);
}

} // namespace mehfooz
