// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/ids.h>
#include <text/localized_text.h>

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QRectF>

#include <bit>
#include <optional>
#include <type_traits>
#include <variant>

namespace mehfooz {

/// Short texts are written once and then by number: ids and languages come again and again.
inline constexpr qsizetype kLongestSharedText = 64;

/// How a text is written; the two low bits of its length.
enum class TextForm : quint8 { Shared, Latin1, Utf16 };

/// Turns values into bytes; ByteReader turns them back. What a struct consists of stands once, in pack_fields.h.
class ByteWriter final {
public:
    static constexpr bool kReads = false;

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

    void operator()(bool value) { m_bytes.append(value ? '\1' : '\0'); }
    /// Zigzag: 0, -1, 1, -2 … become 0, 1, 2, 3 …
    void operator()(int value) { writeNumber((static_cast<quint32>(value) << 1) ^ (value < 0 ? ~quint32{0} : 0)); }
    void operator()(double value)
    {
        auto bits = std::bit_cast<quint64>(value);
        for (int i = 0; i < 8; ++i, bits >>= 8)
            m_bytes.append(static_cast<char>(bits & 0xFF));
    }
    void operator()(const QDate &date) { writeNumber(date.isNull() ? 0 : static_cast<quint64>(date.toJulianDay()) + 1); }
    void operator()(const QRectF &rect)
    {
        for (const double value : {rect.x(), rect.y(), rect.width(), rect.height()})
            (*this)(value);
    }
    void operator()(const QString &text);
    template<typename Tag>
    void operator()(const StrongId<Tag> &id) { (*this)(id.text()); }
    void operator()(const text::LocalizedText &text)
    {
        writeNumber(static_cast<quint64>(text.entries().size()));
        for (const text::LocalizedText::Entry &entry : text.entries()) {
            (*this)(entry.language);
            (*this)(entry.text);
        }
    }
    template<typename T>
    void operator()(const std::optional<T> &value)
    {
        (*this)(value.has_value());
        if (value)
            (*this)(*value);
    }
    template<typename T>
    void operator()(const QList<T> &list)
    {
        writeNumber(static_cast<quint64>(list.size()));
        for (const T &value : list)
            (*this)(value);
    }
    void operator()(const QHash<QString, int> &hash);
    template<typename... Ts>
    void operator()(const std::variant<Ts...> &value)
    {
        writeNumber(value.index());
        std::visit([this](const auto &alternative) { (*this)(alternative); }, value);
    }
    template<typename T>
    void operator()(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            writeNumber(static_cast<quint64>(value));
        else
            fields(*this, value);
    }

private:
    /// Seven bits a byte, low ones first.
    void writeNumber(quint64 number)
    {
        for (; number >= 0x80; number >>= 7)
            m_bytes.append(static_cast<char>((number & 0x7F) | 0x80));
        m_bytes.append(static_cast<char>(number));
    }

    QByteArray m_bytes;
    QHash<QString, quint64> m_shared;
};

} // namespace mehfooz
