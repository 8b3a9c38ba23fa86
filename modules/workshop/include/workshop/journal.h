// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <workshop/engine.h>

#include <functional>
#include <memory>

namespace mehfooz::workshop {

/// A file that is open for appending, and held by this process alone. Every failure is Unavailable with the path.
class JournalFile {
public:
    virtual ~JournalFile() = default;
    [[nodiscard]] virtual Expected<QByteArray> readAll() = 0;
    /// All bytes at the end of the file, or a failure after some of them.
    [[nodiscard]] virtual Expected<void> append(QByteArrayView bytes) = 0;
    [[nodiscard]] virtual Expected<void> truncate(qint64 size) = 0;
    /// Returns when the content and the size are on the disk.
    [[nodiscard]] virtual Expected<void> sync() = 0;
};

/// Where journals live. systemDisk() is the real one; tests have one that loses its power.
class JournalDisk {
public:
    virtual ~JournalDisk() = default;
    /// A new empty file. Conflict when there is one of this name or somebody holds it.
    [[nodiscard]] virtual Expected<std::unique_ptr<JournalFile>> create(const QString &path) = 0;
    /// An existing file. NotFound; Conflict when somebody holds it.
    [[nodiscard]] virtual Expected<std::unique_ptr<JournalFile>> open(const QString &path) = 0;
    /// The content of a file that somebody else may hold. NotFound.
    [[nodiscard]] virtual Expected<QByteArray> read(const QString &path) = 0;
    [[nodiscard]] virtual Expected<void> remove(const QString &path) = 0;
    /// Returns when the names in the file's folder are on the disk.
    [[nodiscard]] virtual Expected<void> syncFolderOf(const QString &path) = 0;
};

/// The file system of this computer.
[[nodiscard]] std::unique_ptr<JournalDisk> systemDisk();

inline constexpr quint32 kJournalSchema = 1;

/// Records to a journal, many with one sync. append() does no I/O; an acknowledgement may leave after the commit() that
/// follows it has succeeded, not before. One thread at a time.
class JournalWriter final {
public:
    ~JournalWriter();
    Q_DISABLE_COPY_MOVE(JournalWriter)

    /// A new journal with its first record, on the disk when this returns. Conflict, Unavailable.
    [[nodiscard]] static Expected<std::unique_ptr<JournalWriter>> create(JournalDisk &disk, const QString &path,
                                                                         const SessionPlan &plan);
    void append(const Record &record);
    /// One append and one sync for all records since the last success; nothing at all without any. After a failure
    /// (Unavailable: disk full, removed, broken) nothing is lost: every record is written again by the next call.
    [[nodiscard]] Expected<void> commit();
    /// Records that no commit() has covered yet.
    [[nodiscard]] quint64 pending() const;
    /// Bytes of the journal that are on the disk.
    [[nodiscard]] qint64 syncedBytes() const;

private:
    struct State;
    explicit JournalWriter(std::unique_ptr<State> state);
    friend struct JournalOpening;
    std::unique_ptr<State> m_state;
};

/// What was found behind the last whole record of a journal.
struct DroppedTail {
    qint64 bytes = 0;
    QString keptIn; ///< The file that the bytes were set aside in; empty when they were only looked at.
};

struct OpenedJournal {
    SessionState state;
    std::unique_ptr<JournalWriter> writer; ///< Goes on after the last whole record.
    DroppedTail dropped;
};

/// Opens a journal to go on with it: reads it, sets a torn tail aside, applies and commits Reopened. NotFound; Conflict:
/// another host holds it, or its schema or engine is newer (it is left untouched); Corrupted: no journal, or its first
/// record is damaged; Unavailable. 400,000 answers take below a second.
[[nodiscard]] Expected<OpenedJournal> openJournal(JournalDisk &disk, const QString &path);

struct ReadJournal {
    SessionState state;
    quint64 records = 0;
    DroppedTail dropped; ///< Nothing is changed; `keptIn` is empty.
};

/// Reads a journal without touching it, also while a host writes it. Errors as above, but for the lock.
[[nodiscard]] Expected<ReadJournal> readJournal(JournalDisk &disk, const QString &path);
/// The same for bytes at hand; `each` sees every record but the first before it is applied, and must not keep its answer,
/// which is a view into the bytes.
[[nodiscard]] Expected<ReadJournal> readJournal(const QByteArray &bytes, const std::function<void(const Record &)> &each = {});

} // namespace mehfooz::workshop
