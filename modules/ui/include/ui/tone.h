// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme.h>

namespace mehfooz::ui {

/// The colour of a text by its meaning. Inside a HeroCard, Text, Secondary and Link take the hero's colours.
enum class Tone { Text, Secondary, Link, OnTint, Firoza, OnFiroza, Good, OnGood, Warn, OnWarn, Bad, OnBad, Plum };

[[nodiscard]] QColor colourOf(const Theme &theme, Tone tone);

/// A family of colours for chips, banners and markers.
enum class HueName { Neutral, Primary, Firoza, Good, Warn, Bad };

/// For Neutral: control colour, sunken ground, plain text.
[[nodiscard]] Theme::Hue hueOf(const Theme &theme, HueName name);

} // namespace mehfooz::ui
