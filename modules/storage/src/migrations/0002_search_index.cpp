// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations/steps.h"

#include <array>

namespace mehfooz {

namespace {

// The loose keys of a long document stand in several rows, in the order of its lines; `trigrams` counts these rows.
constexpr std::array statements{
    "DELETE FROM built", // all is indexed again
    "DROP TABLE similar",
    "CREATE TABLE similar ("
    " number INTEGER PRIMARY KEY,"
    " document INTEGER NOT NULL,"
    " title TEXT NOT NULL,"
    " term TEXT NOT NULL,"
    " body TEXT NOT NULL) STRICT",
    "INSERT INTO trigrams (trigrams) VALUES ('delete-all')",
};

} // namespace

const std::span<const char *const> search_index_0002{statements};

} // namespace mehfooz
