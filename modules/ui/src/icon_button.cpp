// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/icon_button.h>

#include "button_colours.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace mehfooz::ui {

IconButton::IconButton(const Appearance &appearance, const QString &iconName, const QString &name, QWidget *parent)
    : QToolButton{parent}
    , m_appearance{appearance}
    , m_icon{iconName}
{
    setName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] { update(); });
}

void IconButton::setIconName(const QString &iconName)
{
    m_icon = iconName;
    update();
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

void IconButton::setBadge(const QString &badge)
{
    m_badge = badge;
    update();
}

void IconButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const Theme &theme = m_appearance.theme();
    const Surface surface = surfaceOf(this);
    ButtonColours colours = buttonColours(theme, ButtonKind::Plain, option.state, surface);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool on = isChecked();
    if (on && surface == Surface::Page)
        colours = {theme.primary.tint, theme.highContrast ? theme.primary.colour : theme.primary.tint, theme.primary.onTint, 2};
    QColor ink = active || on ? colours.text : theme.text2;
    if (surface == Surface::Hero)
        ink = theme.onHero;
    else if (!isEnabled())
        ink = theme.control;
    const double icon = m_appearance.type().iconSize(20);
    QPainter painter{this};
    paintFrame(painter, rect(), 10, colours);
    m_appearance.icons().paint(painter, QRectF{(width() - icon) / 2.0, (height() - icon) / 2.0, icon, icon},
                               {m_icon, ink, layoutDirection()});
    if (m_badge.isEmpty())
        return;
    painter.setFont(m_appearance.type().latinFont(TextRole::Small));
    const int side = qMax(18, painter.fontMetrics().horizontalAdvance(m_badge) + 8);
    const QRectF box{layoutDirection() == Qt::RightToLeft ? 0.0 : double(width() - side), 0, double(side), 18};
    paintFrame(painter, box, 9, {theme.primary.tint, theme.primary.tint, {}, 1});
    painter.setPen(theme.primary.onTint);
    painter.drawText(box, Qt::AlignCenter, m_badge);
}

} // namespace mehfooz::ui
