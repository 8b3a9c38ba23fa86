// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/engine.h>

/// decide() by kind of command. `ms` is already not before the last record.
namespace mehfooz::workshop {

/// Accepted answers of one participant at one opening: a phone that changes its mind more often is broken.
inline constexpr int kMostChanges = 100;
inline constexpr quint32 kMostFloorQuestions = 5;
inline constexpr int kLongestWord = 24;
inline constexpr int kLongestFloorQuestion = 200;

class PhoneRules final {
public:
    PhoneRules(const SessionState &state, qint64 ms) : m_state{state}, m_ms{ms} { }

    [[nodiscard]] Allowed<Decision> operator()(const Join &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const GiveAnswer &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const Vote &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const SendWord &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const AskFloor &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const AddCard &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const CardAnswer &command) const;

private:
    /// What a numbered message comes to whatever it says: a stranger, a repeat, an old number. None: look at it.
    [[nodiscard]] std::optional<Allowed<Decision>> settled(ParticipantNumber participant, quint64 sequence) const;
    [[nodiscard]] Allowed<Decision> joined(Joined record, const QString &name, std::optional<int> team) const;
    [[nodiscard]] Allowed<void> mayAnswer(const GiveAnswer &command) const;
    [[nodiscard]] Allowed<void> mayJoin() const;
    [[nodiscard]] int teamFor(std::optional<int> wanted) const;
    void group(Joined &record, const QString &typedCode) const;
    [[nodiscard]] Decision one(RecordBody body) const;

    const SessionState &m_state;
    qint64 m_ms;
};

class TrainerRules final {
public:
    TrainerRules(const SessionState &state, qint64 ms) : m_state{state}, m_ms{ms} { }

    [[nodiscard]] Allowed<Decision> operator()(const OpenItem &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const CloseNow &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const Reveal &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const VoteAgain &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const ShowRanking &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const SkipQuestion &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const Undo &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const Pause &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const Resume &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const AddTime &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const OpenPoll &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const OpenCloud &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const HideWord &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const MarkFloor &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const RemoveParticipant &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const RenameParticipant &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const GrantTime &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const SetDoors &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const ChangePin &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const CountHands &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const EndSession &command) const;
    [[nodiscard]] Allowed<Decision> operator()(const Reopen &command) const;

private:
    [[nodiscard]] bool hasOpenActivity() const;
    /// What is open closes first, by a record of its own that undo takes back by itself.
    [[nodiscard]] Decision closingFirst(RecordBody body) const;
    [[nodiscard]] Decision one(RecordBody body) const;
    [[nodiscard]] bool isIn(ParticipantNumber participant) const;

    const SessionState &m_state;
    qint64 m_ms;
};

/// True once every question of the post-test was closed or skipped.
[[nodiscard]] bool areTestsOver(const SessionState &state);
/// The first item that was never opened, or only undone; −1: none.
[[nodiscard]] int nextItem(const SessionState &state);
/// True when the trainer may show the key of an item's counting opening.
[[nodiscard]] bool mayReveal(const SessionState &state, int item);

} // namespace mehfooz::workshop
