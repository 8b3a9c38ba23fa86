// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QSqlDatabase>
#include <QStringList>

#include <chrono>
#include <map>
#include <memory>

namespace mehfooz {

class Statement;

/// Asked before every statement. The product has none; tests let one refuse the n-th statement.
class StatementGate {
public:
    virtual ~StatementGate() = default;
    [[nodiscard]] virtual std::optional<Error> refuse(const QString &sql) = 0;
};

inline constexpr std::chrono::milliseconds kBusyTimeout{1000};

struct ConnectionOptions {
    QString file; ///< ":memory:" keeps everything in memory.
    /// Salvage: for reading what a damaged schema still describes; nothing is set or read back.
    enum class Access { ReadWrite, ReadOnly, Salvage };
    Access access = Access::ReadWrite;
    /// Durable: a write returns when it is on the disk. Rebuildable: for caches.
    enum class Safety { Durable, Rebuildable };
    Safety safety = Safety::Durable;
    std::chrono::milliseconds busyTimeout = kBusyTimeout;
    StatementGate *gate = nullptr;
};

/// An open SQLite file whose settings were read back. Belongs to the thread that opened it.
class Connection final {
public:
    /// The file is made where it is missing, unless it is only to be read. Unavailable, Corrupted.
    [[nodiscard]] static Expected<std::unique_ptr<Connection>> open(const ConnectionOptions &options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs one statement that gives no rows.
    [[nodiscard]] Expected<void> execute(const QString &sql);
    /// The first column of the first row; NotFound where there is no row.
    [[nodiscard]] Expected<QVariant> value(const QString &sql);
    /// The first column of every row.
    [[nodiscard]] Expected<QStringList> texts(const QString &sql);

    [[nodiscard]] const QString &file() const { return m_options.file; }
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] std::optional<Error> refusal(const QString &sql) const;

    /// A statement that is prepared once and kept until the connection closes.
    [[nodiscard]] Statement &statement(const QString &sql);

    /// Kept by Transaction: one that begins inside another joins it.
    [[nodiscard]] bool isInTransaction() const { return m_inTransaction; }
    void setInTransaction(bool inside) { m_inTransaction = inside; }

private:
    explicit Connection(ConnectionOptions options);
    [[nodiscard]] Expected<void> openFile();
    [[nodiscard]] Expected<void> applySettings();
    [[nodiscard]] Expected<void> demand(const QString &pragma, const QString &wanted, const QString &readBack);

    ConnectionOptions m_options;
    QString m_name;
    bool m_inTransaction = false;
    std::map<QString, std::unique_ptr<Statement>> m_statements;
};

} // namespace mehfooz
