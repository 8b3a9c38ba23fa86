// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/recorded_disk.h>

#include "standing_in.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <map>

#include <fcntl.h>

namespace mehfooz::test {

namespace {

using Kind = DiskStep::Kind;

constexpr qsizetype kSector = 512;

void put(QByteArray &content, qint64 offset, const QByteArray &bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(offset + bytes.size() - content.size(), '\0');
    content.replace(static_cast<qsizetype>(offset), bytes.size(), bytes);
}

/// The files and folders of a disk after some of the steps.
class LaidOutDisk final {
public:
    void apply(const DiskStep &step)
    {
        switch (step.kind) {
        case Kind::Write:
            put(m_files[step.node], step.offset, step.bytes);
            break;
        case Kind::Resize:
            m_files[step.node].resize(static_cast<qsizetype>(step.offset), '\0');
            break;
        case Kind::Make:
            m_folders[step.node][step.name] = step.child;
            break;
        case Kind::Remove:
            m_folders[step.node].erase(step.name);
            break;
        case Kind::Move:
            if (const auto from = m_folders[step.node].find(step.name); from != m_folders[step.node].end() && from->second == step.child)
                m_folders[step.node].erase(from);
            m_folders[step.toNode][step.toName] = step.child;
            break;
        case Kind::Sync:
            break;
        }
    }

    /// Each sector of the write by itself.
    void applyTorn(const DiskStep &step, std::mt19937 &chance)
    {
        for (qsizetype from = 0; from < step.bytes.size();) {
            const qsizetype length = std::min(kSector - (step.offset + from) % kSector, step.bytes.size() - from);
            if (chance() % 2 == 0)
                put(m_files[step.node], step.offset + from, step.bytes.mid(from, length));
            from += length;
        }
    }

    void write(const QString &path, int node, const QSet<int> &folders) const
    {
        if (!folders.contains(node)) {
            QFile file{path};
            const auto content = m_files.find(node);
            if (!file.open(QIODevice::WriteOnly) || (content != m_files.end() && file.write(content->second) < 0))
                qFatal("cannot lay out %ls", qUtf16Printable(path));
            return;
        }
        QDir{}.mkpath(path);
        const auto names = m_folders.find(node);
        if (names == m_folders.end())
            return;
        for (const auto &[name, child] : names->second)
            write(path + u'/' + QFile::decodeName(name), child, folders);
    }

private:
    std::map<int, QByteArray> m_files;
    std::map<int, std::map<QByteArray, int>> m_folders;
};

/// For each step before the cut, whether a sync covers it. A move counts when both folders are synced.
QList<bool> syncedSteps(const QList<DiskStep> &steps, const PowerCut &cut)
{
    QList<bool> synced(cut.at, false);
    QSet<int> later;
    for (qsizetype i = cut.at - 1; i >= 0; --i) {
        const DiskStep &step = steps.at(i);
        if (step.kind == Kind::Sync) {
            if (!cut.ignoredSyncs.contains(i))
                later.insert(step.node);
            continue;
        }
        synced[i] = later.contains(step.node) && (step.kind != Kind::Move || later.contains(step.toNode));
    }
    return synced;
}

} // namespace

RecordedDisk::RecordedDisk(const QString &folder) : m_root{QFile::encodeName(QFileInfo{folder}.canonicalFilePath())}
{
    m_folders.insert(0, {});
    takeIn(folder, 0);
    m_freeBytes.reset();
    setStandingIn(this);
}

void RecordedDisk::stop()
{
    stopStandingIn(this);
}

void RecordedDisk::takeIn(const QString &folder, int node)
{
    const QDir dir{folder};
    for (const QFileInfo &entry : dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const Name name{node, QFile::encodeName(entry.fileName())};
        if (entry.isDir()) {
            madeFolder(name);
            takeIn(entry.filePath(), m_folders.value(node).value(name.name));
            continue;
        }
        const int file = m_nodes++;
        made(name, file);
        QFile opened{entry.filePath()};
        if (!opened.open(QIODevice::ReadOnly))
            qFatal("cannot read %ls", qUtf16Printable(entry.filePath()));
        written(file, 0, opened.readAll());
        synced(file);
    }
    synced(node);
}

QString RecordedDisk::firstNameOf(int node) const
{
    for (const DiskStep &step : m_steps) {
        if (step.kind == Kind::Make && step.child == node)
            return QFile::decodeName(step.name);
    }
    return QStringLiteral(".");
}

void RecordedDisk::layOut(const PowerCut &cut, const QString &folder) const
{
    std::mt19937 chance{cut.seed};
    const QList<bool> synced = syncedSteps(m_steps, cut);
    QSet<int> folders{0};
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const DiskStep &step = m_steps.at(i);
        if (step.kind == Kind::Make && m_folders.contains(step.child))
            folders.insert(step.child);
    }
    LaidOutDisk disk;
    for (qsizetype i = 0; i < cut.at; ++i) {
        const DiskStep &step = m_steps.at(i);
        if (synced.at(i) || cut.unsynced == Unsynced::Kept)
            disk.apply(step);
        else if (cut.unsynced == Unsynced::Lost)
            continue;
        else if (step.kind == Kind::Write)
            disk.applyTorn(step, chance);
        else if (chance() % 2 == 0)
            disk.apply(step);
    }
    disk.write(folder, 0, folders);
}

