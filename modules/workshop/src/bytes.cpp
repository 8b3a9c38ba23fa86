// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"

#include <limits>

namespace mehfooz::workshop {

namespace {

constexpr int kBitsOfByte = 7;
constexpr int kMostBits = 63;
constexpr quint8 kMore = 0x80;
constexpr quint8 kValue = 0x7f;
constexpr quint64 kMostLanguages = 64;

} // namespace

void ByteWriter::number(quint64 value)
{
    while (value >= kMore) {
        byte(static_cast<quint8>((value & kValue) | kMore));
        value >>= kBitsOfByte;
    }
    byte(static_cast<quint8>(value));
}

void ByteWriter::bytes(QByteArrayView value)
{
    number(static_cast<quint64>(value.size()));
    m_out.append(value);
}

void ByteWriter::localized(const text::LocalizedText &value)
{
    number(static_cast<quint64>(value.entries().size()));
    for (const auto &entry : value.entries()) {
        text(entry.language);
        text(entry.text);
    }
}

quint8 ByteReader::byte()
{
    if (!m_good || m_at >= m_in.size()) {
        m_good = false;
        return 0;
    }
    return static_cast<quint8>(m_in[m_at++]);
}

bool ByteReader::flag()
{
    const quint8 value = byte();
    if (value > 1)
        m_good = false;
    return value == 1;
}

quint64 ByteReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift <= kMostBits; shift += kBitsOfByte) {
        const quint8 next = byte();
        if (shift == kMostBits && next > 1)
            break; // over 64 bits
        value |= static_cast<quint64>(next & kValue) << shift;
        if ((next & kMore) == 0)
            return m_good ? value : 0;
    }
    m_good = false;
    return 0;
}

quint32 ByteReader::small()
{
    const quint64 value = number();
    if (value > std::numeric_limits<quint32>::max())
        m_good = false;
    return m_good ? static_cast<quint32>(value) : 0;
}

QByteArrayView ByteReader::bytes()
{
    const quint64 length = number();
    if (!m_good || length > static_cast<quint64>(m_in.size() - m_at)) {
        m_good = false;
        return {};
    }
    const QByteArrayView found = m_in.sliced(m_at, static_cast<qsizetype>(length));
    m_at += found.size();
    return found;
}

QString ByteReader::text()
{
    return QString::fromUtf8(bytes());
}

text::LocalizedText ByteReader::localized()
{
    text::LocalizedText value;
    const quint64 entries = number();
    if (entries > kMostLanguages)
        m_good = false;
    for (quint64 each = 0; m_good && each < entries; ++each) {
        const QString language = text();
        value.set(language, text());
    }
    return value;
}

} // namespace mehfooz::workshop
