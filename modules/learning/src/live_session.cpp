// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/live_session.h>

#include "key_table.h"

#include <algorithm>
#include <cmath>

namespace mehfooz {

namespace {

constexpr double kRightScore = 1 - 1e-9;

constexpr std::array<KeyRow<Acknowledgement>, 3> kAcknowledgements{{
    {Acknowledgement::Accepted, u"accepted"},
    {Acknowledgement::AcceptedAgain, u"accepted_again"},
    {Acknowledgement::Refused, u"refused"},
}};

constexpr std::array<KeyRow<LiveQuestionState>, 5> kStates{{
    {LiveQuestionState::NotOpened, u"not_opened"},
    {LiveQuestionState::Open, u"open"},
    {LiveQuestionState::Closed, u"closed"},
    {LiveQuestionState::Skipped, u"skipped"},
    {LiveQuestionState::Undone, u"undone"},
}};

int halfUp(double points)
{
    return static_cast<int>(std::floor(points + 0.5 + 1e-9));
}

} // namespace

int livePoints(PointsRule rule, double score, std::optional<double> limitMs, double elapsedMs)
{
    if (rule == PointsRule::AccuracyOnly || !limitMs || !(*limitMs > 0))
        return halfUp(1000 * score);
    const double timeLeft = std::clamp(*limitMs - elapsedMs, 0.0, *limitMs);
    return halfUp(score * (500 + 500 * timeLeft / *limitMs));
}

QString toKey(Acknowledgement acknowledgement)
{
    return keyIn(kAcknowledgements, acknowledgement);
}

QString toKey(LiveQuestionState state)
{
    return keyIn(kStates, state);
}

LiveSession::LiveSession(LiveSettings settings, QList<LiveQuestion> questions)
    : m_settings{settings}, m_questions{std::move(questions)}
{
    for (qsizetype place = 0; place < m_questions.size(); ++place)
        m_questionPlaces.insert(m_questions.at(place).id, place);
}

std::optional<Acknowledgement> LiveSession::apply(const LiveRecord &record)
{
    ++m_records;
    if (const auto *event = std::get_if<AnswerEvent>(&record.event))
        return answer(*event, record.ms);
    std::visit(
        [&](const auto &event) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(event)>, AnswerEvent>)
                take(event, record.ms);
        },
        record.event);
    return std::nullopt;
}

void LiveSession::take(const JoinEvent &event, double)
{
    if (m_participantPlaces.contains(event.participant))
        return; // came back: the same participant, the same place in the order of joining
    m_participantPlaces.insert(event.participant, m_participants.size());
    m_participants.append({event.participant, event.timeFactor, m_records, 0, {}});
}

void LiveSession::take(const OpenEvent &event, double ms)
{
    const auto place = m_questionPlaces.constFind(event.question);
    if (place == m_questionPlaces.cend())
        return;
    end(LiveQuestionState::Closed); // one question at a time
    Opening opening;
    opening.question = *place;
    opening.openedAtClock = clockAt(ms);
    m_openings.append(opening);
}

void LiveSession::take(const CloseEvent &, double)
{
    end(LiveQuestionState::Closed);
}

void LiveSession::take(const SkipEvent &, double)
{
    end(LiveQuestionState::Skipped);
}

void LiveSession::take(const PauseEvent &, double ms)
{
    if (!m_pausedSince)
        m_pausedSince = ms;
}

void LiveSession::take(const ResumeEvent &, double ms)
{
    if (m_pausedSince)
        m_pausedMs += ms - *m_pausedSince;
    m_pausedSince.reset();
}

void LiveSession::take(const ExtendEvent &event, double)
{
    if (Opening *opening = running())
        opening->addedMs += event.addMs;
}

void LiveSession::take(const UndoEvent &event, double)
{
    const qsizetype question = m_questionPlaces.value(event.question, -1);
    for (auto opening = m_openings.rbegin(); opening != m_openings.rend(); ++opening) {
        if (opening->question == question && opening->state != LiveQuestionState::Undone) {
            opening->state = LiveQuestionState::Undone;
            return;
        }
    }
}

