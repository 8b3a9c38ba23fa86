// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_button.h"

#include "button_colours.h"

#include <ui/direction.h>

#include <QPainter>

namespace mehfooz::ui {

namespace {

constexpr int kDisc = 34;
constexpr int kSide = 16;
constexpr int kGap = 12;

} // namespace

StageButton::StageButton(const Appearance &appearance, QWidget *parent)
    : QAbstractButton{parent}
    , m_appearance{appearance}
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void StageButton::setStage(const Stage &stage, int number)
{
    m_stage = stage;
    m_number = number;
    m_title.setPlain(stage.title);
    m_line.setPlain(stage.line);
    refresh();
}

void StageButton::refresh()
{
    m_title.setFace(m_appearance.type().face(TextRole::Strong));
    m_line.setFace(m_appearance.type().face(TextRole::Small));
    update();
}

int StageButton::leastWidth()
{
    return 2 * kSide + m_appearance.type().iconSize(kDisc) + kGap + qCeil(qMax(m_title.longestWord(), m_line.longestWord()));
}

int StageButton::heightFor(int width)
{
    return qCeil(parts(width).height);
}

StageButton::Parts StageButton::parts(int width) const
{
    const bool airy = m_title.face().nastaliq;
    const double padding = airy ? 4 : 12;
    const double disc = m_appearance.type().iconSize(kDisc);
    QRectF room{kSide, 0, width - 2.0 * kSide, 0};
    Parts part;
    part.disc = takeLeading(room, disc, kGap - m_title.face().inkRight * 0.5, m_appearance.direction());
    part.title = QRectF{room.left(), padding, room.width(), m_title.layout(room.width())};
    const double lift = airy ? 0.4 * m_line.face().font.pixelSize() : 0;
    part.line = QRectF{room.left(), part.title.bottom() - lift, room.width(), m_line.isEmpty() ? 0 : m_line.layout(room.width())};
    const double words = m_line.isEmpty() ? part.title.height() : part.line.bottom() - padding;
    part.height = qMax(words + 2 * padding, disc + 20);
    const double top = (qMax(double(height()), part.height) - words) / 2 - padding;
    part.title.translate(0, top);
    part.line.translate(0, top);
    part.disc = QRectF{part.disc.left(), (height() - disc) / 2, disc, disc};
    return part;
}

void StageButton::paintGround(QPainter &painter) const
{
    const Theme &theme = m_appearance.theme();
    const QRectF cell{geometry()};
    const bool current = m_stage.state == Stage::State::Current;
    if (!theme.highContrast && (current || underMouse()))
        painter.fillRect(cell, current ? theme.primary.tint : theme.bg);
    if (current)
        painter.fillRect(QRectF{cell.left(), cell.bottom() - 3, cell.width(), 4}, theme.primary.colour);
}

void StageButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const Parts place = parts(width());
    const bool current = m_stage.state == Stage::State::Current;
    const bool done = m_stage.state == Stage::State::Done;
    const QColor hue = done ? theme.good.colour : current ? theme.primary.colour : theme.control;
    const bool solid = (done || current) && !theme.highContrast;
    const QColor ink = solid ? theme.onFill : done || current ? hue : theme.text2;
    QPainter painter{this};
    paintFrame(painter, place.disc, place.disc.width() / 2, {solid ? hue : theme.surface, hue, {}, 2});
    if (done) {
        m_appearance.icons().paint(painter, place.disc.adjusted(8, 8, -8, -8),
                                   {QStringLiteral("check"), ink, m_appearance.direction()});
    } else {
        QFont font = m_appearance.type().latinFont(TextRole::Strong);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(place.disc, Qt::AlignCenter, m_appearance.digits(QString::number(m_number)));
    }
    const QColor words = current ? theme.primary.onTint : done ? theme.text : theme.text2;
    m_title.setColours({words, {}, {}, {}});
    m_title.layout(place.title.width());
    m_title.paint(painter, place.title.topLeft());
    if (m_line.isEmpty())
        return;
    m_line.setColours({words, {}, {}, {}});
    m_line.layout(place.line.width());
    m_line.paint(painter, place.line.topLeft());
}

QList<InkPiece> StageButton::inkPieces() const
{
    const Parts place = parts(width());
    QList<InkPiece> pieces{{m_title.text(), {}, m_title.ink().translated(place.title.topLeft()), {}, false}};
    if (!m_line.isEmpty())
        pieces.append({m_line.text(), {}, m_line.ink().translated(place.line.topLeft()), {}, false});
    return pieces;
}

SpokenState StageButton::spoken() const
{
    SpokenState state;
    state.role = QAccessible::PageTab;
    state.name = m_stage.line.isEmpty() ? m_stage.title : m_stage.title + QStringLiteral(", ") + m_stage.line;
    state.selected = m_stage.state == Stage::State::Current;
    return state;
}

} // namespace mehfooz::ui
