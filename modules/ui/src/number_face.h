// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>

namespace mehfooz::ui {

/// The face of a big number: `share` of the full size. Latin digits stand in bold Sans with bold Naskh for the words
/// between them, Urdu digits in Nastaliq.
[[nodiscard]] TextFace numberFace(const Appearance &appearance, double share);

} // namespace mehfooz::ui
