// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/diagnostic.h>
#include <learning/pack.h>

#include <memory>

namespace mehfooz {

struct PackCheckOptions {
    QDate today;                      ///< The day against which facts are old.
    std::shared_ptr<const Pack> base; ///< For an overlay: the pack that it stands on. Else its references are taken on trust.
};

struct PackCheck {
    bool readable = false;            ///< The folder could be opened.
    std::shared_ptr<const Pack> pack; ///< Null where it cannot be loaded.
    QList<Diagnostic> problems;       ///< Sorted by file, line and column; files are paths inside the folder.

    [[nodiscard]] qsizetype errors() const;
    [[nodiscard]] qsizetype warnings() const;
};

/// Every rule that a pack must keep before it is published: what the loader refuses, and beyond it answers that can be
/// guessed, near-duplicates, reading level, spelling of scripts, numbers and dates. Uses several threads; linear in
/// the size of the pack. Any thread.
[[nodiscard]] PackCheck checkPack(const QString &folder, const PackCheckOptions &options);

} // namespace mehfooz
