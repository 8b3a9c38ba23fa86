// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_document.h"

#include "stored_values.h"

#include <QJsonDocument>

#include <algorithm>

namespace mehfooz {

namespace {

QJsonValue jsonOf(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue{instant.toUTC().toString(Qt::ISODateWithMs)} : QJsonValue{};
}

QJsonObject jsonOf(const CheckAnswer &answer)
{
    return {{QStringLiteral("item"), answer.item.text()},
            {QStringLiteral("value"), toKey(answer.value)},
            {QStringLiteral("revision"), answer.revision},
            {QStringLiteral("at"), jsonOf(answer.at)},
            {QStringLiteral("note"), answer.note}};
}

QJsonObject jsonOf(const Catalogue &catalogue)
{
    return {{QStringLiteral("id"), catalogue.id},
            {QStringLiteral("version"), catalogue.version},
            {QStringLiteral("items"), itemsJson(catalogue.items)}};
}

QJsonObject jsonOf(const Snapshot &snapshot)
{
    return {{QStringLiteral("at"), jsonOf(snapshot.at)},
            {QStringLiteral("catalogue"), snapshot.catalogueId},
            {QStringLiteral("profile"), profileJson(snapshot.profile)},
            {QStringLiteral("answers"), answersJson(snapshot.answers)},
            {QStringLiteral("scored"), snapshot.scored},
            {QStringLiteral("low"), snapshot.lowShown},
            {QStringLiteral("high"), snapshot.highShown}};
}

QJsonValue totalJson(const StoredAttempt &attempt)
{
    if (!attempt.total)
        return {};
    return QJsonObject{{QStringLiteral("percent"), attempt.total->percent},
                       {QStringLiteral("shown"), attempt.total->shown},
                       {QStringLiteral("passed"), attempt.total->passed},
                       {QStringLiteral("at"), jsonOf(attempt.finishedAt)}};
}

QJsonObject jsonOf(const StoredAttempt &attempt)
{
    return {{QStringLiteral("number"), attempt.number},
            {QStringLiteral("quiz"), attempt.plan.quiz},
            {QStringLiteral("mode"), keyOf(attempt.plan.mode)},
            {QStringLiteral("form"), attempt.plan.form},
            {QStringLiteral("questions"), questionsJson(attempt.plan.questions)},
            {QStringLiteral("seed"), qint64{attempt.plan.seed}},
            {QStringLiteral("pass_mark"), attempt.plan.passMark},
            {QStringLiteral("started_at"), jsonOf(attempt.plan.startedAt)},
            {QStringLiteral("finished"), totalJson(attempt)}};
}

QJsonValue jsonOf(const std::optional<CardReview> &review)
{
    if (!review)
        return {};
    const CardMemory &after = review->after;
    return QJsonObject{{QStringLiteral("idea"), review->idea},
                       {QStringLiteral("rating"), static_cast<int>(review->rating)},
                       {QStringLiteral("at"), jsonOf(review->at)},
                       {QStringLiteral("state"), keyOf(after.state)},
                       {QStringLiteral("step"), after.step},
                       {QStringLiteral("stability"), after.stability},
                       {QStringLiteral("difficulty"), after.difficulty},
                       {QStringLiteral("last_review"), jsonOf(after.lastReview)},
                       {QStringLiteral("due"), jsonOf(after.due)},
                       {QStringLiteral("lapses"), after.lapses}};
}

QJsonObject jsonOf(const QuizAnswer &answer)
{
    const AnswerRecord &record = answer.record;
    return {{QStringLiteral("attempt"), answer.attempt},
            {QStringLiteral("question"), record.question.text()},
            {QStringLiteral("try"), record.tryNumber},
            {QStringLiteral("kind"), kindOf(record.answer)},
            {QStringLiteral("answer"), QJsonDocument::fromJson(toJson(record.answer)).object()},
            {QStringLiteral("score"), record.score},
            {QStringLiteral("hint_used"), record.hintUsed},
            {QStringLiteral("at"), jsonOf(record.at)},
            {QStringLiteral("review"), jsonOf(answer.review)}};
}

QJsonObject jsonOf(const LessonPlace &place)
{
    return {{QStringLiteral("lesson"), place.lesson.text()},
            {QStringLiteral("revision"), place.revision},
            {QStringLiteral("part"), place.part},
            {QStringLiteral("anchor"), place.anchor},
            {QStringLiteral("parts_read"), place.partsRead},
            {QStringLiteral("updated_at"), jsonOf(place.updatedAt)},
            {QStringLiteral("finished_at"), jsonOf(place.finishedAt)}};
}

QJsonObject jsonOf(const IncidentTick &entry)
{
    return {{QStringLiteral("incident"), entry.incident.text()},
            {QStringLiteral("step"), entry.tick.step.text()},
            {QStringLiteral("done"), entry.tick.done},
            {QStringLiteral("at"), jsonOf(entry.tick.at)}};
}

QJsonObject jsonOf(const IncidentField &field)
{
    return {{QStringLiteral("incident"), field.incident.text()},
            {QStringLiteral("field"), field.field.text()},
            {QStringLiteral("value"), field.value}};
}

template<typename T>
QJsonArray listOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(jsonOf(value));
    return array;
}

QJsonObject settingsJson(const QHash<QString, QString> &settings)
{
    QJsonObject object;
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        object.insert(setting.key(), setting.value());
    return object;
}

} // namespace

QByteArray documentJson(const ProfileDocument &document)
{
    const QJsonObject profile{{QStringLiteral("name"), document.about.name},
                              {QStringLiteral("hue"), document.about.hue},
                              {QStringLiteral("created_at"), jsonOf(document.about.createdAt)}};
    return QJsonDocument{QJsonObject{{QStringLiteral("format"), QStringLiteral("mehfooz-profile")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("exported_at"), jsonOf(document.exportedAt)},
                                     {QStringLiteral("profile"), profile},
                                     {QStringLiteral("check_answers"), listOf(document.checkAnswers)},
                                     {QStringLiteral("catalogues"), listOf(document.catalogues)},
                                     {QStringLiteral("snapshots"), listOf(document.snapshots)},
                                     {QStringLiteral("attempts"), listOf(document.attempts)},
                                     {QStringLiteral("quiz_answers"), listOf(document.quizAnswers)},
                                     {QStringLiteral("lesson_places"), listOf(document.lessonPlaces)},
                                     {QStringLiteral("incident_log"), listOf(document.incidentLog)},
                                     {QStringLiteral("incident_fields"), listOf(document.incidentFields)},
                                     {QStringLiteral("settings"), settingsJson(document.settings)}}}
        .toJson(QJsonDocument::Indented);
}

} // namespace mehfooz
