// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/shown_specimen.h>
#include <ui/specimen_view.h>

namespace mehfooz {

/// A message of a pack as the view of messages takes it; how and when it came is said in the page's language.
[[nodiscard]] ui::SpecimenMessage messageOf(const ShownSpecimen &specimen);

/// A marker for each sign, as a lesson explains them.
[[nodiscard]] QList<ui::SignMarker> markersOf(const ShownSpecimen &specimen);

} // namespace mehfooz
