// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement.h"

#include <learning/ports.h>

namespace mehfooz {

/// A review out of the columns idea, rating, at_ms, state, step, stability, difficulty, last_review_ms, due_ms, lapses,
/// of which the first is `column`.
[[nodiscard]] Expected<CardReview> reviewFrom(const Row &row, int column);

/// The cards as the newest review of each idea left them, read from the table reviews.
class SqliteCardStore final : public CardStore {
public:
    explicit SqliteCardStore(Connection &connection);

    [[nodiscard]] Expected<std::optional<ReviewCard>> card(const QString &idea) override;
    [[nodiscard]] Expected<QList<ReviewCard>> all() override;
    [[nodiscard]] Expected<QList<CardReview>> log() override;


private:
    Statement m_card;
    Statement m_all;
    Statement m_log;
};

} // namespace mehfooz
