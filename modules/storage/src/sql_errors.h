// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

class QSqlError;

namespace mehfooz {

/// What the caller can do about a failure that SQLite reported while working on `file`. `doing` begins the detail.
/// Disk full, read-only, locked, no rights: Unavailable. Damaged or no database: Corrupted. A key that is there
/// already: Conflict. A row that is referred to and missing: NotFound. A value a table refuses: InvalidInput.
[[nodiscard]] Error errorFromSql(const QSqlError &error, const QString &doing, const QString &file);

} // namespace mehfooz
