// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiz_questions.h"

namespace mehfooz::golden {

namespace {

QList<QuestionOption> readOptions(Fields &fields, const QList<OptionId> &right)
{
    QList<QuestionOption> options;
    for (const OptionId &id : fields.ids<OptionId>(QStringLiteral("options")))
        options.append({id, {}, right.contains(id), {}, {}});
    return options;
}

LocalizedText inEnglish(const QString &text)
{
    return LocalizedText{{{QStringLiteral("en"), text}}};
}

SingleChoice readSingleChoice(Fields &fields)
{
    QList<OptionId> right;
    if (const auto key = fields.id<OptionId>(QStringLiteral("correct")))
        right.append(*key);
    return {readOptions(fields, right)};
}

MultipleResponse readMultipleResponse(Fields &fields)
{
    return {readOptions(fields, fields.ids<OptionId>(QStringLiteral("correct")))};
}

Ordering readOrdering(Fields &fields)
{
    Ordering ordering;
    for (const OptionId &id : fields.ids<OptionId>(QStringLiteral("correct")))
        ordering.items.append({id, {}});
    return ordering;
}

Matching readMatching(Fields &fields)
{
    Matching matching;
    const QString key = QStringLiteral("correct");
    const QJsonObject pairs = fields.object(key);
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        if (const auto id = fields.parsed<OptionId>(pair.key(), fields.pathOf(key)))
            matching.pairs.append({*id, inEnglish(pair.key()), inEnglish(pair.value().toString())});
    }
    const QString extraKey = QStringLiteral("extra_right");
    const QStringList extras = fields.has(extraKey) ? fields.texts(extraKey) : QStringList{};
    for (const QString &extra : extras)
        matching.extraRight.append(inEnglish(extra));
    return matching;
}

Numeric readNumeric(Fields &fields)
{
    const auto optional = [&](const QString &key) { return fields.has(key) ? fields.number(key) : 0.0; };
    return {fields.number(QStringLiteral("correct")), optional(QStringLiteral("abs_tol")),
            optional(QStringLiteral("rel_tol")), fields.texts(QStringLiteral("units")), {}};
}

/// Typing errors are allowed unless a file says otherwise.
ShortText readShortText(Fields &fields)
{
    const QString typosKey = QStringLiteral("typos");
    const bool typos = !fields.has(typosKey) || fields.flag(typosKey);
    return {fields.texts(QStringLiteral("accept")), fields.texts(QStringLiteral("reject")), typos, {}};
}

QList<PictureRegion> readRegions(const QJsonArray &regions, const QString &path, Sink &sink)
{
    QList<PictureRegion> list;
    for (const QJsonValue &each : regions) {
        Fields fields{each, path, sink};
        const auto id = fields.id<OptionId>(QStringLiteral("id"));
        const QRectF rect{fields.number(QStringLiteral("x")), fields.number(QStringLiteral("y")),
                          fields.number(QStringLiteral("w")), fields.number(QStringLiteral("h"))};
        if (id)
            list.append({*id, rect, {}});
    }
    return list;
}

QList<MarkedSign> readSigns(const QJsonArray &signs, const QStringList &elements, const QString &path, Sink &sink)
{
    QList<MarkedSign> list;
    for (const QJsonValue &each : signs) {
        Fields fields{each, path, sink};
        list.append({fields.text(QStringLiteral("id")), fields.texts(QStringLiteral("elements"))});
        for (const QString &element : std::as_const(list.last().elements)) {
            if (!elements.contains(element))
                fields.complain(QStringLiteral("elements"), QStringLiteral("elements of the message"));
        }
    }
    return list;
}

Hotspot readHotspot(Fields &fields, QuizQuestion &question, const QString &path, Sink &sink)
{
    Hotspot hotspot;
    const QString freeKey = QStringLiteral("free_clicks");
    if (fields.has(freeKey))
        hotspot.freeClicks = fields.integer(freeKey);
    question.freeClicks = hotspot.freeClicks;
    if (fields.has(QStringLiteral("specimen"))) {
        hotspot.specimen = fields.id<SpecimenId>(QStringLiteral("specimen"));
        const QStringList elements = fields.texts(QStringLiteral("elements"));
        question.signs = readSigns(fields.array(QStringLiteral("signs")), elements, path + QStringLiteral(".signs"), sink);
        return hotspot;
    }
    if (fields.has(QStringLiteral("pad")))
        hotspot.pad = fields.number(QStringLiteral("pad"));
    hotspot.regions = readRegions(fields.array(QStringLiteral("regions")), path + QStringLiteral(".regions"), sink);
    return hotspot;
}

QuestionBody readBody(QuestionType type, Fields &fields, QuizQuestion &question, const QString &path, Sink &sink)
{
    switch (type) {
    case QuestionType::SingleChoice:
        return readSingleChoice(fields);
    case QuestionType::TrueFalse:
        return TrueFalse{fields.flag(QStringLiteral("correct")), {}, {}};
    case QuestionType::MultipleResponse:
        return readMultipleResponse(fields);
    case QuestionType::Ordering:
        return readOrdering(fields);
    case QuestionType::Matching:
        return readMatching(fields);
    case QuestionType::Numeric:
        return readNumeric(fields);
    case QuestionType::ShortText:
        return readShortText(fields);
    case QuestionType::Hotspot:
        break;
    }
    return readHotspot(fields, question, path, sink);
}

} // namespace

std::optional<QuizQuestion> readQuestion(const QJsonValue &value, const QString &path, Sink &sink)
{
    Fields fields{value, path, sink};
    const QString typeKey = QStringLiteral("type");
    const std::optional<QuestionType> type = questionTypeFromKey(fields.text(typeKey));
    if (!type) {
        fields.complain(typeKey, QStringLiteral("a type of question"));
        return std::nullopt;
    }
    const QString name = QStringLiteral("golden");
    QuizQuestion question{Question{*QuestionId::parse(name), std::nullopt, {}, *TopicId::parse(name), std::nullopt, 2, 1,
                                   {}, std::nullopt, false, {}, {}, {}},
                          std::nullopt, 1};
    question.question.body = readBody(*type, fields, question, path, sink);
    return question;
}

} // namespace mehfooz::golden
