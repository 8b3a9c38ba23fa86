// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml_parser.h"

#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace mehfooz {

namespace {

/// Thrown inside parseYaml only, to leave yaml-cpp's parser.
struct Refusal {
    YAML::Mark mark;
    QString rule;
    QString text;
};

class BytesBuffer final : public std::streambuf {
public:
    explicit BytesBuffer(const QByteArray &bytes)
    {
        // streambuf wants a pointer to non-const, but a get area is only read.
        char *begin = const_cast<char *>(bytes.constData());
        setg(begin, begin, begin + bytes.size());
    }
};

/// Turns columns in bytes into columns in characters. Marks come in order, so each byte is looked at once.
class Columns {
public:
    explicit Columns(const QByteArray &utf8) : m_utf8{utf8} { }

    int at(const YAML::Mark &mark)
    {
        if (mark.line != m_line || mark.pos < m_position) {
            m_line = mark.line;
            m_position = mark.pos - mark.column;
            m_column = 0;
        }
        const int end = std::min(mark.pos, static_cast<int>(m_utf8.size()));
        for (; m_position < end; ++m_position) {
            const bool continues = (static_cast<unsigned char>(m_utf8[m_position]) & 0xC0) == 0x80;
            m_column += continues ? 0 : 1;
        }
        return m_column + 1;
    }

private:
    const QByteArray &m_utf8;
    int m_line = 0;
    int m_position = 0;
    int m_column = 0;
};

class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(const QByteArray &utf8, const QString &file) : m_columns{utf8}, m_file{file} { }

    YamlNode takeRoot() { return std::move(m_root); }
    QList<Diagnostic> takeProblems() { return std::move(m_problems); }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_documents++ > 0)
            throw Refusal{mark, QStringLiteral("several-documents"), QStringLiteral("only one YAML document stands in a file; delete this \"---\"")};
    }
    void OnDocumentEnd() override { }
    void OnAnchor(const YAML::Mark &mark, const std::string &) override { refuseAnchor(mark); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuseAnchor(mark); }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { add(mark, YamlNode::Kind::Null); }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, const std::string &value) override
    {
        refuseTag(mark, tag);
        if (static_cast<qsizetype>(value.size()) > kLongestScalar) {
            throw Refusal{mark, QStringLiteral("too-long"),
                          QStringLiteral("this text is longer than %1 bytes; split it").arg(kLongestScalar)};
        }
        const bool quoted = tag == "!";
        if (!quoted && (value == "~" || value == "null")) {
            add(mark, YamlNode::Kind::Null);
            return;
        }
        YamlNode &node = add(mark, YamlNode::Kind::Scalar);
        node.quoted = quoted;
        node.text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        refuseHidden(mark, node.text);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        refuseTag(mark, tag);
        open(mark, YamlNode::Kind::Sequence);
    }
    void OnSequenceEnd() override { m_open.pop_back(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        refuseTag(mark, tag);
        open(mark, YamlNode::Kind::Map);
    }
    void OnMapEnd() override
    {
        checkKeys(*m_open.back());
        m_open.pop_back();
    }

private:
    [[noreturn]] static void refuseAnchor(const YAML::Mark &mark)
    {
        throw Refusal{mark, QStringLiteral("alias"), QStringLiteral("anchors (&) and aliases (*) are not allowed; write the text out, or put it in quotes")};
    }

    static void refuseTag(const YAML::Mark &mark, const std::string &tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!")
            throw Refusal{mark, QStringLiteral("tag"), QStringLiteral("tags (!) are not allowed; put the text in quotes")};
    }

    /// Escapes in double quotes can bring in what prepareSource() looked for in the bytes.
    static void refuseHidden(const YAML::Mark &mark, const QString &text)
    {
        for (const QChar c : text) {
            if (c >= QChar{u'\u202A'} && c <= QChar{u'\u202E'})
                throw Refusal{mark, QStringLiteral("bidi-embedding"), QStringLiteral("a direction mark of U+202A to U+202E hides what a text says; delete it")};
            if ((c < u' ' && c != u'\n') || c == QChar{0x7F})
                throw Refusal{mark, QStringLiteral("control-character"), QStringLiteral("an escape gives a control character; delete it")};
        }
    }

    YamlNode &add(const YAML::Mark &mark, YamlNode::Kind kind)
    {
        if (++m_nodes > kMostYamlNodes)
            throw Refusal{mark, QStringLiteral("too-many"), QStringLiteral("the file holds over %1 values; split it").arg(kMostYamlNodes)};
        YamlNode *node = &m_root;
        if (!m_open.empty())
            node = &m_open.back()->children.emplace_back();
        node->kind = kind;
        node->line = mark.line + 1;
        node->column = m_columns.at(mark);
        return *node;
    }

    void open(const YAML::Mark &mark, YamlNode::Kind kind)
    {
        if (m_open.size() >= kDeepestYaml)
            throw Refusal{mark, QStringLiteral("too-deep"), QStringLiteral("lists and maps stand more than %1 levels deep in each other").arg(kDeepestYaml)};
        // Safe to point to: a parent gets no further child before this one is closed.
        m_open.push_back(&add(mark, kind));
    }

    void checkKeys(const YamlNode &map)
    {
        QSet<QString> seen;
        for (size_t i = 0; i + 1 < map.children.size(); i += 2) {
            const YamlNode &key = map.children[i];
            const Place place{m_file, key.line, key.column};
            if (!key.isScalar()) {
                m_problems.append({place, Severity::Error, QStringLiteral("wrong-type"), QStringLiteral("a key must be a word, not %1").arg(describe(key))});
            } else if (seen.contains(key.text)) {
                m_problems.append({place, Severity::Error, QStringLiteral("duplicate-key"),
                                   QStringLiteral("the key \"%1\" stands twice in this map; delete one of them").arg(key.text.left(60))});
            }
            seen.insert(key.text);
        }
    }

    Columns m_columns;
    const QString &m_file;
    YamlNode m_root;
    std::vector<YamlNode *> m_open;
    QList<Diagnostic> m_problems;
    qsizetype m_nodes = 0;
    int m_documents = 0;
};

YamlDocument refused(const QString &file, const YAML::Mark &mark, const QString &rule, const QString &text)
{
    return {{}, {{{file, mark.line + 1, mark.column + 1}, Severity::Error, rule, text}}};
}

} // namespace

YamlDocument parseYaml(const QByteArray &utf8, const QString &file)
{
    TreeBuilder builder{utf8, file};
    try {
        BytesBuffer buffer{utf8};
        std::istream stream{&buffer};
        YAML::Parser parser{stream};
        while (parser.HandleNextDocument(builder)) { }
    } catch (const Refusal &refusal) {
        return refused(file, refusal.mark, refusal.rule, refusal.text);
    } catch (const YAML::Exception &exception) {
        const QString reason = QString::fromStdString(exception.msg);
        return refused(file, exception.mark, QStringLiteral("yaml"), QStringLiteral("this is not valid YAML: %1").arg(reason));
    } catch (const std::exception &exception) {
        return refused(file, YAML::Mark{}, QStringLiteral("yaml"),
                       QStringLiteral("this file cannot be parsed: %1").arg(QString::fromUtf8(exception.what())));
    }
    return {builder.takeRoot(), builder.takeProblems()};
}

} // namespace mehfooz
