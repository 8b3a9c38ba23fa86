// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/progress_line.h>

#include <ui/direction.h>

#include <QPainter>

namespace mehfooz::ui {

ProgressLine::ProgressLine(const Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] { update(); });
}

void ProgressLine::setShare(double share)
{
    m_share = qBound(0.0, share, 1.0);
    update();
}

void ProgressLine::setSpoken(const QString &name, const QString &value)
{
    m_name = name;
    m_words = value;
}

void ProgressLine::setHue(HueName hue)
{
    m_hue = hue;
    update();
}

void ProgressLine::setMark(double share)
{
    m_mark = share;
    update();
}

void ProgressLine::setThickness(int pixels)
{
    m_thickness = pixels;
    updateGeometry();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const Qt::LayoutDirection direction = m_appearance.direction();
    const QRectF all = rect();
    const QRectF track{0, (height() - m_thickness) / 2.0, double(width()), double(m_thickness)};
    const qreal round = m_thickness / 2.0;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.highContrast ? QPen{theme.control, 1} : QPen{Qt::NoPen});
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hueOf(theme, m_hue).colour);
    if (m_share > 0)
        painter.drawRoundedRect(placed({0, track.top(), qMax(track.height(), width() * m_share), track.height()}, all, direction),
                                round, round);
    if (m_mark < 0)
        return;
    painter.setBrush(theme.text);
    painter.drawRect(placed({qBound(0.0, width() * m_mark - 1, width() - 2.0), track.top() - 4, 2, track.height() + 8}, all, direction));
}

SpokenState ProgressLine::spoken() const
{
    SpokenState state;
    state.role = QAccessible::ProgressBar;
    state.name = m_name;
    state.value = m_words;
    state.hasNumber = true;
    state.number = m_share * 100;
    state.readOnly = true;
    return state;
}

} // namespace mehfooz::ui
