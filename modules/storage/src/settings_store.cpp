// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_store.h"

#include "stored_row.h"
#include "transaction.h"

namespace mehfooz {

SqliteSettingsStore::SqliteSettingsStore(Connection &connection)
    : m_connection{connection},
      m_set{connection, QStringLiteral("INSERT OR REPLACE INTO settings (key, value) VALUES (:key, :value)")},
      m_remove{connection, QStringLiteral("DELETE FROM settings WHERE key = :key")},
      m_all{connection, QStringLiteral("SELECT key, value FROM settings")}
{
}

Expected<void> SqliteSettingsStore::set(const QString &key, const QString &value)
{
    return inTransaction(m_connection, [&] { return m_set.run({{":key", key}, {":value", value}}); });
}

Expected<void> SqliteSettingsStore::remove(const QString &key)
{
    return inTransaction(m_connection, [&] { return m_remove.run({{":key", key}}); });
}

Expected<QHash<QString, QString>> SqliteSettingsStore::all()
{
    return m_all.all({}, textPair).map(hashOf);
}

} // namespace mehfooz
