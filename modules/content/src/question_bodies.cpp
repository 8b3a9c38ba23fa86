// SPDX-License-Identifier: GPL-3.0-or-later
#include "question_bodies.h"

#include <text/folding.h>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr qsizetype kFewestOptions = 2;
constexpr qsizetype kMostOptions = 8;
constexpr qsizetype kFewestOrderingItems = 3;
constexpr double kLargestNumber = 1e15;
constexpr double kLargestPixel = 20'000;

void wrongKey(ObjectReader &object, QStringView key, const QString &text)
{
    object.file().error(object.positionAt(key), QStringLiteral("wrong-key"), text);
}

QList<QuestionOption> readOptions(ObjectReader &question)
{
    QList<QuestionOption> options;
    UniqueIds ids{question.file()};
    for (const YamlNode *node : question.list(u"options")) {
        ObjectReader object{question.file(), *node, QStringLiteral("option")};
        QuestionOption option{object.id<OptionId>(), {}, false, {}, {}};
        ids.add(option.id.text(), object.position());
        option.text = object.text(u"text", TextRole::Option);
        option.right = object.truth(u"right", false);
        option.because = object.text(u"because", TextRole::Because);
        option.tempts = object.text(u"tempts", TextRole::Prose, Need::Optional);
        options.append(option);
    }
    if (question.has(u"options") && (options.size() < kFewestOptions || options.size() > kMostOptions)) {
        wrongKey(question, u"options", QStringLiteral("a question has %1 to %2 options, not %3").arg(kFewestOptions).arg(kMostOptions).arg(options.size()));
    }
    return options;
}

qsizetype rightOptions(const QList<QuestionOption> &options)
{
    return std::ranges::count_if(options, &QuestionOption::right);
}

SingleChoice readSingleChoice(ObjectReader &question)
{
    SingleChoice body{readOptions(question)};
    if (const qsizetype right = rightOptions(body.options); right != 1)
        wrongKey(question, u"options", QStringLiteral("single_choice needs exactly one option with \"right: true\"; here are %1").arg(right));
    return body;
}

MultipleResponse readMultipleResponse(ObjectReader &question)
{
    MultipleResponse body{readOptions(question)};
    const qsizetype right = rightOptions(body.options);
    if (right == 0 || right == body.options.size())
        wrongKey(question, u"options", QStringLiteral("multiple_response needs at least one right and one wrong option; %1 of %2 are right").arg(right).arg(body.options.size()));
    return body;
}

TrueFalse readTrueFalse(ObjectReader &question)
{
    TrueFalse body;
    body.correct = question.truth(u"correct", {});
    const YamlNode *node = question.require(u"because");
    if (!node)
        return body;
    ObjectReader because{question.file(), *node, QStringLiteral("explanation (\"because\")")};
    body.becauseTrue = because.text(u"true", TextRole::Because);
    body.becauseFalse = because.text(u"false", TextRole::Because);
    return body;
}

Ordering readOrdering(ObjectReader &question)
{
    Ordering body;
    UniqueIds ids{question.file()};
    for (const YamlNode *node : question.list(u"items")) {
        ObjectReader object{question.file(), *node, QStringLiteral("item to order")};
        body.items.append({object.id<OptionId>(), object.text(u"text", TextRole::Option)});
        ids.add(body.items.last().id.text(), object.position());
    }
    if (question.has(u"items") && body.items.size() < kFewestOrderingItems)
        wrongKey(question, u"items", QStringLiteral("ordering needs at least %1 items, not %2").arg(kFewestOrderingItems).arg(body.items.size()));
    body.because = question.text(u"because", TextRole::Because);
    return body;
}

/// Two right-hand entries that read alike would make a right answer wrong.
void checkRightEntries(ObjectReader &question, const Matching &body)
{
    for (const QString &language : question.file().languages()) {
        QSet<QString> seen;
        const auto add = [&](const LocalizedText &entry) {
            const QString key = entry.has(language) ? text::fold(entry.in(language)) : QString{};
            if (!key.isEmpty() && seen.contains(key))
                wrongKey(question, u"pairs", QStringLiteral("two right-hand entries read the same in \"%1\": %2").arg(language, entry.in(language).left(60)));
            seen.insert(key);
        };
        for (const MatchingPair &pair : body.pairs)
            add(pair.right);
        for (const LocalizedText &extra : body.extraRight)
            add(extra);
    }
}

