// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/action_button.h>

#include "button_colours.h"
#include "text_flow.h"

#include <ui/direction.h>

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyleOptionButton>

namespace mehfooz::ui {

namespace {

constexpr int kLeastHeight = 44;
constexpr int kSidePadding = 20;
constexpr int kPlainPadding = 8;
constexpr int kIconGap = 10;
constexpr int kNoteGap = 10;
constexpr int kEndPadding = 8; // above and below the words

QString withoutMnemonic(QString words)
{
    words.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    words.remove(u'&');
    return words.replace(u'\x01', u'&');
}

} // namespace

/// Where the parts of a button lie for a width.
struct ActionButton::Parts {
    QRectF icon;
    QRectF words;
    QRectF note;
};

ActionButton::ActionButton(const Appearance &appearance, ButtonKind kind, QWidget *parent)
    : QPushButton{parent}
    , m_appearance{appearance}
    , m_kind{kind}
    , m_flow{std::make_unique<TextFlow>()}
    , m_noteFlow{std::make_unique<TextFlow>()}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed, QSizePolicy::PushButton};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
    connect(&appearance, &Appearance::changed, this, &ActionButton::refresh);
    refresh();
}

ActionButton::ActionButton(const Appearance &appearance, ButtonKind kind, const QString &text, QWidget *parent)
    : ActionButton{appearance, kind, parent}
{
    setText(text);
}

ActionButton::~ActionButton() = default;

void ActionButton::setText(const QString &text)
{
    QPushButton::setText(text);
    refresh();
}

void ActionButton::setKind(ButtonKind kind)
{
    m_kind = kind;
    refresh();
}

void ActionButton::setIconName(const QString &name, IconSide side)
{
    m_icon = name;
    m_side = side;
    refresh();
}

void ActionButton::setNote(const QString &note)
{
    m_note = note;
    refresh();
}

void ActionButton::setDisabledReason(const QString &reason)
{
    m_reason = reason;
    refreshReason();
}

void ActionButton::refreshReason()
{
    const QString shown = isEnabled() ? QString{} : m_reason;
    if (m_reason.isEmpty() && toolTip().isEmpty())
        return;
    setToolTip(shown);
    setAccessibleDescription(shown);
}

void ActionButton::refresh()
{
    m_flow->setFace(m_appearance.type().face(TextRole::Strong));
    m_flow->setAlignment(Qt::AlignHCenter);
    m_flow->setPlain(withoutMnemonic(text()));
    m_noteFlow->setFace(m_appearance.type().face(TextRole::Small));
    m_noteFlow->setAlignment(Qt::AlignHCenter);
    m_noteFlow->setPlain(m_note);
    if (accessibleName() == m_said) // a page may have chosen another name
        setAccessibleName(m_said = m_note.isEmpty() ? QString{} : m_flow->text() + QStringLiteral(", ") + m_note);
    updateGeometry();
    update();
}

int ActionButton::icon() const
{
    return m_appearance.type().iconSize(20);
}

int ActionButton::sideWidth() const
{
    int width = 2 * (m_kind == ButtonKind::Plain ? kPlainPadding : kSidePadding);
    if (!m_icon.isEmpty())
        width += icon() + (m_flow->isEmpty() ? 0 : kIconGap);
    if (!m_note.isEmpty())
        width += qMax(28, qCeil(m_noteFlow->naturalWidth()) + 12) + kNoteGap;
    return width;
}

QSize ActionButton::sizeHint() const
{
    // The room for ink at the sides is also part of the padding.
    const int ink = m_flow->face().inkLeft + m_flow->face().inkRight;
    const int wanted = qMax(kLeastHeight, qCeil(m_flow->naturalWidth()) - ink / 2 + sideWidth());
    const int high = qMax(heightForWidth(wanted), testAttribute(Qt::WA_Resized) ? heightForWidth(width()) : 0);
    return {wanted, high};
}

QSize ActionButton::minimumSizeHint() const
{
    const int width = qMin(sizeHint().width(), qMax(kLeastHeight, qCeil(m_flow->longestWord()) + sideWidth()));
    return {width, kLeastHeight};
}

int ActionButton::heightForWidth(int width) const
{
    const Parts place = parts(width);
    const double words = m_flow->layout(place.words.width());
    // The line box of Nastaliq has air of its own.
    const double padding = m_flow->face().nastaliq ? 1 : kEndPadding;
    return qMax(kLeastHeight, qCeil(words + 2 * padding));
}

