// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/ids.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <initializer_list>
#include <memory>
#include <optional>

namespace mehfooz {

/// The text of a JSON value, compact; doubles come back bit for bit.
[[nodiscard]] QByteArray compactJson(const QJsonValue &value);

/// A value inside a JSON document together with the way to it as a JSON pointer (RFC 6901), such as
/// "/answers/3/score". Every reader gives InvalidInput when the value is missing or of another kind; the detail holds
/// the pointer, and the place line and column where the document's text is at hand.
class JsonReader final {
public:
    /// The whole document; any JSON value. InvalidInput with its place where it is not JSON.
    [[nodiscard]] static Expected<JsonReader> parse(const QByteArray &json);

    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    [[nodiscard]] JsonReader at(const QString &key) const;
    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    /// An object with no other keys than these; each may be missing.
    [[nodiscard]] Expected<void> hasOnly(std::initializer_list<const char *> keys) const;

    [[nodiscard]] Expected<QString> text() const;
    [[nodiscard]] Expected<bool> flag() const;
    [[nodiscard]] Expected<double> real() const;
    /// A whole number from `least` to `most`.
    [[nodiscard]] Expected<qint64> whole(qint64 least, qint64 most) const;
    [[nodiscard]] Expected<int> small(int least, int most) const;
    /// An instant as ISO 8601 in UTC with milliseconds.
    [[nodiscard]] Expected<QDateTime> instant() const;
    [[nodiscard]] Expected<QList<JsonReader>> list() const;
    [[nodiscard]] Expected<QStringList> keys() const;
    /// A failure about this value.
    [[nodiscard]] tl::unexpected<Error> fault(const QString &what) const;

    template<typename Id>
    [[nodiscard]] Expected<Id> id() const
    {
        return text().and_then([this](const QString &read) -> Expected<Id> {
            const auto parsed = Id::parse(read);
            if (!parsed)
                return fault(parsed.error().detail);
            return parsed;
        });
    }
    /// Each entry of a list through `read`, which gives Expected<T>.
    template<typename Read>
    [[nodiscard]] auto each(Read read) const -> Expected<QList<typename std::invoke_result_t<Read, const JsonReader &>::value_type>>
    {
        const auto entries = list();
        if (!entries)
            return tl::make_unexpected(entries.error());
        QList<typename std::invoke_result_t<Read, const JsonReader &>::value_type> found;
        for (const JsonReader &entry : *entries) {
            auto value = read(entry);
            if (!value)
                return tl::make_unexpected(value.error());
            found.append(*std::move(value));
        }
        return found;
    }

private:
    JsonReader(QJsonValue value, QString pointer, std::shared_ptr<const QByteArray> source)
        : m_value{std::move(value)}, m_pointer{std::move(pointer)}, m_source{std::move(source)}
    {
    }

    QJsonValue m_value;
    QString m_pointer;
    std::shared_ptr<const QByteArray> m_source;
};

/// Takes values out of Expected one after the other and keeps the first failure, so that a reader of many fields
/// stays flat: `const auto a = take(x.text()); … if (!take.ok()) return take.failed();`
class Taker final {
public:
    /// The value, or a default one after a failure.
    template<typename T>
    [[nodiscard]] T operator()(Expected<T> value, T otherwise)
    {
        if (value)
            return *std::move(value);
        if (!m_error)
            m_error = value.error();
        return otherwise;
    }
    template<typename T>
    [[nodiscard]] T operator()(Expected<T> value)
    {
        return (*this)(std::move(value), T{});
    }
    [[nodiscard]] bool ok() const { return !m_error; }
    [[nodiscard]] tl::unexpected<Error> failed() const { return tl::make_unexpected(*m_error); }

private:
    std::optional<Error> m_error;
};

} // namespace mehfooz
