// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations/steps.h"

#include <array>

namespace mehfooz {

namespace {

constexpr std::array statements{
    "PRAGMA application_id = 1298687564", // "MhfL"

    "CREATE TABLE profiles ("
    " id TEXT NOT NULL PRIMARY KEY,"
    " name TEXT NOT NULL,"
    " hue INTEGER NOT NULL CHECK (hue BETWEEN 0 AND 3),"
    " created_ms INTEGER NOT NULL,"
    " last_used_ms INTEGER NOT NULL) STRICT",
};

} // namespace

const std::span<const char *const> profile_list_0001{statements};

} // namespace mehfooz
