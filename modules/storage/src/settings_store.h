// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement.h"

#include <learning/ports.h>

namespace mehfooz {

/// The table settings.
class SqliteSettingsStore final : public SettingsStore {
public:
    explicit SqliteSettingsStore(Connection &connection);

    [[nodiscard]] Expected<void> set(const QString &key, const QString &value) override;
    [[nodiscard]] Expected<void> remove(const QString &key) override;
    [[nodiscard]] Expected<QHash<QString, QString>> all() override;


private:
    Connection &m_connection;
    Statement m_set;
    Statement m_remove;
    Statement m_all;
};

} // namespace mehfooz
