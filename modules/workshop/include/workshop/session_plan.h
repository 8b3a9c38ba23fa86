// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/library.h>
#include <learning/live_session.h>

#include <QDateTime>

#include <memory>

namespace mehfooz::workshop {

/// The rules that this program plays by; stands in each journal, so that a newer program replays by old rules.
inline constexpr int kEngineVersion = 1;
/// Most participants of one session.
inline constexpr int kMostParticipants = 20'000;

enum class SessionKind { Quiz, PrePost };
enum class Part { Main, Pre, Post };

/// "quiz", "prepost"; "main", "pre", "post".
[[nodiscard]] QString toKey(SessionKind kind);
[[nodiscard]] QString toKey(Part part);

/// What the trainer chose for a session. A session with pre and post has no names, no teams, no ranking, and no floor
/// with names; makePlan() sees to it.
struct SessionSettings {
    SessionKind kind = SessionKind::Quiz;
    PointsRule points = PointsRule::AccuracyOnly;
    bool answerChanges = true; ///< False: the first answer stands.
    bool missedCounts = false; ///< Questions closed before a participant joined count as asked.
    bool shuffles = true;      ///< Each phone shows the options in an order of its own.
    bool asksSure = false;     ///< "How sure are you?" with each answer.
    bool nicknames = true;
    bool ranking = false;
    bool floor = false;        ///< Questions from the floor are taken from the start.
    QStringList teams;         ///< Cleaned names; empty: no teams.
    QHash<QString, int> earlierCodes; ///< Pair codes of an earlier pre-test: 1 for group X, 2 for Y.

    friend bool operator==(const SessionSettings &, const SessionSettings &) = default;
};

/// A question as it stands in the snapshot, with what its scoring needs.
struct PlannedQuestion {
    Question question;
    std::optional<Specimen> specimen; ///< Of a hotspot.
};

/// One place of the quiz: what is opened at once for everybody. In a test group X gets `question`, group Y `forGroupY`.
struct QuizItem {
    QString id; ///< "pre.3" in a test, else the question's id; unique.
    Part part = Part::Main;
    int question = 0;
    int forGroupY = 0;             ///< The same as `question` outside of tests.
    std::optional<qint64> limitMs; ///< None: no timer.
};

/// The quiz as it was when the session began: keys, weights, explanations, in all languages.
struct QuizSnapshot {
    QString quiz; ///< The quiz's id.
    LocalizedText title;
    QStringList languages; ///< The first is the fallback; at least one.
    QList<PlannedQuestion> questions;
    QList<QuizItem> items; ///< At least one.
};

/// What a journal's first record holds: all that a session is from its first moment on. Immutable; any thread.
struct SessionPlan {
    int engineVersion = kEngineVersion;
    QDateTime startedAt; ///< UTC; the only wall-clock time of a session.
    QString sid;         ///< 16 hex digits.
    QString pin;         ///< Six ASCII digits.
    quint64 seed = 0;    ///< For orders, pair codes and intervals; never for secrets.
    SessionSettings settings;
    QuizSnapshot quiz;
};

/// What a session takes from outside at its start: randomness and the clock.
struct SessionBirth {
    QDateTime now;
    quint64 randomness = 0; ///< The sid, the PIN and the seed come of it.
};

/// The plan for a quiz of the library. Settings are mended as their text says. NotFound: no such quiz, or without
/// questions; InvalidInput: a picture hotspot, more than 64 options, a team name that cannot be shown, a pre/post
/// session of a quiz without forms or with unequal ones.
[[nodiscard]] Expected<SessionPlan> makePlan(const Library &library, const QuizId &quiz, SessionSettings settings,
                                             const SessionBirth &birth);

/// Compact JSON of the whole plan, and back. Corrupted when it is none.
[[nodiscard]] QByteArray toJson(const SessionPlan &plan);
[[nodiscard]] Expected<SessionPlan> planFromJson(const QByteArray &json);

} // namespace mehfooz::workshop
