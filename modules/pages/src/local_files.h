// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/chosen_files.h>

namespace mehfooz {

/// Files that the person chose, on this computer. Any thread.
[[nodiscard]] ChosenFiles localFiles();

} // namespace mehfooz
