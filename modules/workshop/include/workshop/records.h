// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <text/localized_text.h>

#include <QByteArray>
#include <QList>

#include <variant>

/// What happened in a session, in the order in which it did (docs/workshop-protocol.md, "The journal file").
/// Participants, openings, activities and floor questions are numbered from 0 in the order of their records.
namespace mehfooz::workshop {

using ParticipantNumber = quint32;

enum class ParticipantKind : quint8 { Phone = 0, Card = 1 };
enum class FloorMark : quint8 { Fresh = 0, Shown = 1, Answered = 2, Dismissed = 3 };

struct Joined {
    ParticipantNumber number = 0;
    ParticipantKind kind = ParticipantKind::Phone;
    QByteArray secretHash; ///< SHA-256, 32 bytes; empty for a card.
    QString name;          ///< Clean; empty: shown by number.
    int team = -1;
    int group = 0;         ///< 0 none, 1 X (pre A, post B), 2 Y.
    QString pairCode;      ///< Empty outside of a pre/post session.
    friend bool operator==(const Joined &, const Joined &) = default;
};
struct Answered {
    ParticipantNumber participant = 0;
    quint32 opening = 0;
    quint64 sequence = 0;
    quint8 sure = 0;   ///< 0 not said, 1 guessing … 3 certain.
    QByteArray answer; ///< toJson(Answer) of learning: equal answers are equal bytes.
    friend bool operator==(const Answered &, const Answered &) = default;
};
struct Opened { quint32 item = 0; quint32 round = 1; friend bool operator==(const Opened &, const Opened &) = default; };
struct Closed { friend bool operator==(const Closed &, const Closed &) = default; };
struct Revealed { quint32 opening = 0; friend bool operator==(const Revealed &, const Revealed &) = default; };
struct Skipped { friend bool operator==(const Skipped &, const Skipped &) = default; };
struct Undone { friend bool operator==(const Undone &, const Undone &) = default; };
struct Paused { friend bool operator==(const Paused &, const Paused &) = default; };
struct Resumed { friend bool operator==(const Resumed &, const Resumed &) = default; };
struct Extended { qint64 addMs = 0; friend bool operator==(const Extended &, const Extended &) = default; };
struct RankingShown { friend bool operator==(const RankingShown &, const RankingShown &) = default; };
struct PollOpened {
    bool many = false;
    text::LocalizedText ask;
    QList<text::LocalizedText> options; ///< 2 to 8.
    friend bool operator==(const PollOpened &, const PollOpened &) = default;
};
struct CloudOpened {
    quint32 most = 3; ///< Words a participant, 1 to 10.
    text::LocalizedText ask;
    friend bool operator==(const CloudOpened &, const CloudOpened &) = default;
};
struct ActivityClosed { friend bool operator==(const ActivityClosed &, const ActivityClosed &) = default; };
struct Voted {
    ParticipantNumber participant = 0;
    quint32 activity = 0;
    quint64 sequence = 0;
    quint32 choices = 0; ///< Bit 0 for the first option.
    friend bool operator==(const Voted &, const Voted &) = default;
};
struct WordSent {
    ParticipantNumber participant = 0;
    quint32 activity = 0;
    quint64 sequence = 0;
    QString word; ///< Clean.
    friend bool operator==(const WordSent &, const WordSent &) = default;
};
struct WordHidden {
    quint32 activity = 0;
    QString key; ///< The word's folded form.
    bool hidden = true;
    friend bool operator==(const WordHidden &, const WordHidden &) = default;
};
struct FloorAsked {
    ParticipantNumber participant = 0;
    quint64 sequence = 0;
    QString text; ///< Clean.
    friend bool operator==(const FloorAsked &, const FloorAsked &) = default;
};
struct FloorMarked { quint32 number = 0; FloorMark mark = FloorMark::Fresh; friend bool operator==(const FloorMarked &, const FloorMarked &) = default; };
struct Removed { ParticipantNumber participant = 0; friend bool operator==(const Removed &, const Removed &) = default; };
struct Renamed { ParticipantNumber participant = 0; QString name; friend bool operator==(const Renamed &, const Renamed &) = default; };
/// Extra time: the participant's limit is the question's times `permille` / 1000; 1000 to 5000.
struct TimeGranted { ParticipantNumber participant = 0; quint32 permille = 1000; friend bool operator==(const TimeGranted &, const TimeGranted &) = default; };
struct Doors { bool locked = false; bool floorOpen = false; friend bool operator==(const Doors &, const Doors &) = default; };
struct PinChanged { QString pin; friend bool operator==(const PinChanged &, const PinChanged &) = default; };
struct HandRow { QByteArray answer; quint32 count = 0; friend bool operator==(const HandRow &, const HandRow &) = default; };
/// Hands that the trainer counted; replaces what was counted for the opening before. No scores come of it.
struct HandsCounted { quint32 opening = 0; QList<HandRow> rows; friend bool operator==(const HandsCounted &, const HandsCounted &) = default; };
struct SessionEnded { friend bool operator==(const SessionEnded &, const SessionEnded &) = default; };
/// The host opened the journal again: a question that was open pauses with the time it had left.
struct Reopened { friend bool operator==(const Reopened &, const Reopened &) = default; };

using RecordBody = std::variant<Joined, Answered, Opened, Closed, Revealed, Skipped, Undone, Paused, Resumed, Extended,
                                RankingShown, PollOpened, CloudOpened, ActivityClosed, Voted, WordSent, WordHidden,
                                FloorAsked, FloorMarked, Removed, Renamed, TimeGranted, Doors, PinChanged, HandsCounted,
                                SessionEnded, Reopened>;

struct Record {
    qint64 ms = 0; ///< Since the session began; never falls.
    RecordBody body;
    friend bool operator==(const Record &, const Record &) = default;
};

} // namespace mehfooz::workshop
