// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/journal.h>

namespace mehfooz::cli {

/// For the benchmark's baseline: a "disk" whose files are SQLite databases, and every append is one transaction with
/// synchronous=FULL. Appends of the thread that created the file wait for those of the first other thread.
[[nodiscard]] std::unique_ptr<workshop::JournalDisk> sqliteDisk();

} // namespace mehfooz::cli
