// SPDX-License-Identifier: GPL-3.0-or-later
#include "mehfooz_style.h"

#include "button_colours.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFontInfo>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>

namespace mehfooz::ui {

namespace {

constexpr int kTarget = 44;   // least height of anything that is pressed
constexpr int kIndicator = 24;
constexpr int kStateMilliseconds = 120;

bool isTall(QStyle::ContentsType type)
{
    return type == QStyle::CT_PushButton || type == QStyle::CT_ComboBox || type == QStyle::CT_RadioButton
        || type == QStyle::CT_CheckBox || type == QStyle::CT_LineEdit || type == QStyle::CT_SpinBox;
}

/// What Nastaliq needs beyond the stock size (fonts: layout rule 6).
QSize inkRoom(QStyle::ContentsType type, int em)
{
    switch (type) {
    case QStyle::CT_PushButton:
    case QStyle::CT_ToolButton:
    case QStyle::CT_ComboBox:
    case QStyle::CT_RadioButton:
    case QStyle::CT_CheckBox:
    case QStyle::CT_TabBarTab:
    case QStyle::CT_MenuItem:
    case QStyle::CT_MenuBarItem:
    case QStyle::CT_ItemViewItem:
    case QStyle::CT_HeaderSection:
        return {qRound(0.8 * em), qRound(0.7 * em)};
    case QStyle::CT_LineEdit:
    case QStyle::CT_SpinBox:
        return {0, qRound(0.7 * em)};
    default:
        return {};
    }
}

} // namespace

int nastaliqEm(const QFont &font)
{
    const int pixels = QFontInfo{font}.pixelSize();
    return QFontMetrics{font}.height() > 2.2 * pixels ? pixels : 0;
}

MehfoozStyle::MehfoozStyle(const Theme &theme, bool motion)
    : QProxyStyle{QStringLiteral("Fusion")}
    , m_theme{theme}
    , m_motion{motion}
{
    setObjectName(QStringLiteral("mehfooz"));
}

void MehfoozStyle::setLook(const Theme &theme, bool motion)
{
    m_theme = theme;
    m_motion = motion;
}

void MehfoozStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

namespace {

/// Qt wants a field to be as wide as the widest glyph of its font. In an Urdu font that is a whole phrase, so that a
/// field could never be narrow: the hint's own measure of 17 letters is enough.
int widestLeast(const QLineEdit &field)
{
    const QMargins margins = field.textMargins();
    return 17 * field.fontMetrics().horizontalAdvance(u'x') + margins.left() + margins.right() + 4;
}

} // namespace

QSize MehfoozStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item || widget)
        result += inkRoom(type, nastaliqEm(item ? item->font : widget->font()));
    if (type == CT_PushButton)
        result.rwidth() = qMax(result.width(), size.width() + 40);
    if (type == CT_ComboBox)
        result.rwidth() += 24;
    if (const auto *field = qobject_cast<const QLineEdit *>(widget); field && type == CT_LineEdit)
        result.setWidth(qMin(result.width(), widestLeast(*field)));
    if (type == CT_MenuItem)
        result += QSize{24, 12};
    if (isTall(type))
        result.setHeight(qMax(result.height(), kTarget));
    return result;
}

int MehfoozStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int stock = QProxyStyle::pixelMetric(metric, option, widget);
    const int em = widget ? nastaliqEm(widget->font()) : 0;
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIndicator;
    case PM_RadioButtonLabelSpacing:
    case PM_CheckBoxLabelSpacing:
        return qMax(12, qRound(0.6 * em));
    case PM_FocusFrameHMargin: // gap at the sides of a cell
        return qMax(qMax(stock, 6), qRound(0.45 * em));
    case PM_ScrollBarExtent:
        return 14;
    case PM_ScrollBarSliderMin:
        return 44;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return 20;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 12;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 6;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    default:
        return stock;
    }
}

int MehfoozStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_motion ? qMin(kStateMilliseconds, QProxyStyle::styleHint(hint, option, widget, data)) : 0;
    case SH_Widget_Animate:
        return m_motion ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect MehfoozStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect stock = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return stock.adjusted(10, 0, -10, 0);
    return stock;
}

QRect MehfoozStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        const int arrow = 36;
        QRect field = option->rect.adjusted(12, 1, -arrow, -1);
        QRect chevron{option->rect.right() - arrow + 1, option->rect.top(), arrow, option->rect.height()};
        return visualRect(option->direction, option->rect, part == SC_ComboBoxArrow ? chevron : field);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace mehfooz::ui
