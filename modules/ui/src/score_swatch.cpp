// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/score_swatch.h>

#include "hatch.h"

#include <QPainter>
#include <QPainterPath>

namespace mehfooz::ui {

ScoreSwatch::ScoreSwatch(const Appearance &appearance, Part part, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
    , m_part{part}
{
    setFixedSize(14, 18);
    connect(&appearance, &Appearance::changed, this, [this] { update(); });
}

void ScoreSwatch::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_part == Part::Cap) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.warn.colour);
        painter.drawRoundedRect(QRectF{5, 1, 4, 16}, 1.5, 1.5);
        return;
    }
    const QRectF square{0.5, 2.5, 13, 13};
    QPainterPath shape;
    shape.addRoundedRect(square, 3, 3);
    painter.save();
    painter.setClipPath(shape);
    if (m_part == Part::Solid)
        painter.fillRect(square, theme.firoza.colour);
    else
        paintHatch(painter, square,
                   {theme.firoza.colour, theme.surface, m_appearance.direction()});
    painter.restore();
    painter.setPen(theme.firoza.colour);
    painter.drawPath(shape);
}

} // namespace mehfooz::ui
