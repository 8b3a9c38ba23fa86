// SPDX-License-Identifier: GPL-3.0-or-later
#include "decide.h"

#include "answer_rules.h"
#include "pair_code.h"

#include <text/safe_names.h>

#include <QSet>

#include <algorithm>

namespace mehfooz::workshop {

namespace {

constexpr qsizetype kHashBytes = 32;
constexpr quint8 kMostSure = 3;

/// Choices as bits; 0 when they are not choices among `options`.
quint32 choiceBits(const QList<int> &choices, qsizetype options)
{
    quint32 bits = 0;
    for (const int choice : choices) {
        if (choice < 0 || choice >= options || (bits & (1U << choice)) != 0)
            return 0;
        bits |= 1U << choice;
    }
    return bits;
}

} // namespace

Decision PhoneRules::one(RecordBody body) const
{
    Decision decision;
    decision.records.push_back({m_ms, std::move(body)});
    return decision;
}

Allowed<void> PhoneRules::mayJoin() const
{
    if (m_state.scene.stage == Stage::Ended)
        return refuse(Refusal::Ended);
    if (m_state.participants.size() >= kMostParticipants)
        return refuse(Refusal::Full);
    return {};
}

int PhoneRules::teamFor(std::optional<int> wanted) const
{
    const qsizetype teams = m_state.plan->settings.teams.size();
    if (teams == 0)
        return -1;
    if (wanted && *wanted >= 0 && *wanted < teams)
        return *wanted;
    const auto smallest = std::min_element(m_state.teamSizes.cbegin(), m_state.teamSizes.cend());
    return static_cast<int>(smallest - m_state.teamSizes.cbegin());
}

void PhoneRules::group(Joined &record, const QString &typedCode) const
{
    const QString code = cleanPairCode(typedCode);
    if (const auto known = m_state.byPairCode.constFind(code); known != m_state.byPairCode.cend()) {
        record.group = m_state.participants.at(*known).group;
        record.pairCode = code;
        return;
    }
    const auto earlier = m_state.plan->settings.earlierCodes.constFind(code);
    const bool isEarlier = earlier != m_state.plan->settings.earlierCodes.cend();
    record.pairCode = isEarlier ? code : freshPairCode(m_state);
    record.group = isEarlier ? *earlier : (m_state.groupSizes[0] <= m_state.groupSizes[1] ? 1 : 2);
}

Allowed<Decision> PhoneRules::joined(Joined record, const QString &name, std::optional<int> team) const
{
    record.number = static_cast<ParticipantNumber>(m_state.participants.size());
    if (m_state.plan->settings.nicknames && !name.trimmed().isEmpty()) {
        const Expected<QString> clean = text::cleanName(name);
        if (!clean)
            return refuse(Refusal::Name);
        record.name = *clean;
    }
    record.team = teamFor(team);
    const ParticipantNumber number = record.number;
    Decision decision = one(std::move(record));
    decision.participant = number;
    return decision;
}

Allowed<Decision> PhoneRules::operator()(const Join &command) const
{
    if (command.secretHash.size() != kHashBytes)
        return refuse(Refusal::Malformed);
    if (const std::optional<ParticipantNumber> known = participantOf(m_state, command.secretHash)) {
        if (m_state.participants.at(*known).removed)
            return refuse(Refusal::Removed);
        return Decision{{}, *known};
    }
    if (const Allowed<void> may = mayJoin(); !may)
        return refuse(may.error());
    if (m_state.locked)
        return refuse(Refusal::Locked);
    Joined record;
    record.secretHash = command.secretHash;
    if (m_state.plan->settings.kind == SessionKind::PrePost)
        group(record, command.pairCode);
    return joined(std::move(record), command.name, command.team);
}

Allowed<Decision> PhoneRules::operator()(const AddCard &command) const
{
    if (const Allowed<void> may = mayJoin(); !may)
        return refuse(may.error());
    Joined record;
    record.kind = ParticipantKind::Card;
    if (m_state.plan->settings.kind == SessionKind::PrePost)
        group(record, {});
    return joined(std::move(record), command.name, std::nullopt);
}

std::optional<Allowed<Decision>> PhoneRules::settled(ParticipantNumber participant, quint64 sequence) const
{
    if (participant >= m_state.participants.size())
        return refuse(Refusal::NotJoined);
    const Participant &sender = m_state.participants[participant];
    if (sender.removed)
        return refuse(Refusal::Removed);
    if (isAccepted(sender, sequence))
        return Decision{{}, participant};
    if (sequence < nextSequence(sender))
        return refuse(Refusal::Backwards);
    return std::nullopt;
}

Allowed<void> PhoneRules::mayAnswer(const GiveAnswer &command) const
{
    const Opening *opening = runningOpening(m_state);
    if (!opening || static_cast<quint32>(m_state.scene.opening) != command.opening)
        return refuse(Refusal::NotOpen);
    const qint64 elapsed = clockAt(m_state, m_ms) - opening->openedAtClock;
    const std::optional<qint64> limit = limitFor(m_state, *opening, command.participant);
    if (limit && elapsed > *limit + opening->addedMs)
        return refuse(Refusal::Late);
    if (const Given *given = givenBy(*opening, command.participant)) {
        if (!m_state.plan->settings.answerChanges)
            return refuse(Refusal::NoChange);
        if (given->times >= kMostChanges)
            return refuse(Refusal::TooMany);
    }
    if (command.sure > kMostSure)
        return refuse(Refusal::NotAnAnswer);
    const int question = questionFor(m_state, *opening, command.participant);
    return checkAnswer(m_state.plan->quiz.questions.at(question), command.answer);
}

Allowed<Decision> PhoneRules::operator()(const GiveAnswer &command) const
{
    if (const std::optional<Allowed<Decision>> known = settled(command.participant, command.sequence))
        return *known;
    if (const Allowed<void> may = mayAnswer(command); !may)
        return refuse(may.error());
    const quint8 sure = m_state.plan->settings.asksSure ? command.sure : quint8{0};
    return one(Answered{command.participant, command.opening, command.sequence, sure, toJson(command.answer)});
}

Allowed<Decision> PhoneRules::operator()(const CardAnswer &command) const
{
    if (command.participant >= m_state.participants.size()
        || m_state.participants[command.participant].kind != ParticipantKind::Card)
        return refuse(Refusal::NotJoined);
    const quint64 sequence = nextSequence(m_state.participants[command.participant]);
    return (*this)(GiveAnswer{command.participant, static_cast<quint32>(m_state.scene.opening), sequence, command.answer, 0});
}

Allowed<Decision> PhoneRules::operator()(const Vote &command) const
{
    if (const std::optional<Allowed<Decision>> known = settled(command.participant, command.sequence))
        return *known;
    if (m_state.scene.stage != Stage::Poll || static_cast<quint32>(m_state.scene.activity) != command.activity)
        return refuse(Refusal::NotOpen);
    const Activity &poll = m_state.activities.at(command.activity);
    const quint32 bits = choiceBits(command.choices, poll.options.size());
    if (bits == 0 || (!poll.many && command.choices.size() != 1))
        return refuse(Refusal::NotAnAnswer);
    return one(Voted{command.participant, command.activity, command.sequence, bits});
}

Allowed<Decision> PhoneRules::operator()(const SendWord &command) const
{
    if (const std::optional<Allowed<Decision>> known = settled(command.participant, command.sequence))
        return *known;
    if (m_state.scene.stage != Stage::Cloud || static_cast<quint32>(m_state.scene.activity) != command.activity)
        return refuse(Refusal::NotOpen);
    const Activity &cloud = m_state.activities.at(command.activity);
    if (command.participant < cloud.wordCounts.size() && cloud.wordCounts[command.participant] >= cloud.most)
        return refuse(Refusal::TooMany);
    const Expected<QString> word = text::cleanLine(command.text, kLongestWord);
    if (!word)
        return refuse(Refusal::NotAnAnswer);
    return one(WordSent{command.participant, command.activity, command.sequence, *word});
}

Allowed<Decision> PhoneRules::operator()(const AskFloor &command) const
{
    if (const std::optional<Allowed<Decision>> known = settled(command.participant, command.sequence))
        return *known;
    if (!m_state.floorOpen || m_state.scene.stage == Stage::Ended)
        return refuse(Refusal::NotOpen);
    if (m_state.participants.at(command.participant).floorQuestions >= kMostFloorQuestions)
        return refuse(Refusal::TooMany);
    const Expected<QString> text = text::cleanLine(command.text, kLongestFloorQuestion);
    if (!text)
        return refuse(Refusal::NotAnAnswer);
    return one(FloorAsked{command.participant, command.sequence, *text});
}

} // namespace mehfooz::workshop
