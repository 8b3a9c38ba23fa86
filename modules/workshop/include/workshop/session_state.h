// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/records.h>
#include <workshop/session_plan.h>

#include <vector>

namespace mehfooz::workshop {

/// What everybody sees now.
enum class Stage { Lobby, Question, Closed, Revealed, Skipped, Ranking, Poll, PollClosed, Cloud, CloudClosed, Ended };

struct Scene {
    Stage stage = Stage::Lobby;
    int opening = -1;  ///< Of Question, Closed, Revealed, Skipped.
    int activity = -1; ///< Of Poll … CloudClosed.
    friend bool operator==(const Scene &, const Scene &) = default;
};

/// A step that undo takes back.
enum class StepKind { Open, Close, Reveal, Skip, Ranking, OpenActivity, CloseActivity, End };
struct Step {
    StepKind kind = StepKind::Open;
    Scene before;
    friend bool operator==(const Step &, const Step &) = default;
};

/// What one participant last answered at one opening; 24 bytes, since there are millions.
struct Given {
    quint32 answer = 0;    ///< Place in the question's known answers, from 1; 0: none.
    quint32 elapsedMs = 0; ///< Of the question's clock.
    quint32 points = 0;    ///< By the limit that held when it was given.
    quint16 times = 0;     ///< Accepted answers so far.
    quint8 sure = 0;
    quint64 sequence = 0;
    friend bool operator==(const Given &, const Given &) = default;
};

enum class OpeningState { Open, Closed, Skipped, Undone };

/// A question that was put to everybody once. The same item opened again is another opening.
struct Opening {
    int item = 0;
    int round = 1;
    OpeningState state = OpeningState::Open;
    OpeningState beforeSkip = OpeningState::Open;
    qint64 openedAtClock = 0;  ///< Moved on by the time between a closing and its undoing.
    qint64 endedAtClock = 0;
    qint64 addedMs = 0;
    quint64 endedAtRecord = 0; ///< 0 while open.
    quint32 answered = 0;      ///< Participants with an answer, those removed later included.
    std::vector<Given> given;  ///< By participant; may be shorter than the list of participants.
    QList<HandRow> hands;
    friend bool operator==(const Opening &, const Opening &) = default;
};

/// An answer that somebody gave to a question, once for all who gave the same.
struct KnownAnswer {
    QByteArray json;
    double score = 0; ///< 0..1
    friend bool operator==(const KnownAnswer &, const KnownAnswer &) = default;
};
struct AnswerBook {
    std::vector<KnownAnswer> answers;
    QHash<QByteArray, quint32> places; ///< From 1.
    friend bool operator==(const AnswerBook &, const AnswerBook &) = default;
};

/// Accepted sequence numbers, which only grow: runs of neighbours.
struct SequenceRun {
    quint64 first = 0;
    quint64 last = 0;
    friend bool operator==(const SequenceRun &, const SequenceRun &) = default;
};

struct Participant {
    ParticipantKind kind = ParticipantKind::Phone;
    QByteArray secretHash;
    QString name;
    QString pairCode;
    int team = -1;
    int group = 0;
    quint32 permille = 1000;   ///< Own factor of time limits.
    quint32 floorQuestions = 0;
    quint64 joinedAtRecord = 0;
    bool removed = false;
    std::vector<SequenceRun> sequences;
    friend bool operator==(const Participant &, const Participant &) = default;
};

struct CloudWord {
    QString shown; ///< As it was first written.
    quint32 count = 0;
    bool hidden = false;
    friend bool operator==(const CloudWord &, const CloudWord &) = default;
};

/// A poll or a word cloud.
struct Activity {
    bool isCloud = false;
    bool open = true;
    bool undone = false;
    bool many = false;
    quint32 most = 1;
    text::LocalizedText ask;
    QList<text::LocalizedText> options;
    std::vector<quint32> votes;      ///< Choices by participant; 0: none.
    std::vector<quint64> voteSequences;
    std::vector<quint8> wordCounts;  ///< By participant.
    QHash<QString, CloudWord> words; ///< By folded form.
    friend bool operator==(const Activity &, const Activity &) = default;
};

struct FloorQuestion {
    ParticipantNumber participant = 0;
    QString text;
    FloorMark mark = FloorMark::Fresh;
    qint64 ms = 0;
    friend bool operator==(const FloorQuestion &, const FloorQuestion &) = default;
};

/// A session after some of its records. Made by begin(), changed by apply() alone; large, so never copied on the way
/// of an answer. One thread at a time.
struct SessionState {
    std::shared_ptr<const SessionPlan> plan;
    qint64 ms = 0;       ///< Of the last record.
    quint64 records = 0; ///< Applied so far.
    Scene scene;
    std::vector<Step> steps;
    std::vector<Opening> openings;
    std::vector<Activity> activities;
    std::vector<Participant> participants;
    std::vector<AnswerBook> books; ///< By question of the plan.
    std::vector<FloorQuestion> floor;
    QHash<QByteArray, ParticipantNumber> bySecret;
    QHash<QString, ParticipantNumber> byPairCode; ///< Who has had the code first.
    std::vector<quint32> teamSizes;
    quint32 groupSizes[2] = {0, 0}; ///< X, Y.
    qint64 pausedMs = 0;
    std::optional<qint64> pausedSince;
    bool locked = false;
    bool floorOpen = false;
    QString pin;

    friend bool operator==(const SessionState &, const SessionState &) = default;
};

/// The session's clock at `ms`: pauses left out.
[[nodiscard]] qint64 clockAt(const SessionState &state, qint64 ms);
/// The opening that takes answers now; nullptr while none does.
[[nodiscard]] const Opening *runningOpening(const SessionState &state);
/// The last opening of an item that was not undone, if it closed: the one whose answers count. −1: none.
[[nodiscard]] int countingOpening(const SessionState &state, int item);
/// The question of an opening for one participant's group.
[[nodiscard]] int questionFor(const SessionState &state, const Opening &opening, ParticipantNumber participant);
/// What a participant answered at an opening; nullptr: nothing.
[[nodiscard]] const Given *givenBy(const Opening &opening, ParticipantNumber participant);
/// This participant's own limit at an opening, added time left out; none: no timer.
[[nodiscard]] std::optional<qint64> limitFor(const SessionState &state, const Opening &opening, ParticipantNumber participant);
/// Time left at the running opening, not below 0; none: no timer, or nothing is open.
[[nodiscard]] std::optional<qint64> leftFor(const SessionState &state, ParticipantNumber participant, qint64 ms);
/// When nobody of those who joined may answer the running opening any more, if no pause comes; none: no timer, paused,
/// nothing is open. The host closes the question then, where the trainer wants it so.
[[nodiscard]] std::optional<qint64> everybodysLimitMs(const SessionState &state);
/// True when the number was accepted before.
[[nodiscard]] bool isAccepted(const Participant &participant, quint64 sequence);
/// The lowest number that may be used for something new.
[[nodiscard]] quint64 nextSequence(const Participant &participant);
/// The participant of a secret, also a removed one.
[[nodiscard]] std::optional<ParticipantNumber> participantOf(const SessionState &state, const QByteArray &secretHash);

} // namespace mehfooz::workshop