Acknowledgement LiveSession::answer(const AnswerEvent &event, double ms)
{
    const auto place = m_participantPlaces.constFind(event.participant);
    if (place == m_participantPlaces.cend())
        return Acknowledgement::Refused;
    Participant &participant = m_participants[*place];
    if (participant.sequences.contains(event.sequence))
        return Acknowledgement::AcceptedAgain;
    Opening *opening = running();
    if (!opening || m_questions.at(opening->question).id != event.question)
        return Acknowledgement::Refused;
    const double elapsed = clockAt(ms) - opening->openedAtClock;
    const std::optional<double> limit = limitOf(*opening, participant);
    const bool late = limit && elapsed > *limit + opening->addedMs;
    const bool changes = opening->answers.contains(event.participant);
    const bool backwards = !participant.sequences.isEmpty() && event.sequence < participant.lastSequence;
    if (late || backwards || (changes && !m_settings.answerChanges))
        return Acknowledgement::Refused;
    participant.sequences.insert(event.sequence);
    participant.lastSequence = event.sequence;
    opening->answers.insert(event.participant, {event.score, elapsed});
    return Acknowledgement::Accepted;
}

LiveSession::Opening *LiveSession::running()
{
    // Only the newest opening can run: opening a question ends the one before.
    return m_openings.isEmpty() || m_openings.last().state != LiveQuestionState::Open ? nullptr : &m_openings.last();
}

void LiveSession::end(LiveQuestionState state)
{
    if (Opening *opening = running()) {
        opening->state = state;
        opening->endedAtRecord = m_records;
    }
}

double LiveSession::clockAt(double ms) const
{
    return m_pausedSince.value_or(ms) - m_pausedMs;
}

std::optional<double> LiveSession::limitOf(const Opening &opening, const Participant &participant) const
{
    const std::optional<double> limit = m_questions.at(opening.question).limitMs;
    return limit ? std::optional{*limit * participant.timeFactor} : std::nullopt;
}

const LiveSession::Opening *LiveSession::countingOpening(qsizetype question) const
{
    for (auto opening = m_openings.crbegin(); opening != m_openings.crend(); ++opening) {
        if (opening->question == question && opening->state != LiveQuestionState::Undone)
            return opening->state == LiveQuestionState::Closed ? &*opening : nullptr;
    }
    return nullptr;
}

LiveQuestionState LiveSession::stateOf(const QString &question) const
{
    const qsizetype place = m_questionPlaces.value(question, -1);
    LiveQuestionState state = LiveQuestionState::NotOpened;
    for (auto opening = m_openings.crbegin(); opening != m_openings.crend(); ++opening) {
        if (opening->question != place)
            continue;
        state = opening->state;
        if (state != LiveQuestionState::Undone)
            break;
    }
    return state;
}

LiveStanding LiveSession::standingOf(const Participant &participant, const QList<const Opening *> &counting) const
{
    LiveStanding standing;
    standing.participant = participant.id;
    for (const Opening *opening : counting) {
        if (m_settings.missedCounts || opening->endedAtRecord > participant.joinedAtRecord)
            ++standing.asked;
        const auto given = opening->answers.constFind(participant.id);
        if (given == opening->answers.cend())
            continue;
        const int points =
            livePoints(m_settings.points, given->score, limitOf(*opening, participant), given->elapsedMs);
        standing.byQuestion.insert(m_questions.at(opening->question).id, points);
        standing.points += points;
        standing.right += given->score >= kRightScore ? 1 : 0;
        ++standing.answered;
    }
    return standing;
}

QList<LiveStanding> LiveSession::ranking() const
{
    QList<const Opening *> counting;
    for (qsizetype question = 0; question < m_questions.size(); ++question) {
        if (const Opening *opening = countingOpening(question))
            counting.append(opening);
    }
    QList<LiveStanding> standings;
    standings.reserve(m_participants.size());
    for (const Participant &participant : m_participants)
        standings.append(standingOf(participant, counting));
    std::stable_sort(standings.begin(), standings.end(),
                     [](const LiveStanding &a, const LiveStanding &b) { return a.points > b.points; });
    for (qsizetype row = 0; row < standings.size(); ++row) {
        const bool tied = row > 0 && standings.at(row).points == standings.at(row - 1).points;
        standings[row].place = tied ? standings.at(row - 1).place : static_cast<int>(row) + 1;
    }
    return standings;
}

} // namespace mehfooz
