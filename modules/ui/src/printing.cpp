// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/printing.h>

#include "latin_runs.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <cmath>

namespace mehfooz::ui {

namespace {

using Kind = text::Block::Kind;

constexpr int kDotsPerInch = 96; // the layout is made in screen pixels and scaled to the paper
constexpr double kMarginMm = 16;
const QColor kInk{0x1B, 0x24, 0x30};
const QColor kGrey{0x52, 0x5C, 0x68};
const QColor kPale{0xDC, 0xD6, 0xC8};
const QString kExample = QStringLiteral("مثال / Example");

LanguageLook lookFor(const PrintSheet &sheet)
{
    LanguageLook look;
    look.language = sheet.language;
    look.urduFace = sheet.urduFace;
    look.digits = sheet.digits;
    look.theme = ThemeName::Light;
    return look;
}

/// Builds the document of a sheet.
class SheetWriter {
public:
    SheetWriter(const PrintSheet &sheet, QTextDocument &document)
        : m_sheet{sheet}
        , m_type{lookFor(sheet)}
        , m_cursor{&document}
    {
        const TextFace face = m_type.face(TextRole::Body);
        document.setDefaultFont(face.font);
        document.setDocumentMargin(face.nastaliq ? 0.8 * face.font.pixelSize() : 2);
    }

    void write()
    {
        addLine(m_sheet.title, TextRole::Heading1, m_sheet.language, kInk);
        for (const PrintSection &section : m_sheet.sections)
            addSection(section);
    }

private:
    void addSection(const PrintSection &section)
    {
        const QString language = section.language.isEmpty() ? m_sheet.language : section.language;
        if (!section.title.isEmpty())
            addLine(section.title, TextRole::Heading2, m_sheet.language, kInk);
        if (section.isSpecimen) {
            QTextFrameFormat frame;
            frame.setBorder(1);
            frame.setBorderBrush(kPale);
            frame.setPadding(10);
            frame.setMargin(6);
            m_cursor.insertFrame(frame);
            addLine(kExample, TextRole::Small, QStringLiteral("ur"), kGrey);
            for (const text::Block &block : section.blocks)
                addBlock(block, language);
            m_cursor.movePosition(QTextCursor::End);
            m_fresh = false;
            return;
        }
        for (const text::Block &block : section.blocks)
            addBlock(block, language);
    }

    void startBlock(const TextFace &face, double above, double leading, double indent)
    {
        const bool fromRight = face.direction == Qt::RightToLeft;
        QTextBlockFormat format;
        format.setLayoutDirection(face.direction);
        format.setAlignment(fromRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
        format.setTopMargin(m_fresh ? 0 : above);
        format.setTextIndent(indent);
        if (fromRight)
            format.setRightMargin(leading);
        else
            format.setLeftMargin(leading);
        if (!m_cursor.block().text().isEmpty())
            m_cursor.insertBlock();
        m_cursor.setBlockFormat(format);
        m_fresh = false;
    }

    void addLine(const QString &words, TextRole role, const QString &language, const QColor &colour)
    {
        if (words.isEmpty())
            return;
        const TextFace face = m_type.face(role, language);
        startBlock(face, face.nastaliq ? 0 : 0.8 * face.font.pixelSize(), 0, 0);
        addWords(words, face, face.font, colour);
    }

    void addBlock(const text::Block &block, const QString &language)
    {
        if (block.kind == Kind::Specimen)
            return;
        const bool heading = block.kind == Kind::Heading;
        const TextFace face = m_type.face(heading ? TextRole::Heading3 : block.kind == Kind::Source ? TextRole::Small : TextRole::Body, language);
        const double em = face.font.pixelSize();
        const bool item = block.kind == Kind::Bullet || block.kind == Kind::Numbered;
        const double leading = item || block.kind == Kind::Quote ? 1.6 * em : 0;
        startBlock(face, face.nastaliq ? 0 : 0.5 * em, leading, item ? -0.9 * em : 0);
        const QColor colour = block.kind == Kind::Source ? kGrey : kInk;
        if (item) {
            const bool fromRight = face.direction == Qt::RightToLeft;
            const QString number = text::withDigits(QString::number(block.number), m_sheet.digits) + (fromRight ? u'۔' : u'.');
            addWords((block.kind == Kind::Bullet ? QStringLiteral("•") : number) + QChar{0x00A0}, face, face.font, colour);
        }
        for (const text::Inline &run : block.inlines) {
            QFont font = run.kind == text::Inline::Kind::Strong ? face.strong : face.font;
            if (run.kind == text::Inline::Kind::Screen) {
                font = face.latin;
                font.setWeight(QFont::DemiBold);
            }
            addWords(run.text, face, font, colour);
        }
    }

    void addWords(const QString &words, const TextFace &face, const QFont &font, const QColor &colour)
    {
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(colour);
        QTextCharFormat latin = format;
        latin.setFont(font.families() == face.latin.families() ? font : face.latin);
        int done = 0;
        if (face.direction == Qt::RightToLeft) {
            for (const auto &[start, length] : latinRuns(words, 0, int(words.size()))) {
                m_cursor.insertText(words.mid(done, start - done), format);
                m_cursor.insertText(words.mid(start, length), latin);
                done = start + length;
            }
        }
        m_cursor.insertText(words.mid(done), format);
    }

    const PrintSheet &m_sheet;
    Typography m_type;
    QTextCursor m_cursor;
    bool m_fresh = true;
};

/// Draws the pages of a laid-out document, each with header and footer.
class PagePainter {
public:
    PagePainter(const PrintSheet &sheet, QPagedPaintDevice &device)
        : m_sheet{sheet}
        , m_type{lookFor(sheet)}
        , m_device{device}
        , m_small{m_type.face(TextRole::Small)}
    {
    }

