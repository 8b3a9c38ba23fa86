// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

#include <base/logging.h>

#include <QSqlQuery>

namespace mehfooz {

Transaction::Transaction(Connection &connection)
    : m_connection{connection}
{
    if (connection.isInTransaction())
        return;
    m_begun = connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = m_begun.has_value();
    connection.setInTransaction(m_open);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_connection.setInTransaction(false);
    // Past the gate: taking back must not be refused. After some failures SQLite has rolled back by itself and says
    // that there is nothing to take back; that is no fault.
    QSqlQuery query{m_connection.database()};
    if (!query.exec(QStringLiteral("ROLLBACK")))
        qCDebug(logStorage, "nothing left to roll back in %ls", qUtf16Printable(m_connection.file()));
}

Expected<void> Transaction::commit()
{
    if (!m_open)
        return {};
    auto committed = m_connection.execute(QStringLiteral("COMMIT"));
    m_open = !committed.has_value();
    m_connection.setInTransaction(m_open);
    return committed;
}

} // namespace mehfooz
