// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <optional>

namespace mehfooz {

namespace {

/// Steps through a JSON text that is known to be valid.
class Walker final {
public:
    explicit Walker(const QByteArray &json) : m_json{json} { }

    [[nodiscard]] qsizetype offset() const { return m_at; }
    void moveTo(qsizetype offset) { m_at = offset; }

    void skipSpace()
    {
        while (m_at < m_json.size() && QByteArrayView{" \t\r\n,:"}.contains(m_json.at(m_at)))
            ++m_at;
    }

    void skipValue()
    {
        int depth = 0;
        do {
            skipSpace();
            const char c = peek();
            if (c == '"') {
                skipText();
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
            } else if (c == '}' || c == ']') {
                --depth;
                ++m_at;
            } else {
                skipWord();
            }
        } while (depth > 0 && m_at < m_json.size());
    }

    /// Into the member or entry that `step` names; false where there is none.
    bool enter(const QString &step)
    {
        skipSpace();
        if (peek() == '{')
            return enterObject(step);
        return peek() == '[' && enterList(step);
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    void skipText()
    {
        for (++m_at; m_at < m_json.size() && peek() != '"'; ++m_at)
            m_at += peek() == '\\' ? 1 : 0;
        ++m_at;
    }

    void skipWord()
    {
        ++m_at;
        while (m_at < m_json.size() && !QByteArrayView{" \t\r\n,:]}"}.contains(peek()))
            ++m_at;
    }

    bool enterObject(const QString &step)
    {
        std::optional<qsizetype> found; // of a key that stands twice the last one counts, as for the reader
        ++m_at;
        for (skipSpace(); m_at < m_json.size() && peek() != '}'; skipSpace()) {
            const qsizetype begin = m_at;
            skipText();
            const QByteArray key = m_json.mid(begin, m_at - begin);
            skipSpace();
            if (pointerStep(QJsonDocument::fromJson('[' + key + ']').array().at(0).toString()) == step)
                found = m_at;
            skipValue();
        }
        m_at = found.value_or(m_at);
        return found.has_value();
    }

    bool enterList(const QString &step)
    {
        ++m_at;
        const qsizetype wanted = step.toLongLong();
        skipSpace();
        for (qsizetype i = 0; i < wanted && m_at < m_json.size() && peek() != ']'; ++i) {
            skipValue();
            skipSpace();
        }
        return m_at < m_json.size() && peek() != ']';
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

} // namespace

Place placeInJson(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineBegin)).toUcs4().size() + 1;
    return Place{QString{}, static_cast<int>(before.count('\n')) + 1, static_cast<int>(column)};
}

Place placeOfPointer(const QByteArray &json, const QString &pointer)
{
    Walker walker{json};
    walker.skipSpace();
    const QStringList steps = pointer.split(u'/').mid(1);
    for (const QString &step : steps) {
        const qsizetype container = walker.offset();
        if (!walker.enter(step)) {
            walker.moveTo(container);
            break;
        }
        walker.skipSpace();
    }
    return placeInJson(json, walker.offset());
}

QString pointerStep(QString key)
{
    return key.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

} // namespace mehfooz
