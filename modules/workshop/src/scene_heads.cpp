// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_heads.h"

#include "answer_rules.h"
#include "answer_tally.h"

#include <text/isolates.h>
#include <workshop/hall_view.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace mehfooz::workshop {

namespace {

constexpr qsizetype kMostRows = 5;
constexpr qsizetype kMostWords = 60;

/// Texts of options, items or right-hand entries by their keys.
QHash<QString, LocalizedText> textsOf(const Question &question)
{
    QHash<QString, LocalizedText> texts;
    const auto take = [&](const auto &options) {
        for (const auto &option : options)
            texts.insert(option.id.text(), option.text);
    };
    if (const auto *single = std::get_if<SingleChoice>(&question.body))
        take(single->options);
    if (const auto *multiple = std::get_if<MultipleResponse>(&question.body))
        take(multiple->options);
    if (const auto *ordering = std::get_if<Ordering>(&question.body))
        take(ordering->items);
    if (const auto *matching = std::get_if<Matching>(&question.body)) {
        for (const MatchingPair &pair : matching->pairs)
            texts.insert(pair.id.text(), pair.right);
        for (qsizetype extra = 0; extra < matching->extraRight.size(); ++extra)
            texts.insert(QStringLiteral("extra.%1").arg(extra), matching->extraRight.at(extra));
    }
    return texts;
}

QJsonArray textsInOrder(const QStringList &keys, const QHash<QString, LocalizedText> &texts, const QString &language)
{
    QJsonArray list;
    for (const QString &key : keys)
        list.append(texts.value(key).in(language));
    return list;
}

QJsonObject messageOf(const Specimen &specimen)
{
    QJsonArray words;
    for (const SpecimenElement &element : elementsOf(specimen))
        words.append(QJsonObject{{QStringLiteral("e"), element.id}, {QStringLiteral("p"), element.paragraph}, {QStringLiteral("x"), element.text}});
    const bool isRightToLeft = text::isRightToLeftLanguage(specimen.language);
    return {{QStringLiteral("channel"), toKey(specimen.channel)},
            {QStringLiteral("lang"), specimen.language},
            {QStringLiteral("dir"), isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")},
            {QStringLiteral("sent"), specimen.sent},
            {QStringLiteral("words"), words}};
}

/// Puts what a question of its type shows into a frame.
void addBody(QJsonObject &object, const SessionPlan &plan, const HeadFor &wanted)
{
    const PlannedQuestion &planned = plan.quiz.questions.at(wanted.question);
    const Question &question = planned.question;
    const QStringList keys = wireKeys(question, plan.seed, plan.settings.shuffles);
    if (const auto *matching = std::get_if<Matching>(&question.body)) {
        QJsonArray lefts;
        for (const MatchingPair &pair : matching->pairs)
            lefts.append(pair.left.in(wanted.language));
        object.insert(QStringLiteral("lefts"), lefts);
        object.insert(QStringLiteral("rights"), textsInOrder(keys, textsOf(question), wanted.language));
    } else if (const auto *numeric = std::get_if<Numeric>(&question.body)) {
        object.insert(QStringLiteral("units"), QJsonArray::fromStringList(numeric->units));
    } else if (planned.specimen) {
        object.insert(QStringLiteral("message"), messageOf(*planned.specimen));
    } else if (!keys.isEmpty() && question.type() != QuestionType::TrueFalse) {
        object.insert(QStringLiteral("options"), textsInOrder(keys, textsOf(question), wanted.language));
    }
}

/// The explanation: by option where there are options, else one text.
class Explaining final {
public:
    Explaining(QJsonObject &object, const PlannedQuestion &planned, QString language)
        : m_object{object}, m_planned{planned}, m_language{std::move(language)}
    {
    }
    void options(const QList<QuestionOption> &options, const QStringList &keys)
    {
        QJsonArray because;
        QJsonArray tempts;
        for (const QString &key : keys) {
            const auto option = std::find_if(options.cbegin(), options.cend(), [&](const QuestionOption &each) { return each.id.text() == key; });
            because.append(option->because.in(m_language));
            tempts.append(option->tempts.isEmpty() ? QJsonValue{} : QJsonValue{option->tempts.in(m_language)});
        }
        m_object.insert(QStringLiteral("because"), because);
        m_object.insert(QStringLiteral("tempts"), tempts);
    }
    void operator()(const TrueFalse &body)
    {
        m_object.insert(QStringLiteral("because"), QJsonArray{body.becauseTrue.in(m_language), body.becauseFalse.in(m_language)});
    }
    void operator()(const Hotspot &)
    {
        QJsonArray signs;
        for (const MarkedSign &marked : signsOf(*m_planned.specimen)) {
            const auto &all = m_planned.specimen->signs;
            const auto sign = std::find_if(all.cbegin(), all.cend(), [&](const Sign &each) { return each.id.text() == marked.id; });
            signs.append(QJsonObject{{QStringLiteral("e"), QJsonArray::fromStringList(marked.elements)},
                                     {QStringLiteral("because"), sign->because.in(m_language)}});
        }
        m_object.insert(QStringLiteral("right"), signs);
        m_object.insert(QStringLiteral("because"), m_planned.specimen->explain.in(m_language));
    }
    void operator()(const SingleChoice &) { }
    void operator()(const MultipleResponse &) { }
    template<typename Body>
    void operator()(const Body &body)
    {
        m_object.insert(QStringLiteral("because"), body.because.in(m_language));
    }

private:
    QJsonObject &m_object;
    const PlannedQuestion &m_planned;
    QString m_language;
};

QJsonArray numbers(const std::vector<quint32> &values)
{
    QJsonArray list;
    for (const quint32 value : values)
        list.append(static_cast<qint64>(value));
    return list;
}

QJsonObject revealHead(const SessionState &state, const HeadFor &wanted)
{
    const SessionPlan &plan = *state.plan;
    const PlannedQuestion &planned = plan.quiz.questions.at(wanted.question);
    const Opening &opening = state.openings[static_cast<std::size_t>(state.scene.opening)];
    QJsonObject object = frame(QStringLiteral("reveal"));
    object.insert(QStringLiteral("o"), state.scene.opening);
    object.insert(QStringLiteral("right"), keyOnWire(plan, wanted.question));
    Explaining explaining{object, planned, wanted.language};
    const QStringList keys = wireKeys(planned.question, plan.seed, plan.settings.shuffles);
    if (const auto *single = std::get_if<SingleChoice>(&planned.question.body))
        explaining.options(single->options, keys);
    if (const auto *multiple = std::get_if<MultipleResponse>(&planned.question.body))
        explaining.options(multiple->options, keys);
    std::visit(explaining, planned.question.body);
    if (const std::vector<quint32> counts = optionCounts(state, opening, wanted.question); !counts.empty())
        object.insert(QStringLiteral("counts"), numbers(counts));
    object.insert(QStringLiteral("answered"), static_cast<qint64>(tallyOf(state, opening, wanted.question).answered));
    return object;
}

QJsonObject rankingHead(const SessionState &state, const Standings &standings)
{
    QJsonArray rows;
    const auto add = [&](int place, const QString &name, int points) {
        rows.append(QJsonObject{{QStringLiteral("place"), place}, {QStringLiteral("name"), name}, {QStringLiteral("points"), points}});
    };
    if (state.plan->settings.teams.isEmpty()) {
        for (const Standing &standing : rankingOf(standings)) {
            if (rows.size() < kMostRows)
                add(standing.place, shownName(state.participants[standing.participant], standing.participant), standing.points);
        }
    } else {
        for (const TeamStanding &team : teamRankingOf(state, standings))
            add(team.place, state.plan->settings.teams.at(team.team), team.points);
    }
    QJsonObject object = frame(QStringLiteral("ranking"));
    object.insert(QStringLiteral("rows"), rows);
    return object;
}

QJsonObject activityHead(const SessionState &state, const QString &type, const QString &language)
{
    const Activity &activity = state.activities[static_cast<std::size_t>(state.scene.activity)];
    QJsonObject object = frame(type);
    object.insert(QStringLiteral("o"), state.scene.activity);
    object.insert(QStringLiteral("ask"), activity.ask.in(language));
    if (activity.isCloud)
        return object;
    QJsonArray options;
    for (const LocalizedText &option : activity.options)
        options.append(option.in(language));
    object.insert(QStringLiteral("options"), options);
    return object;
}

QJsonObject closedPoll(const SessionState &state, const QString &language)
{
    const Activity &poll = state.activities[static_cast<std::size_t>(state.scene.activity)];
    QJsonObject object = activityHead(state, QStringLiteral("poll_closed"), language);
    object.insert(QStringLiteral("counts"), numbers(votesOf(poll)));
    object.insert(QStringLiteral("answered"), static_cast<qint64>(std::count_if(poll.votes.cbegin(), poll.votes.cend(), [](quint32 bits) { return bits != 0; })));
    return object;
}

QJsonObject closedCloud(const SessionState &state, const QString &language)
{
    QJsonArray words;
    for (const CloudRow &row : cloudOf(state.activities[static_cast<std::size_t>(state.scene.activity)])) {
        if (!row.hidden && words.size() < kMostWords)
            words.append(QJsonObject{{QStringLiteral("x"), row.shown}, {QStringLiteral("count"), static_cast<qint64>(row.count)}});
    }
    QJsonObject object = activityHead(state, QStringLiteral("cloud_closed"), language);
    object.insert(QStringLiteral("words"), words);
    return object;
}

QJsonObject openActivity(const SessionState &state, const QString &language)
{
    const Activity &activity = state.activities[static_cast<std::size_t>(state.scene.activity)];
    QJsonObject object = activityHead(state, activity.isCloud ? QStringLiteral("cloud") : QStringLiteral("poll"), language);
    if (activity.isCloud)
        object.insert(QStringLiteral("most"), static_cast<qint64>(activity.most));
    else
        object.insert(QStringLiteral("many"), activity.many);
    return object;
}

QJsonObject ofOpening(const QString &type, int opening)
{
    QJsonObject object = frame(type);
    object.insert(QStringLiteral("o"), opening);
    return object;
}

} // namespace

QJsonObject frame(const QString &type)
{
    return {{QStringLiteral("v"), 1}, {QStringLiteral("t"), type}};
}

QByteArray openEnded(const QJsonObject &object)
{
    QByteArray bytes = QJsonDocument{object}.toJson(QJsonDocument::Compact);
    bytes.chop(1);
    return bytes;
}

QByteArray compactValue(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QString shownName(const Participant &participant, ParticipantNumber number)
{
    return participant.name.isEmpty() ? QString::number(number + 1) : participant.name;
}

QJsonObject questionHead(const SessionState &state, int opening, const HeadFor &wanted)
{
    const SessionPlan &plan = *state.plan;
    const Opening &put = state.openings[static_cast<std::size_t>(opening)];
    const QuizItem &item = plan.quiz.items.at(put.item);
    const Question &question = plan.quiz.questions.at(wanted.question).question;
    QJsonObject object = ofOpening(QStringLiteral("question"), opening);
    const auto ofPart = [&](const QuizItem &each) { return each.part == item.part; };
    const auto begin = plan.quiz.items.cbegin();
    object.insert(QStringLiteral("i"), static_cast<int>(std::count_if(begin, begin + put.item + 1, ofPart)));
    object.insert(QStringLiteral("of"), static_cast<int>(std::count_if(begin, plan.quiz.items.cend(), ofPart)));
    if (item.part != Part::Main)
        object.insert(QStringLiteral("part"), toKey(item.part));
    object.insert(QStringLiteral("round"), put.round);
    object.insert(QStringLiteral("type"), toKey(question.type()));
    object.insert(QStringLiteral("ask"), question.ask.in(wanted.language));
    if (question.picture)
        object.insert(QStringLiteral("alt"), question.picture->alt.in(wanted.language));
    object.insert(QStringLiteral("limit"), item.limitMs.value_or(0));
    object.insert(QStringLiteral("change"), plan.settings.answerChanges);
    object.insert(QStringLiteral("sure"), plan.settings.asksSure);
    addBody(object, plan, wanted);
    return object;
}

QJsonObject sceneHead(const SessionState &state, const Standings &standings, const HeadFor &wanted)
{
    switch (state.scene.stage) {
    case Stage::Question:
        return questionHead(state, state.scene.opening, wanted);
    case Stage::Closed:
        return ofOpening(QStringLiteral("closed"), state.scene.opening);
    case Stage::Revealed:
        return revealHead(state, wanted);
    case Stage::Skipped:
        return ofOpening(QStringLiteral("skipped"), state.scene.opening);
    case Stage::Ranking:
        return rankingHead(state, standings);
    case Stage::Poll:
    case Stage::Cloud:
        return openActivity(state, wanted.language);
    case Stage::PollClosed:
        return closedPoll(state, wanted.language);
    case Stage::CloudClosed:
        return closedCloud(state, wanted.language);
    case Stage::Ended:
        return frame(QStringLiteral("ended"));
    case Stage::Lobby:
        break;
    }
    return frame(QStringLiteral("lobby"));
}

} // namespace mehfooz::workshop
