// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/answer.h>
#include <workshop/refusal.h>
#include <workshop/session_state.h>

/// The rules of a live session. decide() says what a command comes to, apply() takes a record in: live and replayed
/// runs go through the same apply(), so they cannot differ. Pure: no clock, no randomness, no I/O.
namespace mehfooz::workshop {

/// From phones. The participant is the one whose socket it came from.
struct Join {
    QByteArray secretHash; ///< hashOfSecret()
    QString name;          ///< As typed.
    std::optional<int> team;
    QString pairCode;      ///< As typed.
};
struct GiveAnswer {
    ParticipantNumber participant = 0;
    quint32 opening = 0;
    quint64 sequence = 0;
    Answer answer;
    quint8 sure = 0;
};
struct Vote { ParticipantNumber participant = 0; quint32 activity = 0; quint64 sequence = 0; QList<int> choices; };
struct SendWord { ParticipantNumber participant = 0; quint32 activity = 0; quint64 sequence = 0; QString text; };
struct AskFloor { ParticipantNumber participant = 0; quint64 sequence = 0; QString text; };

/// From the trainer.
struct OpenItem { std::optional<int> item; }; ///< None: the first that was not opened yet. Closes what is open.
struct CloseNow { };             ///< Closes the question, the poll or the cloud.
struct Reveal { std::optional<int> item; }; ///< None: the question just closed.
struct VoteAgain { };            ///< After a discussion: the closed question opens for a second round.
struct ShowRanking { };
struct SkipQuestion { };
struct Undo { };
struct Pause { };
struct Resume { };
struct AddTime { qint64 ms = 15'000; };      ///< 1 ms to an hour.
struct OpenPoll { bool many = false; text::LocalizedText ask; QList<text::LocalizedText> options; };
struct OpenCloud { quint32 most = 3; text::LocalizedText ask; };
struct HideWord { quint32 activity = 0; QString key; bool hidden = true; };
struct MarkFloor { quint32 number = 0; FloorMark mark = FloorMark::Shown; };
struct RemoveParticipant { ParticipantNumber participant = 0; };
struct RenameParticipant { ParticipantNumber participant = 0; QString name; };
struct GrantTime { ParticipantNumber participant = 0; quint32 permille = 1500; };
struct SetDoors { std::optional<bool> locked; std::optional<bool> floorOpen; };
struct ChangePin { QString pin; };
struct AddCard { QString name; };            ///< A participant with a paper card.
struct CardAnswer { ParticipantNumber participant = 0; Answer answer; };
struct CountHands { QList<HandRow> rows; };  ///< For the question that is open or just closed.
struct EndSession { };
struct Reopen { };                           ///< From the host, first after opening a journal again.

using Command = std::variant<Join, GiveAnswer, Vote, SendWord, AskFloor, OpenItem, CloseNow, Reveal, VoteAgain, ShowRanking,
                             SkipQuestion, Undo, Pause, Resume, AddTime, OpenPoll, OpenCloud, HideWord, MarkFloor,
                             RemoveParticipant, RenameParticipant, GrantTime, SetDoors, ChangePin, AddCard, CardAnswer,
                             CountHands, EndSession, Reopen>;

/// What a command comes to. No records: it was accepted before, so it is acknowledged again and changes nothing.
struct Decision {
    std::vector<Record> records;
    /// Whom a Join is about.
    ParticipantNumber participant = 0;
};

/// A session at its first moment.
[[nodiscard]] SessionState begin(std::shared_ptr<const SessionPlan> plan);

/// The records that `command` comes to at `ms` since the session began (an earlier time than the last record's counts
/// as that), or why it is refused. An answer is O(log k) in the runs of its sender's sequence numbers.
[[nodiscard]] Allowed<Decision> decide(const SessionState &state, const Command &command, qint64 ms);

/// Takes in a record of decide() or of a journal. Amortised O(1) for joins, answers, votes and words. A record that
/// makes no sense (only a forged journal has one) is counted and changes nothing else.
void apply(SessionState &state, const Record &record);

/// SHA-256 of a phone's secret; empty unless the secret has 32 lower-case hex digits.
[[nodiscard]] QByteArray hashOfSecret(const QString &secret);

} // namespace mehfooz::workshop
