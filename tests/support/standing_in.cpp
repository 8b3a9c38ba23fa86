// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing_in.h"

#include <support/recorded_disk.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstdarg>
#include <cstdio>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// These functions of the program take the place of those of the C library for every library in the process. Each asks
// the kernel directly and tells the recorded disk; without one, that is all.
namespace mehfooz::test {

namespace {

std::atomic<RecordedDisk *> theDisk = nullptr;
std::atomic<int> freeSyncs = 0;
thread_local bool isRecordingThread = false;

RecordedDisk *disk()
{
    return isRecordingThread ? theDisk.load() : nullptr;
}

int asInt(long result)
{
    return static_cast<int>(result);
}

int refuse(int error)
{
    errno = error;
    return -1;
}

int openFile(int folder, const char *path, int flags, mode_t mode)
{
    RecordedDisk *const recorded = disk();
    const auto name = recorded ? recorded->nameOf(folder, path) : std::nullopt;
    const bool mayMake = (flags & O_CREAT) != 0 && (flags & O_TMPFILE) != O_TMPFILE;
    struct stat before = {};
    const bool isNew = name && mayMake && ::fstatat(folder, path, &before, 0) != 0;
    if (isNew && !recorded->hasSpaceFor(1))
        return refuse(ENOSPC);
    const int handle = asInt(::syscall(SYS_openat, folder, path, flags, mode));
    if (handle < 0 || !name)
        return handle;
    const int kept = errno;
    if ((flags & O_TMPFILE) == O_TMPFILE)
        recorded->openedNameless(handle);
    else
        recorded->opened(handle, *name, isNew, (flags & O_TRUNC) != 0);
    errno = kept;
    return handle;
}

ssize_t writeAt(int handle, const void *bytes, size_t count, off_t offset)
{
    RecordedDisk *const recorded = disk();
    const auto node = recorded ? recorded->nodeOf(handle) : std::nullopt;
    if (node && !recorded->hasSpaceAt(*node, offset + static_cast<off_t>(count)))
        return refuse(ENOSPC);
    const ssize_t written = ::syscall(SYS_pwrite64, handle, bytes, count, offset);
    if (node && written > 0)
        recorded->written(*node, offset, QByteArray{static_cast<const char *>(bytes), static_cast<qsizetype>(written)});
    return written;
}

ssize_t writeOn(int handle, const void *bytes, size_t count)
{
    RecordedDisk *const recorded = disk();
    if (!recorded || !recorded->nodeOf(handle))
        return ::syscall(SYS_write, handle, bytes, count);
    const off_t offset = ::lseek(handle, 0, SEEK_CUR);
    const ssize_t written = writeAt(handle, bytes, count, offset);
    if (written > 0)
        ::lseek(handle, offset + written, SEEK_SET);
    return written;
}

int resize(int handle, off_t size)
{
    RecordedDisk *const recorded = disk();
    const auto node = recorded ? recorded->nodeOf(handle) : std::nullopt;
    if (node && !recorded->hasSpaceAt(*node, size))
        return refuse(ENOSPC);
    const int done = asInt(::syscall(SYS_ftruncate, handle, size));
    if (node && done == 0)
        recorded->resized(*node, size);
    return done;
}

int syncHandle(int handle, long call)
{
    RecordedDisk *const recorded = disk();
    const auto node = recorded ? recorded->nodeOf(handle) : std::nullopt;
    if (!node)
        return freeSyncs > 0 ? 0 : asInt(::syscall(call, handle));
    if (recorded->syncsFail())
        return refuse(EIO);
    recorded->synced(*node);
    return 0;
}

int removeName(int folder, const char *path, int flags)
{
    RecordedDisk *const recorded = disk();
    const auto name = recorded ? recorded->nameOf(folder, path) : std::nullopt;
    const int done = asInt(::syscall(SYS_unlinkat, folder, path, flags));
    if (name && done == 0)
        recorded->removed(*name);
    return done;
}

int moveName(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    RecordedDisk *const recorded = disk();
    const auto before = recorded ? recorded->nameOf(fromFolder, from) : std::nullopt;
    const auto after = recorded ? recorded->nameOf(toFolder, to) : std::nullopt;
    const int done = asInt(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
    if (before && after && done == 0)
        recorded->moved(*before, *after);
    return done;
}

/// A nameless file gets its name by way of /proc/self/fd.
int linkName(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    RecordedDisk *const recorded = disk();
    const auto after = recorded ? recorded->nameOf(toFolder, to) : std::nullopt;
    const int done = asInt(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
    constexpr std::string_view kHandles{"/proc/self/fd/"};
    const std::string_view source{from};
    if (!after || done != 0 || !source.starts_with(kHandles))
        return done;
    int handle = -1;
    std::from_chars(source.data() + kHandles.size(), source.data() + source.size(), handle);
    if (const auto node = recorded->nodeOf(handle))
        recorded->made(*after, *node);
    return done;
}

} // namespace

void setStandingIn(RecordedDisk *disk)
{
    theDisk = disk;
    isRecordingThread = true;
}

void stopStandingIn(const RecordedDisk *disk)
{
    if (theDisk == disk)
        theDisk = nullptr;
}

FreeSyncs::FreeSyncs()
{
    ++freeSyncs;
}

FreeSyncs::~FreeSyncs()
{
    --freeSyncs;
}

} // namespace mehfooz::test

namespace standing_in = mehfooz::test;

namespace {

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return standing_in::openFile(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return standing_in::openFile(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return standing_in::openFile(folder, path, flags, mode);
}

int close(int handle)
{
    if (auto *const recorded = standing_in::disk())
        recorded->closed(handle);
    return standing_in::asInt(::syscall(SYS_close, handle));
}

ssize_t write(int handle, const void *bytes, size_t count)
{
    return standing_in::writeOn(handle, bytes, count);
}

ssize_t pwrite(int handle, const void *bytes, size_t count, off_t offset)
{
    return standing_in::writeAt(handle, bytes, count, offset);
}

ssize_t pwrite64(int handle, const void *bytes, size_t count, off64_t offset)
{
    return standing_in::writeAt(handle, bytes, count, offset);
}

int ftruncate(int handle, off_t size) noexcept
{
    return standing_in::resize(handle, size);
}

int ftruncate64(int handle, off64_t size) noexcept
{
    return standing_in::resize(handle, size);
}

int fsync(int handle)
{
    return standing_in::syncHandle(handle, SYS_fsync);
}

int fdatasync(int handle)
{
    return standing_in::syncHandle(handle, SYS_fdatasync);
}

int unlink(const char *path) noexcept
{
    return standing_in::removeName(AT_FDCWD, path, 0);
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    return standing_in::removeName(folder, path, flags);
}

int rmdir(const char *path) noexcept
{
    return standing_in::removeName(AT_FDCWD, path, AT_REMOVEDIR);
}

int remove(const char *path) noexcept
{
    const int done = standing_in::removeName(AT_FDCWD, path, 0);
    return done != 0 && errno == EISDIR ? standing_in::removeName(AT_FDCWD, path, AT_REMOVEDIR) : done;
}

int mkdir(const char *path, mode_t mode) noexcept
{
    auto *const recorded = standing_in::disk();
    const auto name = recorded ? recorded->nameOf(AT_FDCWD, path) : std::nullopt;
    if (name && !recorded->hasSpaceFor(1))
        return standing_in::refuse(ENOSPC);
    const int done = standing_in::asInt(::syscall(SYS_mkdirat, AT_FDCWD, path, mode));
    if (name && done == 0)
        recorded->madeFolder(*name);
    return done;
}

int rename(const char *from, const char *to) noexcept
{
    return standing_in::moveName(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return standing_in::moveName(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    return standing_in::linkName(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return standing_in::linkName(fromFolder, from, toFolder, to, flags);
}

} // extern "C"
