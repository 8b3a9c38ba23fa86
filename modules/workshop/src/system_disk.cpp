// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/journal.h>

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

/// The only file of this room that knows an operating system.
namespace mehfooz::workshop {

namespace {

constexpr qint64 kLargestJournal = qint64{1} << 30;

tl::unexpected<Error> unavailable(const QString &doing, const QString &path, const QString &why)
{
    return failure(ErrorCode::Unavailable, QStringLiteral("%1: %2").arg(doing, why), Place{path});
}

#ifdef Q_OS_WIN
HANDLE nativeHandle(int handle)
{
    return reinterpret_cast<HANDLE>(::_get_osfhandle(handle));
}

bool flushContent(int handle)
{
    return ::FlushFileBuffers(nativeHandle(handle)) != 0;
}

/// Locks one byte far behind the end, since a locked byte could not be read by anybody else.
bool lockWhole(int handle)
{
    OVERLAPPED place{};
    place.OffsetHigh = 0x40000000;
    return ::LockFileEx(nativeHandle(handle), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) != 0;
}

/// Windows writes names through.
bool flushFolder(const QString &)
{
    return true;
}
#else
bool flushContent(int handle)
{
    return ::fdatasync(handle) == 0;
}

bool lockWhole(int handle)
{
    return ::flock(handle, LOCK_EX | LOCK_NB) == 0;
}

bool flushFolder(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool flushed = ::fsync(handle) == 0;
    ::close(handle);
    return flushed;
}
#endif

class SystemFile final : public JournalFile {
public:
    explicit SystemFile(const QString &path) : m_file{path} { }

    [[nodiscard]] Expected<void> begin(QIODevice::OpenMode how)
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered | how))
            return unavailable(QStringLiteral("open"), m_file.fileName(), m_file.errorString());
        if (!lockWhole(m_file.handle()))
            return failure(ErrorCode::Conflict, QStringLiteral("another program holds the journal"), Place{m_file.fileName()});
        m_end = m_file.size();
        return {};
    }

    [[nodiscard]] Expected<QByteArray> readAll() override
    {
        if (m_file.size() > kLargestJournal)
            return unavailable(QStringLiteral("read"), m_file.fileName(), QStringLiteral("over a gibibyte"));
        const qint64 size = m_file.size();
        QByteArray bytes;
        if (m_file.seek(0))
            bytes = m_file.read(size);
        if (bytes.size() != size)
            return unavailable(QStringLiteral("read"), m_file.fileName(), m_file.errorString());
        return bytes;
    }

    [[nodiscard]] Expected<void> append(QByteArrayView bytes) override
    {
        if (!m_file.seek(m_end) || m_file.write(bytes.data(), bytes.size()) != bytes.size())
            return unavailable(QStringLiteral("write"), m_file.fileName(), m_file.errorString());
        m_end += bytes.size();
        return {};
    }

    [[nodiscard]] Expected<void> truncate(qint64 size) override
    {
        if (!m_file.resize(size))
            return unavailable(QStringLiteral("cut"), m_file.fileName(), m_file.errorString());
        m_end = size;
        return {};
    }

    [[nodiscard]] Expected<void> sync() override
    {
        if (!flushContent(m_file.handle()))
            return unavailable(QStringLiteral("write to disk"), m_file.fileName(), qt_error_string());
        return {};
    }

private:
    QFile m_file;
    qint64 m_end = 0;
};

class SystemDisk final : public JournalDisk {
public:
    [[nodiscard]] Expected<std::unique_ptr<JournalFile>> create(const QString &path) override
    {
        if (QFileInfo::exists(path))
            return failure(ErrorCode::Conflict, QStringLiteral("there is such a file already"), Place{path});
        return begun(path, QIODevice::NewOnly);
    }

    [[nodiscard]] Expected<std::unique_ptr<JournalFile>> open(const QString &path) override
    {
        if (!QFileInfo::exists(path))
            return failure(ErrorCode::NotFound, QStringLiteral("no such journal"), Place{path});
        return begun(path, QIODevice::ExistingOnly);
    }

    [[nodiscard]] Expected<QByteArray> read(const QString &path) override
    {
        QFile file{path};
        if (!file.exists())
            return failure(ErrorCode::NotFound, QStringLiteral("no such journal"), Place{path});
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return unavailable(QStringLiteral("read"), path, file.errorString());
        if (file.size() > kLargestJournal)
            return unavailable(QStringLiteral("read"), path, QStringLiteral("over a gibibyte"));
        const QByteArray bytes = file.read(file.size());
        if (file.error() != QFileDevice::NoError)
            return unavailable(QStringLiteral("read"), path, file.errorString());
        return bytes;
    }

    [[nodiscard]] Expected<void> remove(const QString &path) override
    {
        QFile file{path};
        if (!file.remove())
            return unavailable(QStringLiteral("remove"), path, file.errorString());
        return {};
    }

    [[nodiscard]] Expected<void> syncFolderOf(const QString &path) override
    {
        const QString folder = QFileInfo{path}.absolutePath();
        if (!flushFolder(folder))
            return unavailable(QStringLiteral("write folder to disk"), folder, qt_error_string());
        return {};
    }

private:
    [[nodiscard]] static Expected<std::unique_ptr<JournalFile>> begun(const QString &path, QIODevice::OpenMode how)
    {
        auto file = std::make_unique<SystemFile>(path);
        return file->begin(how).map([&]() -> std::unique_ptr<JournalFile> { return std::move(file); });
    }
};

} // namespace

std::unique_ptr<JournalDisk> systemDisk()
{
    return std::make_unique<SystemDisk>();
}

} // namespace mehfooz::workshop
