// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/ink.h>

#include <QFont>
#include <QList>
#include <QString>

class QWidget;

namespace mehfooz::ui {

/// Class, object name and first words of a widget, for a fault's line.
[[nodiscard]] QString nameOf(const QWidget &widget, const QString &words = {});

/// The page and every visible widget in it, but for what only decorates the window (focus ring, announcer).
[[nodiscard]] QList<const QWidget *> visibleParts(const QWidget &page);

/// Ink of a text on lines of `width` pixels, from the left upper corner of its first line box; the font as it is.
[[nodiscard]] QRectF inkOf(const QString &text, const QFont &font, double width);

} // namespace mehfooz::ui
