// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <learning/ports.h>

namespace mehfooz {

/// What a text of a document is. Its place in the order of hits: title and other spellings, key term, body.
enum class TextRole { Title, OtherSpelling, KeyTerm, BodyLine };
inline constexpr int kPlaces = 3;
[[nodiscard]] constexpr int placeOf(TextRole role)
{
    return role == TextRole::BodyLine ? 2 : role == TextRole::KeyTerm ? 1 : 0;
}

/// Makes the index hold exactly these documents, numbered in their order; returns at once when it does already.
[[nodiscard]] Expected<void> rebuildSearch(Connection &connection, const QList<SearchDocument> &documents);

} // namespace mehfooz
