// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/check_score.h>

#include "key_table.h"
#include "weighed_items.h"

#include <algorithm>
#include <cmath>

namespace mehfooz {

namespace {

constexpr double kPointEpsilon = 1e-9;
constexpr double kShareEpsilon = 1e-12;
constexpr double kProvisionalBelow = 0.6;

constexpr std::array<KeyRow<CapReason>, 4> kCapReasons{{
    {CapReason::None, u"none"},
    {CapReason::EssentialPartlyDone, u"essential_partly_done"},
    {CapReason::OneEssentialMissing, u"one_essential_missing"},
    {CapReason::TwoOrMoreEssentialsMissing, u"two_or_more_essentials_missing"},
}};

constexpr std::array<KeyRow<ScoreBand>, 4> kBands{{
    {ScoreBand::AtRisk, u"at_risk"},
    {ScoreBand::GettingThere, u"getting_there"},
    {ScoreBand::Good, u"good"},
    {ScoreBand::Strong, u"strong"},
}};

/// What an unknown answer is worth: the only difference between the two sides.
enum class Side { Low, High };

double valueOn(Side side, CheckValue value)
{
    if (value == CheckValue::Unknown)
        return side == Side::High ? 1.0 : 0.0;
    return doneShare(value);
}

struct Sums {
    double total = 0;
    double done = 0;
    double known = 0;
};

Sums sumsOn(Side side, const QList<WeighedItem> &items)
{
    Sums sums;
    for (const WeighedItem &each : items) {
        if (!each.counts())
            continue;
        sums.total += each.weight;
        sums.done += each.weight * valueOn(side, each.value);
        if (each.value != CheckValue::Unknown)
            sums.known += each.weight;
    }
    return sums;
}

CapReason capReason(qsizetype missing, qsizetype partly)
{
    if (missing >= 2)
        return CapReason::TwoOrMoreEssentialsMissing;
    if (missing == 1)
        return CapReason::OneEssentialMissing;
    return partly == 0 ? CapReason::None : CapReason::EssentialPartlyDone;
}

int shownPoints(const ScoreSide &side, bool everyItemFull)
{
    const int rounded = static_cast<int>(std::floor(side.exact + 0.5 + kPointEpsilon));
    if (rounded >= 100 && !everyItemFull)
        return 99;
    if (rounded <= 0 && side.exact > 0)
        return 1;
    return rounded;
}

ScoreSide sideOf(Side side, const QList<WeighedItem> &items, Caps caps)
{
    const Sums sums = sumsOn(side, items);
    ScoreSide result;
    for (const WeighedItem &each : items) {
        if (caps == Caps::Left || !each.essential || !each.counts())
            continue;
        const double value = valueOn(side, each.value);
        if (value <= 0)
            result.essentialsMissing.append(each.item->id);
        else if (value < 1)
            result.essentialsPartly.append(each.item->id);
    }
    result.capReason = capReason(result.essentialsMissing.size(), result.essentialsPartly.size());
    result.cap = capPoints(result.capReason);
    result.raw = 100 * sums.done / sums.total;
    result.exact = std::min(result.raw, static_cast<double>(result.cap));
    result.capBinding = result.raw > result.cap + kPointEpsilon;
    result.shown = shownPoints(result, sums.done >= sums.total * (1 - kShareEpsilon));
    return result;
}

ScoreBand bandOf(int lowShown)
{
    if (lowShown >= 90)
        return ScoreBand::Strong;
    if (lowShown >= 70)
        return ScoreBand::Good;
    return lowShown >= 50 ? ScoreBand::GettingThere : ScoreBand::AtRisk;
}

} // namespace

QString toKey(CapReason reason)
{
    return keyIn(kCapReasons, reason);
}

QString toKey(ScoreBand band)
{
    return keyIn(kBands, band);
}

int capPoints(CapReason reason)
{
    switch (reason) {
    case CapReason::TwoOrMoreEssentialsMissing:
        return 49;
    case CapReason::OneEssentialMissing:
        return 69;
    case CapReason::EssentialPartlyDone:
        return 89;
    case CapReason::None:
        break;
    }
    return 100;
}

double doneShare(CheckValue value)
{
    if (value == CheckValue::Partly)
        return 0.5;
    return value == CheckValue::Yes ? 1.0 : 0.0;
}

double itemWeight(const ScoredItem &item, const EffectiveProfile &profile)
{
    double risk = 0;
    for (const ThreatEffect &effect : item.effects) {
        for (const Risk &each : profile.risks) {
            if (each.threat == effect.threat)
                risk += each.impact * each.likelihood * effect.effect;
        }
    }
    return evidenceFactor(item.evidence) * risk;
}

bool isEssential(const ScoredItem &item, const EffectiveProfile &profile)
{
    return item.essential || (profile.role && item.essentialFor.contains(*profile.role));
}

bool applies(const ScoredItem &item, const EffectiveProfile &profile)
{
    return item.appliesIfAny.isEmpty()
        || std::any_of(item.appliesIfAny.cbegin(), item.appliesIfAny.cend(),
                       [&](const FlagId &flag) { return profile.flags.contains(flag); });
}

CheckValue effectiveValue(const ScoredItem &item, const ScoredAnswers &answers)
{
    const auto answer = answers.constFind(item.id);
    if (answer == answers.cend() || isReopened(item, *answer))
        return CheckValue::Unknown;
    return answer->value;
}

bool isReopened(const ScoredItem &item, const ScoredAnswer &answer)
{
    return answer.value != CheckValue::Unknown && answer.revision && *answer.revision < item.revision;
}

QList<WeighedItem> weighItems(const Catalogue &catalogue, const EffectiveProfile &profile)
{
    QList<WeighedItem> items;
    items.reserve(catalogue.items.size());
    for (const ScoredItem &item : catalogue.items) {
        const double weight = applies(item, profile) ? itemWeight(item, profile) : 0;
        items.append({&item, weight, isEssential(item, profile), CheckValue::Unknown});
    }
    return items;
}

QList<WeighedItem> weighItems(const Catalogue &catalogue, const EffectiveProfile &profile, const ScoredAnswers &answers)
{
    QList<WeighedItem> items = weighItems(catalogue, profile);
    for (WeighedItem &each : items)
        each.value = effectiveValue(*each.item, answers);
    return items;
}

CheckScore scoreItems(const QList<WeighedItem> &items, Caps caps)
{
    CheckScore score;
    for (const WeighedItem &each : items) {
        score.counting += each.counts() ? 1 : 0;
        score.unknown += each.counts() && each.value == CheckValue::Unknown ? 1 : 0;
    }
    const Sums sums = sumsOn(Side::Low, items);
    if (!(sums.total > 0))
        return score;
    score.scored = true;
    score.low = sideOf(Side::Low, items, caps);
    score.high = sideOf(Side::High, items, caps);
    score.coverage = sums.known / sums.total;
    score.provisional = score.coverage < kProvisionalBelow - kShareEpsilon;
    score.band = bandOf(score.low.shown);
    return score;
}

double exactLow(const QList<WeighedItem> &items)
{
    const Sums sums = sumsOn(Side::Low, items);
    if (!(sums.total > 0))
        return 0;
    int missing = 0;
    int partly = 0;
    for (const WeighedItem &each : items) {
        if (!each.essential || !each.counts())
            continue;
        const double value = valueOn(Side::Low, each.value);
        missing += value <= 0 ? 1 : 0;
        partly += value > 0 && value < 1 ? 1 : 0;
    }
    return std::min(100 * sums.done / sums.total, static_cast<double>(capPoints(capReason(missing, partly))));
}

CheckScore scoreChecklist(const Catalogue &catalogue, const EffectiveProfile &profile, const ScoredAnswers &answers)
{
    CheckScore score = scoreItems(weighItems(catalogue, profile, answers));
    for (const ScoredItem &item : catalogue.items) {
        const auto answer = answers.constFind(item.id);
        if (answer != answers.cend() && isReopened(item, *answer))
            score.reopened.append(item.id);
    }
    return score;
}

CheckScore scoreArea(const Catalogue &catalogue, const AreaId &area, const EffectiveProfile &profile,
                     const ScoredAnswers &answers)
{
    Catalogue part{catalogue.id, catalogue.version, {}};
    std::copy_if(catalogue.items.cbegin(), catalogue.items.cend(), std::back_inserter(part.items),
                 [&](const ScoredItem &item) { return item.area == area; });
    CheckScore score = scoreItems(weighItems(part, profile, answers), Caps::Left);
    for (const ScoredItem &item : std::as_const(part.items)) {
        const auto answer = answers.constFind(item.id);
        if (answer != answers.cend() && isReopened(item, *answer))
            score.reopened.append(item.id);
    }
    return score;
}

} // namespace mehfooz
