// SPDX-License-Identifier: GPL-3.0-or-later
#include "durable_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mehfooz {

namespace {

tl::unexpected<Error> refused(const QString &doing, const QString &path, const QString &why)
{
    return failure(ErrorCode::Unavailable, QStringLiteral("%1: %2").arg(doing, why), Place{path});
}

std::filesystem::path native(const QString &path)
{
    return QFileInfo{path}.filesystemFilePath();
}

#ifdef Q_OS_WIN
bool flush(int handle)
{
    return _commit(handle) == 0;
}
#else
bool flush(int handle)
{
    return ::fsync(handle) == 0;
}
#endif

} // namespace

Expected<void> syncFile(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return refused(QStringLiteral("write to disk"), path, file.errorString());
    if (!flush(file.handle()))
        return refused(QStringLiteral("write to disk"), path, qt_error_string());
    return {};
}

Expected<void> syncFolder(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return {};
#else
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return refused(QStringLiteral("write folder to disk"), path, qt_error_string());
    const bool flushed = flush(handle);
    const QString why = flushed ? QString{} : qt_error_string();
    ::close(handle);
    if (!flushed)
        return refused(QStringLiteral("write folder to disk"), path, why);
    return {};
#endif
}

Expected<void> renamePath(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(native(from), native(to), error);
    if (error)
        return refused(QStringLiteral("rename to %1").arg(to), from, QString::fromStdString(error.message()));
    return {};
}

Expected<void> copyFile(const QString &from, const QString &to)
{
    QFile source{from};
    if (!source.open(QIODevice::ReadOnly))
        return refused(QStringLiteral("read"), from, source.errorString());
    QFile target{to};
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return refused(QStringLiteral("write"), to, target.errorString());
    constexpr qint64 kPiece = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(kPiece);
        if (piece.isEmpty())
            return refused(QStringLiteral("read"), from, source.errorString());
        if (target.write(piece) != piece.size())
            return refused(QStringLiteral("write"), to, target.errorString());
    }
    if (!flush(target.handle()))
        return refused(QStringLiteral("write to disk"), to, qt_error_string());
    return {};
}

Expected<void> copyDatabase(const QString &from, const QString &to)
{
    const auto copyIfThere = [](const QString &source, const QString &target) {
        return QFileInfo::exists(source) ? copyFile(source, target) : Expected<void>{};
    };
    return copyIfThere(from, to).and_then([&] { return copyIfThere(walOf(from), walOf(to)); });
}

Expected<void> removeFile(const QString &path)
{
    std::error_code error;
    std::filesystem::remove(native(path), error);
    if (error)
        return refused(QStringLiteral("remove"), path, QString::fromStdString(error.message()));
    return {};
}

Expected<void> removeFolder(const QString &path)
{
    std::error_code error;
    std::filesystem::remove_all(native(path), error);
    if (error)
        return refused(QStringLiteral("remove"), path, QString::fromStdString(error.message()));
    return {};
}

Expected<void> removeContents(const QString &path)
{
    const QDir folder{path};
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (auto removed = removeFolder(folder.filePath(name)); !removed)
            return removed;
    }
    return {};
}

Expected<void> makeFolder(const QString &path)
{
    const QFileInfo folder{path};
    if (folder.isDir())
        return {};
    const QString parent = folder.absolutePath();
    if (parent != folder.absoluteFilePath()) {
        if (auto made = makeFolder(parent); !made)
            return made;
    }
    std::error_code error;
    std::filesystem::create_directory(native(path), error);
    if (error)
        return refused(QStringLiteral("make the folder"), path, QString::fromStdString(error.message()));
    return syncFolder(parent);
}

bool isWritableFolder(const QString &folder)
{
    QTemporaryFile probe{folder + QStringLiteral("/.probe-XXXXXX")};
    return probe.open();
}

bool isWritable(const QString &file)
{
    QFile opened{file};
    return opened.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && isWritableFolder(QFileInfo{file}.absolutePath());
}

Expected<void> requireSpace(const QString &folder, qint64 bytes)
{
    const QStorageInfo disk{folder};
    const qint64 available = disk.bytesAvailable();
    if (!disk.isValid() || available < 0 || available >= bytes)
        return {};
    return refused(QStringLiteral("the disk is full"), folder, QStringLiteral("%1 bytes needed, %2 free").arg(bytes).arg(available));
}

QString walOf(const QString &file)
{
    return file + QStringLiteral("-wal");
}

QString walIndexOf(const QString &file)
{
    return file + QStringLiteral("-shm");
}

qint64 databaseBytes(const QString &file)
{
    return QFileInfo{file}.size() + QFileInfo{walOf(file)}.size();
}

} // namespace mehfooz
