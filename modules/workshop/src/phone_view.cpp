// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/phone_view.h>

#include "answer_rules.h"
#include "answer_tally.h"
#include "scene_heads.h"

#include <text/isolates.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace mehfooz::workshop {

namespace {

constexpr std::size_t kGroups = 2;

bool hasOpening(Stage stage)
{
    return stage == Stage::Question || stage == Stage::Closed || stage == Stage::Revealed;
}

bool showsPoints(const SessionState &state)
{
    return state.plan->settings.kind == SessionKind::Quiz;
}

QByteArray whole(const QJsonObject &object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

void addFlag(QByteArray &out, const char *field, bool value)
{
    out += field;
    out += value ? "true" : "false";
}

/// An answer as on the wire.
QByteArray wireBytes(const SessionState &state, int question, const KnownAnswer &known)
{
    const QuestionType type = state.plan->quiz.questions.at(question).question.type();
    const Expected<Answer> answer = answerFromJson(type, known.json);
    return answer ? compactValue(wireOf(*state.plan, question, *answer)) : QByteArrayLiteral("null");
}

void addOrder(QByteArray &out, const SessionState &state, int question, ParticipantNumber participant)
{
    const QuestionType type = state.plan->quiz.questions.at(question).question.type();
    const std::vector<int> order = shownOrder(*state.plan, question, participant);
    if (order.empty() || type == QuestionType::TrueFalse)
        return;
    char before = '[';
    out += ",\"order\":";
    for (const int place : order) {
        out += before;
        out += QByteArray::number(place);
        before = ',';
    }
    out += ']';
}

/// A phone's own end of a question.
void addQuestionTail(QByteArray &out, const SessionState &state, ParticipantNumber participant, qint64 ms)
{
    const Opening &opening = state.openings[static_cast<std::size_t>(state.scene.opening)];
    const int question = questionFor(state, opening, participant);
    addFlag(out, ",\"open\":", state.scene.stage == Stage::Question);
    addFlag(out, ",\"paused\":", state.pausedSince.has_value());
    if (const std::optional<qint64> left = leftFor(state, participant, ms))
        out += ",\"left\":" + QByteArray::number(*left);
    addOrder(out, state, question, participant);
    if (const Given *given = givenBy(opening, participant)) {
        const KnownAnswer &known = state.books[static_cast<std::size_t>(question)].answers[given->answer - 1];
        out += ",\"mine\":{\"n\":" + QByteArray::number(given->sequence) + ",\"a\":" + wireBytes(state, question, known) + '}';
    }
}

void addActivityTail(QByteArray &out, const SessionState &state, ParticipantNumber participant)
{
    const Activity &activity = state.activities[static_cast<std::size_t>(state.scene.activity)];
    if (activity.isCloud) {
        const int sent = participant < activity.wordCounts.size() ? activity.wordCounts[participant] : 0;
        out += ",\"sent\":" + QByteArray::number(sent);
        return;
    }
    const quint32 bits = participant < activity.votes.size() ? activity.votes[participant] : 0;
    QJsonArray choices;
    for (int option = 0; option < activity.options.size(); ++option) {
        if ((bits & (1U << option)) != 0)
            choices.append(option);
    }
    out += ",\"mine\":" + (bits == 0 ? QByteArrayLiteral("null") : compactValue(choices));
}

} // namespace

SceneFrames::SceneFrames(const SessionState &state) : m_state{state}
{
    const Stage stage = state.scene.stage;
    if (stage == Stage::Revealed || stage == Stage::Ranking || stage == Stage::Ended)
        m_standings = standingsOf(state);
    for (const QString &language : state.plan->quiz.languages)
        addHeads(language);
    if (stage != Stage::Revealed)
        return;
    for (const int question : questionsOf(state, state.openings[static_cast<std::size_t>(state.scene.opening)])) {
        std::vector<QByteArray> &wires = m_wires[question];
        for (const KnownAnswer &known : state.books[static_cast<std::size_t>(question)].answers)
            wires.push_back(wireBytes(state, question, known));
    }
}

/// A phone's own end of a reveal.
void SceneFrames::addReveal(QByteArray &out, ParticipantNumber participant) const
{
    const Opening &opening = m_state.openings[static_cast<std::size_t>(m_state.scene.opening)];
    const int question = questionFor(m_state, opening, participant);
    if (const Given *given = givenBy(opening, participant)) {
        const std::size_t place = given->answer - 1;
        const KnownAnswer &known = m_state.books[static_cast<std::size_t>(question)].answers[place];
        out += ",\"mine\":{\"a\":" + m_wires.constFind(question)->at(place) + ",\"score\":" + QByteArray::number(known.score, 'g', 6);
        addFlag(out, ",\"right\":", known.score >= kRightScore);
        if (showsPoints(m_state))
            out += ",\"points\":" + QByteArray::number(given->points);
        out += '}';
    } else {
        out += ",\"mine\":null";
    }
    if (showsPoints(m_state))
        out += ",\"total\":" + QByteArray::number(m_standings[participant].points);
}

void SceneFrames::addHeads(const QString &language)
{
    const Stage stage = m_state.scene.stage;
    HeadFor forX{language, 0};
    HeadFor forY{language, 0};
    if (hasOpening(stage)) {
        const QuizItem &item = m_state.plan->quiz.items.at(m_state.openings[static_cast<std::size_t>(m_state.scene.opening)].item);
        forX.question = item.question;
        forY.question = item.forGroupY;
    }
    const bool isShared = forX.question == forY.question; // then the bytes are, too
    m_heads.push_back(openEnded(sceneHead(m_state, m_standings, forX)));
    m_heads.push_back(isShared ? m_heads.back() : openEnded(sceneHead(m_state, m_standings, forY)));
    if (stage != Stage::Closed && stage != Stage::Revealed)
        return;
    m_questions.push_back(openEnded(questionHead(m_state, m_state.scene.opening, forX)));
    m_questions.push_back(isShared ? m_questions.back() : openEnded(questionHead(m_state, m_state.scene.opening, forY)));
}

const QByteArray &SceneFrames::headFor(ParticipantNumber participant, int language) const
{
    const std::size_t group = m_state.participants.at(participant).group == 2 ? 1 : 0;
    return m_heads.at(static_cast<std::size_t>(language) * kGroups + group);
}

void SceneFrames::appendTail(QByteArray &out, ParticipantNumber participant, qint64 ms) const
{
    const Stage stage = m_state.scene.stage;
    if (stage == Stage::Question)
        addQuestionTail(out, m_state, participant, ms);
    if (stage == Stage::Closed)
        addFlag(out, ",\"answered\":", givenBy(m_state.openings[static_cast<std::size_t>(m_state.scene.opening)], participant) != nullptr);
    if (stage == Stage::Revealed)
        addReveal(out, participant);
    if (stage == Stage::Poll || stage == Stage::Cloud)
        addActivityTail(out, m_state, participant);
    if (stage == Stage::Ranking || (stage == Stage::Ended && showsPoints(m_state))) {
        const Standing &own = m_standings[participant];
        out += ",\"total\":" + QByteArray::number(own.points);
        if (stage == Stage::Ranking)
            out += ",\"place\":" + QByteArray::number(own.place);
        else
            out += ",\"right\":" + QByteArray::number(own.right) + ",\"asked\":" + QByteArray::number(own.asked);
    }
    out += '}';
}

QByteArray SceneFrames::earlierFrame(ParticipantNumber participant, int language, qint64 ms) const
{
    if (m_questions.empty())
        return {};
    const std::size_t group = m_state.participants.at(participant).group == 2 ? 1 : 0;
    QByteArray out = m_questions.at(static_cast<std::size_t>(language) * kGroups + group);
    addQuestionTail(out, m_state, participant, ms);
    return out + '}';
}

QByteArray helloFrame(const SessionState &state)
{
    const SessionPlan &plan = *state.plan;
    QJsonObject title;
    for (const QString &language : plan.quiz.languages)
        title.insert(language, plan.quiz.title.in(language));
    QJsonObject object = frame(QStringLiteral("hello"));
    object.insert(QStringLiteral("sid"), plan.sid);
    object.insert(QStringLiteral("title"), title);
    object.insert(QStringLiteral("langs"), QJsonArray::fromStringList(plan.quiz.languages));
    object.insert(QStringLiteral("kind"), toKey(plan.settings.kind));
    object.insert(QStringLiteral("nick"), plan.settings.nicknames);
    object.insert(QStringLiteral("pair"), plan.settings.kind == SessionKind::PrePost);
    object.insert(QStringLiteral("teams"), QJsonArray::fromStringList(plan.settings.teams));
    object.insert(QStringLiteral("locked"), state.locked);
    return whole(object);
}

QByteArray welcomeFrame(const SessionState &state, ParticipantNumber participant, int language)
{
    const Participant &own = state.participants.at(participant);
    const QString tag = state.plan->quiz.languages.at(language);
    QJsonObject object = frame(QStringLiteral("welcome"));
    object.insert(QStringLiteral("sid"), state.plan->sid);
    object.insert(QStringLiteral("me"), static_cast<qint64>(participant) + 1);
    if (!own.name.isEmpty())
        object.insert(QStringLiteral("name"), own.name);
    if (own.team >= 0)
        object.insert(QStringLiteral("team"), own.team);
    if (!own.pairCode.isEmpty())
        object.insert(QStringLiteral("pair"), own.pairCode);
    object.insert(QStringLiteral("lang"), tag);
    object.insert(QStringLiteral("dir"), text::isRightToLeftLanguage(tag) ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    object.insert(QStringLiteral("next"), static_cast<qint64>(nextSequence(own)));
    object.insert(QStringLiteral("floor"), state.floorOpen);
    object.insert(QStringLiteral("paused"), state.pausedSince.has_value());
    return whole(object);
}

int languageOf(const SessionState &state, const QString &tag)
{
    return std::max(0, static_cast<int>(state.plan->quiz.languages.indexOf(tag)));
}

QByteArray timeFrame(const SessionState &state, ParticipantNumber participant, qint64 ms)
{
    const std::optional<qint64> left = leftFor(state, participant, ms);
    if (!left)
        return {};
    QByteArray out = "{\"v\":1,\"t\":\"time\",\"o\":" + QByteArray::number(state.scene.opening) + ",\"left\":" + QByteArray::number(*left);
    addFlag(out, ",\"paused\":", state.pausedSince.has_value());
    return out + '}';
}

QByteArray pauseFrame(const SessionState &state, ParticipantNumber participant, qint64 ms)
{
    QByteArray out = "{\"v\":1,\"t\":\"pause\"";
    addFlag(out, ",\"on\":", state.pausedSince.has_value());
    if (const std::optional<qint64> left = leftFor(state, participant, ms))
        out += ",\"left\":" + QByteArray::number(*left);
    return out + '}';
}

QByteArray floorFrame(const SessionState &state)
{
    QJsonObject object = frame(QStringLiteral("floor"));
    object.insert(QStringLiteral("open"), state.floorOpen);
    return whole(object);
}

QByteArray namedFrame(const SessionState &state, ParticipantNumber participant)
{
    QJsonObject object = frame(QStringLiteral("named"));
    object.insert(QStringLiteral("name"), state.participants.at(participant).name);
    return whole(object);
}

QByteArray undoneFrame()
{
    return QByteArrayLiteral("{\"v\":1,\"t\":\"undone\"}");
}

Notice noticeFor(const Record &record)
{
    const auto one = [](Telling telling, ParticipantNumber participant) { return Notice{Audience::One, telling, participant}; };
    const auto is = [&]<typename... Bodies>(Bodies...) { return (std::holds_alternative<Bodies>(record.body) || ...); };
    if (const auto *removed = std::get_if<Removed>(&record.body))
        return one(Telling::Removal, removed->participant);
    if (const auto *renamed = std::get_if<Renamed>(&record.body))
        return one(Telling::Name, renamed->participant);
    if (const auto *granted = std::get_if<TimeGranted>(&record.body))
        return one(Telling::Time, granted->participant);
    if (is(Extended{}))
        return {Audience::Everybody, Telling::Time, 0};
    if (is(Paused{}, Resumed{}, Reopened{}))
        return {Audience::Everybody, Telling::Pause, 0};
    if (is(Doors{}))
        return {Audience::Everybody, Telling::Floor, 0};
    if (is(Undone{}))
        return {Audience::Everybody, Telling::UndoneThenScene, 0};
    if (is(Opened{}, Closed{}, Revealed{}, Skipped{}, RankingShown{}, PollOpened{}, CloudOpened{}, ActivityClosed{}, SessionEnded{}))
        return {Audience::Everybody, Telling::Scene, 0};
    return {};
}

} // namespace mehfooz::workshop