std::optional<RecordedDisk::Name> RecordedDisk::nameOf(int folderHandle, const char *path) const
{
    const QByteArray given{path};
    int node = 0;
    QByteArray rest;
    if (given.startsWith('/')) {
        if (!given.startsWith(m_root) || (given.size() > m_root.size() && given.at(m_root.size()) != '/'))
            return std::nullopt;
        rest = given.mid(m_root.size() + 1);
    } else if (folderHandle != AT_FDCWD && nodeOf(folderHandle)) {
        node = *nodeOf(folderHandle);
        rest = given;
    } else {
        return std::nullopt;
    }
    QList<QByteArray> parts = rest.split('/');
    parts.removeAll(QByteArray{});
    parts.removeAll(QByteArrayLiteral("."));
    if (parts.isEmpty())
        return Name{node, {}};
    const QByteArray last = parts.takeLast();
    for (const QByteArray &part : parts) {
        const int child = m_folders.value(node).value(part, -1);
        if (!m_folders.contains(child))
            return std::nullopt;
        node = child;
    }
    return Name{node, last};
}

std::optional<int> RecordedDisk::nodeOf(int handle) const
{
    const auto known = m_handles.constFind(handle);
    return known == m_handles.cend() ? std::nullopt : std::optional{*known};
}

bool RecordedDisk::hasSpaceFor(qint64 bytes)
{
    if (!m_freeBytes)
        return true;
    if (bytes > *m_freeBytes)
        return false;
    *m_freeBytes -= bytes;
    return true;
}

bool RecordedDisk::hasSpaceAt(int node, qint64 end)
{
    return hasSpaceFor(std::max<qint64>(0, end - m_sizes.value(node)));
}

void RecordedDisk::opened(int handle, const Name &name, bool made, bool emptied)
{
    const bool known = name.name.isEmpty() || m_folders.value(name.folder).contains(name.name);
    const int node = name.name.isEmpty() ? name.folder : known ? m_folders.value(name.folder).value(name.name) : m_nodes++;
    m_handles.insert(handle, node);
    if (!known && made)
        this->made(name, node);
    else if (emptied)
        resized(node, 0);
}

void RecordedDisk::openedNameless(int handle)
{
    m_handles.insert(handle, m_nodes++);
}

void RecordedDisk::written(int node, qint64 offset, QByteArray bytes)
{
    m_sizes[node] = std::max(m_sizes.value(node), offset + bytes.size());
    m_steps.append({.kind = Kind::Write, .node = node, .offset = offset, .bytes = std::move(bytes)});
}

void RecordedDisk::resized(int node, qint64 size)
{
    m_sizes[node] = size;
    m_steps.append({.kind = Kind::Resize, .node = node, .offset = size});
}

void RecordedDisk::made(const Name &name, int node)
{
    m_folders[name.folder].insert(name.name, node);
    m_steps.append({.kind = Kind::Make, .node = name.folder, .name = name.name, .child = node});
}

void RecordedDisk::madeFolder(const Name &name)
{
    const int node = m_nodes++;
    m_folders.insert(node, {});
    made(name, node);
}

void RecordedDisk::removed(const Name &name)
{
    const int node = m_folders[name.folder].take(name.name);
    if (m_freeBytes)
        *m_freeBytes += m_sizes.value(node);
    m_steps.append({.kind = Kind::Remove, .node = name.folder, .name = name.name});
}

void RecordedDisk::moved(const Name &from, const Name &to)
{
    const int child = m_folders[from.folder].take(from.name);
    m_folders[to.folder].insert(to.name, child);
    m_steps.append({.kind = Kind::Move, .node = from.folder, .name = from.name, .child = child, .toNode = to.folder, .toName = to.name});
}

} // namespace mehfooz::test
