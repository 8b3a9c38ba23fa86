// SPDX-License-Identifier: GPL-3.0-or-later
#include "decide.h"

#include "answer_rules.h"

#include <text/safe_names.h>
#include <workshop/pin_gate.h>

#include <algorithm>

namespace mehfooz::workshop {

namespace {

constexpr qint64 kLongestAddedMs = 3'600'000;
constexpr qsizetype kLeastOptions = 2;
constexpr qsizetype kMostPollOptions = 8;
constexpr qsizetype kLongestText = 2'000;
constexpr quint32 kMostWords = 10;
constexpr quint32 kLeastPermille = 1'000;
constexpr quint32 kMostPermille = 5'000;
constexpr quint32 kMostHands = 100'000;
constexpr qsizetype kMostHandRows = 64;
constexpr int kMostRounds = 2;

bool isText(const text::LocalizedText &text)
{
    const auto &entries = text.entries();
    return !entries.isEmpty() && std::all_of(entries.cbegin(), entries.cend(), [](const auto &entry) {
        return !entry.text.trimmed().isEmpty() && entry.text.size() <= kLongestText;
    });
}

} // namespace

bool areTestsOver(const SessionState &state)
{
    const QList<QuizItem> &items = state.plan->quiz.items;
    for (qsizetype item = 0; item < items.size(); ++item) {
        if (items.at(item).part != Part::Post)
            continue;
        const auto last = std::find_if(state.openings.crbegin(), state.openings.crend(), [&](const Opening &opening) {
            return opening.item == item && opening.state != OpeningState::Undone;
        });
        if (last == state.openings.crend() || last->state == OpeningState::Open)
            return false;
    }
    return true;
}

int nextItem(const SessionState &state)
{
    for (int item = 0; item < state.plan->quiz.items.size(); ++item) {
        const bool wasOpened = std::any_of(state.openings.cbegin(), state.openings.cend(), [&](const Opening &opening) {
            return opening.item == item && opening.state != OpeningState::Undone;
        });
        if (!wasOpened)
            return item;
    }
    return -1;
}

bool mayReveal(const SessionState &state, int item)
{
    return state.plan->quiz.items.at(item).part == Part::Main || areTestsOver(state);
}

Decision TrainerRules::one(RecordBody body) const
{
    Decision decision;
    decision.records.push_back({m_ms, std::move(body)});
    return decision;
}

bool TrainerRules::hasOpenActivity() const
{
    return m_state.scene.stage == Stage::Poll || m_state.scene.stage == Stage::Cloud;
}

Decision TrainerRules::closingFirst(RecordBody body) const
{
    Decision decision;
    if (m_state.scene.stage == Stage::Question)
        decision.records.push_back({m_ms, Closed{}});
    else if (hasOpenActivity())
        decision.records.push_back({m_ms, ActivityClosed{}});
    decision.records.push_back({m_ms, std::move(body)});
    return decision;
}

bool TrainerRules::isIn(ParticipantNumber participant) const
{
    return participant < m_state.participants.size() && !m_state.participants[participant].removed;
}

Allowed<Decision> TrainerRules::operator()(const OpenItem &command) const
{
    const int item = command.item.value_or(nextItem(m_state));
    if (m_state.scene.stage == Stage::Ended || item < 0 || item >= m_state.plan->quiz.items.size())
        return refuse(Refusal::NotNow);
    return closingFirst(Opened{static_cast<quint32>(item), 1});
}

Allowed<Decision> TrainerRules::operator()(const CloseNow &) const
{
    if (m_state.scene.stage == Stage::Question)
        return one(Closed{});
    if (hasOpenActivity())
        return one(ActivityClosed{});
    return refuse(Refusal::NotNow);
}

Allowed<Decision> TrainerRules::operator()(const Reveal &command) const
{
    if (m_state.scene.stage == Stage::Question || hasOpenActivity() || m_state.scene.stage == Stage::Ended)
        return refuse(Refusal::NotNow);
    int opening = m_state.scene.stage == Stage::Closed ? m_state.scene.opening : -1;
    if (command.item)
        opening = *command.item >= 0 && *command.item < m_state.plan->quiz.items.size() ? countingOpening(m_state, *command.item) : -1;
    if (opening < 0)
        return refuse(Refusal::NotNow);
    if (!mayReveal(m_state, m_state.openings.at(static_cast<std::size_t>(opening)).item))
        return refuse(Refusal::NoFeedback);
    return one(Revealed{static_cast<quint32>(opening)});
}

Allowed<Decision> TrainerRules::operator()(const VoteAgain &) const
{
    if (m_state.scene.stage != Stage::Closed)
        return refuse(Refusal::NotNow);
    const Opening &closed = m_state.openings.at(static_cast<std::size_t>(m_state.scene.opening));
    if (closed.round >= kMostRounds || m_state.plan->quiz.items.at(closed.item).part != Part::Main)
        return refuse(Refusal::NotNow);
    return one(Opened{static_cast<quint32>(closed.item), static_cast<quint32>(closed.round + 1)});
}

Allowed<Decision> TrainerRules::operator()(const ShowRanking &) const
{
    const Stage stage = m_state.scene.stage;
    const bool isBusy = stage == Stage::Question || hasOpenActivity() || stage == Stage::Ended || stage == Stage::Ranking;
    if (isBusy || !m_state.plan->settings.ranking || m_state.plan->settings.kind == SessionKind::PrePost)
        return refuse(Refusal::NotNow);
    return one(RankingShown{});
}

Allowed<Decision> TrainerRules::operator()(const SkipQuestion &) const
{
    const Stage stage = m_state.scene.stage;
    if (stage != Stage::Question && stage != Stage::Closed && stage != Stage::Revealed)
        return refuse(Refusal::NotNow);
    return one(Skipped{});
}

Allowed<Decision> TrainerRules::operator()(const Undo &) const
{
    if (m_state.steps.empty())
        return refuse(Refusal::NotNow);
    return one(Undone{});
}

Allowed<Decision> TrainerRules::operator()(const Pause &) const
{
    if (m_state.pausedSince || m_state.scene.stage == Stage::Ended)
        return refuse(Refusal::NotNow);
    return one(Paused{});
}

Allowed<Decision> TrainerRules::operator()(const Resume &) const
{
    if (!m_state.pausedSince)
        return refuse(Refusal::NotNow);
    return one(Resumed{});
}

Allowed<Decision> TrainerRules::operator()(const AddTime &command) const
{
    const Opening *opening = runningOpening(m_state);
    if (!opening || !m_state.plan->quiz.items.at(opening->item).limitMs)
        return refuse(Refusal::NotNow);
    if (command.ms < 1 || command.ms + opening->addedMs > kLongestAddedMs)
        return refuse(Refusal::TooMany);
    return one(Extended{command.ms});
}

Allowed<Decision> TrainerRules::operator()(const OpenPoll &command) const
{
    if (m_state.scene.stage == Stage::Ended)
        return refuse(Refusal::NotNow);
    const auto &options = command.options;
    const bool isWhole = isText(command.ask) && options.size() >= kLeastOptions && options.size() <= kMostPollOptions
        && std::all_of(options.cbegin(), options.cend(), isText);
    if (!isWhole)
        return refuse(Refusal::Malformed);
    return closingFirst(PollOpened{command.many, command.ask, command.options});
}

Allowed<Decision> TrainerRules::operator()(const OpenCloud &command) const
{
    if (m_state.scene.stage == Stage::Ended)
        return refuse(Refusal::NotNow);
    if (!isText(command.ask) || command.most < 1 || command.most > kMostWords)
        return refuse(Refusal::Malformed);
    return closingFirst(CloudOpened{command.most, command.ask});
}

Allowed<Decision> TrainerRules::operator()(const HideWord &command) const
{
    if (command.activity >= m_state.activities.size() || !m_state.activities[command.activity].words.contains(command.key))
        return refuse(Refusal::Unknown);
    return one(WordHidden{command.activity, command.key, command.hidden});
}

Allowed<Decision> TrainerRules::operator()(const MarkFloor &command) const
{
    if (command.number >= m_state.floor.size())
        return refuse(Refusal::Unknown);
    return one(FloorMarked{command.number, command.mark});
}

Allowed<Decision> TrainerRules::operator()(const RemoveParticipant &command) const
{
    if (!isIn(command.participant))
        return refuse(Refusal::Unknown);
    return one(Removed{command.participant});
}

Allowed<Decision> TrainerRules::operator()(const RenameParticipant &command) const
{
    if (!isIn(command.participant))
        return refuse(Refusal::Unknown);
    if (m_state.plan->settings.kind == SessionKind::PrePost)
        return refuse(Refusal::NotNow); // a test knows no names
    const Expected<QString> clean = text::cleanName(command.name);
    if (!clean)
        return refuse(Refusal::Name);
    return one(Renamed{command.participant, *clean});
}

Allowed<Decision> TrainerRules::operator()(const GrantTime &command) const
{
    if (!isIn(command.participant))
        return refuse(Refusal::Unknown);
    if (command.permille < kLeastPermille || command.permille > kMostPermille)
        return refuse(Refusal::Malformed);
    return one(TimeGranted{command.participant, command.permille});
}

Allowed<Decision> TrainerRules::operator()(const SetDoors &command) const
{
    const Doors doors{command.locked.value_or(m_state.locked), command.floorOpen.value_or(m_state.floorOpen)};
    if (doors.locked == m_state.locked && doors.floorOpen == m_state.floorOpen)
        return Decision{};
    return one(doors);
}

Allowed<Decision> TrainerRules::operator()(const ChangePin &command) const
{
    const QString pin = cleanPin(command.pin);
    if (pin.isEmpty())
        return refuse(Refusal::Malformed);
    return one(PinChanged{pin});
}

Allowed<Decision> TrainerRules::operator()(const CountHands &command) const
{
    const Stage stage = m_state.scene.stage;
    if (stage != Stage::Question && stage != Stage::Closed && stage != Stage::Revealed)
        return refuse(Refusal::NotNow);
    const auto opening = static_cast<quint32>(m_state.scene.opening);
    const QuizItem &item = m_state.plan->quiz.items.at(m_state.openings.at(opening).item);
    const PlannedQuestion &planned = m_state.plan->quiz.questions.at(item.question);
    const auto isRow = [&](const HandRow &row) {
        const Expected<Answer> answer = answerFromJson(planned.question.type(), row.answer);
        return row.count <= kMostHands && answer && toJson(*answer) == row.answer && checkAnswer(planned, *answer);
    };
    if (item.part != Part::Main || command.rows.size() > kMostHandRows || !std::all_of(command.rows.cbegin(), command.rows.cend(), isRow))
        return refuse(Refusal::Malformed);
    return one(HandsCounted{opening, command.rows});
}

Allowed<Decision> TrainerRules::operator()(const EndSession &) const
{
    if (m_state.scene.stage == Stage::Ended)
        return refuse(Refusal::NotNow);
    return closingFirst(SessionEnded{});
}

Allowed<Decision> TrainerRules::operator()(const Reopen &) const
{
    return one(Reopened{});
}

} // namespace mehfooz::workshop
