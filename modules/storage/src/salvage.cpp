// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvage.h"

#include "durable_files.h"
#include "migrations.h"
#include "transaction.h"

#include <base/logging.h>

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>
#include <QtEndian>

#include <array>
#include <limits>

namespace mehfooz {

namespace {

/// A table with its columns, parents before children. In a changing table the damaged file's row is the newer one and
/// wins; a row of history is the same in both.
struct Table {
    const char *name;
    const char *columns;
    const char *placeholders;
    bool changing;
};

constexpr std::array kTables{
    Table{"about", "key, value", "?, ?", true},
    Table{"settings", "key, value", "?, ?", true},
    Table{"check_answers", "number, item, value, revision, at_ms, note", "?, ?, ?, ?, ?, ?", false},
    Table{"catalogues", "id, version, items_json", "?, ?, ?", false},
    Table{"snapshots", "number, at_ms, catalogue, profile_json, answers_json, scored, low_shown, high_shown", "?, ?, ?, ?, ?, ?, ?, ?", false},
    Table{"attempts", "number, quiz, mode, form, questions_json, seed, pass_mark, started_ms", "?, ?, ?, ?, ?, ?, ?, ?", false},
    Table{"attempt_ends", "attempt, percent, shown, passed, finished_ms", "?, ?, ?, ?, ?", false},
    Table{"attempt_answers", "number, attempt, question, try_number, kind, answer_json, score, hint_used, at_ms", "?, ?, ?, ?, ?, ?, ?, ?, ?", false},
    Table{"reviews", "number, answer, idea, rating, at_ms, state, step, stability, difficulty, last_review_ms, due_ms, lapses",
          "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?", false},
    Table{"lesson_places", "lesson, revision, part, anchor, parts_read, updated_ms, finished_ms", "?, ?, ?, ?, ?, ?, ?", true},
    Table{"incident_log", "number, incident, step, done, at_ms", "?, ?, ?, ?, ?", false},
    Table{"incident_fields", "incident, field, value", "?, ?, ?", true},
};

/// Statements of one table, put together from the constants above.
struct Queries {
    QString ascending;
    QString descending;
    QString one;
    QString insert;

    explicit Queries(const Table &table)
    {
        const QString select = QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED ")
                                   .arg(QLatin1StringView{table.columns}, QLatin1StringView{table.name});
        ascending = select + QStringLiteral("ORDER BY rowid");
        descending = select + QStringLiteral("ORDER BY rowid DESC");
        one = select + QStringLiteral("WHERE rowid = ?");
        insert = QStringLiteral("INSERT OR %1 INTO %2 (%3) VALUES (%4)")
                     .arg(QLatin1StringView{table.changing ? "REPLACE" : "IGNORE"}, QLatin1StringView{table.name},
                          QLatin1StringView{table.columns}, QLatin1StringView{table.placeholders});
    }
};

class TableSalvage final {
public:
    TableSalvage(Connection &damaged, Connection &target, const Table &table)
        : m_queries{table}, m_source{damaged.database()}, m_insert{target.database()}, m_columns{QString::fromLatin1(table.columns).count(u',') + 1}
    {
        m_source.setForwardOnly(true);
    }

    qint64 run()
    {
        if (!m_insert.prepare(m_queries.insert))
            return 0;
        const bool whole = read(m_queries.ascending);
        if (!whole) {
            const qint64 lastBefore = m_lastRow;
            static_cast<void>(read(m_queries.descending));
            readGap(lastBefore, m_lastRow);
        }
        m_source.finish();
        return m_added;
    }

private:
    /// Takes rows until the end (true) or until a page cannot be read (false).
    bool read(const QString &sql)
    {
        if (!m_source.exec(sql))
            return false;
        while (m_source.next())
            take();
        return !m_source.lastError().isValid();
    }

    /// Between the rows that were reached from both ends, looks for each by its number: pages in between may be sound.
    void readGap(qint64 first, qint64 last)
    {
        constexpr qint64 kMostLookUps = 1'000'000;
        if (!m_source.prepare(m_queries.one))
            return;
        const qint64 end = std::min(last, first + kMostLookUps);
        for (qint64 row = first + 1; row < end; ++row) {
            m_source.bindValue(0, row);
            if (m_source.exec() && m_source.next())
                take();
        }
    }

    void take()
    {
        m_lastRow = m_source.value(0).toLongLong();
        for (qsizetype column = 0; column < m_columns; ++column)
            m_insert.bindValue(static_cast<int>(column), m_source.value(static_cast<int>(column) + 1));
        if (m_insert.exec())
            m_added += m_insert.numRowsAffected();
        m_insert.finish();
    }

    Queries m_queries;
    QSqlQuery m_source;
    QSqlQuery m_insert;
    qsizetype m_columns;
    qint64 m_lastRow = 0;
    qint64 m_added = 0;
};

/// An older file is brought up to date, as far as its state allows.
Expected<std::unique_ptr<Connection>> openReadable(const QString &file, std::span<const Migration> steps)
{
    auto source = Connection::open({.file = file, .access = ConnectionOptions::Access::Salvage});
    if (!source)
        return source;
    if (const auto tables = (*source)->texts(QStringLiteral("SELECT name FROM sqlite_schema")); !tables)
        return tl::make_unexpected(tables.error());
    if (const auto migrated = migrate(**source, steps); !migrated)
        qCInfo(logStorage, "%ls", qUtf16Printable(migrated.error().detail));
    return source;
}

/// Writes a sound header over the first bytes of a file whose own header is damaged; its pages are as they were.
bool mendHeader(const QString &file, std::span<const Migration> steps)
{
    constexpr qsizetype kHeaderBytes = 100; // https://www.sqlite.org/fileformat.html, 1.3
    constexpr qsizetype kPagesOffset = 28;
    constexpr qsizetype kFreeListOffset = 32;
    constexpr qsizetype kPageBytes = 4096;
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.db"));
    {
        const auto made = Connection::open({.file = fresh});
        if (!made || !migrate(**made, steps))
            return false;
    }
    QFile source{fresh};
    QFile damaged{file};
    if (!source.open(QIODevice::ReadOnly) || !damaged.open(QIODevice::ReadWrite))
        return false;
    QByteArray header = source.read(kHeaderBytes);
    if (header.size() != kHeaderBytes || damaged.size() < kPageBytes)
        return false;
    qToBigEndian(static_cast<quint32>(damaged.size() / kPageBytes), header.data() + kPagesOffset);
    qToBigEndian(quint64{0}, header.data() + kFreeListOffset); // first free page and their number
    return damaged.write(header) == header.size() && damaged.flush();
}

Expected<qint64> salvageAll(Connection &damaged, Connection &target)
{
    return inTransaction(target, [&]() -> Expected<qint64> {
        qint64 added = 0;
        for (const Table &table : kTables)
            added += TableSalvage{damaged, target, table}.run();
        return added;
    });
}

} // namespace

Expected<qint64> salvage(const QString &damaged, Connection &target, std::span<const Migration> steps)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorCode::Unavailable, folder.errorString(), Place{folder.path()});
    const QString copy = folder.filePath(QStringLiteral("damaged.db"));
    if (auto copied = copyDatabase(damaged, copy); !copied)
        return tl::make_unexpected(copied.error());
    auto source = openReadable(copy, steps);
    if (!source && mendHeader(copy, steps))
        source = openReadable(copy, steps);
    if (!source) {
        qCInfo(logStorage, "nothing can be read from %ls: %ls", qUtf16Printable(damaged), qUtf16Printable(source.error().detail));
        return 0;
    }
    return salvageAll(**source, target);
}

} // namespace mehfooz
