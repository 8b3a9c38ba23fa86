// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/checklist_nudge.h>

#include "weighed_items.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace mehfooz {

namespace {

constexpr int kDaysBetween = 7;
constexpr int kDaysAfterDeclining = 30;
constexpr int kDaysOfRatings = 30;
constexpr int kRatingsToAskAgain = 2;

constexpr QLatin1String kItemKey{"item"};
constexpr QLatin1String kAtKey{"at"};
constexpr QLatin1String kDeclinedKey{"declined"};

bool isResting(const CheckItemId &item, const NudgeOccasion &occasion)
{
    return std::any_of(occasion.past.cbegin(), occasion.past.cend(), [&](const PastNudge &past) {
        const int days = past.declined ? kDaysAfterDeclining : kDaysBetween;
        return past.item == item && occasion.now < past.at.addDays(days);
    });
}

NudgeKind kindOf(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Do:
        return NudgeKind::Do;
    case ActionKind::Finish:
        return NudgeKind::Finish;
    case ActionKind::Check:
        break;
    }
    return NudgeKind::Check;
}

/// Items said to be done, behind which two cards or more were missed lately; the weightiest essential first.
std::optional<Nudge> stillOn(const NudgeOccasion &occasion)
{
    const AssessmentState &state = occasion.assessment;
    const QList<WeighedItem> items = weighItems(state.catalogue, state.profile, state.answers);
    const WeighedItem *best = nullptr;
    const auto key = [](const WeighedItem &each) { return std::tuple{!each.essential, -each.weight, each.item->id}; };
    for (const WeighedItem &each : items) {
        const CheckItemId &id = each.item->id;
        const bool asked = each.counts() && each.value == CheckValue::Yes && occasion.missed.contains(id)
            && occasion.againRatings.value(id) >= kRatingsToAskAgain && !isResting(id, occasion);
        if (asked && (!best || key(each) < key(*best)))
            best = &each;
    }
    return best ? std::optional{Nudge{best->item->id, NudgeKind::StillOn}} : std::nullopt;
}

} // namespace

QString toText(const QList<PastNudge> &nudges)
{
    QJsonArray array;
    for (const PastNudge &nudge : nudges) {
        array.append(QJsonObject{{kItemKey, nudge.item.text()},
                                 {kAtKey, nudge.at.toSecsSinceEpoch()},
                                 {kDeclinedKey, nudge.declined}});
    }
    return QString::fromUtf8(QJsonDocument{array}.toJson(QJsonDocument::Compact));
}

QList<PastNudge> pastNudgesFromText(const QString &text)
{
    QList<PastNudge> nudges;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &each : array) {
        const QJsonObject object = each.toObject();
        const auto item = CheckItemId::parse(object.value(kItemKey).toString());
        const QJsonValue at = object.value(kAtKey);
        if (item && at.isDouble())
            nudges.append({*item, QDateTime::fromSecsSinceEpoch(at.toInteger(), Qt::UTC), object.value(kDeclinedKey).toBool()});
    }
    return nudges;
}

QHash<CheckItemId, int> againRatings(const QList<CardReview> &log, const Library &library, const QDateTime &now)
{
    QHash<CheckItemId, int> ratings;
    for (const CardReview &review : log) {
        if (review.rating != Rating::Again || review.at < now.addDays(-kDaysOfRatings))
            continue;
        QSet<CheckItemId> linked; // both forms of an idea may name the same item
        for (const Question *question : library.questionsOfIdea(review.idea))
            linked.unite({question->checklistItems.cbegin(), question->checklistItems.cend()});
        for (const CheckItemId &item : std::as_const(linked))
            ++ratings[item];
    }
    return ratings;
}

std::optional<Nudge> chooseNudge(const NudgeOccasion &occasion)
{
    const AssessmentState &state = occasion.assessment;
    const QList<NextAction> actions = nextActions(state.catalogue, state.profile, state.answers);
    for (const NextAction &action : actions) {
        if (occasion.missed.contains(action.item) && !isResting(action.item, occasion))
            return Nudge{action.item, kindOf(action.kind)};
    }
    return stillOn(occasion);
}

} // namespace mehfooz
