// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_reader.h"

#include <QRegularExpression>

#include <md4c.h>

#include <algorithm>

namespace mehfooz {

namespace {

using text::Block;
using text::Inline;

/// The prose form of runs: what an author would write in YAML.
QString proseOf(const QList<Inline> &runs)
{
    QString prose;
    for (const Inline &run : runs) {
        switch (run.kind) {
        case Inline::Kind::Plain: prose += run.text; break;
        case Inline::Kind::Strong: prose += QStringLiteral("**") + run.text + QStringLiteral("**"); break;
        case Inline::Kind::Screen: prose += u'`' + run.text + u'`'; break;
        case Inline::Kind::Term:
            if (run.text.isEmpty()) {
                prose += QStringLiteral("[[") + run.targetId + QStringLiteral("]]");
                break;
            }
            [[fallthrough]];
        case Inline::Kind::Link: prose += u'[' + run.text + QStringLiteral("](") + run.targetKind + u':' + run.targetId + u')'; break;
        }
    }
    return prose;
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, static_cast<qsizetype>(attribute.size));
}

QString forbiddenBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_HR: return QStringLiteral("a line across the page");
    case MD_BLOCK_CODE: return QStringLiteral("a block of code (or a line that begins with four spaces)");
    case MD_BLOCK_HTML: return QStringLiteral("HTML");
    case MD_BLOCK_TABLE: return QStringLiteral("a table");
    default: return {};
    }
}

QString forbiddenSpan(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM: return QStringLiteral("*emphasis*");
    case MD_SPAN_IMG: return QStringLiteral("a picture");
    case MD_SPAN_DEL: return QStringLiteral("~~struck words~~");
    case MD_SPAN_STRONG:
    case MD_SPAN_A:
    case MD_SPAN_CODE:
    case MD_SPAN_WIKILINK: return {};
    default: return QStringLiteral("a mark");
    }
}

class MarkdownBuilder {
public:
    MarkdownBuilder(const QByteArray &utf8, QString language, FileReading &file)
        : m_utf8{utf8}, m_language{std::move(language)}, m_file{file}
    {
    }

    QList<MarkdownBlock> takeBlocks() { return std::move(m_blocks); }

    void enterBlock(MD_BLOCKTYPE type, const void *detail)
    {
        forbid(forbiddenBlock(type));
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL: enterList(type, detail); break;
        case MD_BLOCK_LI: m_itemParagraphs = 0; break;
        case MD_BLOCK_QUOTE:
            forbid(m_quoteDepth > 0 || m_listDepth > 0 ? QStringLiteral("a quote inside a list or a quote") : QString{});
            ++m_quoteDepth;
            m_itemParagraphs = 0;
            break;
        case MD_BLOCK_H: m_headingLevel = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level); break;
        case MD_BLOCK_P: enterParagraph(); break;
        default: break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL: --m_listDepth; break;
        case MD_BLOCK_QUOTE: --m_quoteDepth; break;
        case MD_BLOCK_LI:
        case MD_BLOCK_P:
        case MD_BLOCK_H: finishBlock(); break;
        default: break;
        }
        reportPending(afterLastText());
    }

    void enterSpan(MD_SPANTYPE type, const void *detail)
    {
        const QString forbidden = forbiddenSpan(type);
        forbid(forbidden.isEmpty() && m_spanDepth > 0 ? QStringLiteral("a mark inside another mark") : forbidden);
        if (m_spanDepth++ > 0)
            return;
        flushPlain();
        m_run = {};
        switch (type) {
        case MD_SPAN_STRONG: m_run.kind = Inline::Kind::Strong; break;
        case MD_SPAN_CODE: m_run.kind = Inline::Kind::Screen; break;
        case MD_SPAN_WIKILINK:
            m_run = {Inline::Kind::Term, {}, QStringLiteral("term"), attributeText(static_cast<const MD_SPAN_WIKILINK_DETAIL *>(detail)->target)};
            break;
        case MD_SPAN_A: m_run = linkTo(attributeText(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href)); break;
        default: break;
        }
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (--m_spanDepth > 0)
            return;
        if (type == MD_SPAN_WIKILINK) {
            forbid(m_run.text != m_run.targetId ? QStringLiteral("[[term|words]]; write [words](term:id)") : QString{});
            m_run.text.clear();
        }
        reportPending(m_lastText);
        m_runs.append(m_run);
        m_run = {};
    }

    void addText(MD_TEXTTYPE type, const char *text, MD_SIZE size)
    {
        notePlace(text, size);
        switch (type) {
        case MD_TEXT_BR: forbid(QStringLiteral("a forced line break (two spaces or \\ at the end of a line)")); break;
        case MD_TEXT_ENTITY: forbid(QStringLiteral("an HTML entity")); break;
        case MD_TEXT_HTML: forbid(QStringLiteral("HTML")); break;
        default: break;
        }
        if (!m_begun) {
            m_begun = true;
            m_blockAt = m_lastText;
        }
        reportPending(m_lastText);
        m_run.text += type == MD_TEXT_SOFTBR || type == MD_TEXT_BR ? QStringLiteral(" ") : QString::fromUtf8(text, static_cast<qsizetype>(size));
    }

