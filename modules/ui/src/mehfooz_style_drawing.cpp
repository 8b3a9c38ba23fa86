// SPDX-License-Identifier: GPL-3.0-or-later
#include "mehfooz_style.h"

#include "button_colours.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace mehfooz::ui {

namespace {

constexpr qreal kControlRadius = 10;

void paintTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QPainterPath tick;
    tick.moveTo(box.left() + 0.24 * box.width(), box.top() + 0.52 * box.height());
    tick.lineTo(box.left() + 0.43 * box.width(), box.top() + 0.70 * box.height());
    tick.lineTo(box.left() + 0.77 * box.width(), box.top() + 0.32 * box.height());
    painter.setPen(QPen{colour, box.width() / 10, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void paintChevron(QPainter &painter, const QPointF &middle, const QColor &colour, bool up)
{
    const qreal rise = up ? -2.5 : 2.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPolyline(QPolygonF{{middle + QPointF{-5, -rise}, middle + QPointF{0, rise}, middle + QPointF{5, -rise}}});
    painter.restore();
}

bool isInPopup(const QWidget *widget)
{
    return widget && widget->window()->windowType() == Qt::Popup;
}

} // namespace

void MehfoozStyle::drawIndicator(const QStyleOption &option, QPainter &painter, bool round) const
{
    const bool on = option.state & State_On;
    const bool enabled = option.state & State_Enabled;
    const QColor hue = enabled ? m_theme.primary.colour : m_theme.text2;
    const bool hover = enabled && (option.state & State_MouseOver);
    QRectF box{option.rect};
    const qreal side = qMin(box.width(), box.height());
    box = QRectF{box.center() - QPointF{side / 2, side / 2}, QSizeF{side, side}};
    const bool solid = on && !m_theme.highContrast;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (round) {
        paintFrame(painter, box, side / 2, {on ? m_theme.surface : hover ? m_theme.primary.tint : m_theme.surface,
                                            on ? hue : m_theme.control, {}, 2});
        if (on) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(hue);
            painter.drawEllipse(box.center(), side * 0.26, side * 0.26);
        }
    } else {
        paintFrame(painter, box, 6, {solid ? hue : hover ? m_theme.primary.tint : m_theme.surface,
                                     on ? hue : m_theme.control, {}, 2});
        if (on)
            paintTick(painter, box, solid ? m_theme.onFill : hue);
        else if (option.state & State_NoChange)
            painter.fillRect(QRectF{box.left() + side * 0.28, box.center().y() - 1, side * 0.44, 2}, hue);
    }
    painter.restore();
}

void MehfoozStyle::drawFieldFrame(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool active = enabled && (option.state & (State_MouseOver | State_HasFocus));
    paintFrame(painter, QRectF{option.rect}, kControlRadius,
               {enabled || m_theme.highContrast ? m_theme.surface : m_theme.sunken,
                active ? m_theme.primary.colour : enabled ? m_theme.control : m_theme.line, {}, m_theme.borderWidth()});
}

void MehfoozStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(*option, *painter, element == PE_IndicatorRadioButton);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (widget && widget->parentWidget() && (widget->parentWidget()->inherits("QComboBox") || widget->parentWidget()->inherits("QAbstractSpinBox")))
            return;
        return drawFieldFrame(*option, *painter);
    case PE_PanelButtonCommand:
        return paintFrame(*painter, QRectF{option->rect}, kControlRadius,
                          buttonColours(m_theme, ButtonKind::Outline, option->state, Surface::Page));
    case PE_PanelButtonTool:
        return paintFrame(*painter, QRectF{option->rect}, kControlRadius,
                          buttonColours(m_theme, ButtonKind::Plain, option->state, Surface::Page));
    case PE_FrameFocusRect: // the ring is drawn around the control; only a cell shows its own
        if (qobject_cast<const QAbstractItemView *>(widget) && (option->state & State_KeyboardFocusChange))
            paintFrame(*painter, QRectF{option->rect}.adjusted(1, 1, -1, -1), 6,
                       {Qt::transparent, m_theme.focus, {}, 2});
        return;
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.surface);
        return paintFrame(*painter, QRectF{option->rect}, 0, {m_theme.surface, m_theme.control, {}, m_theme.borderWidth()});
    case PE_Frame:
        if (isInPopup(widget) || qobject_cast<const QAbstractItemView *>(widget) || (widget && widget->inherits("QTextEdit")))
            return paintFrame(*painter, QRectF{option->rect}, 0, {Qt::transparent, m_theme.control, {}, m_theme.borderWidth()});
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void MehfoozStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_ComboBoxLabel)
        return drawComboLabel(*option, *painter, widget);
    if (element == CE_MenuItem)
        return drawMenuItem(*option, *painter, widget);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, m_theme.sunken);
        painter->fillRect(QRect{option->rect.left(), option->rect.bottom(), option->rect.width(), 1}, m_theme.control);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void MehfoozStyle::drawComboLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (!combo || combo->editable)
        return;
    // Fusion clips this text to the field; here nothing is clipped.
    const int em = widget ? nastaliqEm(widget->font()) : 0;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget)
                            .adjusted(mirrored ? qRound(0.25 * em) : 0, 0, mirrored ? -qRound(0.45 * em) : 0, 0);
    const QString words = painter.fontMetrics().elidedText(combo->currentText, Qt::ElideRight, field.width());
    drawItemText(&painter, field, int(visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), option.palette,
                 option.state & State_Enabled, words, QPalette::ButtonText);
}

