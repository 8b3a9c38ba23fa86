// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"

#include <learning/records.h>

namespace mehfooz {

/// Where the parts of a profile lie.
struct ProfileFolder {
    QString path;

    [[nodiscard]] QString database() const { return path + QStringLiteral("/profile.db"); }
    [[nodiscard]] QString backups() const { return path + QStringLiteral("/backups"); }
};

/// Puts a sound file in the place of a damaged one: the newest good backup, or a fresh file where there is none, and
/// into it every row that can still be read from the damaged file. The damaged file is kept as
/// `profile.db.damaged-<utc>`. The sound file is complete and on the disk before the first rename; a cut between
/// the renames is finished by resumeRecovery().
[[nodiscard]] Expected<OpenReport> recover(const ProfileFolder &folder, const QDateTime &now, std::span<const Migration> steps);

/// True where a recovery was cut short after it was decided upon.
[[nodiscard]] bool isRecovering(const ProfileFolder &folder);

/// Finishes a recovery that was cut short, and sweeps away what one had not completed. Nothing where there is none.
[[nodiscard]] Expected<std::optional<OpenReport>> resumeRecovery(const ProfileFolder &folder);

} // namespace mehfooz
