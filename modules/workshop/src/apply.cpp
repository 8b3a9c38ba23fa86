// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/engine.h>

#include "answer_rules.h"

#include <text/folding.h>

#include <algorithm>
#include <limits>

namespace mehfooz::workshop {

namespace {

/// `list` with a place for `index`; grows by doubling.
template<typename Value>
Value &placeIn(std::vector<Value> &list, std::size_t index)
{
    if (list.size() <= index)
        list.resize(index + 1);
    return list[index];
}

void accept(Participant &participant, quint64 sequence)
{
    if (!participant.sequences.empty() && participant.sequences.back().last + 1 == sequence)
        participant.sequences.back().last = sequence;
    else
        participant.sequences.push_back({sequence, sequence});
}

/// Changes a state by one record. What a record names is checked, since a journal is a file.
class Applying final {
public:
    Applying(SessionState &state, qint64 ms) : m_state{state}, m_ms{ms} { }

    void operator()(const Joined &record) const
    {
        if (record.number != m_state.participants.size() || record.team >= static_cast<int>(m_state.teamSizes.size())
            || m_state.participants.size() >= kMostParticipants)
            return;
        Participant joined;
        joined.kind = record.kind;
        joined.secretHash = record.secretHash;
        joined.name = record.name;
        joined.pairCode = record.pairCode;
        joined.team = record.team;
        joined.group = record.group;
        joined.joinedAtRecord = m_state.records;
        if (!record.secretHash.isEmpty())
            m_state.bySecret.insert(record.secretHash, record.number);
        if (record.team >= 0)
            ++m_state.teamSizes[static_cast<std::size_t>(record.team)];
        const bool isNewPair = !record.pairCode.isEmpty() && !m_state.byPairCode.contains(record.pairCode);
        if (isNewPair)
            m_state.byPairCode.insert(record.pairCode, record.number);
        if (isNewPair && (record.group == 1 || record.group == 2))
            ++m_state.groupSizes[record.group - 1];
        m_state.participants.push_back(std::move(joined));
    }

    void operator()(const Answered &record) const
    {
        if (record.opening >= m_state.openings.size() || !isFresh(record.participant, record.sequence))
            return;
        Opening &opening = m_state.openings[record.opening];
        const int question = questionFor(m_state, opening, record.participant);
        const quint32 answer = opening.state == OpeningState::Open ? placeOf(question, record.answer) : 0;
        if (answer == 0)
            return;
        accept(m_state.participants[record.participant], record.sequence);
        Given &given = placeIn(opening.given, record.participant);
        opening.answered += given.answer == 0 ? 1 : 0;
        const qint64 elapsed = std::max<qint64>(0, clockAt(m_state, m_ms) - opening.openedAtClock);
        given.answer = answer;
        given.elapsedMs = static_cast<quint32>(std::min<qint64>(elapsed, std::numeric_limits<quint32>::max()));
        given.points = pointsOf(opening, record.participant, bookOf(question).answers[answer - 1].score, elapsed);
        ++given.times;
        given.sure = record.sure;
        given.sequence = record.sequence;
    }

    void operator()(const Opened &record) const
    {
        if (record.item >= static_cast<quint32>(m_state.plan->quiz.items.size()))
            return;
        end(OpeningState::Closed); // one question at a time
        step(StepKind::Open);
        Opening opening;
        opening.item = static_cast<int>(record.item);
        opening.round = static_cast<int>(record.round);
        opening.openedAtClock = clockAt(m_state, m_ms);
        opening.given.reserve(m_state.participants.size());
        m_state.openings.push_back(std::move(opening));
        m_state.scene = {Stage::Question, static_cast<int>(m_state.openings.size()) - 1, -1};
    }

    void operator()(const Closed &) const
    {
        if (m_state.scene.stage != Stage::Question)
            return;
        step(StepKind::Close);
        end(OpeningState::Closed);
    }

    void operator()(const Revealed &record) const
    {
        if (record.opening >= m_state.openings.size() || m_state.scene.stage == Stage::Question)
            return;
        step(StepKind::Reveal);
        m_state.scene = {Stage::Revealed, static_cast<int>(record.opening), -1};
    }

    void operator()(const Skipped &) const
    {
        const Stage stage = m_state.scene.stage;
        if (stage != Stage::Question && stage != Stage::Closed && stage != Stage::Revealed)
            return;
        step(StepKind::Skip);
        Opening &opening = m_state.openings[static_cast<std::size_t>(m_state.scene.opening)];
        opening.beforeSkip = opening.state;
        end(OpeningState::Skipped);
        opening.state = OpeningState::Skipped;
        m_state.scene.stage = Stage::Skipped;
    }

