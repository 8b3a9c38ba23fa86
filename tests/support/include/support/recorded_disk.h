// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <random>

namespace mehfooz::test {

/// One step on the disk, in the order in which the system was asked. Files and folders are numbers, so that a rename
/// leaves what was written where it is; the watched folder is 0.
struct DiskStep {
    enum class Kind {
        Write,  ///< `bytes` at `offset` of file `node`.
        Resize, ///< File `node` gets the size `offset`.
        Make,   ///< Folder `node` has the new name `name` for `child`.
        Remove, ///< Folder `node` has no `name` any more.
        Move,   ///< `name` of folder `node` becomes `toName` of folder `toNode`: `child`.
        Sync,   ///< File or folder `node` is on the disk.
    };
    Kind kind;
    int node = 0;
    qint64 offset = 0;
    QByteArray bytes = {};
    QByteArray name = {};
    int child = 0;
    int toNode = 0;
    QByteArray toName = {};
};

/// What becomes of the steps that no sync has covered.
enum class Unsynced {
    Lost,     ///< None of them reached the disk.
    Kept,     ///< All did, as after the end of a program alone.
    Shuffled, ///< Any 512 bytes of any write and any name did or did not, in no order.
};

struct PowerCut {
    qsizetype at;            ///< The number of steps that were asked for.
    Unsynced unsynced = Unsynced::Lost;
    quint32 seed = 0;        ///< For Shuffled.
    QList<qsizetype> ignoredSyncs = {}; ///< Sync steps that did nothing.
};

/// Records what this process does below a folder, to the byte, whoever does it (SQLite, Qt, the product), by standing
/// in for the calls of the C library. Syncs return at once meanwhile, and the disk can be told to be full. One at a time.
class RecordedDisk final {
public:
    /// What is in the folder counts as synced.
    explicit RecordedDisk(const QString &folder);
    ~RecordedDisk() { stop(); }
    Q_DISABLE_COPY_MOVE(RecordedDisk)

    /// From here on nothing is recorded; another disk may be.
    void stop();
    [[nodiscard]] const QList<DiskStep> &steps() const { return m_steps; }
    [[nodiscard]] qsizetype now() const { return m_steps.size(); }
    /// The name under which a file or folder was made.
    [[nodiscard]] QString firstNameOf(int node) const;
    /// Lays out below `folder` what the disk holds after a cut.
    void layOut(const PowerCut &cut, const QString &folder) const;

    /// Files may grow by so many bytes, and by what is removed; after that there is no space. Nothing ends it.
    void setFreeBytes(std::optional<qint64> bytes) { m_freeBytes = bytes; }
    /// Every sync fails with an input/output error.
    void setSyncsFail(bool fail) { m_syncsFail = fail; }

    // Asked by the calls that stand in for the C library's.
    struct Name {
        int folder;
        QByteArray name;
    };
    [[nodiscard]] std::optional<Name> nameOf(int folderHandle, const char *path) const;
    [[nodiscard]] std::optional<int> nodeOf(int handle) const;
    [[nodiscard]] bool hasSpaceFor(qint64 bytes);
    [[nodiscard]] bool hasSpaceAt(int node, qint64 end);
    [[nodiscard]] bool syncsFail() const { return m_syncsFail; }
    void opened(int handle, const Name &name, bool made, bool emptied);
    void openedNameless(int handle);
    void closed(int handle) { m_handles.remove(handle); }
    void written(int node, qint64 offset, QByteArray bytes);
    void resized(int node, qint64 size);
    void made(const Name &name, int node);
    void madeFolder(const Name &name);
    void removed(const Name &name);
    void moved(const Name &from, const Name &to);
    void synced(int node) { m_steps.append({.kind = DiskStep::Kind::Sync, .node = node}); }

private:
    using Names = QHash<QByteArray, int>;
    void takeIn(const QString &folder, int node);

    QByteArray m_root;
    QList<DiskStep> m_steps;
    QHash<int, Names> m_folders;
    QHash<int, qint64> m_sizes;
    QHash<int, int> m_handles;
    int m_nodes = 1;
    std::optional<qint64> m_freeBytes;
    bool m_syncsFail = false;
};

/// While it lives, syncs anywhere return at once: for looking at many laid out disks, which no power cut will meet.
class FreeSyncs final {
public:
    FreeSyncs();
    ~FreeSyncs();
    Q_DISABLE_COPY_MOVE(FreeSyncs)
};

} // namespace mehfooz::test
