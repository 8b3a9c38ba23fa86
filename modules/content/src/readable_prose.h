// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mehfooz {

/// The sentences of a prose text as they are read: without marks; words found on a screen and glossary terms stand
/// as "it", since neither is the author's choice.
[[nodiscard]] QString readableProse(const QString &prose);

/// The author's own words in the language of the text: without marks, screen words and terms.
[[nodiscard]] QString ownWords(const QString &prose);

} // namespace mehfooz
