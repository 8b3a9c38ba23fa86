// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage_fixture.h"

#include "connection.h"

namespace mehfooz::test {

/// A file of tests/migrations/released; a missing one fails the test.
[[nodiscard]] inline QByteArray releasedFile(const QString &name)
{
    const QByteArray bytes = bytesOf(QStringLiteral(MEHFOOZ_SOURCE_DIR "/tests/migrations/released/") + name);
    if (bytes.isEmpty())
        qFatal("there is no %ls", qUtf16Printable(name));
    return bytes;
}

/// Makes a database as a released program left it: one statement to a line, in a file that keeps a log.
inline void layOutReleased(const QString &name, const QString &file)
{
    const auto connection = Connection::open({.file = file}).value();
    for (const QByteArray &line : releasedFile(name).trimmed().split('\n')) {
        if (const auto done = connection->execute(QString::fromUtf8(line)); !done)
            qFatal("%ls: %ls", qUtf16Printable(name), qUtf16Printable(done.error().detail));
    }
}

/// Every row of every table as "table: value, value …", in the order in which they were made.
[[nodiscard]] inline QString rowsIn(Connection &connection)
{
    QString rows;
    const auto tables = connection.texts(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")).value();
    for (const QString &table : tables) {
        const QStringList columns = connection.texts(QStringLiteral("SELECT 'quote(' || name || ')' FROM pragma_table_info('%1')").arg(table)).value();
        const QString select = QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid").arg(columns.join(QStringLiteral(" || ', ' || ")), table);
        const auto values = connection.texts(select).value();
        for (const QString &value : values)
            rows += table + QStringLiteral(": ") + value + u'\n';
    }
    return rows;
}

[[nodiscard]] inline QString rowsIn(const QString &file)
{
    return rowsIn(*Connection::open({.file = file}).value());
}

/// Tables, indexes and triggers with their text.
[[nodiscard]] inline QStringList schemaIn(Connection &connection)
{
    return connection.texts(QStringLiteral("SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1")).value();
}

} // namespace mehfooz::test
