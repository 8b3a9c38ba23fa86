// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <optional>

namespace mehfooz {

/// A file or folder inside a content pack.
struct PackFile {
    QString pack; ///< Folder with the pack.yaml.
    QString id;   ///< Of the object that the file holds: the lesson's folder, else the name without its suffix; empty for the pack itself.

    friend bool operator==(const PackFile &, const PackFile &) = default;
};

/// Nothing where there is no such file, or no folder above it is a pack.
[[nodiscard]] std::optional<PackFile> packFileOf(const QString &path);

/// The options with the pack of a named file among their packs, and a file to print replaced by its id. InvalidInput
/// with a sentence for the person where a file to open is not part of a pack.
[[nodiscard]] Expected<Options> withPackOfFile(Options options);

} // namespace mehfooz
