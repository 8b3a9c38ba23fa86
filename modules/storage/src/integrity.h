// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"

namespace mehfooz {

/// Quick reads every page and every row; Full also compares every index with its table.
enum class CheckDepth { Quick, Full };

/// Corrupted with the first problem that SQLite finds in the file.
[[nodiscard]] Expected<void> checkIntegrity(Connection &connection, CheckDepth depth);

/// Corrupted unless tables, indexes and triggers are exactly those that the steps make from nothing.
[[nodiscard]] Expected<void> checkSchema(Connection &connection, std::span<const Migration> steps);

/// The schema version that a file says it has, without opening it as a database, so that it stays untouched to the
/// byte. A write-ahead log beside it counts. 0 for what is no database.
[[nodiscard]] Expected<int> peekSchemaVersion(const QString &file);

/// Conflict for a file that is newer than the steps; it stays untouched to the byte.
[[nodiscard]] Expected<void> refuseNewer(const QString &file, std::span<const Migration> steps);

} // namespace mehfooz
