// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/session_plan.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The plan as the first record of a journal holds it. Keys are stable; plan_read.cpp is the other direction.
namespace mehfooz::workshop {

namespace {

/// A list, since an object would lose the order of the languages.
QJsonArray jsonOf(const LocalizedText &text)
{
    QJsonArray list;
    for (const auto &entry : text.entries())
        list.append(QJsonArray{entry.language, entry.text});
    return list;
}

template<typename Id>
QJsonValue jsonOf(const std::optional<Id> &id)
{
    return id ? QJsonValue{id->text()} : QJsonValue{};
}

template<typename List, typename Each>
QJsonArray listOf(const List &list, Each each)
{
    QJsonArray array;
    for (const auto &value : list)
        array.append(each(value));
    return array;
}

QJsonArray jsonOf(const QList<QuestionOption> &options)
{
    return listOf(options, [](const QuestionOption &option) {
        return QJsonObject{{QStringLiteral("id"), option.id.text()},
                           {QStringLiteral("text"), jsonOf(option.text)},
                           {QStringLiteral("right"), option.right},
                           {QStringLiteral("because"), jsonOf(option.because)},
                           {QStringLiteral("tempts"), jsonOf(option.tempts)}};
    });
}

QJsonObject bodyJson(const SingleChoice &body)
{
    return {{QStringLiteral("options"), jsonOf(body.options)}};
}

QJsonObject bodyJson(const MultipleResponse &body)
{
    return {{QStringLiteral("options"), jsonOf(body.options)}};
}

QJsonObject bodyJson(const TrueFalse &body)
{
    return {{QStringLiteral("correct"), body.correct},
            {QStringLiteral("because_true"), jsonOf(body.becauseTrue)},
            {QStringLiteral("because_false"), jsonOf(body.becauseFalse)}};
}

QJsonObject bodyJson(const Ordering &body)
{
    const auto item = [](const OrderingItem &each) {
        return QJsonObject{{QStringLiteral("id"), each.id.text()}, {QStringLiteral("text"), jsonOf(each.text)}};
    };
    return {{QStringLiteral("items"), listOf(body.items, item)}, {QStringLiteral("because"), jsonOf(body.because)}};
}

QJsonObject bodyJson(const Matching &body)
{
    const auto pair = [](const MatchingPair &each) {
        return QJsonObject{{QStringLiteral("id"), each.id.text()},
                           {QStringLiteral("left"), jsonOf(each.left)},
                           {QStringLiteral("right"), jsonOf(each.right)}};
    };
    return {{QStringLiteral("pairs"), listOf(body.pairs, pair)},
            {QStringLiteral("extra_right"), listOf(body.extraRight, [](const LocalizedText &each) { return jsonOf(each); })},
            {QStringLiteral("because"), jsonOf(body.because)}};
}

QJsonObject bodyJson(const Numeric &body)
{
    return {{QStringLiteral("correct"), body.correct},
            {QStringLiteral("abs_tol"), body.absTol},
            {QStringLiteral("rel_tol"), body.relTol},
            {QStringLiteral("units"), QJsonArray::fromStringList(body.units)},
            {QStringLiteral("because"), jsonOf(body.because)}};
}

QJsonObject bodyJson(const ShortText &body)
{
    return {{QStringLiteral("accept"), QJsonArray::fromStringList(body.accept)},
            {QStringLiteral("reject"), QJsonArray::fromStringList(body.reject)},
            {QStringLiteral("typos"), body.typos},
            {QStringLiteral("because"), jsonOf(body.because)}};
}

QJsonObject bodyJson(const Hotspot &body)
{
    return {{QStringLiteral("specimen"), jsonOf(body.specimen)}, {QStringLiteral("free_clicks"), body.freeClicks}};
}

QJsonObject specimenJson(const Specimen &specimen)
{
    const auto sign = [](const Sign &each) {
        return QJsonObject{{QStringLiteral("id"), each.id.text()},
                           {QStringLiteral("kind"), each.kind},
                           {QStringLiteral("because"), jsonOf(each.because)}};
    };
    return {{QStringLiteral("id"), specimen.id.text()},
            {QStringLiteral("channel"), toKey(specimen.channel)},
            {QStringLiteral("language"), specimen.language},
            {QStringLiteral("genuine"), specimen.genuine},
            {QStringLiteral("from"), specimen.from},
            {QStringLiteral("subject"), specimen.subject},
            {QStringLiteral("sent"), specimen.sent},
            {QStringLiteral("body"), specimen.body},
            {QStringLiteral("signs"), listOf(specimen.signs, sign)},
            {QStringLiteral("explain"), jsonOf(specimen.explain)},
            {QStringLiteral("safe_action"), jsonOf(specimen.safeAction)}};
}

QJsonObject questionJson(const PlannedQuestion &planned)
{
    const Question &question = planned.question;
    QJsonObject object{{QStringLiteral("id"), question.id.text()},
                       {QStringLiteral("idea"), jsonOf(question.idea)},
                       {QStringLiteral("form"), question.form},
                       {QStringLiteral("topic"), question.topic.text()},
                       {QStringLiteral("difficulty"), question.difficulty},
                       {QStringLiteral("weight"), question.weight},
                       {QStringLiteral("ask"), jsonOf(question.ask)},
                       {QStringLiteral("keep_order"), question.keepOrder},
                       {QStringLiteral("type"), toKey(question.type())},
                       {QStringLiteral("body"), std::visit([](const auto &body) { return bodyJson(body); }, question.body)}};
    if (question.picture)
        object.insert(QStringLiteral("picture"), QJsonObject{{QStringLiteral("file"), question.picture->file},
                                                             {QStringLiteral("alt"), jsonOf(question.picture->alt)}});
    if (planned.specimen)
        object.insert(QStringLiteral("specimen"), specimenJson(*planned.specimen));
    return object;
}

QJsonObject itemJson(const QuizItem &item)
{
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("part"), toKey(item.part)},
            {QStringLiteral("question"), item.question},
            {QStringLiteral("for_y"), item.forGroupY},
            {QStringLiteral("limit_ms"), item.limitMs ? QJsonValue{*item.limitMs} : QJsonValue{}}};
}

