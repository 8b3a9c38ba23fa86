// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/tone.h>

namespace mehfooz::ui {

QColor colourOf(const Theme &theme, Tone tone)
{
    switch (tone) {
    case Tone::Text: return theme.text;
    case Tone::Secondary: return theme.text2;
    case Tone::Link: return theme.primary.colour;
    case Tone::OnTint: return theme.primary.onTint;
    case Tone::Firoza: return theme.firoza.colour;
    case Tone::OnFiroza: return theme.firoza.onTint;
    case Tone::Good: return theme.good.colour;
    case Tone::OnGood: return theme.good.onTint;
    case Tone::Warn: return theme.warn.colour;
    case Tone::OnWarn: return theme.warn.onTint;
    case Tone::Bad: return theme.bad.colour;
    case Tone::OnBad: return theme.bad.onTint;
    case Tone::Plum: return theme.plum;
    }
    return theme.text;
}

Theme::Hue hueOf(const Theme &theme, HueName name)
{
    switch (name) {
    case HueName::Primary: return theme.primary;
    case HueName::Firoza: return theme.firoza;
    case HueName::Good: return theme.good;
    case HueName::Warn: return theme.warn;
    case HueName::Bad: return theme.bad;
    case HueName::Neutral: break;
    }
    return {theme.control, theme.sunken, theme.text};
}

} // namespace mehfooz::ui
