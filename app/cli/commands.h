// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli_io.h"

namespace mehfooz::cli {

// Each takes the arguments behind its own name and returns what the shell gets.

[[nodiscard]] int runFold(const QStringList &arguments, CliStreams streams);
[[nodiscard]] int runSearch(const QStringList &arguments, CliStreams streams);
[[nodiscard]] int runScore(const QStringList &arguments, CliStreams streams);
[[nodiscard]] int runReview(const QStringList &arguments, CliStreams streams);
/// `quiz score`; `arguments` begin behind "quiz".
[[nodiscard]] int runQuiz(const QStringList &arguments, CliStreams streams);
/// `profile list|export|import|delete`; `arguments` begin behind "profile".
[[nodiscard]] int runProfile(const QStringList &arguments, CliStreams streams);

/// `workshop serve|replay|verify|bench`; `arguments` begin behind "workshop".
[[nodiscard]] int runWorkshop(const QStringList &arguments, CliStreams streams);

/// The whole program: picks the command. `arguments` without the program's name.
[[nodiscard]] int runProgram(const QStringList &arguments, CliStreams streams);

} // namespace mehfooz::cli
