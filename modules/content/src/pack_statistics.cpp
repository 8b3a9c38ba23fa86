// SPDX-License-Identifier: GPL-3.0-or-later
#include <content/pack_statistics.h>

#include "answer_statistics.h"
#include "readable_prose.h"

#include <text/reading_level.h>

#include <QJsonArray>

#include <algorithm>

namespace mehfooz {

namespace {

void count(QJsonObject &object, const QString &key)
{
    object[key] = object[key].toInt() + 1;
}

/// {"count": n, "by_language": {…}}; `textOf` gives the text by which an object exists in a language.
template<typename T, typename TextOf>
QJsonObject counted(const QList<T> &objects, const QStringList &languages, const TextOf &textOf)
{
    QJsonObject byLanguage;
    for (const QString &language : languages) {
        const auto present = std::ranges::count_if(objects, [&](const T &object) { return textOf(object).has(language); });
        byLanguage[language] = static_cast<int>(present);
    }
    return {{QStringLiteral("count"), static_cast<int>(objects.size())}, {QStringLiteral("by_language"), byLanguage}};
}

struct Explanations {
    int all = 0;
    int explained = 0;

    void add(const LocalizedText &because, const QStringList &languages)
    {
        ++all;
        explained += std::ranges::all_of(languages, [&](const QString &language) { return because.has(language); }) ? 1 : 0;
    }
};

/// One entry for each answer that a person can choose, or one where the answer is typed or put in order.
void addExplanations(const Question &question, const QStringList &languages, Explanations &explanations)
{
    if (const QList<QuestionOption> *options = optionsOf(question)) {
        for (const QuestionOption &option : *options)
            explanations.add(option.because, languages);
    } else if (const auto *truth = std::get_if<TrueFalse>(&question.body)) {
        explanations.add(truth->becauseTrue, languages);
        explanations.add(truth->becauseFalse, languages);
    } else if (const auto *ordering = std::get_if<Ordering>(&question.body)) {
        explanations.add(ordering->because, languages);
    } else if (const auto *matching = std::get_if<Matching>(&question.body)) {
        explanations.add(matching->because, languages);
    } else if (const auto *numeric = std::get_if<Numeric>(&question.body)) {
        explanations.add(numeric->because, languages);
    } else if (const auto *typed = std::get_if<ShortText>(&question.body)) {
        explanations.add(typed->because, languages);
    } else if (const auto *hotspot = std::get_if<Hotspot>(&question.body)) {
        for (const PictureRegion &region : hotspot->regions)
            explanations.add(region.because, languages);
    }
}

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

/// {"questions", "share", "chance"}
QJsonObject shareOf(const ShareCount &counted)
{
    return {{QStringLiteral("questions"), counted.questions},
            {QStringLiteral("share"), share(counted.hits, counted.questions)},
            {QStringLiteral("chance"), share(counted.expected, counted.questions)}};
}

/// The share of the position that the right option takes most often, and every position's.
QJsonObject positionStatistics(const QList<const Question *> &questions)
{
    QJsonObject worst;
    QJsonArray byPosition;
    const QList<ShareCount> positions = keyPositions(questions);
    for (const ShareCount &position : positions) {
        const QJsonObject figures = shareOf(position);
        if (worst.isEmpty() || figures[u"share"].toDouble() > worst[u"share"].toDouble())
            worst = figures;
        byPosition.append(figures);
    }
    worst[QStringLiteral("by_position")] = byPosition;
    return worst;
}

/// How often the right option is the longest, over all languages and in each.
QJsonObject lengthStatistics(const QList<const Question *> &questions, const QStringList &languages)
{
    ShareCount all;
    QJsonObject byLanguage;
    for (const QString &language : languages) {
        const ShareCount count = longestIsKey(questions, language);
        all.questions += count.questions;
        all.hits += count.hits;
        all.expected += count.expected;
        byLanguage[language] = shareOf(count);
    }
    QJsonObject figures = shareOf(all);
    figures[QStringLiteral("by_language")] = byLanguage;
    return figures;
}

QJsonObject questionStatistics(const Pack &pack)
{
    const QStringList &languages = pack.manifest.languages;
    QJsonObject object = counted(pack.questions, languages, [](const Question &question) { return question.ask; });
    QJsonObject byType, byDifficulty, byTopic, byForm;
    Explanations explanations;
    QList<const Question *> questions;
    for (const Question &question : pack.questions) {
        count(byType, toKey(question.type()));
        count(byDifficulty, QString::number(question.difficulty));
        count(byTopic, question.topic.text());
        count(byForm, question.form.isEmpty() ? QStringLiteral("none") : question.form);
        addExplanations(question, languages, explanations);
        questions.append(&question);
    }
    object[QStringLiteral("by_type")] = byType;
    object[QStringLiteral("by_difficulty")] = byDifficulty;
    object[QStringLiteral("by_topic")] = byTopic;
    object[QStringLiteral("by_form")] = byForm;
    object[QStringLiteral("explained_options")] = share(explanations.explained, explanations.all);
    object[QStringLiteral("key_position")] = positionStatistics(questions);
    object[QStringLiteral("longest_is_key")] = lengthStatistics(questions, languages);
    return object;
}

QString lessonProse(const LessonBody &body)
{
    QString prose;
    for (const LessonPart &part : body.parts) {
        for (const text::Block &block : part.blocks) {
            if (block.kind != text::Block::Kind::Source && block.kind != text::Block::Kind::Specimen)
                prose += text::plainText(block.inlines) + u'\n';
        }
    }
    return prose;
}

QJsonObject lessonStatistics(const Pack &pack)
{
    QJsonObject object = counted(pack.lessons, pack.manifest.languages, [](const Lesson &lesson) { return lesson.title; });
    QJsonObject byTopic, byLanguage, reading;
    for (const Lesson &lesson : pack.lessons) {
        count(byTopic, lesson.topic.text());
        for (const LessonBody &body : lesson.bodies)
            count(byLanguage, body.language);
    }
    for (const QString &language : pack.manifest.languages) {
        QString all;
        for (const Lesson &lesson : pack.lessons) {
            const auto body = std::ranges::find(lesson.bodies, language, &LessonBody::language);
            all += body == lesson.bodies.end() ? QString{} : lessonProse(*body);
        }
        QJsonObject figures{{QStringLiteral("words"), static_cast<int>(text::words(all).size())},
                            {QStringLiteral("longest_sentence"), text::longestSentence(all)}};
        if (language == u"en")
            figures[QStringLiteral("grade")] = text::fleschKincaidGrade(all);
        reading[language] = figures;
    }
    object[QStringLiteral("by_language")] = byLanguage;
    object[QStringLiteral("by_topic")] = byTopic;
    object[QStringLiteral("reading_level")] = reading;
    return object;
}

QJsonObject checkStatistics(const Pack &pack)
{
    QJsonObject object = counted(pack.checks, pack.manifest.languages, [](const CheckItem &check) { return check.title; });
    QJsonObject byArea;
    int essential = 0;
    int withProbe = 0;
    for (const CheckItem &check : pack.checks) {
        count(byArea, check.scored.area.text());
        essential += check.scored.essential || !check.scored.essentialFor.isEmpty() ? 1 : 0;
        withProbe += check.probe.isEmpty() ? 0 : 1;
    }
    object[QStringLiteral("by_area")] = byArea;
    object[QStringLiteral("essential")] = essential;
    object[QStringLiteral("with_probe")] = withProbe;
    return object;
}

/// A specimen stands in one language: that of the message. Its explanations stand in all.
QJsonObject specimenStatistics(const Pack &pack)
{
    QJsonObject object = counted(pack.specimens, pack.manifest.languages, [](const Specimen &specimen) { return specimen.explain; });
    QJsonObject byChannel, byMessageLanguage;
    int genuine = 0;
    for (const Specimen &specimen : pack.specimens) {
        count(byChannel, toKey(specimen.channel));
        count(byMessageLanguage, specimen.language);
        genuine += specimen.genuine ? 1 : 0;
    }
    object[QStringLiteral("genuine")] = genuine;
    object[QStringLiteral("by_channel")] = byChannel;
    object[QStringLiteral("by_message_language")] = byMessageLanguage;
    return object;
}

QJsonObject quizStatistics(const Pack &pack)
{
    QJsonObject object = counted(pack.quizzes, pack.manifest.languages, [](const Quiz &quiz) { return quiz.title; });
    QJsonObject byKind;
    for (const Quiz &quiz : pack.quizzes)
        count(byKind, toKey(quiz.kind));
    object[QStringLiteral("by_kind")] = byKind;
    return object;
}

} // namespace

QJsonObject packStatistics(const Pack &pack)
{
    const QStringList &languages = pack.manifest.languages;
    return {
        {QStringLiteral("lessons"), lessonStatistics(pack)},
        {QStringLiteral("questions"), questionStatistics(pack)},
        {QStringLiteral("quizzes"), quizStatistics(pack)},
        {QStringLiteral("checks"), checkStatistics(pack)},
        {QStringLiteral("specimens"), specimenStatistics(pack)},
        {QStringLiteral("incidents"), counted(pack.incidents, languages, [](const Incident &incident) { return incident.title; })},
        {QStringLiteral("roles"), counted(pack.roles, languages, [](const Role &role) { return role.title; })},
        {QStringLiteral("routes"), counted(pack.routes, languages, [](const Route &route) { return route.name; })},
        {QStringLiteral("terms"), counted(pack.terms, languages, [](const Term &term) { return term.term; })},
        {QStringLiteral("topics"), counted(pack.topics, languages, [](const Topic &topic) { return topic.title; })},
        {QStringLiteral("threats"), counted(pack.threats, languages, [](const Threat &threat) { return threat.title; })},
        {QStringLiteral("references"), counted(pack.references, languages, [](const ReferenceEntry &entry) { return entry.title; })},
    };
}

} // namespace mehfooz
