// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mehfooz {

/// `text` as SQLite gives it back unchanged. What is no Unicode text (an unpaired surrogate, U+FFFE, U+FFFF) becomes
/// U+FFFD, for SQLite would join a lone surrogate with the letter after it; a byte order mark at the front, which it
/// would swallow, is dropped. Everything else stays, U+0000 too. A null text becomes an empty one. Idempotent.
[[nodiscard]] QString storableText(const QString &text);

} // namespace mehfooz
