// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>

namespace mehfooz::ui {

struct Hatch {
    QColor stripe;
    QColor ground;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Slanting stripes over `rect`; they lean along the reading direction.
inline void paintHatch(QPainter &painter, const QRectF &rect, const Hatch &hatch)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, hatch.ground);
    painter.setPen(QPen{hatch.stripe, 2.6});
    const qreal lean = hatch.direction == Qt::LeftToRight ? rect.height() : -rect.height();
    constexpr qreal step = 8;
    for (qreal x = rect.left() - rect.height() - step; x < rect.right() + rect.height() + step; x += step)
        painter.drawLine(QPointF{x, rect.bottom() + 1}, QPointF{x + lean, rect.top() - 1});
    painter.restore();
}

} // namespace mehfooz::ui
