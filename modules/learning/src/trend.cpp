// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/check_score.h>

#include "weighed_items.h"

#include <array>
#include <cmath>

namespace mehfooz {

namespace {

constexpr double kNothing = 1e-9;
constexpr std::size_t kParts = 4;
using Parts = std::array<double, kParts>;

bool isKnownState(CheckValue value)
{
    return value == CheckValue::Yes || value == CheckValue::Partly || value == CheckValue::No;
}

/// An answer that was written down without a revision belongs to the revision of the catalogue it came with.
ScoredAnswers withRevisions(const AssessmentState &state)
{
    ScoredAnswers answers = state.answers;
    for (const ScoredItem &item : state.catalogue.items) {
        const auto answer = answers.find(item.id);
        if (answer != answers.end() && !answer->revision)
            answer->revision = item.revision;
    }
    return answers;
}

/// What the person found out but did not change: the new answer, but the old one where both are yes, partly or no.
QList<WeighedItem> onlyChecked(const QList<WeighedItem> &before, QList<WeighedItem> after)
{
    for (qsizetype place = 0; place < after.size(); ++place) {
        const CheckValue old = before.at(place).value;
        if (isKnownState(old) && isKnownState(after.at(place).value))
            after[place].value = old;
    }
    return after;
}

std::size_t placeOfRemainder(const Parts &remainders, const std::array<bool, kParts> &taken, bool largest)
{
    std::size_t best = kParts;
    for (std::size_t part = 0; part < kParts; ++part) {
        if (!taken[part])
            continue;
        const double ahead = best == kParts ? 1 : (remainders[part] - remainders[best]) * (largest ? 1 : -1);
        if (ahead > kNothing)
            best = part;
    }
    return best;
}

/// Whole numbers that add up to `target`: floors, then single points to the largest remainders (or from the smallest).
Parts wholeParts(const Parts &exact, int target)
{
    Parts shown{};
    Parts remainders{};
    std::array<bool, kParts> taken{};
    int missing = target;
    bool any = false;
    for (std::size_t part = 0; part < kParts; ++part) {
        taken[part] = std::abs(exact[part]) > kNothing;
        if (!taken[part])
            continue;
        any = true;
        shown[part] = std::floor(exact[part] + kNothing);
        remainders[part] = exact[part] - shown[part];
        missing -= static_cast<int>(shown[part]);
    }
    while (any && missing != 0) {
        const int step = missing > 0 ? 1 : -1;
        const std::size_t part = placeOfRemainder(remainders, taken, step > 0);
        shown[part] += step;
        remainders[part] -= step;
        missing -= step;
    }
    return shown;
}

TrendParts named(const Parts &parts)
{
    return {parts[0], parts[1], parts[2], parts[3]};
}

TrendSide sideBetween(const std::array<const ScoreSide *, kParts + 1> &steps)
{
    Parts exact{};
    for (std::size_t part = 0; part < kParts; ++part)
        exact[part] = steps[part + 1]->exact - steps[part]->exact;
    TrendSide side;
    side.fromShown = steps.front()->shown;
    side.toShown = steps.back()->shown;
    side.exactChange = steps.back()->exact - steps.front()->exact;
    side.exact = named(exact);
    side.shown = named(wholeParts(exact, side.toShown - side.fromShown));
    return side;
}

} // namespace

std::optional<Trend> trendBetween(const AssessmentState &before, const AssessmentState &after)
{
    const ScoredAnswers oldAnswers = withRevisions(before);
    const ScoredAnswers newAnswers = withRevisions(after);
    const auto &list = after.catalogue;
    const QList<WeighedItem> oldOnNewList = weighItems(list, after.profile, oldAnswers);
    const QList<WeighedItem> newOnNewList = weighItems(list, after.profile, newAnswers);
    const std::array<CheckScore, kParts + 1> scores{
        scoreItems(weighItems(before.catalogue, before.profile, oldAnswers)),
        scoreItems(weighItems(list, before.profile, oldAnswers)),
        scoreItems(oldOnNewList),
        scoreItems(onlyChecked(oldOnNewList, newOnNewList)),
        scoreItems(newOnNewList),
    };
    std::array<const ScoreSide *, kParts + 1> low{};
    std::array<const ScoreSide *, kParts + 1> high{};
    for (std::size_t step = 0; step < scores.size(); ++step) {
        if (!scores[step].scored)
            return std::nullopt;
        low[step] = &scores[step].low;
        high[step] = &scores[step].high;
    }
    return Trend{sideBetween(low), sideBetween(high)};
}

} // namespace mehfooz
