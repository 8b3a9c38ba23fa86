// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/check_score.h>
#include <learning/library.h>
#include <learning/records.h>

namespace mehfooz {

/// From wrong answers to one check item (spec: review, section 5). A nudge alters neither score nor answer.
enum class NudgeKind { Do, Finish, Check, StillOn };

struct Nudge {
    CheckItemId item;
    NudgeKind kind = NudgeKind::Do;
    friend bool operator==(const Nudge &, const Nudge &) = default;
};

/// A nudge that was shown before.
struct PastNudge {
    CheckItemId item;
    QDateTime at;          ///< UTC.
    bool declined = false; ///< The person said "not now".
    friend bool operator==(const PastNudge &, const PastNudge &) = default;
};

/// For a setting of the profile. Whole seconds.
[[nodiscard]] QString toText(const QList<PastNudge> &nudges);
/// What cannot be read is left out: a nudge too many is better than none ever again.
[[nodiscard]] QList<PastNudge> pastNudgesFromText(const QString &text);

/// How often cards behind each check item were rated again in the 30 days before `now`.
[[nodiscard]] QHash<CheckItemId, int> againRatings(const QList<CardReview> &log, const Library &library,
                                                   const QDateTime &now);

struct NudgeOccasion {
    AssessmentState assessment;
    QList<CheckItemId> missed;             ///< Items behind the questions rated again in this session.
    QHash<CheckItemId, int> againRatings;  ///< See above; with this session's own.
    QList<PastNudge> past;
    QDateTime now;
};

/// The one nudge of a session: the first in the order of next actions; items said to be done come after all others, and
/// only after two again-ratings. None for an item that waits for another one, that was shown within 7 days, or that was
/// declined within 30.
[[nodiscard]] std::optional<Nudge> chooseNudge(const NudgeOccasion &occasion);

} // namespace mehfooz