void MehfoozStyle::drawMenuItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect{option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1}, m_theme.line);
        return;
    }
    const bool enabled = option.state & State_Enabled;
    const bool active = enabled && (option.state & State_Selected);
    if (active)
        paintFrame(painter, QRectF{option.rect}, 8,
                   {m_theme.primary.tint, m_theme.highContrast ? m_theme.primary.colour : QColor{Qt::transparent}, {}, 2});
    const QColor words = !enabled ? m_theme.text2 : active ? m_theme.primary.onTint : m_theme.text;
    QRect room = option.rect.adjusted(12, 0, -12, 0);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto takeStart = [&room, mirrored](int width) {
        const QRect strip = mirrored ? QRect{room.right() - width + 1, room.top(), width, room.height()}
                                     : QRect{room.left(), room.top(), width, room.height()};
        room.adjust(mirrored ? 0 : width + 10, 0, mirrored ? -(width + 10) : 0, 0);
        return strip;
    };
    if (item->menuHasCheckableItems) {
        const QRect box = takeStart(20);
        painter.setRenderHint(QPainter::Antialiasing);
        if (item->checked)
            paintTick(painter, QRectF{box.center() - QPointF{10, 10}, QSizeF{20, 20}}, words);
    }
    if (!item->icon.isNull())
        item->icon.paint(&painter, takeStart(20), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const qsizetype tab = item->text.indexOf(u'\t');
    painter.setPen(words);
    painter.setFont(item->font);
    const int flags = int(visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextHideMnemonic
                    | Qt::TextDontClip | Qt::TextSingleLine;
    const int em = widget ? nastaliqEm(widget->font()) : 0;
    painter.drawText(room.adjusted(0, 0, -qRound(0.4 * em), 0), flags, tab < 0 ? item->text : item->text.left(tab));
    if (tab >= 0)
        painter.drawText(room, int(visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter | Qt::TextSingleLine,
                         item->text.mid(tab + 1));
}

void MehfoozStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    drawFieldFrame(option, painter);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const bool enabled = option.state & State_Enabled;
    paintChevron(painter, QRectF{arrow}.center(), enabled ? m_theme.text : m_theme.text2, false);
}

void MehfoozStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const QRectF slider{subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget)};
    const bool active = option.state & State_MouseOver || option.activeSubControls & SC_ScrollBarSlider;
    const bool upright = !(option.state & State_Horizontal);
    const qreal inset = active ? 3 : 4;
    const QRectF bar = upright ? slider.adjusted(inset, 2, -inset, -2) : slider.adjusted(2, inset, -2, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? m_theme.text2 : m_theme.control);
    const qreal radius = qMin(bar.width(), bar.height()) / 2;
    if (option.subControls & SC_ScrollBarSlider)
        painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

void MehfoozStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(*option, *painter, widget);
    if (control == CC_ComboBox)
        return drawComboBox(*option, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace mehfooz::ui
