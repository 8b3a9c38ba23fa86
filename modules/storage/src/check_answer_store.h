// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement.h"

#include <learning/ports.h>

namespace mehfooz {

/// The table check_answers, which only grows.
class SqliteCheckAnswerStore final : public CheckAnswerStore {
public:
    explicit SqliteCheckAnswerStore(Connection &connection);

    [[nodiscard]] Expected<void> append(const CheckAnswer &answer) override;
    [[nodiscard]] Expected<QList<CheckAnswer>> latest() override;
    [[nodiscard]] Expected<QList<CheckAnswer>> history(const CheckItemId &item) override;
    /// Every answer to every item, oldest first.
    [[nodiscard]] Expected<QList<CheckAnswer>> all();


private:
    Connection &m_connection;
    Statement m_append;
    Statement m_latest;
    Statement m_history;
    Statement m_all;
};

} // namespace mehfooz
