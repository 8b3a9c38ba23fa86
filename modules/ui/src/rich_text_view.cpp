// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/rich_text_view.h>

#include "button_colours.h"
#include "latin_runs.h"
#include "line_span.h"

#include <ui/direction.h>

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFragment>
#include <QTextLayout>
#include <QUrl>
#include <QWheelEvent>

namespace mehfooz::ui {

namespace {

using Kind = text::Block::Kind;

constexpr int kQuoteIndent = 52;
constexpr int kQuoteTrailing = 18;
constexpr int kStrongProperty = QTextFormat::UserProperty + 1;

TextRole roleOf(Kind kind, int level)
{
    if (kind == Kind::Heading)
        return level <= 2 ? TextRole::Heading2 : TextRole::Heading3;
    return kind == Kind::Source ? TextRole::Small : TextRole::Reading;
}

bool isQuote(const QTextBlock &block)
{
    return block.userState() == int(Kind::Quote);
}

} // namespace

RichTextView::RichTextView(const Appearance &appearance, QWidget *parent)
    : QTextBrowser{parent}
    , m_appearance{appearance}
    , m_language{appearance.look().language}
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setProperty("focusRing", false); // it rings the link instead
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { follow(url.toString()); });
    connect(&appearance, &Appearance::changed, this, &RichTextView::rebuild);
}

void RichTextView::setBlocks(const QList<text::Block> &blocks, const QString &language)
{
    m_blocks = blocks;
    m_language = language;
    rebuild();
}

void RichTextView::rebuild()
{
    m_links = 0;
    m_heights.clear();
    document()->clear();
    const TextFace face = m_appearance.type().face(TextRole::Reading, m_language);
    document()->setDefaultFont(face.font);
    // Nastaliq reaches outside its line box: the margin keeps the first line and both edges whole (fonts: rule 4).
    document()->setDocumentMargin(face.nastaliq ? qCeil(0.8 * face.font.pixelSize()) : 2);
    setLocale(QLocale{m_language});
    bool first = true;
    for (const text::Block &block : std::as_const(m_blocks)) {
        if (block.kind == Kind::Specimen)
            continue;
        append(block, first);
        first = false;
    }
    moveCursor(QTextCursor::Start);
    setFocusPolicy(m_links > 0 ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
    viewport()->update();
}

void RichTextView::append(const text::Block &block, bool first)
{
    const TextFace face = m_appearance.type().face(roleOf(block.kind, block.number), m_language);
    const bool fromRight = face.direction == Qt::RightToLeft;
    const double em = face.font.pixelSize();
    QTextBlockFormat format;
    format.setLayoutDirection(face.direction);
    format.setAlignment(fromRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    if (!face.nastaliq && !fromRight)
        format.setLineHeight(face.lineHeight, QTextBlockFormat::FixedHeight);
    format.setTopMargin(first ? 0 : block.kind == Kind::Heading ? 0.9 * em : face.nastaliq ? 0 : 0.55 * em);
    const auto setSides = [&](double leading, double trailing) {
        format.setLeftMargin(fromRight ? trailing : leading);
        format.setRightMargin(fromRight ? leading : trailing);
    };
    QString lead;
    if (block.kind == Kind::Bullet || block.kind == Kind::Numbered) {
        // Qt's own bullet grows with the line box, so bullet and number are written (fonts: rule 5).
        setSides(1.6 * em, 0);
        format.setTextIndent(-0.9 * em);
        const QString number = m_appearance.digits(QString::number(block.number)) + (fromRight ? u'۔' : u'.');
        lead = (block.kind == Kind::Bullet ? QStringLiteral("•") : number) + QChar{0x00A0};
    }
    if (block.kind == Kind::Quote) {
        setSides(kQuoteIndent, kQuoteTrailing);
        format.setTopMargin(face.nastaliq ? 0.8 * em : 1.4 * em);
        format.setBottomMargin(face.nastaliq ? 0.4 * em : 1.2 * em);
    }
    QTextCursor cursor{document()};
    cursor.movePosition(QTextCursor::End);
    if (!first)
        cursor.insertBlock();
    cursor.setBlockFormat(format);
    cursor.block().setUserState(int(block.kind));
    setTextCursor(cursor);
    if (!lead.isEmpty())
        insertRun({text::Inline::Kind::Plain, lead, {}, {}}, face);
    for (const text::Inline &run : block.inlines)
        insertRun(run, face);
}

void RichTextView::insertRun(const text::Inline &run, const TextFace &face)
{
    using Mark = text::Inline::Kind;
    const Theme &theme = m_appearance.theme();
    QTextCursor cursor = textCursor();
    const Kind kind = Kind(cursor.block().userState());
    QTextCharFormat format;
    format.setFont(face.font);
    format.setForeground(kind == Kind::Source ? theme.text2 : kind == Kind::Quote ? theme.good.onTint : theme.text);
    if (run.kind == Mark::Strong) {
        format.setFont(face.strong);
        if (face.nastaliq)
            format.setForeground(theme.primary.onTint);
        format.setProperty(kStrongProperty, true);
    }
    if (run.kind == Mark::Term || run.kind == Mark::Link) {
        const bool term = run.kind == Mark::Term || run.targetKind == u"term";
        format.setAnchor(true);
        format.setAnchorHref((term ? QStringLiteral("term") : run.targetKind) + u':' + run.targetId);
        format.setForeground(theme.primary.colour);
        format.setUnderlineStyle(QTextCharFormat::NoUnderline); // drawn below Nastaliq's ink, see paintRules()
        ++m_links;
    }
    QTextCharFormat latin = format;
    latin.setFont(face.latin);
    if (run.kind == Mark::Screen) {
        QFont font = face.latin;
        font.setWeight(QFont::DemiBold);
        latin.setFont(font);
    }
    const QList<std::pair<int, int>> islands = face.direction == Qt::RightToLeft ? latinRuns(run.text, 0, int(run.text.size()))
                                                                                 : QList<std::pair<int, int>>{};
    if (run.kind == Mark::Screen && face.direction == Qt::LeftToRight)
        format = latin;
    int done = 0;
    for (const auto &[start, length] : islands) {
        cursor.insertText(run.text.mid(done, start - done), format);
        cursor.insertText(run.text.mid(start, length), latin);
        done = start + length;
    }
    cursor.insertText(run.text.mid(done), format);
    setTextCursor(cursor);
}

QSize RichTextView::sizeHint() const
{
    const int wanted = m_appearance.type().readingWidth();
    return {wanted, testAttribute(Qt::WA_Resized) ? heightForWidth(width()) : heightForWidth(wanted)};
}

QSize RichTextView::minimumSizeHint() const
{
    return {m_appearance.type().scaled(160), 40};
}

int RichTextView::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    // Measured on the document that is shown: it must get its own width back, or its lines run past the edge.
    const double shown = document()->textWidth();
    document()->setTextWidth(width);
    const int high = qCeil(document()->size().height());
    m_heights.insert(width, high);
    document()->setTextWidth(shown);
    return high;
}

void RichTextView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

void RichTextView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    // The ring is that of a link: without one, the keyboard would stand at a place that nobody sees.
    const bool fromBehind = event->reason() == Qt::BacktabFocusReason;
    if (m_links == 0 || !(fromBehind || event->reason() == Qt::TabFocusReason))
        return;
    moveCursor(fromBehind ? QTextCursor::End : QTextCursor::Start);
    focusNextPrevChild(!fromBehind);
}

