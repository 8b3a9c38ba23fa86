// SPDX-License-Identifier: GPL-3.0-or-later
#include "byte_writer.h"

#include <QtEndian>

#include <algorithm>

namespace mehfooz {

namespace {

bool isLatin1(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x100; });
}

} // namespace

void ByteWriter::operator()(const QString &text)
{
    const auto header = [this](quint64 number, TextForm form) { writeNumber((number << 2) | static_cast<quint64>(form)); };
    if (text.size() <= kLongestSharedText) {
        const auto known = m_shared.constFind(text);
        if (known != m_shared.constEnd()) {
            header(*known, TextForm::Shared);
            return;
        }
        m_shared.insert(text, static_cast<quint64>(m_shared.size()));
    }
    if (isLatin1(text)) {
        header(static_cast<quint64>(text.size()), TextForm::Latin1);
        m_bytes.append(text.toLatin1());
        return;
    }
    header(static_cast<quint64>(text.size()), TextForm::Utf16);
    const qsizetype at = m_bytes.size();
    m_bytes.resize(at + 2 * text.size());
    qToLittleEndian<quint16>(text.utf16(), text.size(), m_bytes.data() + at);
}

void ByteWriter::operator()(const QHash<QString, int> &hash)
{
    // Sorted, so that one pack has one encoding.
    QStringList keys = hash.keys();
    keys.sort();
    writeNumber(static_cast<quint64>(keys.size()));
    for (const QString &key : std::as_const(keys)) {
        (*this)(key);
        (*this)(hash.value(key));
    }
}

} // namespace mehfooz
