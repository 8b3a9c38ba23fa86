// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QRect>
#include <QRectF>

namespace mehfooz::ui {

/// `rect`, drawn for left-to-right inside `bounds`, where it lies in `direction`.
[[nodiscard]] inline QRectF placed(const QRectF &rect, const QRectF &bounds, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return rect;
    return {bounds.left() + bounds.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

/// A strip of `width` at the leading side of `bounds`, which loses it and `gap` more.
[[nodiscard]] inline QRectF takeLeading(QRectF &bounds, qreal width, qreal gap, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight) {
        const QRectF taken{bounds.left(), bounds.top(), width, bounds.height()};
        bounds.setLeft(bounds.left() + width + gap);
        return taken;
    }
    const QRectF taken{bounds.right() - width, bounds.top(), width, bounds.height()};
    bounds.setRight(bounds.right() - width - gap);
    return taken;
}

/// A strip of `width` at the trailing side of `bounds`, which loses it and `gap` more.
[[nodiscard]] inline QRectF takeTrailing(QRectF &bounds, qreal width, qreal gap, Qt::LayoutDirection direction)
{
    return takeLeading(bounds, width, gap, direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
}

/// The arrow key that goes on in reading direction: Right in English, Left in Urdu.
[[nodiscard]] inline Qt::Key nextKey(Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
}
[[nodiscard]] inline Qt::Key previousKey(Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
}

/// The digit 1..9 of a key press on a Latin, Arabic or Urdu keyboard layout; 0 where it is none.
[[nodiscard]] int digitOf(const QKeyEvent &press);

} // namespace mehfooz::ui
