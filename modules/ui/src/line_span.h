// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

class QTextLine;

namespace mehfooz::ui {

/// Left and right edge of some characters of a line; left is not below right where they have no glyphs. Cursor places
/// will not do: at the border of a Latin run inside Urdu one place has two sides.
[[nodiscard]] std::pair<double, double> spanOf(const QTextLine &line, int from, int length);

} // namespace mehfooz::ui
