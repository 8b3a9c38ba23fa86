// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_reading.h"
#include "source_folder.h"

#include <learning/pack.h>
#include <learning/ports.h>

#include <vector>

namespace mehfooz {

/// A pack folder as it was read: its values, and what the check needs besides.
struct CompiledFolder {
    Pack pack;                         ///< Holds placeholders where `problems` has errors.
    std::vector<FileReading> readings; ///< By path.
    QList<SourceFolder::File> files;
    QList<Diagnostic> problems;        ///< Sorted by file, line and column.
    bool readable = false;             ///< The folder could be opened.
};

/// Reads every file of a pack folder, several at a time, and joins them. `base` is the pack that an overlay stands on;
/// without it the overlay's references to other packs are taken on trust. Any thread; progress on the caller's.
[[nodiscard]] CompiledFolder compileFolder(const QString &folder, const Pack *base, const Progress &progress);

[[nodiscard]] bool hasErrors(const QList<Diagnostic> &problems);

/// By file, line, column, rule; equal ones once.
void sortProblems(QList<Diagnostic> &problems);

} // namespace mehfooz