    void operator()(const Undone &) const
    {
        if (m_state.steps.empty())
            return;
        const Step last = m_state.steps.back();
        m_state.steps.pop_back();
        takeBack(last.kind);
        m_state.scene = last.before;
    }

    void operator()(const Paused &) const
    {
        if (!m_state.pausedSince)
            m_state.pausedSince = m_ms;
    }

    void operator()(const Resumed &) const
    {
        if (m_state.pausedSince)
            m_state.pausedMs += m_ms - *m_state.pausedSince;
        m_state.pausedSince.reset();
    }

    void operator()(const Extended &record) const
    {
        if (m_state.scene.stage == Stage::Question)
            m_state.openings[static_cast<std::size_t>(m_state.scene.opening)].addedMs += record.addMs;
    }

    void operator()(const RankingShown &) const
    {
        step(StepKind::Ranking);
        m_state.scene = {Stage::Ranking, -1, -1};
    }

    void operator()(const PollOpened &record) const
    {
        Activity poll;
        poll.many = record.many;
        poll.ask = record.ask;
        poll.options = record.options;
        open(std::move(poll), Stage::Poll);
    }

    void operator()(const CloudOpened &record) const
    {
        Activity cloud;
        cloud.isCloud = true;
        cloud.most = record.most;
        cloud.ask = record.ask;
        open(std::move(cloud), Stage::Cloud);
    }

    void operator()(const ActivityClosed &) const
    {
        const Stage stage = m_state.scene.stage;
        if (stage != Stage::Poll && stage != Stage::Cloud)
            return;
        step(StepKind::CloseActivity);
        m_state.activities[static_cast<std::size_t>(m_state.scene.activity)].open = false;
        m_state.scene.stage = stage == Stage::Poll ? Stage::PollClosed : Stage::CloudClosed;
    }

    void operator()(const Voted &record) const
    {
        if (Activity *poll = takenBy(record.activity, false, record.participant, record.sequence)) {
            placeIn(poll->votes, record.participant) = record.choices;
            placeIn(poll->voteSequences, record.participant) = record.sequence;
        }
    }

    void operator()(const WordSent &record) const
    {
        if (Activity *cloud = takenBy(record.activity, true, record.participant, record.sequence)) {
            ++placeIn(cloud->wordCounts, record.participant);
            const QString folded = text::fold(record.word);
            CloudWord &word = cloud->words[folded.isEmpty() ? record.word : folded];
            if (word.count++ == 0)
                word.shown = record.word;
        }
    }

    void operator()(const WordHidden &record) const
    {
        if (record.activity >= m_state.activities.size())
            return;
        auto &words = m_state.activities[record.activity].words;
        if (const auto word = words.find(record.key); word != words.end())
            word->hidden = record.hidden;
    }

    void operator()(const FloorAsked &record) const
    {
        if (!isFresh(record.participant, record.sequence))
            return;
        Participant &sender = m_state.participants[record.participant];
        accept(sender, record.sequence);
        ++sender.floorQuestions;
        m_state.floor.push_back({record.participant, record.text, FloorMark::Fresh, m_ms});
    }

    void operator()(const FloorMarked &record) const
    {
        if (record.number < m_state.floor.size())
            m_state.floor[record.number].mark = record.mark;
    }

    void operator()(const Removed &record) const
    {
        if (record.participant >= m_state.participants.size() || m_state.participants[record.participant].removed)
            return;
        Participant &gone = m_state.participants[record.participant];
        gone.removed = true;
        if (gone.team >= 0)
            --m_state.teamSizes[static_cast<std::size_t>(gone.team)];
    }

    void operator()(const Renamed &record) const
    {
        if (record.participant < m_state.participants.size())
            m_state.participants[record.participant].name = record.name;
    }

    void operator()(const TimeGranted &record) const
    {
        if (record.participant < m_state.participants.size())
            m_state.participants[record.participant].permille = record.permille;
    }

    void operator()(const Doors &record) const
    {
        m_state.locked = record.locked;
        m_state.floorOpen = record.floorOpen;
    }

    void operator()(const PinChanged &record) const { m_state.pin = record.pin; }

    void operator()(const HandsCounted &record) const
    {
        if (record.opening < m_state.openings.size())
            m_state.openings[record.opening].hands = record.rows;
    }

    void operator()(const SessionEnded &) const
    {
        end(OpeningState::Closed);
        step(StepKind::End);
        m_state.scene = {Stage::Ended, -1, -1};
    }

