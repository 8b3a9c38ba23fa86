// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/data_folder.h>

#include "durable_files.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>

namespace mehfooz {

namespace {

QString standard(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/mehfooz");
}

QString holderOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return QStringLiteral("another program");
    return QStringLiteral("%1 (process %2 on %3)").arg(program, QString::number(process), host);
}

/// Whether the lock file is there and does not say whose it is.
bool namesNobody(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&process, &host, &program);
}

/// A program that was killed between making its lock file and writing its name into it leaves a lock of nobody, which
/// would never count as stale. Who is only about to write it gets the time; and a lock that is held cannot be removed.
bool take(QLockFile &lock)
{
    constexpr unsigned long kWritingMs = 300;
    if (lock.tryLock(0))
        return true;
    if (!namesNobody(lock))
        return false;
    QThread::msleep(kWritingMs);
    if (namesNobody(lock) && !lock.removeStaleLockFile())
        return false;
    return lock.tryLock(0);
}

} // namespace

DataFolder::DataFolder(QString path, std::unique_ptr<QLockFile> lock) : m_path{std::move(path)}, m_lock{std::move(lock)} { }

DataFolder::~DataFolder() = default;

QString DataFolder::standardPath()
{
    return standard(QStandardPaths::GenericDataLocation);
}

QString DataFolder::standardCachePath()
{
    return standard(QStandardPaths::GenericCacheLocation);
}

Expected<std::unique_ptr<DataFolder>> DataFolder::claim(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo{path}.absoluteFilePath());
    if (auto made = makeFolder(absolute); !made)
        return tl::make_unexpected(made.error());
    if (!isWritableFolder(absolute))
        return std::unique_ptr<DataFolder>{new DataFolder{absolute, nullptr}};
    auto lock = std::make_unique<QLockFile>(absolute + QStringLiteral("/in-use.lock"));
    lock->setStaleLockTime(0); // only a dead owner makes a lock stale: a session may last for days
    if (!take(*lock)) {
        return failure(ErrorCode::Unavailable, QStringLiteral("the data folder is in use by %1").arg(holderOf(*lock)), Place{absolute});
    }
    return std::unique_ptr<DataFolder>{new DataFolder{absolute, std::move(lock)}};
}

Expected<void> DataFolder::requireSpace(qint64 bytes) const
{
    return mehfooz::requireSpace(m_path, bytes);
}

} // namespace mehfooz
