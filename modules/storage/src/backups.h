// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"

#include <QDateTime>

namespace mehfooz {

struct Backup {
    QString file;
    QDateTime at; ///< UTC.
};

/// The backups of one profile, `profile-20261122T081500123Z.db` in a folder of their own. A backup is a whole
/// database; it is synced and read back before it gets its name, so what has the name was sound when written.
class Backups final {
public:
    static constexpr int kKept = 7;

    explicit Backups(QString folder) : m_folder{std::move(folder)} { }

    [[nodiscard]] QList<Backup> all() const; ///< Newest first.
    /// True when none was made on the local day of `now`.
    [[nodiscard]] bool isDue(const QDateTime &now) const;
    /// Writes one and removes all but the newest kKept. Unavailable: disk full, no rights. The old ones stay then.
    [[nodiscard]] Expected<Backup> make(Connection &connection, const QDateTime &now) const;
    /// The newest that passes a full check and that these steps can bring up to date.
    [[nodiscard]] std::optional<Backup> newestGood(std::span<const Migration> steps) const;

private:
    [[nodiscard]] Expected<void> write(Connection &connection, const QString &part) const;
    [[nodiscard]] Expected<void> removeOldest() const;

    QString m_folder;
};

} // namespace mehfooz
