// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sink.h"

#include <base/ids.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace mehfooz::golden {

/// True for keys that are for people: about, units, tolerance, note, why, formulas, methods.
[[nodiscard]] bool isForPeople(const QString &key);

/// Reads one JSON object strictly. A key that is asked for must be there and have its type; when the reader goes out
/// of scope, every key that nobody asked for is reported, but for those for people.
class Fields final {
public:
    Fields(const QJsonValue &value, QString path, Sink &sink);
    ~Fields();
    Q_DISABLE_COPY_MOVE(Fields)

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QString pathOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }

    /// All keys of the object; asking does not count as reading them.
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    /// The value as it is; undefined where it is missing, which is reported.
    [[nodiscard]] QJsonValue value(const QString &key);
    /// The value as it is; undefined where it is missing, which is allowed.
    [[nodiscard]] QJsonValue optional(const QString &key);
    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] double number(const QString &key);
    [[nodiscard]] std::optional<double> numberOrNull(const QString &key);
    [[nodiscard]] int integer(const QString &key);
    [[nodiscard]] bool flag(const QString &key);
    [[nodiscard]] QJsonArray array(const QString &key);
    [[nodiscard]] QJsonObject object(const QString &key);
    [[nodiscard]] QStringList texts(const QString &key);
    [[nodiscard]] QList<double> numbers(const QString &key);

    /// Reports that a key's value is not what it must be.
    void complain(const QString &key, const QString &expected);

    template<typename Id>
    [[nodiscard]] std::optional<Id> id(const QString &key)
    {
        return parsed<Id>(text(key), pathOf(key));
    }
    template<typename Id>
    [[nodiscard]] QList<Id> ids(const QString &key)
    {
        QList<Id> list;
        for (const QString &each : texts(key)) {
            if (const std::optional<Id> id = parsed<Id>(each, pathOf(key)))
                list.append(*id);
        }
        return list;
    }
    /// A text as an id; a text that is none is reported.
    template<typename Id>
    [[nodiscard]] std::optional<Id> parsed(const QString &text, const QString &path)
    {
        const Expected<Id> id = Id::parse(text);
        if (!id)
            m_sink.add(path, QStringLiteral("an id"), text);
        return id ? std::optional{*id} : std::nullopt;
    }

private:
    [[nodiscard]] QJsonValue typed(const QString &key, QJsonValue::Type type, const char *words);

    QJsonObject m_object;
    QString m_path;
    Sink &m_sink;
    QSet<QString> m_asked;
};

} // namespace mehfooz::golden
