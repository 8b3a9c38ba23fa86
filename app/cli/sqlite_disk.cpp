// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_disk.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

namespace mehfooz::cli {

namespace {

tl::unexpected<Error> refused(const QString &path, const QSqlError &error)
{
    return failure(ErrorCode::Unavailable, QStringLiteral("%1: %2").arg(path, error.text()), Place{path});
}

class SqliteFile final : public workshop::JournalFile {
public:
    explicit SqliteFile(QString path) : m_path{std::move(path)}, m_creator{QThread::currentThreadId()} { }
    ~SqliteFile() override
    {
        m_insert.reset();
        m_database = {};
        QSqlDatabase::removeDatabase(m_path);
    }
    Q_DISABLE_COPY_MOVE(SqliteFile)

    Expected<QByteArray> readAll() override { return QByteArray{}; }
    Expected<void> append(QByteArrayView bytes) override
    {
        if (QThread::currentThreadId() == m_creator) {
            m_waiting.append(bytes);
            return {};
        }
        if (!m_insert && !openHere())
            return refused(m_path, m_database.lastError());
        const QByteArray row = std::exchange(m_waiting, {}) + bytes.toByteArray();
        m_insert->bindValue(0, row);
        if (!m_database.transaction() || !m_insert->exec() || !m_database.commit())
            return refused(m_path, m_insert->lastError());
        return {};
    }
    Expected<void> truncate(qint64) override { return {}; } // a transaction that failed left nothing
    Expected<void> sync() override { return {}; }           // the commit has done it

private:
    bool openHere()
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_path);
        m_database.setDatabaseName(m_path);
        if (!m_database.open())
            return false;
        for (const QString &statement : {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
                                         QStringLiteral("CREATE TABLE IF NOT EXISTS answers (bytes BLOB NOT NULL) STRICT")}) {
            if (!QSqlQuery{m_database}.exec(statement))
                return false;
        }
        m_insert = std::make_unique<QSqlQuery>(m_database);
        return m_insert->prepare(QStringLiteral("INSERT INTO answers VALUES (?)"));
    }

    QString m_path;
    Qt::HANDLE m_creator;
    QByteArray m_waiting;
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_insert;
};

class SqliteDisk final : public workshop::JournalDisk {
public:
    Expected<std::unique_ptr<workshop::JournalFile>> create(const QString &path) override { return std::make_unique<SqliteFile>(path); }
    Expected<std::unique_ptr<workshop::JournalFile>> open(const QString &path) override { return create(path); }
    Expected<QByteArray> read(const QString &path) override
    {
        return failure(ErrorCode::NotFound, QStringLiteral("a baseline is never read"), Place{path});
    }
    Expected<void> remove(const QString &path) override
    {
        if (!QFile::remove(path))
            return failure(ErrorCode::Unavailable, QStringLiteral("cannot be removed"), Place{path});
        return {};
    }
    Expected<void> syncFolderOf(const QString &) override { return {}; }
};

} // namespace

std::unique_ptr<workshop::JournalDisk> sqliteDisk()
{
    return std::make_unique<SqliteDisk>();
}

} // namespace mehfooz::cli
