// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <span>

namespace mehfooz {

/// One step of a schema: the statements that lead from version − 1 to `version`. Never edited after a release.
struct Migration {
    int version;
    std::span<const char *const> statements;
};

/// The steps of a profile's file, of the list of profiles, of the pack cache and of the search index; versions count from 1.
[[nodiscard]] std::span<const Migration> profileMigrations();
[[nodiscard]] std::span<const Migration> profileListMigrations();
[[nodiscard]] std::span<const Migration> packCacheMigrations();
[[nodiscard]] std::span<const Migration> searchIndexMigrations();

/// The version that the steps lead to.
[[nodiscard]] int newestVersion(std::span<const Migration> steps);
/// What is told of a file that the steps do not know yet.
[[nodiscard]] tl::unexpected<Error> newerThan(std::span<const Migration> steps, int version, const QString &file);
[[nodiscard]] Expected<int> schemaVersion(Connection &connection);

/// Runs the missing steps, each in a transaction of its own together with its number: after a failure the file has
/// the version of the last step that went through. Conflict for a file that is newer than the steps, untouched.
[[nodiscard]] Expected<void> migrate(Connection &connection, std::span<const Migration> steps);

} // namespace mehfooz
