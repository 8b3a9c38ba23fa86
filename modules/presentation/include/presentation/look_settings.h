// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <text/digits.h>

#include <QHash>
#include <QLocale>
#include <QString>

namespace mehfooz {

/// The face of running Urdu text.
enum class UrduFont { Nastaliq, Naskh };
enum class ThemeChoice { System, Light, Dark, HighContrast };

inline constexpr int kSmallestScale = 100; ///< Percent of the base size.
inline constexpr int kLargestScale = 200;

/// How the program looks to one person. A plain value; the window turns it into fonts and colours.
struct LookSettings {
    QString language; ///< Such as "ur"; empty: not chosen yet.
    text::DigitStyle digits = text::DigitStyle::Latin;
    UrduFont urduFont = UrduFont::Nastaliq;
    ThemeChoice theme = ThemeChoice::System;
    int scalePercent = kSmallestScale;
    bool motion = true; ///< Off: nothing moves or fades.

    friend bool operator==(const LookSettings &, const LookSettings &) = default;
};

/// The look as settings of a profile, all keys: "look.language", "look.digits", …
[[nodiscard]] QHash<QString, QString> toSettings(const LookSettings &look);

/// The look that `settings` hold. What is missing or unknown there stays as in `fallback`; a size is clamped.
[[nodiscard]] LookSettings lookFrom(const QHash<QString, QString> &settings, const LookSettings &fallback);

/// The language of a first start: Urdu where the system speaks it or stands in Pakistan, else English.
[[nodiscard]] QString firstLanguage(const QLocale &system);

/// A language's name in its own script, such as "اردو".
[[nodiscard]] QString ownNameOf(const QString &language);

} // namespace mehfooz
