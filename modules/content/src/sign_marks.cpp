// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_marks.h"

#include <base/ids.h>

#include <QRegularExpression>
#include <QSet>

namespace mehfooz {

namespace {

/// Reads the marks of one text. Marks may stand inside one another: a word may belong to two signs.
class MarkReader {
public:
    explicit MarkReader(const QString &text) : m_text{text} { }

    SignMarks read()
    {
        qsizetype at = 0;
        while (at < m_text.size() && m_marks.fault.isEmpty()) {
            const QStringView rest = QStringView{m_text}.sliced(at);
            if (rest.startsWith(u"{{"))
                at = open(at);
            else if (rest.startsWith(u"}}"))
                at = close(at);
            else
                add(m_text[at++]);
        }
        if (!m_open.isEmpty() && m_marks.fault.isEmpty())
            m_marks.fault = QStringLiteral("the mark of \"%1\" is not closed with }}").arg(m_open.last());
        return m_marks;
    }

private:
    qsizetype open(qsizetype at)
    {
        const qsizetype bar = m_text.indexOf(u'|', at);
        const QString id = bar < 0 ? QString{} : m_text.mid(at + 2, bar - at - 2);
        if (!isValidId(id)) {
            m_marks.fault = QStringLiteral("a mark is written {{id|phrase}}; here the id or the bar is missing");
            return m_text.size();
        }
        m_open.append(id);
        if (!m_marks.order.contains(id))
            m_marks.order.append(id);
        return bar + 1;
    }

    qsizetype close(qsizetype at)
    {
        if (m_open.isEmpty())
            m_marks.fault = QStringLiteral("a mark closes with }} but was not opened with {{");
        else
            m_closed.insert(m_open.takeLast());
        return at + 2;
    }

    /// The phrase of a sign is what its first mark holds.
    void add(QChar c)
    {
        for (const QString &id : std::as_const(m_open)) {
            if (!m_closed.contains(id))
                m_marks.phrases[id] += c;
        }
    }

    const QString &m_text;
    QStringList m_open;
    QSet<QString> m_closed;
    SignMarks m_marks;
};

} // namespace

SignMarks signMarks(const QString &text)
{
    return MarkReader{text}.read();
}

QStringList templateFields(const QString &text)
{
    static const QRegularExpression kField{QStringLiteral("\\{\\{([^{}]*)\\}\\}")};
    QStringList fields;
    auto matches = kField.globalMatch(text);
    while (matches.hasNext()) {
        const QString field = matches.next().captured(1);
        if (!fields.contains(field))
            fields.append(field);
    }
    return fields;
}

} // namespace mehfooz
