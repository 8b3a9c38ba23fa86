// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <learning/ports.h>

namespace mehfooz {

/// Kept answers as scoring sees them.
[[nodiscard]] ScoredAnswers scoredAnswers(const QList<CheckAnswer> &answers);

/// Against what an answer is scored.
struct CheckContext {
    Catalogue catalogue;
    EffectiveProfile profile;
};

/// A tick as it comes from a person.
struct GivenCheckAnswer {
    CheckItemId item;
    CheckValue value = CheckValue::Unknown;
    QString note;
    /// For an answer that is put back, or kept with another note: the revision it was given under. Else the item's.
    std::optional<int> revision = {};
};

struct CheckAnswerOutcome {
    CheckAnswer answer;            ///< As it was kept.
    CheckScore before;
    CheckScore after;
    std::optional<Trend> trend;    ///< From before to after: "you checked" and "you did".
    std::optional<Error> notNoted; ///< The answer is kept, but its snapshot is not.
};

/// Keeps one answer of the security check, under the revision of its item, and a snapshot of the score after it.
/// Storage thread.
class RecordCheckAnswer final {
public:
    /// The stores outlive this.
    RecordCheckAnswer(CheckAnswerStore &answers, SnapshotStore &snapshots, Clock now);

    /// NotFound for an item that the catalogue lacks; the errors of the answer store, in which case nothing is kept.
    [[nodiscard]] Expected<CheckAnswerOutcome> operator()(const CheckContext &context, const GivenCheckAnswer &given) const;

private:
    CheckAnswerStore &m_answers;
    SnapshotStore &m_snapshots;
    Clock m_now;
};

} // namespace mehfooz
