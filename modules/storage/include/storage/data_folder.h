// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QString>

#include <memory>

class QLockFile;

namespace mehfooz {

/// The folder with everything a person's use leaves behind, claimed by this program. One program at a time: the lock
/// goes with the object, and a lock that a killed program left is taken over.
class DataFolder final {
public:
    /// Where data lies when nobody asked for another place, such as ~/.local/share/mehfooz.
    [[nodiscard]] static QString standardPath();
    /// Where rebuildable things lie, such as ~/.cache/mehfooz.
    [[nodiscard]] static QString standardCachePath();

    /// Makes the folder where it is missing and locks it. Unavailable: another program has it (the detail names its
    /// process), it cannot be made, or it is a file. A folder on a read-only disk is claimed without a lock.
    [[nodiscard]] static Expected<std::unique_ptr<DataFolder>> claim(const QString &path);
    ~DataFolder();
    Q_DISABLE_COPY_MOVE(DataFolder)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// True when nothing can be written here: profiles open read-only.
    [[nodiscard]] bool isReadOnly() const { return !m_lock; }
    /// Unavailable when fewer than `bytes` are free.
    [[nodiscard]] Expected<void> requireSpace(qint64 bytes) const;

private:
    DataFolder(QString path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace mehfooz