Matching readMatching(ObjectReader &question)
{
    Matching body;
    UniqueIds ids{question.file()};
    for (const YamlNode *node : question.list(u"pairs")) {
        ObjectReader object{question.file(), *node, QStringLiteral("pair")};
        body.pairs.append({object.id<OptionId>(), object.text(u"left", TextRole::Option), object.text(u"right", TextRole::Option)});
        ids.add(body.pairs.last().id.text(), object.position());
    }
    if (question.has(u"pairs") && (body.pairs.size() < kFewestOptions || body.pairs.size() > kMostOptions))
        wrongKey(question, u"pairs", QStringLiteral("matching has %1 to %2 pairs, not %3").arg(kFewestOptions).arg(kMostOptions).arg(body.pairs.size()));
    body.extraRight = question.texts(u"extra_right", TextRole::Option, Need::Optional);
    body.because = question.text(u"because", TextRole::Because);
    checkRightEntries(question, body);
    return body;
}

Numeric readNumeric(ObjectReader &question)
{
    Numeric body;
    body.correct = question.number(u"correct", {-kLargestNumber, kLargestNumber, false, {}});
    body.absTol = question.number(u"abs_tol", {0, kLargestNumber, false, 0.0});
    body.relTol = question.number(u"rel_tol", {0, 1, false, 0.0});
    body.units = question.words(u"units");
    body.because = question.text(u"because", TextRole::Because);
    return body;
}

ShortText readShortText(ObjectReader &question)
{
    ShortText body;
    body.accept = question.words(u"accept", Need::Required);
    body.reject = question.words(u"reject");
    body.typos = question.truth(u"typos", false);
    body.because = question.text(u"because", TextRole::Because);
    QSet<QString> accepted;
    for (const QString &word : std::as_const(body.accept))
        accepted.insert(text::fold(word));
    if (accepted.contains(QString{}))
        wrongKey(question, u"accept", QStringLiteral("an accepted answer has no letters and no digits, so nobody can give it"));
    for (const QString &word : std::as_const(body.reject)) {
        if (accepted.contains(text::fold(word)))
            wrongKey(question, u"reject", QStringLiteral("\"%1\" is rejected, but reads the same as an accepted answer").arg(word.left(60)));
    }
    return body;
}

PictureRegion readRegion(const YamlNode &node, FileReading &file, UniqueIds &ids)
{
    ObjectReader object{file, node, QStringLiteral("region")};
    PictureRegion region{object.id<OptionId>(), {}, {}};
    ids.add(region.id.text(), object.position());
    const double x = object.number(u"x", {0, kLargestPixel, false, {}});
    const double y = object.number(u"y", {0, kLargestPixel, false, {}});
    const double width = object.number(u"w", {0, kLargestPixel, true, {}});
    const double height = object.number(u"h", {0, kLargestPixel, true, {}});
    region.rect = {x, y, width, height};
    region.because = object.text(u"because", TextRole::Because);
    return region;
}

Hotspot readHotspot(ObjectReader &question, bool hasPicture)
{
    Hotspot body;
    body.specimen = question.optionalReference<SpecimenId>(u"specimen", ObjectKind::Specimen);
    UniqueIds ids{question.file()};
    for (const YamlNode *node : question.list(u"regions", Need::Optional))
        body.regions.append(readRegion(*node, question.file(), ids));
    body.pad = question.number(u"pad", {0, kLargestPixel, false, 8.0});
    body.freeClicks = question.integer(u"free_clicks", {0, 100, 1});
    const bool onPicture = hasPicture && question.has(u"regions");
    if (body.specimen.has_value() == onPicture)
        wrongKey(question, u"type", QStringLiteral("a hotspot needs either a specimen, or a picture with regions"));
    return body;
}

} // namespace

QuestionBody readQuestionBody(ObjectReader &object, QuestionType type, bool hasPicture)
{
    switch (type) {
    case QuestionType::SingleChoice: return readSingleChoice(object);
    case QuestionType::TrueFalse: return readTrueFalse(object);
    case QuestionType::MultipleResponse: return readMultipleResponse(object);
    case QuestionType::Ordering: return readOrdering(object);
    case QuestionType::Matching: return readMatching(object);
    case QuestionType::Numeric: return readNumeric(object);
    case QuestionType::ShortText: return readShortText(object);
    case QuestionType::Hotspot: return readHotspot(object, hasPicture);
    }
    return SingleChoice{};
}

} // namespace mehfooz
