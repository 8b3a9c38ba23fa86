// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surface.h"

#include <ui/chip.h>

namespace mehfooz::ui {

/// Look of a chip, shared with lists that draw chips in their rows.
struct ChipColours {
    QColor fill;
    QColor edge;
    QColor words;
};
[[nodiscard]] ChipColours chipColours(const Theme &theme, Chip::Kind kind, Surface surface);
[[nodiscard]] QString chipIcon(Chip::Kind kind);
/// 28 px, 34 in Nastaliq, times the size of text.
[[nodiscard]] int chipHeight(const Typography &type);

} // namespace mehfooz::ui
