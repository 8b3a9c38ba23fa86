// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/session_state.h>

#include <algorithm>

namespace mehfooz::workshop {

namespace {

constexpr qint64 kWhole = 1000;

const QuizItem &itemOf(const SessionState &state, const Opening &opening)
{
    return state.plan->quiz.items.at(opening.item);
}

} // namespace

qint64 clockAt(const SessionState &state, qint64 ms)
{
    return state.pausedSince.value_or(ms) - state.pausedMs;
}

const Opening *runningOpening(const SessionState &state)
{
    return state.scene.stage == Stage::Question ? &state.openings.at(static_cast<std::size_t>(state.scene.opening)) : nullptr;
}

int countingOpening(const SessionState &state, int item)
{
    for (std::size_t place = state.openings.size(); place-- > 0;) {
        const Opening &opening = state.openings[place];
        if (opening.item == item && opening.state != OpeningState::Undone)
            return opening.state == OpeningState::Closed ? static_cast<int>(place) : -1;
    }
    return -1;
}

int questionFor(const SessionState &state, const Opening &opening, ParticipantNumber participant)
{
    const QuizItem &item = itemOf(state, opening);
    return state.participants.at(participant).group == 2 ? item.forGroupY : item.question;
}

const Given *givenBy(const Opening &opening, ParticipantNumber participant)
{
    if (participant >= opening.given.size() || opening.given[participant].answer == 0)
        return nullptr;
    return &opening.given[participant];
}

std::optional<qint64> limitFor(const SessionState &state, const Opening &opening, ParticipantNumber participant)
{
    const std::optional<qint64> limit = itemOf(state, opening).limitMs;
    if (!limit)
        return std::nullopt;
    return *limit * state.participants.at(participant).permille / kWhole;
}

std::optional<qint64> leftFor(const SessionState &state, ParticipantNumber participant, qint64 ms)
{
    const Opening *opening = runningOpening(state);
    const std::optional<qint64> limit = opening ? limitFor(state, *opening, participant) : std::nullopt;
    if (!limit)
        return std::nullopt;
    const qint64 elapsed = clockAt(state, ms) - opening->openedAtClock;
    return std::max<qint64>(0, *limit + opening->addedMs - elapsed);
}

std::optional<qint64> everybodysLimitMs(const SessionState &state)
{
    const Opening *opening = runningOpening(state);
    if (!opening || state.pausedSince || !itemOf(state, *opening).limitMs)
        return std::nullopt;
    qint64 longest = *itemOf(state, *opening).limitMs;
    for (std::size_t each = 0; each < state.participants.size(); ++each) {
        if (!state.participants[each].removed)
            longest = std::max(longest, *limitFor(state, *opening, static_cast<ParticipantNumber>(each)));
    }
    return opening->openedAtClock + longest + opening->addedMs + state.pausedMs;
}

bool isAccepted(const Participant &participant, quint64 sequence)
{
    const auto run = std::lower_bound(participant.sequences.cbegin(), participant.sequences.cend(), sequence,
                                      [](const SequenceRun &each, quint64 wanted) { return each.last < wanted; });
    return run != participant.sequences.cend() && run->first <= sequence;
}

quint64 nextSequence(const Participant &participant)
{
    return participant.sequences.empty() ? 1 : participant.sequences.back().last + 1;
}

std::optional<ParticipantNumber> participantOf(const SessionState &state, const QByteArray &secretHash)
{
    const auto found = state.bySecret.constFind(secretHash);
    return found == state.bySecret.cend() ? std::nullopt : std::optional{*found};
}

} // namespace mehfooz::workshop
