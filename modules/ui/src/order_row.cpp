// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_row.h"

#include "button_colours.h"

#include <ui/direction.h>
#include <ui/tone.h>

#include <QPainter>
#include <QResizeEvent>

namespace mehfooz::ui {

namespace {

constexpr int kSide = 16;
constexpr int kDisc = 34;
constexpr int kButton = 44;
constexpr int kGrip = 20;

} // namespace

OrderRow::OrderRow(const Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
    , m_up{new IconButton{appearance, QStringLiteral("arrow-up"), {}, this}}
    , m_down{new IconButton{appearance, QStringLiteral("arrow-down"), {}, this}}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRingRadius", 12);
    setCursor(Qt::OpenHandCursor);
    // Alt+Up and Alt+Down on the row do the same, so Tab need not stop at the two buttons.
    for (IconButton *button : {m_up, m_down}) {
        button->setFocusPolicy(Qt::ClickFocus);
        button->setCursor(Qt::ArrowCursor);
    }
}

void OrderRow::setItem(const AnswerOption &item)
{
    m_item = item;
    refresh();
}

void OrderRow::setPlace(int place, int count)
{
    m_place = place;
    m_count = count;
    m_up->setEnabled(!m_closed && place > 1);
    m_down->setEnabled(!m_closed && place < count);
    update();
}

void OrderRow::setOutcome(bool right, const QString &words)
{
    m_closed = true;
    m_right = right;
    m_verdict.setPlain(words);
    setCursor(Qt::ArrowCursor);
    refresh();
}

void OrderRow::clearOutcome()
{
    m_closed = false;
    m_verdict.setPlain({});
    setCursor(Qt::OpenHandCursor);
    refresh();
}

void OrderRow::setButtonNames(const QString &up, const QString &down)
{
    m_up->setName(up);
    m_down->setName(down);
}

void OrderRow::refresh()
{
    m_words.setFace(m_appearance.type().face(TextRole::Reading));
    m_words.setPlain(m_item.text);
    m_verdict.setFace(m_appearance.type().face(TextRole::Body));
    m_up->setVisible(!m_closed);
    m_down->setVisible(!m_closed);
    setPlace(m_place, m_count);
    updateGeometry();
    update();
}

OrderRow::Parts OrderRow::parts(int width) const
{
    const Qt::LayoutDirection way = m_appearance.direction();
    const double padding = m_words.face().nastaliq ? 6 : 12;
    const double disc = m_appearance.type().iconSize(kDisc);
    QRectF room{kSide, padding, width - 2.0 * kSide, 0};
    Parts part;
    part.disc = takeLeading(room, disc, 14 - m_words.face().inkRight * 0.5, way);
    if (!m_closed)
        part.buttons = takeTrailing(room, 2 * kButton + kGrip + 8, 8, way);
    part.words = QRectF{room.left(), padding, room.width(), m_words.layout(room.width())};
    double bottom = part.words.bottom();
    if (!m_verdict.isEmpty()) {
        const double lift = m_verdict.face().nastaliq ? 0.3 * m_verdict.face().font.pixelSize() : 0;
        part.verdict = QRectF{room.left(), bottom - lift, room.width(), m_verdict.layout(room.width())};
        bottom = part.verdict.bottom();
    }
    part.height = qMax(bottom + padding, 60.0);
    const double spare = (part.height - bottom - padding) / 2;
    part.words.translate(0, spare);
    part.verdict.translate(0, spare);
    part.disc = QRectF{part.disc.left(), (part.height - disc) / 2, disc, disc};
    return part;
}

QSize OrderRow::sizeHint() const
{
    return {420, testAttribute(Qt::WA_Resized) ? heightForWidth(width()) : heightForWidth(420)};
}

QSize OrderRow::minimumSizeHint() const
{
    return {2 * kSide + kDisc + 14 + 2 * kButton + kGrip + 16 + qCeil(m_words.longestWord()), 60};
}

int OrderRow::heightForWidth(int width) const
{
    return qCeil(parts(width).height);
}

void OrderRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
    QRectF room = QRectF{rect()}.adjusted(kSide, 0, -kSide, 0);
    const Qt::LayoutDirection way = m_appearance.direction();
    (void)takeTrailing(room, kGrip, 8, way);
    for (IconButton *button : {m_down, m_up}) {
        const QRectF place = takeTrailing(room, kButton, 0, way);
        button->setGeometry(QRect{qRound(place.left()), (height() - kButton) / 2, kButton, kButton});
    }
}

void OrderRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const Theme::Hue hue = hueOf(theme, !m_closed ? HueName::Neutral : m_right ? HueName::Good : HueName::Bad);
    QPainter painter{this};
    paintFrame(painter, rect(), 12, m_closed ? ButtonColours{hue.tint, hue.colour, {}, 2}
                                             : ButtonColours{theme.surface, theme.control, {}, theme.borderWidth()});
    const Parts place = parts(width());
    const bool solid = m_closed && !theme.highContrast;
    paintFrame(painter, place.disc, place.disc.width() / 2, {solid ? hue.colour : theme.surface, m_closed ? hue.colour : theme.control, {}, 2});
    const QColor ink = solid ? theme.onFill : m_closed ? hue.colour : theme.text;
    if (m_closed) {
        m_appearance.icons().paint(painter, place.disc.adjusted(8, 8, -8, -8),
                                   {m_right ? QStringLiteral("check") : QStringLiteral("x"), ink, m_appearance.direction()});
    } else {
        painter.setFont(m_appearance.type().latinFont(TextRole::Strong));
        painter.setPen(ink);
        painter.drawText(place.disc, Qt::AlignCenter, m_appearance.digits(QString::number(m_place)));
        QRectF room = QRectF{rect()}.adjusted(kSide, 0, -kSide, 0);
        const QRectF grip = takeTrailing(room, kGrip, 0, m_appearance.direction());
        m_appearance.icons().paint(painter, grip,
                                   {QStringLiteral("grip-vertical"), theme.text2, m_appearance.direction()});
    }
    m_words.setColours({theme.text, {}, {}, {}});
    m_words.layout(place.words.width());
    m_words.paint(painter, place.words.topLeft());
    if (m_verdict.isEmpty())
        return;
    m_verdict.setColours({hue.onTint, {}, {}, {}});
    m_verdict.layout(place.verdict.width());
    m_verdict.paint(painter, place.verdict.topLeft());
}

QList<InkPiece> OrderRow::inkPieces() const
{
    const Parts place = parts(width());
    QList<InkPiece> pieces{{m_item.text, {}, m_words.ink().translated(place.words.topLeft()), {}, false}};
    if (!m_verdict.isEmpty())
        pieces.append({m_verdict.text(), {}, m_verdict.ink().translated(place.verdict.topLeft()), {}, false});
    return pieces;
}

SpokenState OrderRow::spoken() const
{
    SpokenState state;
    state.role = QAccessible::ListItem;
    state.name = m_appearance.digits(QString::number(m_place)) + QStringLiteral(", ") + m_item.text;
    if (!m_verdict.isEmpty())
        state.name += QStringLiteral(", ") + m_verdict.text();
    return state;
}

} // namespace mehfooz::ui
