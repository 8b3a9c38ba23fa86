// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"

namespace mehfooz {

/// Adds every row that can still be read from the damaged profile file `damaged` (with the write-ahead log beside it)
/// to `target`, which has the newest schema. Rows that are there already stay; a row that its table refuses, or whose
/// parent is lost, is left out. The damaged file is only copied, never changed. The number of rows added.
[[nodiscard]] Expected<qint64> salvage(const QString &damaged, Connection &target, std::span<const Migration> steps);

} // namespace mehfooz
