// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "migrations.h"
#include "recovery.h"

#include <QTemporaryDir>

namespace mehfooz {

struct ProfileFileOptions {
    ProfileFolder folder;
    QDateTime now;
    std::chrono::milliseconds busyTimeout = kBusyTimeout;
    StatementGate *gate = nullptr;
    std::span<const Migration> steps = profileMigrations(); ///< Tests bring steps of their own.
};

/// A profile's open file and how it came to be open.
struct ProfileFile {
    std::unique_ptr<QTemporaryDir> copy; ///< Set where the file may not be written: what is open is a copy.
    std::unique_ptr<Connection> connection;
    OpenReport report;
};

/// Makes a new, empty file of the newest schema.
[[nodiscard]] Expected<ProfileFile> createProfileFile(const ProfileFileOptions &options);

/// Opens, checks, where needed recovers, migrates and backs up. A file or disk that may not be written opens
/// read-only. Conflict: newer than this program, untouched. NotFound: neither file nor backup is there.
[[nodiscard]] Expected<ProfileFile> openProfileFile(const ProfileFileOptions &options);

/// A profile in memory.
[[nodiscard]] Expected<ProfileFile> openGuestFile(StatementGate *gate);

} // namespace mehfooz
