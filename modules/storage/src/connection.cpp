// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "sql_errors.h"
#include "statement.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace mehfooz {

namespace {

QString driverOptions(const ConnectionOptions &options)
{
    QString text = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count());
    if (options.access == ConnectionOptions::Access::ReadOnly)
        text += QStringLiteral(";QSQLITE_OPEN_READONLY");
    return text;
}

} // namespace

Connection::Connection(ConnectionOptions options)
    : m_options{std::move(options)}, m_name{QUuid::createUuid().toString(QUuid::WithoutBraces)}
{
}

Connection::~Connection()
{
    m_statements.clear();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Expected<std::unique_ptr<Connection>> Connection::open(const ConnectionOptions &options)
{
    std::unique_ptr<Connection> connection{new Connection{options}};
    return connection->openFile().and_then([&] { return connection->applySettings(); }).map([&] {
        return std::move(connection);
    });
}

Expected<void> Connection::openFile()
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    db.setDatabaseName(m_options.file);
    db.setConnectOptions(driverOptions(m_options));
    if (!db.open())
        return tl::make_unexpected(errorFromSql(db.lastError(), QStringLiteral("open"), m_options.file));
    return {};
}

Expected<void> Connection::demand(const QString &pragma, const QString &wanted, const QString &readBack)
{
    const auto set = value(QStringLiteral("PRAGMA %1 = %2").arg(pragma, wanted));
    if (!set && set.error().code != ErrorCode::NotFound) // most settings answer with no row
        return tl::make_unexpected(set.error());
    const auto now = value(QStringLiteral("PRAGMA %1").arg(pragma));
    if (!now)
        return tl::make_unexpected(now.error());
    if (now->toString() != readBack) {
        return failure(ErrorCode::Unavailable,
                       QStringLiteral("open: the file system allows no %1 = %2 (it is %3)").arg(pragma, wanted, now->toString()),
                       Place{m_options.file});
    }
    return {};
}

Expected<void> Connection::applySettings()
{
    if (m_options.access == ConnectionOptions::Access::Salvage)
        return execute(QStringLiteral("PRAGMA writable_schema = ON")); // entries that do not parse are passed over
    struct Setting { const char *pragma; const char *wanted; const char *readBack; };
    const bool durable = m_options.safety == ConnectionOptions::Safety::Durable;
    QList<Setting> settings{{"foreign_keys", "ON", "1"},     {"trusted_schema", "OFF", "0"}, {"cell_size_check", "ON", "1"},
                            {"secure_delete", "ON", "1"},    {"temp_store", "MEMORY", "2"}};
    settings.append(durable ? Setting{"synchronous", "FULL", "2"} : Setting{"synchronous", "NORMAL", "1"});
    const bool inMemory = m_options.file == QStringLiteral(":memory:");
    if (m_options.access == ConnectionOptions::Access::ReadWrite && !inMemory)
        settings.append({"journal_mode", "WAL", "wal"});
    for (const Setting &setting : settings) {
        const auto done = demand(QString::fromLatin1(setting.pragma), QString::fromLatin1(setting.wanted),
                                 QString::fromLatin1(setting.readBack));
        if (!done)
            return done;
    }
    return {};
}

std::optional<Error> Connection::refusal(const QString &sql) const
{
    return m_options.gate ? m_options.gate->refuse(sql) : std::nullopt;
}

Statement &Connection::statement(const QString &sql)
{
    std::unique_ptr<Statement> &kept = m_statements[sql];
    if (!kept)
        kept = std::make_unique<Statement>(*this, sql);
    return *kept;
}

Expected<void> Connection::execute(const QString &sql)
{
    if (auto refused = refusal(sql))
        return tl::make_unexpected(*std::move(refused));
    QSqlQuery query{database()};
    if (!query.exec(sql))
        return tl::make_unexpected(errorFromSql(query.lastError(), sql.left(120), m_options.file));
    return {};
}

Expected<QVariant> Connection::value(const QString &sql)
{
    if (auto refused = refusal(sql))
        return tl::make_unexpected(*std::move(refused));
    QSqlQuery query{database()};
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::make_unexpected(errorFromSql(query.lastError(), sql.left(120), m_options.file));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return tl::make_unexpected(errorFromSql(query.lastError(), sql.left(120), m_options.file));
    return failure(ErrorCode::NotFound, QStringLiteral("%1: no row").arg(sql.left(120)), Place{m_options.file});
}

Expected<QStringList> Connection::texts(const QString &sql)
{
    if (auto refused = refusal(sql))
        return tl::make_unexpected(*std::move(refused));
    QSqlQuery query{database()};
    query.setForwardOnly(true);
    QStringList found;
    if (query.exec(sql)) {
        while (query.next())
            found.append(query.value(0).toString());
    }
    if (query.lastError().isValid())
        return tl::make_unexpected(errorFromSql(query.lastError(), sql.left(120), m_options.file));
    return found;
}

} // namespace mehfooz
