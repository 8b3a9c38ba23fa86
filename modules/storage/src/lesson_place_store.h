// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement.h"

#include <learning/ports.h>

namespace mehfooz {

/// The table lesson_places: one row a lesson, replaced as the person reads on.
class SqliteLessonPlaceStore final : public LessonPlaceStore {
public:
    explicit SqliteLessonPlaceStore(Connection &connection);

    [[nodiscard]] Expected<void> save(const LessonPlace &place) override;
    [[nodiscard]] Expected<QList<LessonPlace>> all() override;


private:
    Connection &m_connection;
    Statement m_save;
    Statement m_all;
};

} // namespace mehfooz