    [[nodiscard]] bool paint(QTextDocument &document)
    {
        QPainter painter;
        if (!painter.begin(&m_device))
            return false;
        const double scale = painter.device()->logicalDpiX() / double(kDotsPerInch);
        painter.scale(scale, scale);
        const QSizeF paper{painter.device()->width() / scale, painter.device()->height() / scale};
        const double strip = m_small.lineHeight + 6;
        const QSizeF page{paper.width(), paper.height() - 2 * strip};
        document.setPageSize(page);
        const int pages = document.pageCount();
        for (int i = 0; i < pages; ++i) {
            if (i > 0)
                m_device.newPage();
            painter.save();
            painter.translate(0, strip - i * page.height());
            const QRectF shown{0, i * page.height(), page.width(), page.height()};
            painter.setClipRect(shown);
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = shown;
            context.palette.setColor(QPalette::Text, kInk);
            document.documentLayout()->draw(&painter, context);
            painter.restore();
            paintStrips(painter, paper, i + 1, pages);
        }
        return painter.end();
    }

private:
    void paintStrips(QPainter &painter, const QSizeF &paper, int page, int pages) const
    {
        const double strip = m_small.lineHeight;
        painter.setPen(kPale);
        painter.drawLine(QPointF{0, strip + 1}, QPointF{paper.width(), strip + 1});
        painter.drawLine(QPointF{0, paper.height() - strip - 1}, QPointF{paper.width(), paper.height() - strip - 1});
        painter.setPen(kGrey);
        painter.setFont(m_small.font);
        const bool fromRight = m_small.direction == Qt::RightToLeft;
        painter.setLayoutDirection(m_small.direction);
        const Qt::Alignment start = (fromRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
        const Qt::Alignment end = (fromRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;
        const double ink = m_small.inkRight;
        const QRectF above{ink, 0, paper.width() - 2 * ink, strip};
        const QRectF below{ink, paper.height() - strip, paper.width() - 2 * ink, strip};
        painter.drawText(above, int(start) | Qt::TextDontClip, m_sheet.header);
        painter.drawText(below, int(start) | Qt::TextDontClip, m_sheet.footer);
        if (m_sheet.pageWords.isEmpty())
            return;
        const auto shown = [this](int number) { return text::withDigits(QString::number(number), m_sheet.digits); };
        painter.drawText(below, int(end) | Qt::TextDontClip, m_sheet.pageWords.arg(shown(page), shown(pages)));
    }

    const PrintSheet &m_sheet;
    Typography m_type;
    QPagedPaintDevice &m_device;
    TextFace m_small;
};

[[nodiscard]] bool paintSheet(const PrintSheet &sheet, QPagedPaintDevice &device)
{
    QTextDocument document;
    SheetWriter{sheet, document}.write();
    return PagePainter{sheet, device}.paint(document);
}

const QPageLayout kA4{QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{kMarginMm, kMarginMm, kMarginMm, kMarginMm},
                      QPageLayout::Millimeter};

} // namespace

Expected<void> printToPdf(const PrintSheet &sheet, const QString &path)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Unavailable, QStringLiteral("cannot write: %1").arg(file.errorString()), {path});
    {
        QPdfWriter writer{&file};
        writer.setPageLayout(kA4);
        writer.setTitle(sheet.title);
        writer.setResolution(300);
        if (!paintSheet(sheet, writer))
            return failure(ErrorCode::Internal, QStringLiteral("the page could not be painted"), {path});
    }
    if (!file.commit())
        return failure(ErrorCode::Unavailable, QStringLiteral("cannot write: %1").arg(file.errorString()), {path});
    return {};
}

Expected<void> printTo(const PrintSheet &sheet, QPrinter &printer)
{
    if (!paintSheet(sheet, printer))
        return failure(ErrorCode::Unavailable, QStringLiteral("the printer took no page"));
    return {};
}

} // namespace mehfooz::ui
