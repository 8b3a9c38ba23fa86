// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <presentation/workspace.h>

#include <optional>

namespace mehfooz {

class LanguageState;

/// What the window says above the page about the person's file.
struct OpeningNotice {
    enum class Kind { Hint, Warn, Bad };
    Kind kind = Kind::Hint;
    QString sentence; ///< What happened, what is safe, what to do.
    bool mayRetry = false;
    bool mayGoOnAsGuest = false;

    friend bool operator==(const OpeningNotice &, const OpeningNotice &) = default;
};

/// What the opening of a file brought to light: restored from a backup, only partly saved, read-only, or without a new
/// backup. Nothing when all is well.
[[nodiscard]] std::optional<OpeningNotice> noticeOf(const OpenReport &report, const LanguageState &language, QDate today);

/// Why no profile is open: damaged without a backup, written by a newer version, locked, not writable.
[[nodiscard]] OpeningNotice noticeOf(const Error &error, const LanguageState &language);

} // namespace mehfooz
