// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/spoken.h>

namespace mehfooz::ui {

/// Teaches Qt's accessibility the widgets of this module. Calling again is harmless.
void installAccessibility();

} // namespace mehfooz::ui
