// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_plot.h"

#include "button_colours.h"
#include "hatch.h"

#include <ui/direction.h>

#include <QPainter>
#include <QPainterPath>

namespace mehfooz::ui {

namespace {

constexpr int kSteps = 4; // lines across
constexpr double kScaleRoom = 40;
constexpr double kLabelRoom = 26;
constexpr double kDot = 5;

} // namespace

ChartPlot::ChartPlot(const Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] { update(); });
}

void ChartPlot::setContent(const ChartContent &content)
{
    m_content = content;
    update();
}

QRectF ChartPlot::plane() const
{
    QRectF room = QRectF{rect()}.adjusted(8, 10, -8, -m_appearance.type().iconSize(int(kLabelRoom)));
    (void)takeLeading(room, m_appearance.type().iconSize(int(kScaleRoom)), 0, m_appearance.direction());
    return room;
}

double ChartPlot::across(qsizetype point, qsizetype count) const
{
    const QRectF room = plane();
    const double share = count < 2 ? 0.5 : (double(point) + (m_content.kind == ChartContent::Kind::Bars ? 0.5 : 0.0))
                                               / double(m_content.kind == ChartContent::Kind::Bars ? count : count - 1);
    const double inset = m_content.kind == ChartContent::Kind::Line ? 14 : 0;
    const double along = inset + share * (room.width() - 2 * inset);
    return m_appearance.direction() == Qt::LeftToRight ? room.left() + along : room.right() - along;
}

double ChartPlot::up(double value) const
{
    const QRectF room = plane();
    const double share = (value - m_content.least) / qMax(1e-9, m_content.most - m_content.least);
    return room.bottom() - qBound(0.0, share, 1.0) * room.height();
}

void ChartPlot::paintScale(QPainter &painter) const
{
    const Theme &theme = m_appearance.theme();
    const QRectF room = plane();
    painter.setFont(m_appearance.type().latinFont(TextRole::Small));
    for (int i = 0; i <= kSteps; ++i) {
        const double value = m_content.least + (m_content.most - m_content.least) * i / kSteps;
        const double y = qRound(up(value)) + 0.5;
        painter.setPen(theme.line);
        painter.drawLine(QPointF{room.left(), y}, QPointF{room.right(), y});
        painter.setPen(theme.text2);
        const QRectF place = placed({4, y - 12, m_appearance.type().iconSize(int(kScaleRoom)) - 2.0, 24}, rect(), m_appearance.direction());
        painter.drawText(place, int(Qt::AlignVCenter | (m_appearance.direction() == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft)),
                         m_appearance.digits(QString::number(qRound(value))));
    }
}

void ChartPlot::paintLabels(QPainter &painter) const
{
    if (m_content.series.isEmpty())
        return;
    const QList<ChartPoint> &points = m_content.series.first().points;
    // Naskh and Sans: labels are small and must not reach over each other.
    painter.setFont(m_appearance.type().face(TextRole::Dense).font);
    QFont font = painter.font();
    font.setPixelSize(qRound(font.pixelSize() * 0.85));
    painter.setFont(font);
    painter.setPen(m_appearance.theme().text2);
    double free = -1e9;
    const QFontMetricsF metrics{font};
    for (qsizetype i = 0; i < points.size(); ++i) {
        const double wide = metrics.horizontalAdvance(points.at(i).label);
        const double middle = qBound(wide / 2, across(i, points.size()), width() - wide / 2);
        const double along = m_appearance.direction() == Qt::LeftToRight ? middle : width() - middle;
        if (along - wide / 2 < free + 8)
            continue;
        free = along + wide / 2;
        painter.drawText(QRectF{middle - wide / 2 - 1, plane().bottom() + 4, wide + 2, height() - plane().bottom() - 4},
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, points.at(i).label);
    }
}

void ChartPlot::paintLine(QPainter &painter, const ChartSeries &series) const
{
    const Theme &theme = m_appearance.theme();
    const QColor colour = hueOf(theme, series.hue).colour;
    const qsizetype count = series.points.size();
    QPolygonF low;
    QPolygonF high;
    for (qsizetype i = 0; i < count; ++i) {
        const ChartPoint &point = series.points.at(i);
        low.append({across(i, count), up(point.value)});
        high.append({across(i, count), up(point.high.value_or(point.value))});
    }
    if (low != high && count > 1) {
        QPolygonF band = low;
        for (qsizetype i = count - 1; i >= 0; --i)
            band.append(high.at(i));
        QPainterPath shape;
        shape.addPolygon(band);
        painter.save();
        painter.setClipPath(shape);
        paintHatch(painter, shape.boundingRect(),
                   {colour, theme.surface, m_appearance.direction()});
        painter.restore();
        painter.setPen(QPen{colour, 1.5, Qt::DashLine});
        painter.drawPolyline(high);
    }
    painter.setPen(QPen{colour, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(low);
    for (const QPointF &point : std::as_const(low)) {
        painter.setPen(QPen{theme.surface, 2});
        painter.setBrush(colour);
        painter.drawEllipse(point, kDot, kDot);
    }
}

void ChartPlot::paintBars(QPainter &painter, const ChartSeries &series, qsizetype place) const
{
    const Theme &theme = m_appearance.theme();
    const QColor colour = hueOf(theme, series.hue).colour;
    const qsizetype count = qMax(qsizetype{1}, series.points.size());
    const double slot = plane().width() / double(count);
    const double wide = qMin(36.0, 0.7 * slot / double(m_content.series.size()));
    const int sign = m_appearance.direction() == Qt::LeftToRight ? 1 : -1;
    const double shift = sign * (double(place) - double(m_content.series.size() - 1) / 2) * (wide + 2);
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const ChartPoint &point = series.points.at(i);
        const double top = up(point.value);
        const QRectF bar{across(i, count) + shift - wide / 2, top, wide, plane().bottom() - top};
        paintFrame(painter, bar, qMin(4.0, bar.height() / 2), {colour, colour, {}, 1});
        if (point.high && *point.high > point.value)
            paintHatch(painter, QRectF{bar.left(), up(*point.high), wide, top - up(*point.high)},
                   {colour, theme.surface, m_appearance.direction()});
    }
}

void ChartPlot::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    for (qsizetype i = 0; i < m_content.series.size(); ++i) {
        if (m_content.kind == ChartContent::Kind::Line)
            paintLine(painter, m_content.series.at(i));
        else
            paintBars(painter, m_content.series.at(i), i);
    }
    paintLabels(painter);
}

SpokenState ChartPlot::spoken() const
{
    SpokenState state;
    state.role = QAccessible::Chart;
    state.name = m_content.title;
    state.value = m_content.summary;
    return state;
}

} // namespace mehfooz::ui
