// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "sql_errors.h"
#include "storable_text.h"

#include <QSqlError>

namespace mehfooz {

Binding::Binding(const char *placeholder, const QString &text) : name{placeholder}, value{storableText(text)} { }

Binding::Binding(const char *placeholder, const QByteArray &blob)
    : name{placeholder}, value{blob.isNull() ? QByteArray{""} : blob}
{
}

Binding::Binding(const char *placeholder, const QDateTime &instant)
    : name{placeholder}, value{instant.isValid() ? QVariant{instant.toMSecsSinceEpoch()} : QVariant{}}
{
}

QDateTime Row::instant(int column) const
{
    return isNull(column) ? QDateTime{} : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

Statement::Statement(Connection &connection, QString sql)
    : m_connection{connection}, m_sql{std::move(sql)}, m_query{connection.database()}
{
    m_query.setForwardOnly(true);
}

Error Statement::lastError() const
{
    return errorFromSql(m_query.lastError(), m_sql.left(120), m_connection.file());
}

Expected<void> Statement::start(Bindings bindings)
{
    if (auto refused = m_connection.refusal(m_sql))
        return tl::make_unexpected(*std::move(refused));
    if (!m_prepared && !m_query.prepare(m_sql))
        return tl::make_unexpected(lastError());
    m_prepared = true;
    for (const Binding &binding : bindings)
        m_query.bindValue(QString::fromLatin1(binding.name), binding.value);
    if (!m_query.exec()) {
        const Error error = lastError();
        m_query.finish();
        return tl::make_unexpected(error);
    }
    return {};
}

Expected<void> Statement::finish()
{
    // An unfinished SELECT would keep its table locked against the next schema change.
    const bool failed = m_query.lastError().isValid();
    const Error error = failed ? lastError() : Error{};
    m_query.finish();
    if (failed)
        return tl::make_unexpected(error);
    return {};
}

Expected<void> Statement::run(Bindings bindings)
{
    return start(bindings).and_then([this] { return finish(); });
}

Expected<qint64> Statement::insert(Bindings bindings)
{
    if (auto begun = start(bindings); !begun)
        return tl::make_unexpected(begun.error());
    const qint64 number = m_query.lastInsertId().toLongLong();
    return finish().map([number] { return number; });
}

} // namespace mehfooz
