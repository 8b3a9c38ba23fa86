// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/journal.h>

#include <atomic>

namespace mehfooz::test {

/// The disk of this computer, which can be full: every append then writes half and fails, and every sync fails. Any thread.
class FaultyDisk final : public workshop::JournalDisk {
public:
    [[nodiscard]] Expected<std::unique_ptr<workshop::JournalFile>> create(const QString &path) override { return wrapped(m_disk->create(path)); }
    [[nodiscard]] Expected<std::unique_ptr<workshop::JournalFile>> open(const QString &path) override { return wrapped(m_disk->open(path)); }
    [[nodiscard]] Expected<QByteArray> read(const QString &path) override { return m_disk->read(path); }
    [[nodiscard]] Expected<void> remove(const QString &path) override { return m_disk->remove(path); }
    [[nodiscard]] Expected<void> syncFolderOf(const QString &path) override { return m_disk->syncFolderOf(path); }

    std::atomic<bool> isFull = false;
    std::atomic<int> refused = 0;

private:
    class File final : public workshop::JournalFile {
    public:
        File(FaultyDisk &disk, std::unique_ptr<workshop::JournalFile> file) : m_disk{disk}, m_file{std::move(file)} { }
        [[nodiscard]] Expected<QByteArray> readAll() override { return m_file->readAll(); }
        [[nodiscard]] Expected<void> append(QByteArrayView bytes) override
        {
            if (!m_disk.isFull)
                return m_file->append(bytes);
            (void)m_file->append(bytes.first(bytes.size() / 2));
            return m_disk.refuse();
        }
        [[nodiscard]] Expected<void> truncate(qint64 size) override { return m_file->truncate(size); }
        [[nodiscard]] Expected<void> sync() override { return m_disk.isFull ? m_disk.refuse() : m_file->sync(); }

    private:
        FaultyDisk &m_disk;
        std::unique_ptr<workshop::JournalFile> m_file;
    };

    [[nodiscard]] Expected<void> refuse()
    {
        ++refused;
        return failure(ErrorCode::Unavailable, QStringLiteral("No space left on device"));
    }
    [[nodiscard]] Expected<std::unique_ptr<workshop::JournalFile>> wrapped(Expected<std::unique_ptr<workshop::JournalFile>> file)
    {
        if (!file)
            return file;
        return std::make_unique<File>(*this, std::move(*file));
    }

    std::unique_ptr<workshop::JournalDisk> m_disk = workshop::systemDisk();
};

} // namespace mehfooz::test
