// SPDX-License-Identifier: GPL-3.0-or-later
#include "specimen_frame.h"

#include <ui/direction.h>

#include <text/isolates.h>

#include <QFontMetricsF>

#include <cmath>

namespace mehfooz::ui {

namespace {

constexpr double kSide = 16;
constexpr double kBubblePadding = 14;
constexpr double kGap = 12;
constexpr double kBubbleShare = 0.86; // of the frame's width
constexpr double kMarkerDisc = 24;

const QString kFrom = QStringLiteral("from");
const QString kSubject = QStringLiteral("subject");

} // namespace

SpecimenFrame::SpecimenFrame(const Appearance &appearance)
    : m_appearance{appearance}
{
}

QString SpecimenFrame::messageLanguage() const
{
    return m_message.language == u"ur" ? QStringLiteral("ur") : QStringLiteral("en"); // Roman Urdu is set as Latin
}

Qt::LayoutDirection SpecimenFrame::direction() const
{
    return messageLanguage() == u"ur" ? Qt::RightToLeft : Qt::LeftToRight;
}

bool SpecimenFrame::inBubbles() const
{
    return m_message.channel == SpecimenChannel::Whatsapp || m_message.channel == SpecimenChannel::Call
        || m_message.channel == SpecimenChannel::Sms;
}

QString SpecimenFrame::icon() const
{
    switch (m_message.channel) {
    case SpecimenChannel::Sms: return QStringLiteral("message-square");
    case SpecimenChannel::Whatsapp: return QStringLiteral("user");
    case SpecimenChannel::Email: return QStringLiteral("mail");
    case SpecimenChannel::Call: return QStringLiteral("phone-incoming");
    case SpecimenChannel::Qr: return QStringLiteral("qr-code");
    case SpecimenChannel::Web: return QStringLiteral("globe");
    case SpecimenChannel::Payment: return QStringLiteral("wallet");
    }
    return {};
}

const SignMarker *SpecimenFrame::markerOf(const QString &signId) const
{
    for (const SignMarker &marker : m_markers)
        if (marker.signId == signId)
            return &marker;
    return nullptr;
}

void SpecimenFrame::setMessage(const SpecimenMessage &message, const QList<SignMarker> &markers)
{
    m_message = message;
    m_markers = markers;
    refresh();
}

void SpecimenFrame::refresh()
{
    const Typography &type = m_appearance.type();
    const QString ofFrom = text::startsRightToLeft(m_message.from) ? QStringLiteral("ur") : QStringLiteral("en");
    m_from.setFace(type.face(TextRole::Strong, ofFrom));
    m_from.setPlain(m_message.from);
    m_subject.setFace(type.face(TextRole::Heading3, messageLanguage()));
    m_subject.setPlain(m_message.subject);
    m_line.setFace(type.face(TextRole::Small));
    m_line.setPlain(m_message.channelLine);
    // Before the layout: another colour lays the words out anew.
    const Theme &theme = m_appearance.theme();
    m_from.setColours({theme.text, {}, {}, {}});
    m_subject.setColours({theme.text, {}, {}, {}});
    m_line.setColours({theme.text2, {}, {}, {}});
    buildSheets();
    m_width = -1;
}

void SpecimenFrame::appendPart(Sheet &sheet, QString &text, int part)
{
    const SpecimenPart &word = m_message.parts.at(part);
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u' ';
    sheet.pieces.append({part, int(text.size()), int(word.text.size())});
    text += word.text;
    const bool endsSign = !word.signId.isEmpty()
                       && (part + 1 == m_message.parts.size() || m_message.parts.at(part + 1).signId != word.signId);
    if (!endsSign || !markerOf(word.signId))
        return;
    // Room for the disc: spaces that do not break, so that it stays on the line of its word.
    const TextFace face = m_appearance.type().face(TextRole::Reading, messageLanguage());
    const QChar glue{0x00A0};
    const double one = QFontMetricsF{face.font}.horizontalAdvance(QString{8, glue}) / 8;
    const int count = qMax(2, qCeil((m_appearance.type().iconSize(int(kMarkerDisc)) + 8) / qMax(1.0, one)));
    sheet.tails.append({word.signId, int(text.size()), count});
    text += QString{count, glue};
}

void SpecimenFrame::buildSheets()
{
    m_sheets.clear();
    const TextFace face = m_appearance.type().face(TextRole::Reading, messageLanguage());
    QString text;
    int paragraph = 0;
    const auto close = [&] {
        if (m_sheets.empty())
            return;
        m_sheets.back().flow.setFace(face);
        m_sheets.back().flow.setPlain(text);
    };
    for (int i = 0; i < m_message.parts.size(); ++i) {
        const SpecimenPart &part = m_message.parts.at(i);
        if (part.id == kFrom || part.id == kSubject)
            continue;
        const bool fresh = m_sheets.empty();
        const bool next = !fresh && part.paragraph != paragraph;
        if (fresh || (next && inBubbles())) {
            close();
            m_sheets.emplace_back();
            text.clear();
        } else if (next) {
            text += u'\n';
        }
        paragraph = part.paragraph;
        appendPart(m_sheets.back(), text, i);
    }
    close();
}

double SpecimenFrame::placeHeader(double width)
{
    const Qt::LayoutDirection way = direction();
    const double icon = m_appearance.type().iconSize(m_message.channel == SpecimenChannel::Whatsapp ? 34 : 22);
    const bool airy = m_from.face().nastaliq || (m_subject.isEmpty() && m_line.face().nastaliq);
    const double padding = airy ? 3 : 10;
    QRectF room{kSide, padding, width - 2 * kSide, 0};
    m_icon = takeLeading(room, icon, 10, way);
    const double line = m_line.isEmpty() ? 0 : m_line.naturalWidth() + 1;
    const double from = m_from.naturalWidth() + 1;
    const bool beside = line > 0 && from + line + kGap < room.width();
    QRectF trailing;
    if (beside)
        trailing = takeTrailing(room, line, kGap, way);
    // The sender stands at the leading side of the message, whatever script it is in.
    m_from.setAlignment(m_from.face().direction == way ? Qt::AlignLeading : Qt::AlignTrailing);
    const double high = m_from.layout(room.width());
    const double lower = beside ? m_line.layout(line) : 0;
    const double row = qMax(high, lower);
    m_fromCorner = QPointF{room.left(), padding + (row - high) / 2};
    double bottom = padding + row;
    if (beside) {
        m_lineCorner = QPointF{trailing.left(), padding + (row - lower) / 2 - m_line.lift() / 2};
    } else if (line > 0) {
        m_line.setAlignment(m_line.face().direction == way ? Qt::AlignLeading : Qt::AlignTrailing);
        const double lift = m_line.face().nastaliq ? 0.3 * m_line.face().font.pixelSize() : 0;
        m_lineCorner = QPointF{room.left(), bottom - lift};
        bottom += m_line.layout(room.width()) - lift;
    }
    if (!m_subject.isEmpty()) {
        m_subjectCorner = QPointF{room.left(), bottom};
        bottom += m_subject.layout(room.width());
    }
    m_header = QRectF{0, 0, width, qMax(bottom + padding, icon + 16)};
    const double spare = (m_header.height() - bottom - padding) / 2;
    for (QPointF *corner : {&m_fromCorner, &m_lineCorner, &m_subjectCorner})
        corner->ry() += spare;
    const bool besideFrom = beside || line == 0 || !m_subject.isEmpty();
    const double middle = besideFrom ? m_fromCorner.y() + high / 2 - m_from.lift() : m_header.center().y();
    m_icon = QRectF{m_icon.left(), middle - icon / 2, icon, icon};
    return m_header.bottom();
}

double SpecimenFrame::placeSheets(double width, double top)
{
    const Qt::LayoutDirection way = direction();
    const bool bubbles = inBubbles();
    double bottom = top + (bubbles ? kGap : 0);
    for (Sheet &sheet : m_sheets) {
        const double airy = sheet.flow.face().nastaliq ? 2 : 10;
        const double ink = sheet.flow.face().inkLeft + sheet.flow.face().inkRight;
        const double most = bubbles ? kBubbleShare * (width - 2 * kSide) : width;
        const double padding = bubbles ? kBubblePadding - ink / 4 : kSide - ink / 4;
        const double wide = qMin(most, sheet.flow.naturalWidth() + 2 * padding + 1);
        const double words = (bubbles ? wide : width) - 2 * padding;
        const double high = sheet.flow.layout(words);
        const QRectF box{bubbles ? kSide : 0, bottom, bubbles ? wide : width, high + 2 * airy + (bubbles ? 0 : 8)};
        sheet.box = placed(box, QRectF{0, 0, width, 1}, way);
        sheet.box.moveTop(bottom);
        sheet.corner = QPointF{sheet.box.left() + padding, bottom + airy + (bubbles ? 0 : 2)};
        bottom = sheet.box.bottom() + (bubbles ? kGap : 0);
    }
    return bottom;
}

double SpecimenFrame::layout(double width)
{
    if (!qFuzzyCompare(width, m_width)) {
        m_width = width;
        m_all = QRectF{0, 0, width, placeSheets(width, placeHeader(width))};
    }
    return m_all.height();
}

double SpecimenFrame::longestWord()
{
    double widest = m_from.longestWord();
    for (Sheet &sheet : m_sheets)
        widest = qMax(widest, sheet.flow.longestWord());
    return widest + 2 * (kSide + kBubblePadding);
}

QList<QRectF> SpecimenFrame::rectsOf(int part) const
{
    if (part < 0 || part >= m_message.parts.size())
        return {};
    const QString &id = m_message.parts.at(part).id;
    const auto whole = [](const TextFlow &flow, const QPointF &corner) {
        QList<QRectF> rects = flow.rectsOf(0, int(flow.text().size()));
        for (QRectF &rect : rects)
            rect.translate(corner);
        return rects;
    };
    if (id == kFrom)
        return whole(m_from, m_fromCorner);
    if (id == kSubject)
        return whole(m_subject, m_subjectCorner);
    for (const Sheet &sheet : m_sheets) {
        for (const Piece &piece : sheet.pieces) {
            if (piece.part != part)
                continue;
            QList<QRectF> rects = sheet.flow.rectsOf(piece.start, piece.length);
            for (QRectF &rect : rects)
                rect.translate(sheet.corner);
            return rects;
        }
    }
    return {};
}

int SpecimenFrame::partAt(const QPointF &point) const
{
    for (int i = 0; i < m_message.parts.size(); ++i) {
        const QList<QRectF> rects = rectsOf(i);
        for (const QRectF &rect : rects)
            if (rect.adjusted(-3, 0, 3, 0).contains(point))
                return i;
    }
    return -1;
}

QList<InkPiece> SpecimenFrame::inkPieces()
{
    QList<InkPiece> pieces;
    const QString language = messageLanguage();
    const auto add = [&pieces](TextFlow &flow, const QPointF &corner, const QString &in) {
        if (!flow.isEmpty())
            pieces.append({flow.text(), in, flow.ink().translated(corner), {}, false});
    };
    add(m_from, m_fromCorner, m_from.face().language);
    add(m_subject, m_subjectCorner, language);
    add(m_line, m_lineCorner, {});
    for (Sheet &sheet : m_sheets)
        add(sheet.flow, sheet.corner, language);
    return pieces;
}

} // namespace mehfooz::ui
