// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_store.h"

#include "stored_values.h"

namespace mehfooz {

namespace {

constexpr const char *kColumns = "SELECT idea, rating, at_ms, state, step, stability, difficulty, last_review_ms, due_ms, lapses"
                                 " FROM reviews";

QString select(const char *rest)
{
    return QString::fromLatin1(kColumns) + QString::fromLatin1(rest);
}

Expected<CardReview> reviewOf(const Row &row)
{
    return reviewFrom(row, 0);
}

Expected<ReviewCard> cardOf(const Row &row)
{
    return reviewOf(row).map([](const CardReview &review) { return ReviewCard{review.idea, review.after}; });
}

} // namespace

Expected<CardReview> reviewFrom(const Row &row, int column)
{
    const auto state = cardStateFromKey(row.text(column + 3));
    if (!state)
        return unreadable(QStringLiteral("the card state \"%1\"").arg(row.text(column + 3)));
    const CardMemory after{*state,
                           row.small(column + 4),
                           row.real(column + 5),
                           row.real(column + 6),
                           row.instant(column + 7),
                           row.instant(column + 8),
                           row.small(column + 9)};
    return CardReview{row.text(column), static_cast<Rating>(row.small(column + 1)), row.instant(column + 2), after};
}

SqliteCardStore::SqliteCardStore(Connection &connection)
    : m_card{connection, select(" WHERE idea = :idea ORDER BY number DESC LIMIT 1")},
      m_all{connection, select(" WHERE number IN (SELECT max(number) FROM reviews GROUP BY idea) ORDER BY idea")},
      m_log{connection, select(" ORDER BY number")}
{
}

Expected<std::optional<ReviewCard>> SqliteCardStore::card(const QString &idea)
{
    return m_card.all({{":idea", idea}}, cardOf).map(firstOf<ReviewCard>);
}

Expected<QList<ReviewCard>> SqliteCardStore::all()
{
    return m_all.all({}, cardOf);
}

Expected<QList<CardReview>> SqliteCardStore::log()
{
    return m_log.all({}, reviewOf);
}

} // namespace mehfooz
