// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>

namespace mehfooz::ui {

/// Which colours the person wants; System follows the desktop, in lightness and in high contrast.
enum class ThemeName { System, Light, Dark, HighContrast };

/// The colours of one look. Source: the design's table of colours, section 3. Every pair that the design lists
/// keeps its ratio; see contrastPairs().
struct Theme {
    /// A colour with the tint behind it and the text on that tint.
    struct Hue {
        QColor colour;
        QColor tint;
        QColor onTint;
    };

    QColor bg;      ///< Page.
    QColor surface; ///< Card.
    QColor sunken;  ///< Sidebar, tracks of bars.
    QColor text;
    QColor text2;   ///< Secondary text.
    QColor line;    ///< Decoration only, never the sole edge of a control.
    QColor control; ///< Borders and icons of controls.
    Hue primary;    ///< Filled button, link; its tint is the selected row.
    QColor onFill;  ///< Text on any filled colour.
    QColor primaryHover;
    Hue firoza;     ///< Progress and score.
    Hue good;
    Hue warn;       ///< Sign marker, essential, cap.
    Hue bad;
    QColor plum;
    QColor hero;    ///< Today's step card.
    QColor onHero;
    QColor onHero2; ///< Secondary text on the hero.
    QColor focus;   ///< The focus ring.
    bool dark = false;
    bool highContrast = false; ///< Fills become outlines, borders are 2 px, there is no shadow.

    /// Width of a control's border, in device-independent pixels.
    [[nodiscard]] qreal borderWidth() const { return highContrast ? 2 : 1; }
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
[[nodiscard]] Theme highContrastTheme();
/// The high-contrast theme in the colours of a system palette, for a desktop that is in high contrast itself.
[[nodiscard]] Theme highContrastTheme(const QPalette &system);
/// The theme of a name; System is chosen by `system`: high contrast where text and window differ by 18 : 1 or more
/// with pure black or white behind the text, else dark or light by the window's lightness.
[[nodiscard]] Theme themeFor(ThemeName name, const QPalette &system);

/// All roles and groups of a palette from a theme.
[[nodiscard]] QPalette paletteOf(const Theme &theme);

/// Contrast ratio 1..21. Source: WCAG 2.2, relative luminance and contrast ratio.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// A pair of colours that meet on screen and the least ratio they need: 4.5 for text, 3.0 for edges, icons, bars, focus.
struct ContrastPair {
    QString name; ///< Such as "text2 on sunken".
    QColor foreground;
    QColor background;
    double least = 4.5;
};
/// Every pair of the design's table, from the theme.
[[nodiscard]] QList<ContrastPair> contrastPairs(const Theme &theme);

} // namespace mehfooz::ui