void RichTextView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void RichTextView::follow(const QString &address)
{
    const qsizetype colon = address.indexOf(u':');
    const QString kind = address.left(colon);
    const QString id = address.mid(colon + 1);
    if (kind != u"term") {
        Q_EMIT linkActivated(kind, id);
        return;
    }
    const QList<QRectF> rects = selectionRects();
    QRect where = rects.isEmpty() ? cursorRect() : rects.first().toAlignedRect();
    where.moveTopLeft(viewport()->mapToGlobal(where.topLeft()));
    Q_EMIT termActivated(id, where);
}

void RichTextView::scrollContentsBy(int, int)
{
    // It is as large as its text; a rounded pixel must not shift it.
}

QList<QRectF> RichTextView::selectionRects() const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() ? rectsOf(cursor.selectionStart(), cursor.selectionEnd()) : QList<QRectF>{};
}

QList<QRectF> RichTextView::rectsOf(int first, int last) const
{
    const QTextBlock block = document()->findBlock(first);
    const QRectF place = document()->documentLayout()->blockBoundingRect(block);
    const int from = first - block.position();
    const int to = last - block.position();
    QList<QRectF> rects;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int begin = qMax(from, line.textStart());
        const int end = qMin(to, line.textStart() + line.textLength());
        if (begin >= end)
            continue;
        const auto [left, right] = spanOf(line, begin, end - begin);
        if (left < right)
            rects.append(QRectF{left, line.y(), right - left, line.height()}.translated(place.topLeft()));
    }
    return rects;
}

