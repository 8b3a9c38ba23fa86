// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <variant>

namespace mehfooz {

enum class PointsRule { AccuracyOnly, SpeedBonus };

/// Points of one answer (spec: learning, section 9). Times in milliseconds of the question's clock; no limit: no timer.
[[nodiscard]] int livePoints(PointsRule rule, double score, std::optional<double> limitMs, double elapsedMs);

/// What the trainer chose for a session.
struct LiveSettings {
    PointsRule points = PointsRule::AccuracyOnly;
    bool answerChanges = true; ///< False: the first answer stands.
    bool missedCounts = false; ///< Questions closed before a participant joined count as asked.
};

struct LiveQuestion {
    QString id;
    std::optional<double> limitMs; ///< No value: no timer.
};

/// The events of a session. Participants and questions are named by ids of the session's own.
struct JoinEvent { QString participant; double timeFactor = 1; };
struct OpenEvent { QString question; };
struct AnswerEvent {
    QString participant;
    QString question;
    qint64 sequence = 0; ///< Grows with each new answer of a participant; the same number is a repeat.
    double score = 0;    ///< 0..1
};
struct CloseEvent { };
struct SkipEvent { };
struct PauseEvent { };
struct ResumeEvent { };
struct ExtendEvent { double addMs = 0; };
struct UndoEvent { QString question; };
using LiveEvent = std::variant<JoinEvent, OpenEvent, AnswerEvent, CloseEvent, SkipEvent, PauseEvent, ResumeEvent,
                               ExtendEvent, UndoEvent>;

struct LiveRecord {
    double ms = 0; ///< Since the session began.
    LiveEvent event;
};

enum class Acknowledgement { Accepted, AcceptedAgain, Refused };
/// "accepted", "accepted_again", "refused".
[[nodiscard]] QString toKey(Acknowledgement acknowledgement);

enum class LiveQuestionState { NotOpened, Open, Closed, Skipped, Undone };
/// "not_opened", "open", "closed", "skipped", "undone".
[[nodiscard]] QString toKey(LiveQuestionState state);

struct LiveStanding {
    QString participant;
    QHash<QString, int> byQuestion; ///< Points of questions that count and that the participant answered.
    int points = 0;
    int right = 0;
    int answered = 0;
    int asked = 0;
    int place = 1; ///< Equal points share a place; the next places are left out.
};

/// A live session as the fold of its records (spec: learning, section 9). A value without clock or randomness: the
/// same records give the same state. Not for use from two threads at once.
class LiveSession final {
public:
    LiveSession(LiveSettings settings, QList<LiveQuestion> questions);

    /// Takes the next record. An answer has an acknowledgement; every other record has none. A record that makes no
    /// sense (closing nothing, an unknown question) changes nothing.
    std::optional<Acknowledgement> apply(const LiveRecord &record);

    /// By the question's last opening that was not undone.
    [[nodiscard]] LiveQuestionState stateOf(const QString &question) const;
    [[nodiscard]] const QList<LiveQuestion> &questions() const { return m_questions; }
    /// Best first; those of one place in order of joining.
    [[nodiscard]] QList<LiveStanding> ranking() const;

private:
    struct CountedAnswer {
        double score = 0;
        double elapsedMs = 0;
    };
    struct Opening {
        qsizetype question = 0;
        LiveQuestionState state = LiveQuestionState::Open;
        double openedAtClock = 0;
        double addedMs = 0;
        qsizetype endedAtRecord = 0;
        QHash<QString, CountedAnswer> answers;
    };
    struct Participant {
        QString id;
        double timeFactor = 1;
        qsizetype joinedAtRecord = 0;
        qint64 lastSequence = 0;
        QSet<qint64> sequences;
    };

    void take(const JoinEvent &event, double ms);
    void take(const OpenEvent &event, double ms);
    void take(const CloseEvent &event, double ms);
    void take(const SkipEvent &event, double ms);
    void take(const PauseEvent &event, double ms);
    void take(const ResumeEvent &event, double ms);
    void take(const ExtendEvent &event, double ms);
    void take(const UndoEvent &event, double ms);
    [[nodiscard]] Acknowledgement answer(const AnswerEvent &event, double ms);

    [[nodiscard]] Opening *running();
    void end(LiveQuestionState state);
    [[nodiscard]] double clockAt(double ms) const;
    [[nodiscard]] std::optional<double> limitOf(const Opening &opening, const Participant &participant) const;
    [[nodiscard]] const Opening *countingOpening(qsizetype question) const;
    [[nodiscard]] LiveStanding standingOf(const Participant &participant, const QList<const Opening *> &counting) const;

    LiveSettings m_settings;
    QList<LiveQuestion> m_questions;
    QHash<QString, qsizetype> m_questionPlaces;
    QList<Opening> m_openings;
    QList<Participant> m_participants; ///< In order of joining.
    QHash<QString, qsizetype> m_participantPlaces;
    qsizetype m_records = 0;
    double m_pausedMs = 0;
    std::optional<double> m_pausedSince;
};

} // namespace mehfooz
