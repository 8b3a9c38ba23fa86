// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/check_item.h>

namespace mehfooz {

/// An answer as scoring sees it. Without a revision it belongs to the revision of the catalogue it came with.
struct ScoredAnswer {
    CheckValue value = CheckValue::Unknown;
    std::optional<int> revision;
    friend bool operator==(const ScoredAnswer &, const ScoredAnswer &) = default;
};
using ScoredAnswers = QHash<CheckItemId, ScoredAnswer>;

enum class CapReason { None, EssentialPartlyDone, OneEssentialMissing, TwoOrMoreEssentialsMissing };
[[nodiscard]] QString toKey(CapReason reason);
/// The highest score that a reason allows: 100, 89, 69 or 49 points. (Section 4)
[[nodiscard]] int capPoints(CapReason reason);
/// What a known answer is worth: yes 1, partly 0.5, no 0. Unknown and not applicable give 0. (Section 3)
[[nodiscard]] double doneShare(CheckValue value);

enum class ScoreBand { AtRisk, GettingThere, Good, Strong };
[[nodiscard]] QString toKey(ScoreBand band);

/// One end of the range (spec: scoring, sections 3 to 5). Points 0..100.
struct ScoreSide {
    double raw = 0;
    double exact = 0;
    int shown = 0;
    int cap = 100;
    CapReason capReason = CapReason::None;
    bool capBinding = false;
    QList<CheckItemId> essentialsMissing; ///< In catalogue order.
    QList<CheckItemId> essentialsPartly;
};

struct CheckScore {
    bool scored = false; ///< False: nothing counts, there is no number.
    ScoreSide low;
    ScoreSide high;
    double coverage = 0; ///< 0..1, share of weight with a known answer.
    bool provisional = true;
    ScoreBand band = ScoreBand::AtRisk;
    QList<CheckItemId> reopened; ///< Answers given under an older revision, in catalogue order.
    int counting = 0; ///< Items that count.
    int unknown = 0;  ///< Counting items whose answer is unknown.
};

/// Weight of an item for a profile, in risk units; 0 where the profile lists none of its threats. (Section 2)
[[nodiscard]] double itemWeight(const ScoredItem &item, const EffectiveProfile &profile);
[[nodiscard]] bool isEssential(const ScoredItem &item, const EffectiveProfile &profile);
/// True when `applies_if_any` is empty or shares a flag with the profile.
[[nodiscard]] bool applies(const ScoredItem &item, const EffectiveProfile &profile);
/// True when the answer was given under an older revision of the item, so that it counts as unknown (section 1.3).
[[nodiscard]] bool isReopened(const ScoredItem &item, const ScoredAnswer &answer);
/// The answer after the rule of re-opened answers (section 1.3).
[[nodiscard]] CheckValue effectiveValue(const ScoredItem &item, const ScoredAnswers &answers);

[[nodiscard]] CheckScore scoreChecklist(const Catalogue &catalogue, const EffectiveProfile &profile,
                                        const ScoredAnswers &answers);
/// The same formula over one area, without caps.
[[nodiscard]] CheckScore scoreArea(const Catalogue &catalogue, const AreaId &area, const EffectiveProfile &profile,
                                   const ScoredAnswers &answers);

enum class ActionKind { Do, Finish, Check };
[[nodiscard]] QString toKey(ActionKind kind);

/// A candidate for what to do next (section 6).
struct NextAction {
    CheckItemId item;
    ActionKind kind = ActionKind::Do;
    int tier = 3;
    double benefit = 0; ///< Risk units.
    double minutes = 0;
    double rate = 0;    ///< Risk units a minute.
    double lowGainExact = 0; ///< Points added to the exact low score; 0 while a cap binds.
    std::optional<ThreatId> mainThreat; ///< The threat it lowers most.
};

/// All candidates in order, best first; a screen shows at most three at once.
[[nodiscard]] QList<NextAction> nextActions(const Catalogue &catalogue, const EffectiveProfile &profile,
                                            const ScoredAnswers &answers);

/// The state of an assessment at one time; what a trend compares.
struct AssessmentState {
    Catalogue catalogue;
    EffectiveProfile profile;
    ScoredAnswers answers;
};

struct TrendParts {
    double listChanged = 0;
    double situationChanged = 0;
    double youChecked = 0;
    double youDid = 0;
};

struct TrendSide {
    int fromShown = 0;
    int toShown = 0;
    double exactChange = 0;
    TrendParts exact;
    TrendParts shown; ///< Whole numbers that add up to toShown − fromShown.
};

struct Trend {
    TrendSide low;
    TrendSide high;
};

/// Splits the change between two states (section 7); nothing where any step is unscored.
[[nodiscard]] std::optional<Trend> trendBetween(const AssessmentState &before, const AssessmentState &after);

} // namespace mehfooz
