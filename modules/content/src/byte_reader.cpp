// SPDX-License-Identifier: GPL-3.0-or-later
#include "byte_reader.h"

#include <QtEndian>

#include <cmath>

namespace mehfooz {

namespace {

/// The last day that QDate writes with four digits of the year.
constexpr quint64 kLatestDay = 5'373'484;

} // namespace

quint64 ByteReader::readNumber(quint64 most)
{
    quint64 number = 0;
    for (int shift = 0; shift < 63 && m_at < m_bytes.size() && !m_failed; shift += 7) {
        const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
        number |= static_cast<quint64>(byte & 0x7F) << shift;
        if (byte < 0x80 && number <= most)
            return number;
        if (byte < 0x80)
            break;
    }
    m_failed = true;
    return 0;
}

QByteArrayView ByteReader::readBytes(qsizetype count)
{
    if (m_failed || count > remaining()) {
        m_failed = true;
        return {};
    }
    const QByteArrayView bytes = m_bytes.sliced(m_at, count);
    m_at += count;
    return bytes;
}

void ByteReader::operator()(double &value)
{
    const QByteArrayView bytes = readBytes(8);
    if (m_failed)
        return;
    value = std::bit_cast<double>(qFromLittleEndian<quint64>(bytes.data()));
    m_failed = !std::isfinite(value);
}

void ByteReader::operator()(QDate &date)
{
    const quint64 number = readNumber(kLatestDay + 1);
    date = number == 0 ? QDate{} : QDate::fromJulianDay(static_cast<qint64>(number) - 1);
}

void ByteReader::operator()(QRectF &rect)
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    for (double *value : {&x, &y, &width, &height})
        (*this)(*value);
    rect = {x, y, width, height};
}

void ByteReader::operator()(text::LocalizedText &text)
{
    const qsizetype count = readCount();
    QList<text::LocalizedText::Entry> entries;
    entries.reserve(std::min(count, remaining() / 4 + 1));
    for (qsizetype i = 0; i < count && !m_failed; ++i) {
        QString language = readText();
        entries.append({std::move(language), readText()});
    }
    text = text::LocalizedText{std::move(entries)};
}

void ByteReader::operator()(QHash<QString, int> &hash)
{
    const qsizetype count = readCount();
    for (qsizetype i = 0; i < count && !m_failed; ++i) {
        const QString key = readText();
        int value = 0;
        (*this)(value);
        hash.insert(key, value);
    }
}

QString ByteReader::readText()
{
    const quint64 header = readNumber(~quint64{0} >> 1);
    const auto number = static_cast<qsizetype>(header >> 2);
    const auto form = static_cast<TextForm>(header & 3);
    if (form == TextForm::Shared) {
        m_failed = m_failed || number >= m_shared.size();
        return m_failed ? QString{} : m_shared[number];
    }
    if (form != TextForm::Latin1 && form != TextForm::Utf16) {
        m_failed = true;
        return {};
    }
    if (number > remaining()) {
        m_failed = true;
        return {};
    }
    const QByteArrayView bytes = readBytes(form == TextForm::Latin1 ? number : 2 * number);
    if (m_failed)
        return {};
    QString text;
    if (form == TextForm::Latin1) {
        text = QString::fromLatin1(bytes);
    } else {
        text.resize(number);
        qFromLittleEndian<quint16>(bytes.data(), number, text.data());
    }
    if (number <= kLongestSharedText)
        m_shared.append(text);
    return text;
}

} // namespace mehfooz