    void operator()(const Reopened &) const
    {
        if (m_state.scene.stage == Stage::Question && !m_state.pausedSince)
            m_state.pausedSince = m_ms;
    }

private:
    [[nodiscard]] AnswerBook &bookOf(int question) const { return m_state.books[static_cast<std::size_t>(question)]; }

    [[nodiscard]] bool isFresh(ParticipantNumber participant, quint64 sequence) const
    {
        return participant < m_state.participants.size() && sequence >= nextSequence(m_state.participants[participant]);
    }

    /// Place of an answer in its question's book, from 1. It is parsed and scored once, however many give it. 0: no answer.
    [[nodiscard]] quint32 placeOf(int question, const QByteArray &json) const
    {
        AnswerBook &book = bookOf(question);
        if (const auto known = book.places.constFind(json); known != book.places.cend())
            return *known;
        const PlannedQuestion &planned = m_state.plan->quiz.questions.at(question);
        const Expected<Answer> answer = answerFromJson(planned.question.type(), json);
        if (!answer)
            return 0;
        const QByteArray own{json.constData(), json.size()}; // what was given may be a view into the journal's bytes
        book.answers.push_back({own, scoreOf(planned, *answer)});
        const auto place = static_cast<quint32>(book.answers.size());
        book.places.insert(own, place);
        return place;
    }

    [[nodiscard]] quint32 pointsOf(const Opening &opening, ParticipantNumber participant, double score, qint64 elapsed) const
    {
        const std::optional<qint64> limit = limitFor(m_state, opening, participant);
        const auto limitMs = limit ? std::optional{static_cast<double>(*limit)} : std::nullopt;
        return static_cast<quint32>(livePoints(m_state.plan->settings.points, score, limitMs, static_cast<double>(elapsed)));
    }

    void step(StepKind kind) const { m_state.steps.push_back({kind, m_state.scene}); }

    /// Ends the opening that runs, if one does.
    void end(OpeningState state) const
    {
        if (m_state.scene.stage != Stage::Question)
            return;
        Opening &opening = m_state.openings[static_cast<std::size_t>(m_state.scene.opening)];
        opening.state = state;
        opening.endedAtClock = clockAt(m_state, m_ms);
        opening.endedAtRecord = m_state.records;
        m_state.scene.stage = Stage::Closed;
    }

    /// Runs again with the time that was left when it ended.
    void runAgain(Opening &opening) const
    {
        opening.state = OpeningState::Open;
        opening.openedAtClock += clockAt(m_state, m_ms) - opening.endedAtClock;
        opening.endedAtRecord = 0;
    }

    void takeBack(StepKind kind) const
    {
        const Scene scene = m_state.scene;
        Opening *opening = scene.opening >= 0 ? &m_state.openings[static_cast<std::size_t>(scene.opening)] : nullptr;
        Activity *activity = scene.activity >= 0 ? &m_state.activities[static_cast<std::size_t>(scene.activity)] : nullptr;
        if (kind == StepKind::Open && opening)
            end(OpeningState::Undone);
        if (kind == StepKind::Close && opening)
            runAgain(*opening);
        if (kind == StepKind::Skip && opening) {
            opening->state = opening->beforeSkip;
            if (opening->beforeSkip == OpeningState::Open)
                runAgain(*opening);
        }
        if (kind == StepKind::OpenActivity && activity) {
            activity->open = false;
            activity->undone = true;
        }
        if (kind == StepKind::CloseActivity && activity)
            activity->open = true;
    }

    void open(Activity activity, Stage stage) const
    {
        end(OpeningState::Closed);
        step(StepKind::OpenActivity);
        m_state.activities.push_back(std::move(activity));
        m_state.scene = {stage, -1, static_cast<int>(m_state.activities.size()) - 1};
    }

    /// The open activity that a numbered message goes to; its number is then taken.
    [[nodiscard]] Activity *takenBy(quint32 activity, bool isCloud, ParticipantNumber participant, quint64 sequence) const
    {
        if (activity >= m_state.activities.size() || !isFresh(participant, sequence))
            return nullptr;
        Activity &found = m_state.activities[activity];
        if (!found.open || found.isCloud != isCloud)
            return nullptr;
        accept(m_state.participants[participant], sequence);
        return &found;
    }

    SessionState &m_state;
    qint64 m_ms;
};

} // namespace

void apply(SessionState &state, const Record &record)
{
    ++state.records;
    state.ms = std::max(state.ms, record.ms);
    std::visit(Applying{state, state.ms}, record.body);
}

} // namespace mehfooz::workshop
