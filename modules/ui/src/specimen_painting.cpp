// SPDX-License-Identifier: GPL-3.0-or-later
#include "specimen_frame.h"

#include "button_colours.h"

#include <ui/direction.h>

#include <QPainter>
#include <QPainterPath>

namespace mehfooz::ui {

namespace {

constexpr qreal kRadius = 12;
constexpr double kTopShare = 0.24;    // a highlight covers the line box from here …
constexpr double kBottomShare = 0.89; // … to here, so that it never reaches the line above or below

} // namespace

QRectF SpecimenFrame::highlightOf(const QRectF &lineBox, const TextFace &face) const
{
    if (!face.nastaliq)
        return lineBox.adjusted(-2, 1, 2, -1);
    return {lineBox.left() - 2, lineBox.top() + kTopShare * lineBox.height(), lineBox.width() + 4,
            (kBottomShare - kTopShare) * lineBox.height()};
}

void SpecimenFrame::paintHeader(QPainter &painter)
{
    const Theme &theme = m_appearance.theme();
    const bool chat = m_message.channel == SpecimenChannel::Whatsapp;
    painter.fillRect(m_header, chat || m_message.channel == SpecimenChannel::Email ? theme.surface : theme.sunken);
    painter.fillRect(QRectF{0, m_header.bottom() - 1, m_header.width(), 1}, theme.line);
    if (m_message.channel == SpecimenChannel::Web) {
        const QRectF field = QRectF{m_icon.left(), m_fromCorner.y(), 1, m_from.height()}
                                 .united({m_fromCorner, QSizeF{m_header.width() - 2 * m_fromCorner.x(), m_from.height()}});
        paintFrame(painter, field.adjusted(-8, -4, 8, 4), 10, {theme.surface, theme.line, {}, 1});
    }
    if (chat) {
        paintFrame(painter, m_icon, m_icon.width() / 2, {theme.highContrast ? theme.bg : theme.plum, theme.plum, {}, 2});
        const double inset = m_icon.width() * 0.24;
        m_appearance.icons().paint(painter, m_icon.adjusted(inset, inset, -inset, -inset),
                                   {icon(), theme.highContrast ? theme.plum : theme.onFill, direction()});
    } else {
        m_appearance.icons().paint(painter, m_icon, {icon(), theme.text2, direction()});
    }
}

void SpecimenFrame::paintSheetGround(QPainter &painter, const Sheet &sheet) const
{
    const Theme &theme = m_appearance.theme();
    if (!inBubbles())
        return;
    // One corner of a bubble is square: that of the side from which it was said.
    QPainterPath bubble;
    bubble.setFillRule(Qt::WindingFill);
    const QRectF box = sheet.box.adjusted(0.5, 0.5, -0.5, -0.5);
    bubble.addRoundedRect(box, kRadius, kRadius);
    const qreal x = direction() == Qt::LeftToRight ? box.left() : box.right() - kRadius;
    bubble.addRect(QRectF{x, box.top(), kRadius, kRadius});
    painter.setPen(QPen{theme.line, theme.borderWidth()});
    painter.setBrush(theme.surface);
    painter.drawPath(bubble.simplified());
}

void SpecimenFrame::paintHighlights(QPainter &painter, const Sheet &sheet, const SpecimenState &state) const
{
    const Theme &theme = m_appearance.theme();
    const TextFace &face = sheet.flow.face();
    for (const SignMarker &marker : state.markers) {
        int start = -1;
        int end = -1;
        for (const Piece &piece : sheet.pieces) {
            if (m_message.parts.at(piece.part).signId != marker.signId)
                continue;
            start = start < 0 ? piece.start : start;
            end = piece.start + piece.length;
        }
        for (const Tail &tail : sheet.tails)
            if (tail.signId == marker.signId)
                end = tail.start + tail.length;
        if (start < 0)
            continue;
        const bool missed = marker.state == SignMarker::State::Missed;
        const QList<QRectF> rects = sheet.flow.rectsOf(start, end - start);
        for (const QRectF &rect : rects) {
            const QRectF tint = highlightOf(rect.translated(sheet.corner), face);
            if (!missed && !theme.highContrast)
                painter.fillRect(tint, theme.warn.tint);
            painter.setPen(QPen{theme.warn.colour, 2, missed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap});
            painter.drawLine(QPointF{tint.left(), tint.bottom() - 1}, QPointF{tint.right(), tint.bottom() - 1});
        }
    }
}

void SpecimenFrame::paintTails(QPainter &painter, const Sheet &sheet, const SpecimenState &state) const
{
    const Theme &theme = m_appearance.theme();
    QFont font = m_appearance.type().latinFont(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (const Tail &tail : sheet.tails) {
        const QList<QRectF> rects = sheet.flow.rectsOf(tail.start, tail.length);
        const SignMarker *marker = nullptr;
        for (const SignMarker &each : state.markers)
            if (each.signId == tail.signId)
                marker = &each;
        if (rects.isEmpty() || !marker)
            continue;
        const QRectF room = highlightOf(rects.first().translated(sheet.corner), sheet.flow.face());
        const double side = qMin(double(m_appearance.type().iconSize(24)), room.height() - 3);
        const QRectF disc{room.center().x() - side / 2, room.center().y() - side / 2 - 1, side, side};
        const bool solid = marker->state != SignMarker::State::Missed && !theme.highContrast;
        paintFrame(painter, disc, side / 2, {solid ? theme.warn.colour : theme.surface, theme.warn.colour, {}, 2});
        painter.setPen(solid ? theme.onFill : theme.warn.colour);
        painter.drawText(disc, Qt::AlignCenter, m_appearance.digits(QString::number(marker->number)));
    }
}

void SpecimenFrame::paintPartMarks(QPainter &painter, const SpecimenState &state) const
{
    const Theme &theme = m_appearance.theme();
    for (int i = 0; i < m_message.parts.size(); ++i) {
        const SpecimenPart &part = m_message.parts.at(i);
        const bool marked = state.marked.contains(part.id);
        const bool wrong = marked && !state.markers.isEmpty() && !markerOf(part.signId);
        const bool inHeader = part.id == u"from" || part.id == u"subject";
        const bool sign = inHeader && !state.markers.isEmpty() && markerOf(part.signId);
        if (!(marked && state.markers.isEmpty()) && !wrong && !sign)
            continue;
        const TextFace &face = part.id == u"from" ? m_from.face() : part.id == u"subject" ? m_subject.face() : m_sheets.front().flow.face();
        const QList<QRectF> rects = rectsOf(i);
        for (const QRectF &rect : rects) {
            const QRectF tint = highlightOf(rect, face);
            if (wrong) { // not a sign: a grey ring
                paintFrame(painter, tint.adjusted(-1, 0, 1, 0), 6, {Qt::transparent, theme.control, {}, 2});
                continue;
            }
            if (!theme.highContrast)
                painter.fillRect(tint, sign ? theme.warn.tint : theme.primary.tint);
            painter.fillRect(QRectF{tint.left(), tint.bottom() - 2, tint.width(), 2}, sign ? theme.warn.colour : theme.primary.colour);
        }
    }
}

void SpecimenFrame::paint(QPainter &painter, const SpecimenState &state)
{
    const Theme &theme = m_appearance.theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    QPainterPath round;
    round.addRoundedRect(m_all, kRadius, kRadius);
    painter.setClipPath(round);
    painter.fillRect(m_all, inBubbles() ? (m_message.channel == SpecimenChannel::Whatsapp ? theme.sunken : theme.bg) : theme.surface);
    paintHeader(painter);
    for (const Sheet &sheet : m_sheets)
        paintSheetGround(painter, sheet);
    for (const Sheet &sheet : m_sheets)
        paintHighlights(painter, sheet, state);
    if (!m_sheets.empty())
        paintPartMarks(painter, state);
    painter.restore();
    m_from.paint(painter, m_fromCorner);
    if (!m_subject.isEmpty())
        m_subject.paint(painter, m_subjectCorner);
    if (!m_line.isEmpty())
        m_line.paint(painter, m_lineCorner);
    for (Sheet &sheet : m_sheets) {
        sheet.flow.setColours({theme.text, theme.text, {}, {}});
        sheet.flow.layout(sheet.box.width() - 2 * (sheet.corner.x() - sheet.box.left()));
        sheet.flow.paint(painter, sheet.corner);
        paintTails(painter, sheet, state);
    }
    paintFrame(painter, m_all, kRadius, {Qt::transparent, theme.control, {}, theme.borderWidth()});
    if (!state.marking || !state.focused)
        return;
    const QList<QRectF> rects = rectsOf(state.cursor);
    for (const QRectF &rect : rects)
        paintFrame(painter, highlightOf(rect, m_from.face()).adjusted(-4, -2, 4, 2), 6, {Qt::transparent, theme.focus, {}, 3});
}

} // namespace mehfooz::ui
