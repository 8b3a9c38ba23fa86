// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_flow.h"

#include "latin_runs.h"
#include "line_span.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QRegularExpression>

#include <cmath>

namespace mehfooz::ui {

namespace {

constexpr double kEndless = 1e6;
constexpr qsizetype kLongestUnbroken = 16; // letters; few words of a language are longer
constexpr int kMostHeights = 16;

bool isSame(const TextFace &a, const TextFace &b)
{
    return a.font == b.font && a.latin == b.latin && a.strong == b.strong && a.language == b.language && a.direction == b.direction
        && a.lineHeight == b.lineHeight && a.baseline == b.baseline && a.nastaliq == b.nastaliq && a.inkLeft == b.inkLeft
        && a.inkRight == b.inkRight;
}

} // namespace

void TextFlow::invalidate()
{
    m_heights.clear();
    m_unbrokenFrom = -1;
    m_paragraphs.clear();
    m_firsts.clear();
    m_lines.clear();
    m_width = -1;
    m_natural = -1;
    m_longest = -1;
}

void TextFlow::setFace(const TextFace &face)
{
    if (isSame(m_face, face))
        return;
    m_face = face;
    invalidate();
}

void TextFlow::setPlain(const QString &text)
{
    if (m_runs.isEmpty() && m_text == text)
        return;
    m_text = text;
    m_runs.clear();
    m_anchors = 0;
    invalidate();
}

void TextFlow::setInlines(const QList<text::Inline> &inlines)
{
    m_text.clear();
    m_runs.clear();
    m_anchors = 0;
    for (const text::Inline &piece : inlines) {
        Run run{int(m_text.size()), int(piece.text.size())};
        using Kind = text::Inline::Kind;
        if (piece.kind == Kind::Strong)
            run.mark = Mark::Strong;
        if (piece.kind == Kind::Screen)
            run.mark = Mark::Screen;
        if (piece.kind == Kind::Term || piece.kind == Kind::Link) {
            run.mark = Mark::Link;
            run.anchor = m_anchors++;
            run.dotted = piece.kind == Kind::Term || piece.targetKind == u"term";
        }
        m_text += piece.text;
        if (run.mark != Mark::None)
            m_runs.append(run);
    }
    invalidate();
}

void TextFlow::setColours(const FlowColours &colours)
{
    if (m_colours == colours)
        return;
    m_colours = colours;
    if (!m_runs.isEmpty()) // else no colour is part of the layout
        invalidate();
}

void TextFlow::setAlignment(Qt::Alignment horizontal)
{
    if (m_alignment == horizontal)
        return;
    m_alignment = horizontal;
    m_width = -1; // the same lines elsewhere
}

QList<QTextLayout::FormatRange> TextFlow::formatsOf(int first, int length) const
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](int start, int count, const QTextCharFormat &format) {
        const int from = qMax(start, first);
        const int to = qMin(start + count, first + length);
        if (from < to)
            formats.append({from - first, to - from, format});
    };
    if (m_face.direction == Qt::RightToLeft) {
        QTextCharFormat latin;
        latin.setFont(m_face.latin);
        for (const auto &[start, count] : latinRuns(m_text, first, length))
            add(start, count, latin);
    }
    for (const Run &run : m_runs) {
        QTextCharFormat format;
        if (run.mark == Mark::Strong) {
            format.setFont(m_face.strong);
            if (m_colours.strongText.isValid() && m_face.nastaliq)
                format.setForeground(m_colours.strongText);
        } else if (run.mark == Mark::Screen) {
            QFont font = m_face.latin;
            font.setWeight(QFont::DemiBold);
            format.setFont(font);
        } else if (run.mark == Mark::Link) {
            format.setForeground(m_colours.link);
        }
        add(run.start, run.length, format);
    }
    return formats;
}

void TextFlow::build()
{
    if (!m_paragraphs.empty())
        return;
    int first = 0;
    const QStringList parts = m_text.split(u'\n');
    for (const QString &part : parts) {
        auto layout = std::make_unique<QTextLayout>(part, m_face.font);
        QTextOption option;
        option.setTextDirection(m_face.direction);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute); // placeLines() aligns
        layout->setTextOption(option);
        layout->setFormats(formatsOf(first, int(part.size())));
        layout->setCacheEnabled(true);
        m_firsts.append(first);
        first += int(part.size()) + 1;
        m_paragraphs.push_back(std::move(layout));
    }
}

