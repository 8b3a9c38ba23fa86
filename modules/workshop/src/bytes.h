// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <text/localized_text.h>

#include <QByteArray>

namespace mehfooz::workshop {

/// Writes the fields of a record behind each other (docs/workshop-protocol.md, "The journal file").
class ByteWriter final {
public:
    explicit ByteWriter(QByteArray &out) : m_out{out} { }

    void byte(quint8 value) { m_out.append(static_cast<char>(value)); }
    void number(quint64 value);
    void bytes(QByteArrayView value);
    void text(const QString &value) { bytes(value.toUtf8()); }
    void localized(const text::LocalizedText &value);

private:
    QByteArray &m_out;
};

/// Reads them again. After the first field that is not there everything is empty and isGood() is false.
class ByteReader final {
public:
    explicit ByteReader(QByteArrayView in) : m_in{in} { }

    [[nodiscard]] quint8 byte();
    [[nodiscard]] bool flag();
    [[nodiscard]] quint64 number();
    /// A number that fits 32 bits.
    [[nodiscard]] quint32 small();
    /// A view into what is read.
    [[nodiscard]] QByteArrayView bytes();
    [[nodiscard]] QString text();
    [[nodiscard]] text::LocalizedText localized();

    [[nodiscard]] bool isGood() const { return m_good; }
    /// Good, and nothing is left.
    [[nodiscard]] bool isDone() const { return m_good && m_at == m_in.size(); }
    void spoil() { m_good = false; }

private:
    QByteArrayView m_in;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace mehfooz::workshop
