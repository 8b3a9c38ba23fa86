// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme.h>

#include <text/digits.h>

#include <QString>

namespace mehfooz::ui {

/// The face of running Urdu text.
enum class UrduFace { Nastaliq, Naskh };

/// Everything that decides how the program looks and reads, as one value.
struct LanguageLook {
    QString language = QStringLiteral("en"); ///< Such as "ur" or "en"; the direction follows from it.
    text::DigitStyle digits = text::DigitStyle::Latin;
    UrduFace urduFace = UrduFace::Nastaliq;
    double scale = 1.0; ///< Size of text, 1.0 to 2.0; other values are clamped.
    ThemeName theme = ThemeName::System;
    bool motion = true; ///< Off: nothing moves or fades. Also off where the desktop says so.

    /// Of the language.
    [[nodiscard]] Qt::LayoutDirection direction() const;

    friend bool operator==(const LanguageLook &, const LanguageLook &) = default;
};

} // namespace mehfooz::ui
