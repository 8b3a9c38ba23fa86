// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"
#include "statement.h"

#include <learning/records.h>

#include <QTemporaryDir>

namespace mehfooz {

struct ProfileListOptions {
    QString folder; ///< The data folder.
    QDateTime now;
    std::chrono::milliseconds busyTimeout = kBusyTimeout;
    StatementGate *gate = nullptr;
    std::span<const Migration> steps = profileListMigrations(); ///< Tests bring steps of their own.
};

/// The table of profiles in `profiles.db`, and the folders that belong to it.
class ProfileList final {
public:
    /// Opens the list and brings it and the folders into agreement: what adding or removing left half done is finished
    /// or swept away; a sound folder without an entry, as after the loss of the list, is entered again.
    [[nodiscard]] static Expected<std::unique_ptr<ProfileList>> open(const ProfileListOptions &options);

    [[nodiscard]] Expected<QList<ProfileEntry>> all();
    /// NotFound where there is none.
    [[nodiscard]] Expected<ProfileEntry> entry(const ProfileId &id);
    [[nodiscard]] Expected<void> insert(const ProfileEntry &entry);
    [[nodiscard]] Expected<void> rename(const ProfileId &id, const QString &name);
    [[nodiscard]] Expected<void> touch(const ProfileId &id, const QDateTime &at);
    /// Removes the entry and removingFolderOf(), whose existence is the decision.
    [[nodiscard]] Expected<void> finishRemoval(const ProfileId &id);

    [[nodiscard]] const QString &damagedFile() const { return m_damagedFile; }
    [[nodiscard]] bool isReadOnly() const { return m_copy != nullptr; }

    /// Folders by state: the profile itself, while it is being made, and while it is being removed.
    [[nodiscard]] QString folderOf(const ProfileId &id) const;
    [[nodiscard]] QString makingFolderOf(const ProfileId &id) const;
    [[nodiscard]] QString removingFolderOf(const ProfileId &id) const;
    [[nodiscard]] QString profilesFolder() const;

private:
    ProfileList(ProfileListOptions options, std::unique_ptr<QTemporaryDir> copy, std::unique_ptr<Connection> connection);
    [[nodiscard]] static Expected<std::unique_ptr<ProfileList>> openCopy(const ProfileListOptions &options, const QString &file);
    [[nodiscard]] Expected<void> removeEntry(const ProfileId &id);
    [[nodiscard]] Expected<void> agreeWithFolders();
    [[nodiscard]] Expected<void> sweep(const QString &name);
    [[nodiscard]] Expected<void> adopt(const QString &name);

    ProfileListOptions m_options;
    std::unique_ptr<QTemporaryDir> m_copy; ///< Set on a read-only disk; what is open is a copy.
    std::unique_ptr<Connection> m_connection;
    QString m_damagedFile;
    Statement m_all;
    Statement m_one;
    Statement m_insert;
    Statement m_rename;
    Statement m_touch;
    Statement m_remove;
};

} // namespace mehfooz
