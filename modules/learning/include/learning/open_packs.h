// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/ports.h>

namespace mehfooz {

struct OpenedPacks {
    std::shared_ptr<const Library> library; ///< Null when no pack could be read.
    QList<Diagnostic> problems;             ///< Of packs that were left out.
    int fromCache = 0;
    int compiled = 0;
};

/// Opens pack folders through the cache: an unchanged folder is decoded, a changed or damaged one compiled again and
/// cached. A folder that has errors is left out with its problems. A cache that cannot be written is no error.
[[nodiscard]] OpenedPacks openPacks(const QStringList &folders, PackSource &source, PackCache *cache,
                                    const Progress &progress = {});

} // namespace mehfooz