QJsonObject settingsJson(const SessionSettings &settings)
{
    QJsonObject codes;
    for (auto code = settings.earlierCodes.cbegin(); code != settings.earlierCodes.cend(); ++code)
        codes.insert(code.key(), code.value());
    return {{QStringLiteral("kind"), toKey(settings.kind)},
            {QStringLiteral("points"), settings.points == PointsRule::SpeedBonus ? QStringLiteral("speed") : QStringLiteral("accuracy")},
            {QStringLiteral("answer_changes"), settings.answerChanges},
            {QStringLiteral("missed_counts"), settings.missedCounts},
            {QStringLiteral("shuffles"), settings.shuffles},
            {QStringLiteral("asks_sure"), settings.asksSure},
            {QStringLiteral("nicknames"), settings.nicknames},
            {QStringLiteral("ranking"), settings.ranking},
            {QStringLiteral("floor"), settings.floor},
            {QStringLiteral("teams"), QJsonArray::fromStringList(settings.teams)},
            {QStringLiteral("earlier_codes"), codes}};
}

} // namespace

QByteArray toJson(const SessionPlan &plan)
{
    const QuizSnapshot &quiz = plan.quiz;
    const QJsonObject snapshot{{QStringLiteral("id"), quiz.quiz},
                               {QStringLiteral("title"), jsonOf(quiz.title)},
                               {QStringLiteral("languages"), QJsonArray::fromStringList(quiz.languages)},
                               {QStringLiteral("questions"), listOf(quiz.questions, questionJson)},
                               {QStringLiteral("items"), listOf(quiz.items, itemJson)}};
    // The seed has 64 bits, more than a number of JSON keeps.
    const QJsonObject object{{QStringLiteral("engine"), plan.engineVersion},
                             {QStringLiteral("started_at"), plan.startedAt.toUTC().toString(Qt::ISODateWithMs)},
                             {QStringLiteral("sid"), plan.sid},
                             {QStringLiteral("pin"), plan.pin},
                             {QStringLiteral("seed"), QString::number(plan.seed)},
                             {QStringLiteral("settings"), settingsJson(plan.settings)},
                             {QStringLiteral("quiz"), snapshot}};
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

} // namespace mehfooz::workshop