double TextFlow::roomIn(double width) const
{
    return qMax(1.0, width - m_face.inkLeft - m_face.inkRight);
}

/// Shapes the text, which is what costs: only when a line has to break elsewhere than before.
void TextFlow::breakLines(double room)
{
    m_lines.clear();
    for (size_t i = 0; i < m_paragraphs.size(); ++i) {
        QTextLayout &layout = *m_paragraphs[i];
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room);
            m_lines.append({&layout, line.lineNumber(), m_firsts.at(qsizetype(i)), 0});
        }
        layout.endLayout();
    }
    m_unbrokenFrom = m_lines.size() == qsizetype(m_paragraphs.size()) ? room : -1;
}

void TextFlow::placeLines(double room)
{
    const bool centred = m_alignment.testFlag(Qt::AlignHCenter);
    const bool right = m_alignment.testFlag(Qt::AlignTrailing) == (m_face.direction == Qt::LeftToRight);
    // A centred line keeps the same room at both sides.
    const double left = centred ? (m_face.inkLeft + m_face.inkRight) / 2.0 : m_face.inkLeft;
    double top = 0;
    for (Line &each : m_lines) {
        QTextLine line = each.layout->lineAt(each.index);
        const double spare = room - line.horizontalAdvance();
        const double shift = centred ? spare / 2 : right ? spare : 0;
        // Every baseline is placed by hand: a line that is all Latin would else be lower than its neighbours.
        line.setPosition({left + shift, top + m_face.baseline - line.ascent()});
        each.top = top;
        top += m_face.lineHeight;
    }
}

void TextFlow::measureInk()
{
    m_ink = {};
    for (const Line &line : m_lines) {
        const QList<QGlyphRun> runs = line.layout->lineAt(line.index).glyphRuns();
        for (const QGlyphRun &run : runs) {
            const QRawFont font = run.rawFont();
            const QList<quint32> glyphs = run.glyphIndexes();
            const QList<QPointF> places = run.positions();
            for (qsizetype i = 0; i < glyphs.size(); ++i)
                m_ink |= font.boundingRect(glyphs.at(i)).translated(places.at(i));
        }
    }
}

double TextFlow::layout(double width)
{
    if (qFuzzyCompare(width, m_width))
        return m_height;
    build();
    for (const auto &paragraph : m_paragraphs)
        paragraph->setPosition({});
    const double room = roomIn(width);
    if (m_unbrokenFrom < 0 || room < m_unbrokenFrom)
        breakLines(room);
    placeLines(room);
    m_width = width;
    measure();
    if (m_heights.size() >= kMostHeights)
        m_heights.clear();
    m_heights.insert(width, m_height);
    return m_height;
}

double TextFlow::heightFor(double width)
{
    const auto known = m_heights.constFind(width);
    return known == m_heights.cend() ? layout(width) : *known;
}

void TextFlow::measure()
{
    const double box = double(m_lines.size()) * m_face.lineHeight;
    if (!m_face.nastaliq) {
        m_ink = QRectF{0, 0, m_width, box};
        m_top = 0;
        m_height = box;
        return;
    }
    measureInk();
    m_top = qMax(0.0, std::ceil(-m_ink.top()));
    const double below = qMax(0.0, std::ceil(m_ink.bottom() - box));
    for (Line &line : m_lines)
        line.top += m_top;
    for (const auto &paragraph : m_paragraphs)
        paragraph->setPosition({0, m_top});
    m_ink.translate(0, m_top);
    m_height = m_top + box + below;
}

double TextFlow::naturalWidth()
{
    if (m_natural >= 0)
        return m_natural;
    layout(kEndless);
    double widest = 0;
    for (const Line &line : m_lines)
        widest = qMax(widest, line.layout->lineAt(line.index).naturalTextWidth());
    const qsizetype lines = m_lines.size();
    double natural = std::ceil(widest) + m_face.inkLeft + m_face.inkRight;
    // Line breaking minds the overhang of a word that is not even the last, so the widths alone may be too small.
    const double most = natural + m_face.font.pixelSize();
    for (layout(natural); m_face.nastaliq && m_lines.size() > lines && natural < most; layout(natural))
        natural += 1;
    m_natural = natural;
    return m_natural;
}