ActionButton::Parts ActionButton::parts(int width) const
{
    const Qt::LayoutDirection direction = layoutDirection();
    QRectF room{0, 0, double(width), double(height())};
    const double padding = m_kind == ButtonKind::Plain ? kPlainPadding : kSidePadding;
    const int ink = m_flow->face().inkLeft + m_flow->face().inkRight;
    const double wanted = qMin(double(width), sideWidth() + m_flow->naturalWidth() - ink / 2.0);
    room.adjust((width - wanted) / 2, 0, -(width - wanted) / 2, 0);
    room.adjust(padding, 0, -padding, 0);
    Parts place;
    const double gap = m_flow->isEmpty() ? 0 : kIconGap;
    if (!m_note.isEmpty())
        place.note = takeTrailing(room, qMax(28.0, std::ceil(m_noteFlow->naturalWidth()) + 12), kNoteGap, direction);
    if (!m_icon.isEmpty() && m_side == IconSide::Leading)
        place.icon = takeLeading(room, icon(), gap, direction);
    else if (!m_icon.isEmpty())
        place.icon = takeTrailing(room, icon(), gap, direction);
    // Half of the ink's room was left out of the width: give it back from the paddings and gaps beside.
    place.words = room.adjusted(-ink / 4.0, 0, ink / 4.0, 0);
    return place;
}

void ActionButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const Theme &theme = m_appearance.theme();
    const ButtonColours colours = buttonColours(theme, m_kind, option.state, surfaceOf(this));
    QPainter painter{this};
    paintFrame(painter, rect(), 10, colours);
    const Parts place = parts(width());
    m_flow->setColours({colours.text, colours.text, {}, {}});
    m_flow->paint(painter, wordsCorner(place));
    if (!m_icon.isEmpty())
        m_appearance.icons().paint(painter, QRectF{place.icon.left(), (height() - icon()) / 2.0, double(icon()), double(icon())},
                                   {m_icon, colours.text, layoutDirection()});
    if (!m_note.isEmpty())
        paintNote(painter, place.note, colours.text);
}

QPointF ActionButton::wordsCorner(const Parts &place) const
{
    const double words = m_flow->layout(place.words.width());
    const QRectF ink = m_flow->ink();
    // The middle of Nastaliq's ink lies above the middle of its line box; a tenth of an em looks right.
    const double lift = m_flow->face().nastaliq ? 0.1 * m_flow->face().font.pixelSize() : 0;
    double top = (height() - words) / 2 - lift;
    top = qMin(top, height() - 1 - ink.bottom());
    top = qMax(top, 1 - ink.top());
    return {place.words.left(), m_flow->face().nastaliq ? top : (height() - words) / 2};
}

void ActionButton::paintNote(QPainter &painter, const QRectF &place, const QColor &words) const
{
    const Theme &theme = m_appearance.theme();
    const double line = m_noteFlow->layout(place.width());
    const double chip = qMin(height() - 8.0, qMax(24.0, line + (m_noteFlow->face().nastaliq ? 0 : 4)));
    const QRectF box{place.left(), (height() - chip) / 2, place.width(), chip};
    const bool onColour = m_kind == ButtonKind::Filled || m_kind == ButtonKind::Danger;
    const QColor edge = onColour ? words : theme.primary.tint;
    paintFrame(painter, box, onColour ? 5 : chip / 2, {onColour ? QColor{Qt::transparent} : theme.primary.tint, edge, {}, 1});
    m_noteFlow->setColours({onColour ? words : theme.primary.onTint, {}, {}, {}});
    m_noteFlow->layout(box.width());
    m_noteFlow->paint(painter, {box.left(), box.center().y() - line / 2});
}

void ActionButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        refreshReason();
}

QList<InkPiece> ActionButton::inkPieces() const
{
    const Parts place = parts(width());
    const QPointF corner = wordsCorner(place);
    QList<InkPiece> pieces{{m_flow->text(), {}, m_flow->ink().translated(corner), {}, false}};
    if (!m_note.isEmpty()) {
        const double line = m_noteFlow->layout(place.note.width());
        pieces.append({m_note, {}, m_noteFlow->ink().translated(place.note.left(), (height() - line) / 2), {}, false});
    }
    return pieces;
}

} // namespace mehfooz::ui
