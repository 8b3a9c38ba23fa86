// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <utility>

namespace mehfooz {

/// A value for a named placeholder, such as {":item", text}. Instants become whole milliseconds UTC, an invalid
/// instant becomes NULL, texts become storable (storable_text.h).
struct Binding {
    Binding(const char *placeholder, const QString &text);
    Binding(const char *placeholder, const QByteArray &blob);
    Binding(const char *placeholder, const QDateTime &instant);
    Binding(const char *placeholder, qint64 number) : name{placeholder}, value{number} { }
    Binding(const char *placeholder, int number) : Binding{placeholder, qint64{number}} { }
    Binding(const char *placeholder, quint32 number) : Binding{placeholder, qint64{number}} { }
    Binding(const char *placeholder, bool flag) : Binding{placeholder, qint64{flag ? 1 : 0}} { }
    Binding(const char *placeholder, double real) : name{placeholder}, value{real} { }

    const char *name;
    QVariant value;
};

/// One row of a result, by column from 0; valid while its statement stands on it.
class Row final {
public:
    explicit Row(const QSqlQuery &query) : m_query{query} { }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int small(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    /// Null where the column is NULL.
    [[nodiscard]] QDateTime instant(int column) const;
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

private:
    const QSqlQuery &m_query;
};

/// One statement, prepared at its first use and kept. Must not outlive its connection.
class Statement final {
public:
    using Bindings = std::initializer_list<Binding>;

    Statement(Connection &connection, QString sql);
    Q_DISABLE_COPY_MOVE(Statement)

    [[nodiscard]] Expected<void> run(Bindings bindings = {});
    /// Runs it and gives the number of the row that was added.
    [[nodiscard]] Expected<qint64> insert(Bindings bindings);
    /// Every row through `read`, which gives Expected<T>; the first failure ends it.
    template<typename Read>
    [[nodiscard]] auto all(Bindings bindings, Read read)
        -> Expected<QList<typename std::invoke_result_t<Read, const Row &>::value_type>>
    {
        QList<typename std::invoke_result_t<Read, const Row &>::value_type> found;
        if (auto begun = start(bindings); !begun)
            return tl::make_unexpected(begun.error());
        const Row row{m_query};
        while (m_query.next()) {
            auto value = read(row);
            if (!value) {
                m_query.finish();
                return tl::make_unexpected(value.error());
            }
            found.append(*std::move(value));
        }
        if (auto ended = finish(); !ended)
            return tl::make_unexpected(ended.error());
        return found;
    }

private:
    [[nodiscard]] Expected<void> start(Bindings bindings);
    [[nodiscard]] Expected<void> finish();
    [[nodiscard]] Error lastError() const;

    Connection &m_connection;
    QString m_sql;
    QSqlQuery m_query;
    bool m_prepared = false;
};

/// The first of several, or nothing.
template<typename T>
[[nodiscard]] std::optional<T> firstOf(QList<T> found)
{
    return found.isEmpty() ? std::nullopt : std::optional<T>{found.takeFirst()};
}

} // namespace mehfooz
