// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage_fixture.h"

#include "statement.h"
#include "transaction.h"

#include <limits>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

QString table()
{
    return QStringLiteral("CREATE TABLE t (number INTEGER PRIMARY KEY, real REAL, text TEXT NOT NULL, at_ms INTEGER) STRICT");
}

std::unique_ptr<Connection> opened(const QString &file, ConnectionOptions::Access access = ConnectionOptions::Access::ReadWrite)
{
    return Connection::open({.file = file, .access = access, .busyTimeout = std::chrono::milliseconds{20}}).value();
}

qint64 rowsIn(Connection &connection)
{
    return connection.value(QStringLiteral("SELECT count(*) FROM t")).value().toLongLong();
}

/// Refuses the statements that begin with a word.
class RefusingGate final : public StatementGate {
public:
    explicit RefusingGate(QString word) : m_word{std::move(word)} { }
    std::optional<Error> refuse(const QString &sql) override
    {
        return sql.startsWith(m_word) ? std::optional{Error{ErrorCode::Unavailable, QStringLiteral("refused")}} : std::nullopt;
    }

private:
    QString m_word;
};

} // namespace

class ConnectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theSettingsAreThoseThatDurabilityNeeds()
    {
        const DataFolderFixture folder;
        const auto connection = opened(folder.file(QStringLiteral("a.db")));

        QCOMPARE(connection->value(QStringLiteral("PRAGMA journal_mode")).value().toString(), QStringLiteral("wal"));
        QCOMPARE(connection->value(QStringLiteral("PRAGMA synchronous")).value().toInt(), 2);
        QCOMPARE(connection->value(QStringLiteral("PRAGMA foreign_keys")).value().toInt(), 1);
        QCOMPARE(connection->value(QStringLiteral("PRAGMA secure_delete")).value().toInt(), 1);
    }

    void aCacheIsNotSyncedAtEveryWrite()
    {
        const DataFolderFixture folder;
        const auto cache = Connection::open({.file = folder.file(QStringLiteral("c.db")), .safety = ConnectionOptions::Safety::Rebuildable}).value();

        QCOMPARE(cache->value(QStringLiteral("PRAGMA synchronous")).value().toInt(), 1);
    }

    void aFileThatIsNoDatabaseIsCorrupted()
    {
        const DataFolderFixture folder;
        const QString file = folder.file(QStringLiteral("a.db"));
        writeBytes(file, QByteArray(5000, 'x'));

        const Error error = errorOf(Connection::open({.file = file}));

        QCOMPARE(error.code, ErrorCode::Corrupted);
        QCOMPARE(error.place.file, file);
    }

    void aFolderThatIsMissingIsUnavailable()
    {
        const DataFolderFixture folder;

        const Error error = errorOf(Connection::open({.file = folder.file(QStringLiteral("no/a.db"))}));

        QCOMPARE(error.code, ErrorCode::Unavailable);
        QCOMPARE(error.place.file, folder.file(QStringLiteral("no/a.db")));
    }

    void aLockedFileIsUnavailableAfterAShortWait()
    {
        const DataFolderFixture folder;
        const QString file = folder.file(QStringLiteral("a.db"));
        const auto first = opened(file);
        QVERIFY(first->execute(table()));
        const auto second = opened(file);
        const Transaction holding{*first};
        QVERIFY(holding.begun());

        const Transaction refused{*second};

        QCOMPARE(errorOf(refused.begun()).code, ErrorCode::Unavailable);
        QVERIFY(refused.begun().error().detail.contains(QStringLiteral("locked")));
        QCOMPARE(refused.begun().error().place.file, file);
    }

    void aFullDiskIsUnavailableAndKeepsWhatWasThere()
    {
        const DataFolderFixture folder;
        const auto connection = opened(folder.file(QStringLiteral("a.db")));
        QVERIFY(connection->execute(table()));
        QVERIFY(connection->value(QStringLiteral("PRAGMA max_page_count = 4")));
        Statement insert{*connection, QStringLiteral("INSERT INTO t (text) VALUES (:text)")};

        const auto refused = inTransaction(*connection, [&] {
            return insert.run({{":text", QStringLiteral("small")}}).and_then([&] {
                return insert.run({{":text", QString(100'000, u'x')}});
            });
        });

        QCOMPARE(errorOf(refused).code, ErrorCode::Unavailable);
        QVERIFY(refused.error().detail.contains(QStringLiteral("the disk is full")));
        QCOMPARE(rowsIn(*connection), 0);
        QVERIFY(insert.run({{":text", QStringLiteral("fits")}}));
    }

    void aReadOnlyConnectionRefusesWrites()
    {
        const DataFolderFixture folder;
        const QString file = folder.file(QStringLiteral("a.db"));
        QVERIFY(opened(file)->execute(table()));
        const auto reader = opened(file, ConnectionOptions::Access::ReadOnly);

        QCOMPARE(rowsIn(*reader), 0);
        QCOMPARE(errorOf(reader->execute(QStringLiteral("INSERT INTO t (text) VALUES ('x')"))).code, ErrorCode::Unavailable);
    }

    void constraintsSayWhatTheCallerCanDo()
    {
        const auto connection = opened(QStringLiteral(":memory:"));
        QVERIFY(connection->execute(QStringLiteral("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT UNIQUE, c TEXT NOT NULL CHECK (c <> ''),"
                                                   " d INTEGER REFERENCES t (a)) STRICT")));
        QVERIFY(connection->execute(QStringLiteral("INSERT INTO t VALUES (1, 'b', 'c', NULL)")));
        const auto codeOf = [&](const char *values) {
            return errorOf(connection->execute(QStringLiteral("INSERT INTO t VALUES (%1)").arg(QLatin1StringView{values}))).code;
        };

        QCOMPARE(codeOf("1, 'x', 'c', NULL"), ErrorCode::Conflict);
        QCOMPARE(codeOf("2, 'b', 'c', NULL"), ErrorCode::Conflict);
        QCOMPARE(codeOf("2, 'x', 'c', 99"), ErrorCode::NotFound);
        QCOMPARE(codeOf("2, 'x', NULL, NULL"), ErrorCode::InvalidInput);
        QCOMPARE(codeOf("2, 'x', '', NULL"), ErrorCode::InvalidInput);
        QCOMPARE(codeOf("'no number', 'x', 'c', NULL"), ErrorCode::InvalidInput);
        QCOMPARE(codeOf("nonsense"), ErrorCode::Internal);
    }

    void doublesComeBackToTheBit()
    {
        const auto connection = opened(QStringLiteral(":memory:"));
        QVERIFY(connection->execute(table()));
        Statement insert{*connection, QStringLiteral("INSERT INTO t (real, text) VALUES (:real, 'x')")};
        Statement select{*connection, QStringLiteral("SELECT real FROM t ORDER BY number")};
        const QList<double> wanted{0.1, 1.0 / 3, 2.3065, 1e-308, 4.9e-324, 1.7976931348623157e308, 123456789.12345679, 0.30000000000000004,
                                   -17.5, 9007199254740993.0};
        for (const double real : wanted)
            QVERIFY(insert.run({{":real", real}}));

        const auto read = select.all({}, [](const Row &row) -> Expected<double> { return row.real(0); }).value();

        QCOMPARE(read.size(), wanted.size());
        QVERIFY(std::memcmp(read.constData(), wanted.constData(), sizeof(double) * static_cast<size_t>(wanted.size())) == 0);
    }

    void instantsAreWholeMillisecondsInUtcAndMayBeAbsent()
    {
        const auto connection = opened(QStringLiteral(":memory:"));
        QVERIFY(connection->execute(table()));
        Statement insert{*connection, QStringLiteral("INSERT INTO t (text, at_ms) VALUES ('x', :at)")};
        Statement select{*connection, QStringLiteral("SELECT at_ms FROM t ORDER BY number")};
        const QDateTime inKarachi{QDate{2026, 11, 22}, QTime{12, 0, 0, 125}, Qt::OffsetFromUTC, 5 * 3600};
        QVERIFY(insert.run({{":at", inKarachi}}));
        QVERIFY(insert.run({{":at", QDateTime{}}}));

        const auto read = select.all({}, [](const Row &row) -> Expected<QDateTime> { return row.instant(0); }).value();

        QCOMPARE(read.first(), noon());
        QCOMPARE(read.first().timeSpec(), Qt::UTC);
        QVERIFY(!read.last().isValid());
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        const auto connection = opened(QStringLiteral(":memory:"));
        QVERIFY(connection->execute(table()));
        {
            const Transaction transaction{*connection};
            QVERIFY(transaction.begun());
            QVERIFY(connection->execute(QStringLiteral("INSERT INTO t (text) VALUES ('x')")));
        }

        QCOMPARE(rowsIn(*connection), 0);
        QVERIFY(!connection->isInTransaction());
    }

    void anInnerTransactionJoinsTheOuterOne()
    {
        const auto connection = opened(QStringLiteral(":memory:"));
        QVERIFY(connection->execute(table()));
        const auto insert = [&] {
            return inTransaction(*connection, [&] { return connection->execute(QStringLiteral("INSERT INTO t (text) VALUES ('x')")); });
        };

        const auto refused = inTransaction(*connection, [&] {
            return insert().and_then([&]() -> Expected<void> { return failure(ErrorCode::Internal, QStringLiteral("after all")); });
        });

        QVERIFY(!refused);
        QCOMPARE(rowsIn(*connection), 0);
        QVERIFY(insert());
        QCOMPARE(rowsIn(*connection), 1);
    }

    void aRefusedCommitTakesEverythingBack()
    {
        RefusingGate gate{QStringLiteral("COMMIT")};
        const auto connection = Connection::open({.file = QStringLiteral(":memory:"), .gate = &gate}).value();
        QVERIFY(connection->execute(table()));

        const auto refused = inTransaction(*connection, [&] { return connection->execute(QStringLiteral("INSERT INTO t (text) VALUES ('x')")); });

        QVERIFY(!refused);
        QCOMPARE(rowsIn(*connection), 0);
    }

    void aRowThatCannotBeReadEndsTheList()
    {
        const auto connection = opened(QStringLiteral(":memory:"));
        QVERIFY(connection->execute(table()));
        QVERIFY(connection->execute(QStringLiteral("INSERT INTO t (text) VALUES ('a'), ('b')")));
        Statement select{*connection, QStringLiteral("SELECT text FROM t")};

        const auto read = select.all({}, [](const Row &row) -> Expected<QString> {
            if (row.text(0) == QStringLiteral("b"))
                return failure(ErrorCode::Corrupted, QStringLiteral("bad row"));
            return row.text(0);
        });

        QCOMPARE(errorOf(read).code, ErrorCode::Corrupted);
        QVERIFY(connection->execute(QStringLiteral("DROP TABLE t"))); // the statement let go of its table
    }

    void askingForAValueThatIsNotThereSaysSo()
    {
        const auto connection = opened(QStringLiteral(":memory:"));
        QVERIFY(connection->execute(table()));

        QCOMPARE(errorOf(connection->value(QStringLiteral("SELECT text FROM t"))).code, ErrorCode::NotFound);
        QCOMPARE(errorOf(connection->value(QStringLiteral("SELECT text FROM no_table"))).code, ErrorCode::Internal);
        QCOMPARE(errorOf(connection->texts(QStringLiteral("SELECT text FROM no_table"))).code, ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
