// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations/steps.h"

#include <array>

namespace mehfooz {

namespace {

constexpr std::array statements{
    "PRAGMA application_id = 1298687555", // "MhfC"

    "CREATE TABLE packs ("
    " digest BLOB NOT NULL PRIMARY KEY,"
    " checksum BLOB NOT NULL,"
    " compiled BLOB NOT NULL) STRICT",
};

} // namespace

const std::span<const char *const> pack_cache_0001{statements};

} // namespace mehfooz
