// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byte_writer.h"

#include <algorithm>

namespace mehfooz {

/// A value to be filled in: every struct of a pack, ids included, can be made of nothing.
template<typename T>
[[nodiscard]] T blank();

/// The largest value of an enum that is kept in packs.
template<typename T>
struct LastValue;

/// Reads what ByteWriter wrote. Never reads beyond the bytes nor makes room for more than they can hold: the first
/// wrong byte sets failed(), and all that follows reads as nothing.
class ByteReader final {
public:
    static constexpr bool kReads = true;

    explicit ByteReader(QByteArrayView bytes) : m_bytes{bytes} { }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

    void operator()(bool &value) { value = readNumber(1) == 1; }
    void operator()(int &value)
    {
        const quint64 number = readNumber(~quint32{0});
        value = static_cast<int>(static_cast<quint32>(number >> 1) ^ (number & 1 ? ~quint32{0} : 0));
    }
    void operator()(double &value);
    void operator()(QDate &date);
    void operator()(QRectF &rect);
    void operator()(QString &text) { text = readText(); }
    template<typename Tag>
    void operator()(StrongId<Tag> &id)
    {
        if (auto parsed = StrongId<Tag>::parse(readText()))
            id = std::move(*parsed);
        else
            m_failed = true;
    }
    void operator()(text::LocalizedText &text);
    template<typename T>
    void operator()(std::optional<T> &value)
    {
        bool present = false;
        (*this)(present);
        if (!present)
            return;
        value = blank<T>();
        (*this)(*value);
    }
    template<typename T>
    void operator()(QList<T> &list)
    {
        const qsizetype count = readCount();
        // Every entry takes at least one byte; most take many.
        list.reserve(std::min(count, remaining() / 4 + 1));
        for (qsizetype i = 0; i < count && !m_failed; ++i) {
            list.append(blank<T>());
            (*this)(list.last());
        }
    }
    void operator()(QHash<QString, int> &hash);
    template<typename... Ts>
    void operator()(std::variant<Ts...> &value)
    {
        const quint64 index = readNumber(sizeof...(Ts) - 1);
        quint64 at = 0;
        const auto readIf = [&]<typename T>() {
            if (at++ != index)
                return;
            T alternative = blank<T>();
            (*this)(alternative);
            value = std::move(alternative);
        };
        (readIf.template operator()<Ts>(), ...);
    }
    template<typename T>
    void operator()(T &value)
    {
        if constexpr (std::is_enum_v<T>)
            value = static_cast<T>(readNumber(static_cast<quint64>(LastValue<T>::value)));
        else
            fields(*this, value);
    }

private:
    [[nodiscard]] qsizetype remaining() const { return m_bytes.size() - m_at; }
    /// 0, and failed, where the number is larger than `most`.
    quint64 readNumber(quint64 most);
    qsizetype readCount() { return static_cast<qsizetype>(readNumber(static_cast<quint64>(remaining()))); }
    QString readText();
    QByteArrayView readBytes(qsizetype count);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
    QList<QString> m_shared;
};

} // namespace mehfooz
