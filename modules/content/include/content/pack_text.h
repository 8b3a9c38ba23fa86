// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/pack.h>

namespace mehfooz {

/// The kinds that shownAsText() knows: lesson, question, check, specimen, incident, term, reference.
[[nodiscard]] QStringList shownKinds();

/// One object as plain text in a language, for a terminal: with answers and explanations, without direction marks.
/// InvalidInput: no such kind or language. NotFound: the pack has no such object.
[[nodiscard]] Expected<QString> shownAsText(const Pack &pack, const QString &kind, const QString &id, const QString &language);

} // namespace mehfooz
