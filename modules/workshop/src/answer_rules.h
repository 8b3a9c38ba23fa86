// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/answer.h>
#include <workshop/refusal.h>
#include <workshop/session_plan.h>

#include <QJsonValue>

#include <vector>

namespace mehfooz::workshop {

inline constexpr qsizetype kLongestTyped = 300; ///< UTF-16 units of a typed answer.
inline constexpr qsizetype kMostMarks = 200;

/// Keys of what a phone may choose from, in the order in which the host sends it: option ids, item ids, or the keys of
/// right-hand entries; "true", "false"; none for typed answers and messages. The written order would give away
/// orderings and matchings, so those are always shuffled.
[[nodiscard]] QStringList wireKeys(const Question &question, quint64 seed, bool shuffles);

/// The order in which one participant's phone shows what wireKeys() gave: indices into it.
[[nodiscard]] std::vector<int> shownOrder(const SessionPlan &plan, int question, quint32 participant);

/// Places in the question as written of what wireKeys() gives; right-hand entries count on behind the pairs.
[[nodiscard]] std::vector<int> writtenPlaces(const SessionPlan &plan, int question);

/// NotAnAnswer unless the answer could have come from a phone that shows the question.
[[nodiscard]] Allowed<void> checkAnswer(const PlannedQuestion &planned, const Answer &answer);

/// Between wire values and answers (docs/workshop-protocol.md, "Answers on the wire").
[[nodiscard]] Allowed<Answer> answerFrom(const SessionPlan &plan, int question, const QJsonValue &wire);
[[nodiscard]] QJsonValue wireOf(const SessionPlan &plan, int question, const Answer &answer);
/// The right answer on the wire; undefined for messages, whose signs have words of their own.
[[nodiscard]] QJsonValue keyOnWire(const SessionPlan &plan, int question);

/// The score of an answer, 0..1.
[[nodiscard]] double scoreOf(const PlannedQuestion &planned, const Answer &answer);

} // namespace mehfooz::workshop
