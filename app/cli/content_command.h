// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli_io.h"

#include <QDate>

namespace mehfooz::cli {

/// `mehfooz-cli content check|stats|show …`; `arguments` begin behind "content", `today` is the day of the clock.
[[nodiscard]] int runContentCommand(const QStringList &arguments, CliStreams streams, const QDate &today);

} // namespace mehfooz::cli
