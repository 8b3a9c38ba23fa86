// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/warnings.h>

#include <base/clock.h>
#include <learning/ports.h>
#include <storage/profile_repository.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mehfooz::test {

/// A temporary folder whose path holds a space and Urdu letters.
class DataFolderFixture final {
public:
    DataFolderFixture()
    {
        if (!QDir{m_root.path()}.mkpath(QStringLiteral("my data محفوظ")))
            qFatal("no temporary folder");
    }
    [[nodiscard]] QString path() const { return m_root.filePath(QStringLiteral("my data محفوظ")); }
    [[nodiscard]] QString file(const QString &name) const { return path() + u'/' + name; }

private:
    QTemporaryDir m_root;
};

inline QDateTime noon()
{
    return QDateTime{QDate{2026, 11, 22}, QTime{7, 0, 0, 125}, Qt::UTC};
}

template<typename Id>
Id idOf(const char *text)
{
    return Id::parse(QString::fromLatin1(text)).value();
}

/// The error of a call that must fail.
template<typename T>
Error errorOf(const Expected<T> &result)
{
    return result ? Error{ErrorCode::Internal, QStringLiteral("it did not fail")} : result.error();
}

/// A repository over a folder, with a clock that the test sets.
class RepositoryFixture final {
public:
    RepositoryFixture() = default;
    explicit RepositoryFixture(StatementGate *gate) : m_gate{gate} { }

    [[nodiscard]] RepositoryOptions options() const
    {
        return RepositoryOptions{folder.path(), folder.file(QStringLiteral("packs.db")), [this] { return now; },
                                 std::chrono::milliseconds{50}, m_gate};
    }
    /// Closes what is open and opens it again.
    SqliteProfileRepository &reopen()
    {
        m_repository.reset();
        m_repository = SqliteProfileRepository::open(options()).value();
        return *m_repository;
    }
    SqliteProfileRepository &operator*() { return m_repository ? *m_repository : reopen(); }
    SqliteProfileRepository *operator->() { return &**this; }
    void close() { m_repository.reset(); }

    [[nodiscard]] QString profileFolder(const ProfileId &id) const { return folder.file(QStringLiteral("profiles/") + id.text()); }
    [[nodiscard]] QString profileFile(const ProfileId &id) const { return profileFolder(id) + QStringLiteral("/profile.db"); }

    DataFolderFixture folder;
    QDateTime now = noon();

private:
    StatementGate *m_gate = nullptr;
    std::unique_ptr<SqliteProfileRepository> m_repository;
};

inline CheckAnswer checkAnswer(const char *item, CheckValue value, int minutesLater = 0)
{
    return CheckAnswer{idOf<CheckItemId>(item), value, 1, noon().addSecs(60 * minutesLater), QStringLiteral("note")};
}

inline QByteArray bytesOf(const QString &file)
{
    QFile opened{file};
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray{};
}

inline void writeBytes(const QString &file, const QByteArray &bytes, qint64 offset = 0)
{
    QFile opened{file};
    if (!opened.open(QIODevice::ReadWrite) || !opened.seek(offset) || opened.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

} // namespace mehfooz::test
