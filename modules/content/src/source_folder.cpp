// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr int kDeepestFolder = 6;
constexpr qsizetype kMostFiles = 200'000;

} // namespace

Expected<SourceFolder> SourceFolder::open(const QString &folder)
{
    const QFileInfo info{folder};
    if (!info.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("there is no folder %1").arg(folder), {folder, 0, 0});
    if (!info.isDir())
        return failure(ErrorCode::InvalidInput, QStringLiteral("%1 is a file, not a pack folder").arg(folder), {folder, 0, 0});
    if (!info.isReadable() || !info.isExecutable())
        return failure(ErrorCode::Unavailable, QStringLiteral("the folder %1 may not be read; give this account the right to read it").arg(folder), {folder, 0, 0});
    SourceFolder source{info.canonicalFilePath()};
    source.list({}, 0);
    std::ranges::sort(source.m_files, {}, &File::path);
    return source;
}

void SourceFolder::problem(const QString &path, const QString &rule, const QString &text)
{
    m_problems.append({{path, 1, 1}, Severity::Error, rule, text});
}

void SourceFolder::list(const QString &below, int depth)
{
    const QDir dir{m_folder + u'/' + below};
    const QFileInfoList entries = dir.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString path = below.isEmpty() ? entry.fileName() : below + u'/' + entry.fileName();
        if (m_files.size() >= kMostFiles)
            return;
        if (entry.isSymLink() && !staysInside(entry)) {
            problem(path, QStringLiteral("link-outside"), QStringLiteral("this link leads to a folder, to nothing, or out of the pack; put the file itself here"));
        } else if (entry.isDir()) {
            if (depth + 1 >= kDeepestFolder)
                problem(path, QStringLiteral("too-deep"), QStringLiteral("folders of a pack stand at most %1 levels deep").arg(kDeepestFolder));
            else if (!entry.isReadable() || !entry.isExecutable())
                problem(path, QStringLiteral("unreadable"), QStringLiteral("this folder may not be read; give this account the right to read it"));
            else
                list(path, depth + 1);
        } else if (!entry.isFile()) {
            problem(path, QStringLiteral("not-a-file"), QStringLiteral("this is neither a file nor a folder; delete it"));
        } else {
            m_files.append({path, entry.size()});
        }
    }
}

/// Whether a link leads to a file of this folder.
bool SourceFolder::staysInside(const QFileInfo &link) const
{
    const QString target = link.canonicalFilePath();
    return !target.isEmpty() && target.startsWith(m_folder + u'/') && !link.isDir();
}

bool SourceFolder::contains(const QString &path) const
{
    const auto at = std::ranges::lower_bound(m_files, path, {}, &File::path);
    return at != m_files.end() && at->path == path;
}

Expected<QByteArray> SourceFolder::read(const QString &path, qint64 mostBytes) const
{
    QFile file{m_folder + u'/' + path};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::Unavailable, QStringLiteral("this file cannot be read: %1").arg(file.errorString()), {path, 1, 1});
    if (file.size() > mostBytes)
        return failure(ErrorCode::InvalidInput, QStringLiteral("this file has %1 bytes; at most %2 are allowed").arg(file.size()).arg(mostBytes), {path, 1, 1});
    // Not readAll(): a file that grows meanwhile stays within the limit.
    const QByteArray bytes = file.read(std::min(mostBytes, file.size() + 1));
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Unavailable, QStringLiteral("this file cannot be read: %1").arg(file.errorString()), {path, 1, 1});
    return bytes;
}

} // namespace mehfooz
