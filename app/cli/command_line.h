// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli_io.h"

#include <functional>

namespace mehfooz::cli {

/// One command of the program: how it is called and what it does.
struct Command {
    QString usage;  ///< Without the program's name, such as "fold TEXT…".
    CliSyntax syntax;
    int fewest = 0; ///< Arguments that are no options.
    int most = 0;
    QStringList needed; ///< Options that must be given.
    std::function<int(const CliOptions &, CliIo &)> run;
};

/// Parses, checks the counts and the needed options, tells the usage where they do not fit, and runs.
[[nodiscard]] int runCommand(const Command &command, const QStringList &arguments, CliStreams streams);

} // namespace mehfooz::cli