void RichTextView::paintStrong()
{
    const Theme &theme = m_appearance.theme();
    if (!m_appearance.type().face(TextRole::Reading, m_language).nastaliq || theme.highContrast)
        return;
    QPainter painter{viewport()};
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment run = it.fragment();
            if (!run.charFormat().property(kStrongProperty).toBool())
                continue;
            const QList<QRectF> rects = rectsOf(run.position(), run.position() + run.length());
            for (const QRectF &rect : rects)
                painter.fillRect(QRectF{rect.left() - 2, rect.top() + 0.3 * rect.height(), rect.width() + 4, 0.56 * rect.height()},
                                 theme.primary.tint);
        }
    }
}

void RichTextView::paintRules()
{
    QPainter painter{viewport()};
    const TextFace face = m_appearance.type().face(TextRole::Reading, m_language);
    const double drop = face.baseline + (face.nastaliq ? 0.52 : 0.2) * face.font.pixelSize();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment run = it.fragment();
            if (!run.charFormat().isAnchor())
                continue;
            const bool term = run.charFormat().anchorHref().startsWith(u"term:");
            painter.setPen(QPen{m_appearance.theme().primary.colour, qMax(1.0, face.latin.pixelSize() / 14.0), term ? Qt::DotLine : Qt::SolidLine});
            const QList<QRectF> rects = rectsOf(run.position(), run.position() + run.length());
            for (const QRectF &rect : rects) {
                const double y = qRound(rect.top() + qMin(drop, rect.height() - 1)) + 0.5;
                painter.drawLine(QPointF{rect.left(), y}, QPointF{rect.right(), y});
            }
        }
    }
}

void RichTextView::paintQuotes()
{
    const Theme &theme = m_appearance.theme();
    QPainter painter{viewport()};
    const double margin = document()->documentMargin();
    const Qt::LayoutDirection way = m_appearance.type().face(TextRole::Reading, m_language).direction;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!isQuote(block))
            continue;
        const QRectF words = document()->documentLayout()->blockBoundingRect(block);
        const TextFace face = m_appearance.type().face(TextRole::Reading, m_language);
        const double pad = face.nastaliq ? 0.1 * face.font.pixelSize() : 0.7 * face.font.pixelSize();
        // Latin letters stand low in a line of fixed height.
        const double drop = face.nastaliq ? 0 : 0.2 * face.font.pixelSize();
        QRectF sheet{margin / 2, words.top() - pad + drop, viewport()->width() - margin, words.height() + 2 * pad};
        paintFrame(painter, sheet, 10, {theme.good.tint, theme.highContrast ? theme.good.colour : QColor{Qt::transparent}, {}, 2});
        sheet.adjust(16, 0, -16, 0);
        const double icon = m_appearance.type().iconSize(22);
        const QRectF spot = takeLeading(sheet, icon, 0, way);
        m_appearance.icons().paint(painter, QRectF{spot.left(), words.top() + face.lineHeight / 2 - icon / 2 + (face.nastaliq ? -2 : drop), icon, icon},
                                   {QStringLiteral("lightbulb"), theme.good.onTint, way});
    }
}

void RichTextView::paintLinkRing()
{
    if (!hasFocus() || !textCursor().charFormat().isAnchor())
        return;
    QPainter painter{viewport()};
    const TextFace face = m_appearance.type().face(TextRole::Reading, m_language);
    const double trim = face.nastaliq ? 0.22 * face.lineHeight : 1;
    const QList<QRectF> rects = selectionRects();
    for (const QRectF &rect : rects)
        paintFrame(painter, rect.adjusted(-3, trim, 3, -trim / 4), 5, {Qt::transparent, m_appearance.theme().focus, {}, 3});
}

void RichTextView::paintEvent(QPaintEvent *event)
{
    paintQuotes();
    paintStrong();
    QTextBrowser::paintEvent(event);
    paintRules();
    paintLinkRing();
}

QList<InkPiece> RichTextView::inkPieces() const
{
    QStringList foreign;
    for (const text::Block &block : m_blocks)
        for (const text::Inline &run : block.inlines)
            if (run.kind == text::Inline::Kind::Screen)
                foreign.append(run.text);
    QList<InkPiece> pieces;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QTextLayout *layout = block.layout();
        QRectF ink;
        for (int line = 0; line < layout->lineCount(); ++line) {
            // Not naturalTextRect(): right to left it adds the bearing of the last letter on the wrong side.
            const QTextLine each = layout->lineAt(line);
            const auto [left, right] = spanOf(each, each.textStart(), each.textLength());
            ink |= QRectF{left, each.y(), right - left, each.height()}.translated(layout->position());
        }
        pieces.append({block.text(), m_language, ink, foreign.join(u' '), false});
    }
    return pieces;
}

} // namespace mehfooz::ui
