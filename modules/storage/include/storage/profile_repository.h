// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <learning/ports.h>

#include <QHash>

#include <chrono>

namespace mehfooz {

class Connection;
class StatementGate;

struct RepositoryOptions {
    QString folder;    ///< The data folder (data_folder.h); made where missing.
    QString cacheFile; ///< The pack cache, shown in "What is stored here"; may be empty.
    Clock now;         ///< Decides when a backup is due and stamps what is made.
    std::chrono::milliseconds busyTimeout{1000}; ///< How long another program's lock is waited for.
    StatementGate *gate = nullptr;               ///< Tests refuse statements with it.
};

/// The people on this computer: `profiles.db` lists them, `profiles/<id>/profile.db` holds what each one did, with
/// backups in `profiles/<id>/backups`. Everything is durable when a call returns. After a kill or power cut between
/// any two steps the next open() finds either the state before or after; what was half made is swept away.
/// One thread: the one that opened it. Close every profile before the repository goes.
class SqliteProfileRepository final : public ProfileRepository {
public:
    /// Opens the list. A damaged list is set aside and made again from the profiles' folders (see damagedList()).
    /// Unavailable: no rights, full, locked. Conflict: a newer program wrote the list.
    [[nodiscard]] static Expected<std::unique_ptr<SqliteProfileRepository>> open(const RepositoryOptions &options);
    ~SqliteProfileRepository() override;

    [[nodiscard]] Expected<QList<ProfileEntry>> list() override; ///< In the order in which they were made.
    [[nodiscard]] Expected<ProfileEntry> add(const QString &name, int hue) override;
    [[nodiscard]] Expected<void> rename(const ProfileId &id, const QString &name) override;
    /// Conflict while the profile is open.
    [[nodiscard]] Expected<void> remove(const ProfileId &id) override;
    /// Conflict while it is open already. NotFound: no such profile, or its file and all backups are gone.
    [[nodiscard]] Expected<std::unique_ptr<ProfileStores>> open(const ProfileId &id) override;
    [[nodiscard]] Expected<std::unique_ptr<ProfileStores>> openGuest() override;
    [[nodiscard]] Expected<ProfileEntry> import(const QByteArray &json) override;

    [[nodiscard]] QString damagedList() const override;

private:
    struct State;
    explicit SqliteProfileRepository(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// A profile in memory, for when the list itself cannot be opened. Belongs to the calling thread.
[[nodiscard]] Expected<std::unique_ptr<ProfileStores>> openGuestStores();

} // namespace mehfooz
