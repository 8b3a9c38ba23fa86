// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/check_score.h>

#include "key_table.h"
#include "weighed_items.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace mehfooz {

namespace {

constexpr std::array<KeyRow<ActionKind>, 3> kActionKinds{{
    {ActionKind::Do, u"do"},
    {ActionKind::Finish, u"finish"},
    {ActionKind::Check, u"check"},
}};

using ItemPlaces = QHash<CheckItemId, qsizetype>;

/// True when every prerequisite that counts is done at least partly. One that is not in the catalogue, or does not
/// count, is ignored; so is the item itself.
bool isPossible(const WeighedItem &each, const QList<WeighedItem> &items, const ItemPlaces &places)
{
    return std::all_of(each.item->requires_.cbegin(), each.item->requires_.cend(), [&](const CheckItemId &id) {
        const auto place = places.constFind(id);
        if (place == places.cend() || id == each.item->id)
            return true;
        const WeighedItem &needed = items.at(*place);
        return !needed.counts() || doneShare(needed.value) > 0;
    });
}

std::optional<ThreatId> mainThreat(const ScoredItem &item, const EffectiveProfile &profile)
{
    std::optional<ThreatId> best;
    double most = 0;
    for (const ThreatEffect &effect : item.effects) {
        for (const Risk &risk : profile.risks) {
            const double lowered = risk.impact * risk.likelihood * effect.effect;
            if (risk.threat == effect.threat && lowered > most) {
                most = lowered;
                best = effect.threat;
            }
        }
    }
    return best;
}

int tierOf(const WeighedItem &each)
{
    if (!each.essential)
        return 3;
    return each.value == CheckValue::Partly ? 2 : 1;
}

NextAction actionFor(const WeighedItem &each)
{
    NextAction action{each.item->id, ActionKind::Do, tierOf(each), 0, 0, 0, 0, std::nullopt};
    if (each.value == CheckValue::Partly) {
        action.kind = ActionKind::Finish;
        action.benefit = each.weight * 0.5;
        action.minutes = each.item->minutes * 0.5;
    } else if (each.value == CheckValue::Unknown) {
        action.kind = ActionKind::Check;
        action.benefit = each.weight * 0.5;
        action.minutes = each.item->checkMinutes + 0.5 * each.item->minutes;
    } else {
        action.benefit = each.weight;
        action.minutes = each.item->minutes;
    }
    action.rate = action.benefit / action.minutes;
    return action;
}

/// Figures are compared in millionths, so that the order is total and the same on every machine.
qint64 millionths(double figure)
{
    return static_cast<qint64>(std::floor(figure * 1e6 + 0.5));
}

bool comesBefore(const NextAction &a, const NextAction &b)
{
    const auto key = [](const NextAction &action) {
        return std::tuple{action.tier, -millionths(action.rate), -millionths(action.benefit), millionths(action.minutes)};
    };
    return key(a) != key(b) ? key(a) < key(b) : a.item < b.item;
}

} // namespace

QString toKey(ActionKind kind)
{
    return keyIn(kActionKinds, kind);
}

QList<NextAction> nextActions(const Catalogue &catalogue, const EffectiveProfile &profile, const ScoredAnswers &answers)
{
    QList<WeighedItem> items = weighItems(catalogue, profile, answers);
    ItemPlaces places;
    for (qsizetype place = 0; place < items.size(); ++place)
        places.insert(items.at(place).item->id, place);

    const double lowNow = exactLow(items);
    QList<NextAction> actions;
    for (WeighedItem &each : items) {
        if (!each.counts() || each.value == CheckValue::Yes || !isPossible(each, items, places))
            continue;
        NextAction action = actionFor(each);
        action.mainThreat = mainThreat(*each.item, profile);
        const CheckValue now = std::exchange(each.value, CheckValue::Yes);
        action.lowGainExact = exactLow(items) - lowNow;
        each.value = now;
        actions.append(action);
    }
    std::sort(actions.begin(), actions.end(), comesBefore);
    return actions;
}

} // namespace mehfooz