private:
    void enterList(MD_BLOCKTYPE type, const void *detail)
    {
        forbid(m_listDepth > 0 ? QStringLiteral("a list inside a list") : QString{});
        ++m_listDepth;
        m_numbered = type == MD_BLOCK_OL;
        m_nextNumber = m_numbered ? static_cast<int>(std::min(static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start, 9999U)) : 0;
    }

    void enterParagraph()
    {
        if ((m_listDepth > 0 || m_quoteDepth > 0) && m_itemParagraphs++ > 0)
            forbid(QStringLiteral("a second paragraph inside one list entry or quote"));
    }

    static Inline linkTo(const QString &href)
    {
        Inline run;
        run.targetKind = href.section(u':', 0, 0);
        run.targetId = href.section(u':', 1);
        run.kind = run.targetKind == u"term" ? Inline::Kind::Term : Inline::Kind::Link;
        return run;
    }

    /// Tells of markup that is not allowed; at the next text, since only texts have a place.
    void forbid(const QString &what)
    {
        if (!what.isEmpty() && m_pending.isEmpty())
            m_pending = what;
    }

    void reportPending(qsizetype offset)
    {
        if (m_pending.isEmpty())
            return;
        m_file.error(positionAt(offset), QStringLiteral("markup"), QStringLiteral("markup that is not allowed in a lesson: %1").arg(m_pending));
        m_pending.clear();
    }

    void notePlace(const char *text, MD_SIZE size)
    {
        // Line breaks and replaced characters are not pointers into the file.
        const char *begin = m_utf8.constData();
        if (std::less_equal<>{}(begin, text) && std::less<>{}(text, begin + m_utf8.size())) {
            m_lastText = text - begin;
            m_textEnd = m_lastText + static_cast<qsizetype>(size);
        }
    }

    /// The first line with something on it after the last text.
    [[nodiscard]] qsizetype afterLastText() const
    {
        if (m_textEnd == 0)
            return 0;
        const qsizetype lineEnd = m_utf8.indexOf('\n', m_textEnd);
        qsizetype at = lineEnd < 0 ? m_lastText : lineEnd + 1;
        while (at < m_utf8.size() && (m_utf8[at] == '\n' || m_utf8[at] == ' '))
            ++at;
        return std::min(at, m_utf8.size() - 1);
    }

    [[nodiscard]] Position positionAt(qsizetype offset)
    {
        // Offsets mostly grow, so lines are counted on from the last place.
        if (offset < m_countedTo) {
            m_countedTo = 0;
            m_line = 1;
        }
        const QByteArrayView passed = QByteArrayView{m_utf8}.sliced(m_countedTo, offset - m_countedTo);
        m_line += static_cast<int>(passed.count('\n'));
        m_countedTo = offset;
        const qsizetype lineStart = offset == 0 ? 0 : m_utf8.lastIndexOf('\n', offset - 1) + 1;
        return {m_line, 1 + static_cast<int>(QString::fromUtf8(QByteArrayView{m_utf8}.sliced(lineStart, offset - lineStart)).size())};
    }

    void flushPlain()
    {
        if (!m_run.text.isEmpty())
            m_runs.append(m_run);
        m_run = {};
    }

    [[nodiscard]] Block::Kind blockKind() const
    {
        if (m_headingLevel > 0)
            return Block::Kind::Heading;
        if (m_listDepth > 0)
            return m_numbered ? Block::Kind::Numbered : Block::Kind::Bullet;
        if (m_quoteDepth > 0)
            return Block::Kind::Quote;
        if (m_runs.size() == 1 && m_runs.first().text == u"{{specimen}}")
            return Block::Kind::Specimen;
        return namesSource() ? Block::Kind::Source : Block::Kind::Paragraph;
    }

    /// "Source: …" in any language of the pack.
    [[nodiscard]] bool namesSource() const
    {
        const QString text = m_runs.isEmpty() ? QString{} : m_runs.first().text;
        const qsizetype colon = text.indexOf(u':');
        return colon > 0 && m_file.sourceWords().contains(text.left(colon).trimmed(), Qt::CaseInsensitive);
    }

    void finishBlock()
    {
        flushPlain();
        m_begun = false;
        if (!m_runs.isEmpty()) {
            Block block{blockKind(), 0, m_runs};
            if (block.kind == Block::Kind::Heading)
                block.number = m_headingLevel;
            else if (block.kind == Block::Kind::Numbered)
                block.number = m_nextNumber++;
            keepText(block);
            m_blocks.append({std::move(block), positionAt(m_blockAt)});
        }
        m_headingLevel = 0;
        m_runs.clear();
    }

    void keepText(const Block &block)
    {
        static const QRegularExpression kAnchor{QStringLiteral("\\s*\\{#[^}]*\\}\\s*$")};
        QString prose = proseOf(block.inlines);
        TextRole role = TextRole::Prose;
        if (block.kind == Block::Kind::Heading) {
            role = TextRole::Title;
            prose.remove(kAnchor);
        } else if (block.kind == Block::Kind::Specimen) {
            return;
        } else if (block.kind == Block::Kind::Source) {
            role = TextRole::Source;
        }
        m_file.addText({-1, m_file.newGroup(), role, m_language, prose, positionAt(m_blockAt)});
    }

    const QByteArray &m_utf8;
    QString m_language;
    FileReading &m_file;
    QList<MarkdownBlock> m_blocks;
    QList<Inline> m_runs;
    Inline m_run;
    QString m_pending;
    qsizetype m_lastText = 0;
    qsizetype m_textEnd = 0;
    qsizetype m_blockAt = 0;
    qsizetype m_countedTo = 0;
    int m_line = 1;
    int m_spanDepth = 0;
    int m_listDepth = 0;
    int m_quoteDepth = 0;
    int m_itemParagraphs = 0;
    int m_headingLevel = 0;
    int m_nextNumber = 0;
    bool m_numbered = false;
    bool m_begun = false;
};

MarkdownBuilder &builderOf(void *userData)
{
    return *static_cast<MarkdownBuilder *>(userData);
}

MD_PARSER parserOfLessons()
{
    MD_PARSER parser{};
    // Tables and struck words are known only to be refused.
    parser.flags = MD_FLAG_WIKILINKS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *userData) { builderOf(userData).enterBlock(type, detail); return 0; };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *userData) { builderOf(userData).leaveBlock(type); return 0; };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *userData) { builderOf(userData).enterSpan(type, detail); return 0; };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *userData) { builderOf(userData).leaveSpan(type); return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *userData) { builderOf(userData).addText(type, text, size); return 0; };
    return parser;
}

} // namespace

QList<MarkdownBlock> readMarkdown(const QByteArray &utf8, const QString &language, FileReading &file)
{
    MarkdownBuilder builder{utf8, language, file};
    const MD_PARSER parser = parserOfLessons();
    if (md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &builder) != 0)
        file.error({}, QStringLiteral("markdown"), QStringLiteral("this Markdown cannot be parsed"));
    return builder.takeBlocks();
}

} // namespace mehfooz
