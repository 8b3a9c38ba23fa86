// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/review_card.h>

#include <algorithm>
#include <tuple>

namespace mehfooz {

namespace {

struct Waiting {
    QueueCard entry;
    int group = 0;       ///< 0 in steps, 1 in review, 2 new.
    double recall = 0;   ///< Of a card in review, now.
};

int groupOf(const CardMemory &memory)
{
    if (memory.lastReview.isNull())
        return 2;
    return memory.state == CardState::Review ? 1 : 0;
}

bool comesBefore(const Waiting &a, const Waiting &b)
{
    const auto key = [](const Waiting &each) {
        const qint64 due = each.group == 0 ? each.entry.card.memory.due.toSecsSinceEpoch() : 0;
        return std::tuple{each.group, due, each.recall};
    };
    return key(a) < key(b);
}

/// The first card of another lesson than the last one's; the first of all where there is none.
qsizetype nextPlace(const QList<QueueCard> &cards, const QString &lastLesson)
{
    for (qsizetype place = 0; place < cards.size(); ++place) {
        if (lastLesson.isEmpty() || cards.at(place).lesson != lastLesson)
            return place;
    }
    return 0;
}

QList<QueueCard> spreadByLesson(QList<QueueCard> cards)
{
    QList<QueueCard> spread;
    while (!cards.isEmpty()) {
        const QString last = spread.isEmpty() ? QString{} : spread.last().lesson;
        spread.append(cards.takeAt(nextPlace(cards, last)));
    }
    return spread;
}

} // namespace

QList<QueueCard> reviewQueue(const FsrsSettings &settings, QList<QueueCard> cards, const QDateTime &now,
                             const QDateTime &endOfDay, int limit, int newLimit)
{
    QList<Waiting> waiting;
    for (const QueueCard &entry : std::as_const(cards)) {
        const CardMemory &memory = entry.card.memory;
        const int group = groupOf(memory);
        if (group != 2 && memory.due >= endOfDay)
            continue;
        const double recall =
            group == 1 ? retrievability(settings, wholeDaysBetween(memory.lastReview, now), memory.stability) : 0;
        waiting.append({entry, group, recall});
    }
    std::stable_sort(waiting.begin(), waiting.end(), comesBefore);

    cards.clear();
    int fresh = 0;
    for (const Waiting &each : std::as_const(waiting)) {
        if (cards.size() >= limit)
            break;
        if (each.group == 2 && ++fresh > newLimit)
            break;
        cards.append(each.entry);
    }
    return spreadByLesson(cards);
}

} // namespace mehfooz
