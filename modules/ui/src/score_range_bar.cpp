// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/score_range_bar.h>

#include "hatch.h"

#include <ui/direction.h>

#include <QPainter>
#include <QPainterPath>

namespace mehfooz::ui {

namespace {

constexpr qreal kTrack = 18;
constexpr qreal kPost = 3;

} // namespace

ScoreRangeBar::ScoreRangeBar(const Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] { update(); });
}

void ScoreRangeBar::setValue(const ScoreBarValue &value)
{
    m_value = value;
    m_value.low = qBound(0, value.low, 100);
    m_value.high = qBound(m_value.low, value.high, 100);
    update();
}

void ScoreRangeBar::setSpoken(const QString &name, const QString &value)
{
    m_name = name;
    m_words = value;
    QAccessibleValueChangeEvent changed{this, m_value.high};
    QAccessible::updateAccessibility(&changed);
}

double ScoreRangeBar::along(int score) const
{
    return width() * score / 100.0;
}

void ScoreRangeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const Qt::LayoutDirection direction = m_appearance.direction();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = rect();
    const QRectF track{0.5, (height() - kTrack) / 2 + 0.5, width() - 1.0, kTrack - 1};
    const qreal round = track.height() / 2;
    QPainterPath shape;
    shape.addRoundedRect(track, round, round);
    painter.fillPath(shape, theme.sunken);
    painter.save();
    painter.setClipPath(shape);
    const double low = along(m_value.low);
    const double high = along(m_value.high);
    painter.fillRect(placed({0, track.top(), low, track.height()}, all, direction), theme.firoza.colour);
    if (high > low)
        paintHatch(painter, placed({low, track.top(), high - low, track.height()}, all, direction),
                   {theme.firoza.colour, theme.surface, direction});
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{theme.control, theme.borderWidth()});
    painter.drawPath(shape);
    if (!m_value.cap)
        return;
    const double place = qBound(1.0, along(*m_value.cap) - kPost / 2, width() - kPost - 1.0);
    painter.setPen(QPen{theme.surface, 1});
    painter.setBrush(theme.warn.colour);
    painter.drawRoundedRect(placed({place, 0.5, kPost, height() - 1.0}, all, direction).adjusted(-0.5, 0, 0.5, 0), 1.5, 1.5);
}

SpokenState ScoreRangeBar::spoken() const
{
    SpokenState state;
    state.role = QAccessible::ProgressBar;
    state.name = m_name;
    state.value = m_words;
    state.hasNumber = true;
    state.number = m_value.high;
    state.readOnly = true;
    return state;
}

} // namespace mehfooz::ui
