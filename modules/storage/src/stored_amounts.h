// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite_profile_stores.h"

namespace mehfooz {

/// What is kept for a profile, in the order answers, attempts, cards, lessons, snapshots, incidents, settings, backups,
/// cache. Bytes of the kinds inside the file are those of their values; of files, those on the disk.
[[nodiscard]] Expected<QList<StoredAmount>> storedAmounts(Connection &connection, const StoredPlaces &places);

} // namespace mehfooz