double TextFlow::longestWord()
{
    if (m_longest >= 0)
        return m_longest;
    const QFontMetricsF metrics{m_face.font};
    const QFontMetricsF latin{m_face.latin};
    double widest = 0;
    const QStringList words = m_text.split(QRegularExpression{QStringLiteral("[\\s\u00A0]+")}, Qt::SkipEmptyParts);
    for (const QString &each : words) {
        const QString word = each.left(kLongestUnbroken); // a path or a name without spaces breaks anywhere
        const bool isLatinWord = isLatinLetter(word.front());
        widest = qMax(widest, (isLatinWord ? latin : metrics).horizontalAdvance(word));
    }
    m_longest = std::ceil(widest) + m_face.inkLeft + m_face.inkRight + 1;
    return m_longest;
}

double TextFlow::lift() const
{
    return m_face.nastaliq ? 0.12 * m_face.font.pixelSize() : 0;
}

QPointF TextFlow::cornerIn(const QRectF &box)
{
    const double high = layout(box.width());
    double top = box.center().y() - high / 2 - lift();
    top = qMax(top, box.top() - m_ink.top());
    return {box.left(), top};
}

double TextFlow::firstBaseline() const
{
    return m_top + m_face.baseline;
}

void TextFlow::paint(QPainter &painter, const QPointF &corner) const
{
    painter.save();
    if (m_face.nastaliq && m_colours.strongTint.isValid()) {
        for (const Run &run : m_runs) {
            if (run.mark != Mark::Strong)
                continue;
            const QList<QRectF> boxes = rectsOf(run.start, run.length);
            for (const QRectF &box : boxes)
                painter.fillRect(QRectF{box.left() - 2, box.top() + 0.3 * box.height(), box.width() + 4, 0.56 * box.height()}
                                     .translated(corner), m_colours.strongTint);
        }
    }
    painter.setPen(m_colours.text);
    for (const auto &paragraph : m_paragraphs)
        paragraph->draw(&painter, corner);
    for (const Run &run : m_runs) {
        if (run.mark != Mark::Link)
            continue;
        QPen pen{m_colours.link, qMax(1.0, m_face.latin.pixelSize() / 14.0), run.dotted ? Qt::DotLine : Qt::SolidLine};
        painter.setPen(pen);
        const QList<QRectF> boxes = rectsOf(run.start, run.length);
        const double drop = m_face.baseline + (m_face.nastaliq ? 0.52 : 0.2) * m_face.font.pixelSize();
        for (const QRectF &box : boxes) {
            const double y = qRound(box.top() + drop + corner.y()) + 0.5;
            painter.drawLine(QPointF{box.left() + corner.x(), y}, QPointF{box.right() + corner.x(), y});
        }
    }
    painter.restore();
}

QList<QRectF> TextFlow::rectsOf(int start, int length) const
{
    QList<QRectF> rects;
    for (const Line &line : m_lines) {
        const QTextLine laid = line.layout->lineAt(line.index);
        const int from = qMax(start - line.first, laid.textStart());
        const int to = qMin(start + length - line.first, laid.textStart() + laid.textLength());
        if (from >= to)
            continue;
        const auto [left, right] = spanOf(laid, from, to - from);
        if (left < right)
            rects.append(QRectF{left, line.top, right - left, m_face.lineHeight});
    }
    return rects;
}

QList<QRectF> TextFlow::anchorRects(int anchor) const
{
    for (const Run &run : m_runs)
        if (run.anchor == anchor)
            return rectsOf(run.start, run.length);
    return {};
}

int TextFlow::anchorAt(const QPointF &point) const
{
    for (const Run &run : m_runs) {
        if (run.mark != Mark::Link)
            continue;
        const QList<QRectF> boxes = rectsOf(run.start, run.length);
        for (const QRectF &box : boxes)
            if (box.contains(point))
                return run.anchor;
    }
    return -1;
}

} // namespace mehfooz::ui
