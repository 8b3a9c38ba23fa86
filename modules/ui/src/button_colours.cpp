// SPDX-License-Identifier: GPL-3.0-or-later
#include "button_colours.h"

#include <QPainter>
#include <QPainterPath>

namespace mehfooz::ui {

namespace {

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share), float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

ButtonColours onHero(const Theme &theme, ButtonKind kind, bool active)
{
    if (kind == ButtonKind::Filled && !theme.highContrast) {
        const QColor words = theme.dark ? theme.hero : theme.primary.colour;
        return {active ? theme.onHero2 : theme.onHero, theme.onHero, words, 1};
    }
    const QColor fill = active ? mixed(theme.hero, theme.onHero, 0.14) : QColor{Qt::transparent};
    if (kind == ButtonKind::Plain)
        return {fill, Qt::transparent, theme.onHero, 0};
    if (theme.highContrast && kind == ButtonKind::Filled)
        return {theme.bg, theme.primary.colour, theme.primary.colour, 2};
    return {fill, mixed(theme.hero, theme.onHero, theme.highContrast ? 1 : 0.62), theme.onHero, theme.borderWidth()};
}

ButtonColours filled(const Theme &theme, const QColor &colour, const QColor &hover, bool active)
{
    if (theme.highContrast)
        return {theme.bg, active ? theme.text : colour, active ? theme.text : colour, 2};
    const QColor fill = active ? hover : colour;
    return {fill, fill, theme.onFill, 1};
}

ButtonColours disabled(const Theme &theme, ButtonKind kind)
{
    if (kind == ButtonKind::Plain)
        return {Qt::transparent, Qt::transparent, theme.text2, 0};
    return {theme.highContrast ? theme.bg : theme.sunken, theme.highContrast ? theme.control : theme.line, theme.text2,
            theme.borderWidth(), theme.highContrast};
}

} // namespace

ButtonColours buttonColours(const Theme &theme, ButtonKind kind, QStyle::State state, Surface surface)
{
    const bool active = state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (surface == Surface::Hero)
        return onHero(theme, kind, active && (state & QStyle::State_Enabled));
    if (!(state & QStyle::State_Enabled))
        return disabled(theme, kind);
    const QColor darkerBad = mixed(theme.bad.colour, theme.dark ? theme.text : QColor{Qt::black}, 0.2);
    switch (kind) {
    case ButtonKind::Filled:
        return filled(theme, theme.primary.colour, theme.primaryHover, active);
    case ButtonKind::Danger:
        return filled(theme, theme.bad.colour, darkerBad, active);
    case ButtonKind::DangerOutline:
        return {active ? theme.bad.tint : theme.surface, theme.bad.colour, active ? theme.bad.onTint : theme.bad.colour,
                theme.borderWidth()};
    case ButtonKind::Plain:
        return {active ? theme.primary.tint : QColor{Qt::transparent},
                active && theme.highContrast ? theme.primary.colour : QColor{Qt::transparent},
                active ? theme.primary.onTint : theme.primary.colour, theme.borderWidth()};
    case ButtonKind::Outline:
        break;
    }
    const bool on = state & QStyle::State_On;
    return {active || on ? theme.primary.tint : theme.surface, active || on ? theme.primary.colour : theme.control,
            active || on ? theme.primary.onTint : theme.text, theme.borderWidth()};
}

void paintFrame(QPainter &painter, const QRectF &rect, qreal radius, const ButtonColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = colours.borderWidth / 2;
    painter.setPen(colours.border.alpha() == 0 || colours.borderWidth <= 0 ? QPen{Qt::NoPen} : QPen{colours.border, colours.borderWidth, colours.dashed ? Qt::DashLine : Qt::SolidLine});
    painter.setBrush(colours.fill.alpha() == 0 ? QBrush{Qt::NoBrush} : QBrush{colours.fill});
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace mehfooz::ui
