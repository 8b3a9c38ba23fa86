// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli_io.h"

#include <workshop/journal.h>

namespace mehfooz::cli {

// `workshop serve|replay|verify|bench`; `arguments` begin behind that word.

[[nodiscard]] int runWorkshopServe(const QStringList &arguments, CliStreams streams);
[[nodiscard]] int runWorkshopReplay(const QStringList &arguments, CliStreams streams);
[[nodiscard]] int runWorkshopVerify(const QStringList &arguments, CliStreams streams);
[[nodiscard]] int runWorkshopBench(const QStringList &arguments, CliStreams streams);

/// Says why a journal cannot be used. CheckedIsBad for one that is damaged or newer, else CannotRead.
[[nodiscard]] int tellJournalTrouble(const Error &error, const QString &file, CliIo &io);

} // namespace mehfooz::cli
