// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment_button.h"

#include "button_colours.h"

#include <ui/direction.h>

#include <QLocale>
#include <QPainter>

namespace mehfooz::ui {

namespace {

constexpr int kSide = 12;
constexpr int kGap = 8;

} // namespace

SegmentButton::SegmentButton(const Appearance &appearance, const Segment &segment, SegmentedChoice *group)
    : QAbstractButton{group}
    , m_appearance{appearance}
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSegment(segment);
}

void SegmentButton::setSegment(const Segment &segment)
{
    m_segment = segment;
    setText(segment.text);
    refresh(m_compact);
}

void SegmentButton::refresh(bool compact)
{
    m_compact = compact;
    const QString language = m_segment.language.isEmpty() ? m_appearance.look().language : m_segment.language;
    m_flow.setFace(m_appearance.type().face(compact ? TextRole::Small : TextRole::Body, language));
    m_flow.setAlignment(Qt::AlignHCenter);
    m_flow.setPlain(m_segment.text);
    setLocale(QLocale{language});
    update();
}

int SegmentButton::icon() const
{
    return m_appearance.type().iconSize(18);
}

int SegmentButton::iconRoom() const
{
    return m_segment.iconName.isEmpty() ? 0 : icon() + kGap;
}

int SegmentButton::wantedWidth()
{
    const int ink = m_flow.face().inkLeft + m_flow.face().inkRight;
    return qCeil(m_flow.naturalWidth()) - ink / 2 + iconRoom() + 2 * kSide;
}

int SegmentButton::leastWidth()
{
    return qCeil(m_flow.longestWord()) + iconRoom() + kSide;
}

int SegmentButton::heightFor(int width)
{
    const int ink = m_flow.face().inkLeft + m_flow.face().inkRight;
    double words = m_flow.layout(width - 2 * kSide - iconRoom() + ink / 2.0 + 1);
    words = qMax(words, m_flow.ink().height()); // some Nastaliq words rise above their line
    return qMax(44, qCeil(words) + (m_flow.face().nastaliq ? 3 : 14));
}

QRectF SegmentButton::wordsPlace() const
{
    const double ink = (m_flow.face().inkLeft + m_flow.face().inkRight) / 4.0;
    QRectF room = QRectF{rect()}.adjusted(kSide, 0, -kSide, 0);
    const double wanted = qMin(room.width(), m_flow.naturalWidth() - 2 * ink + iconRoom());
    room.adjust((room.width() - wanted) / 2, 0, -(room.width() - wanted) / 2, 0);
    if (iconRoom() > 0)
        (void)takeLeading(room, icon(), kGap, layoutDirection());
    room.adjust(-ink - 0.5, 0, ink + 0.5, 0);
    const double high = m_flow.layout(room.width());
    const double top = qMax(-m_flow.ink().top(), (height() - high) / 2 - m_flow.lift());
    return {room.left(), top, room.width(), high};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const Theme::Hue hue = hueOf(theme, m_segment.hue);
    const bool on = isChecked();
    const QColor mark = m_segment.hue == HueName::Neutral ? theme.text2 : hue.colour;
    QPainter painter{this};
    const QColor words = !isEnabled() ? theme.text2 : on ? (theme.highContrast ? mark : hue.onTint) : theme.text;
    const QRectF place = wordsPlace();
    m_flow.setColours({words, words, {}, {}});
    m_flow.layout(place.width());
    m_flow.paint(painter, place.topLeft());
    if (iconRoom() == 0)
        return;
    QRectF beside = place.adjusted(-(icon() + kGap), 0, icon() + kGap, 0);
    const QRectF spot = takeLeading(beside, icon(), 0, layoutDirection());
    m_appearance.icons().paint(painter, QRectF{spot.left(), (height() - icon()) / 2.0, double(icon()), double(icon())},
                               {m_segment.iconName, words, layoutDirection()});
}

void SegmentButton::paintGround(QPainter &painter) const
{
    const Theme &theme = m_appearance.theme();
    const Theme::Hue hue = hueOf(theme, m_segment.hue);
    const QRectF cell{geometry()};
    if (!theme.highContrast && (isChecked() || (isEnabled() && underMouse())))
        painter.fillRect(cell, isChecked() ? hue.tint : theme.bg);
    if (isChecked())
        painter.fillRect(QRectF{cell.left(), cell.bottom() - 3, cell.width(), 4},
                         m_segment.hue == HueName::Neutral ? theme.text2 : hue.colour);
}

void SegmentButton::checkStateSet()
{
    parentWidget()->update(geometry());
}

void SegmentButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    parentWidget()->update(geometry());
}

void SegmentButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    parentWidget()->update(geometry());
}

QList<InkPiece> SegmentButton::inkPieces() const
{
    const QRectF place = wordsPlace();
    return {{m_segment.text, m_segment.language, m_flow.ink().translated(place.topLeft()), {}, false}};
}

SpokenState SegmentButton::spoken() const
{
    SpokenState state;
    state.role = QAccessible::RadioButton;
    state.name = m_segment.text;
    state.checkable = true;
    state.checked = isChecked();
    return state;
}

} // namespace mehfooz::ui
