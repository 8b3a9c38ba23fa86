// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_reader.h"

#include "json_places.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>

namespace mehfooz {

QByteArray compactJson(const QJsonValue &value)
{
    // A document holds only lists and objects: the value goes through a list of one.
    const QByteArray list = QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

Expected<JsonReader> JsonReader::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument list = QJsonDocument::fromJson('[' + json + ']', &error);
    if (error.error != QJsonParseError::NoError || list.array().size() != 1)
        return failure(ErrorCode::InvalidInput, QStringLiteral("not JSON: %1").arg(error.errorString()),
                       placeInJson(json, std::max(0, error.offset - 1)));
    return JsonReader{list.array().at(0), QString{}, std::make_shared<const QByteArray>(json)};
}

JsonReader JsonReader::at(const QString &key) const
{
    return JsonReader{m_value.toObject().value(key), m_pointer + u'/' + pointerStep(key), m_source};
}

tl::unexpected<Error> JsonReader::fault(const QString &what) const
{
    const QString where = m_pointer.isEmpty() ? QStringLiteral("the document") : m_pointer;
    return failure(ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(where, what), placeOfPointer(*m_source, m_pointer));
}

Expected<void> JsonReader::hasOnly(std::initializer_list<const char *> allowed) const
{
    const auto found = keys();
    if (!found)
        return tl::make_unexpected(found.error());
    for (const QString &key : *found) {
        const bool known = std::any_of(allowed.begin(), allowed.end(), [&](const char *name) { return key == QLatin1StringView{name}; });
        if (!known)
            return at(key).fault(QStringLiteral("is not known"));
    }
    return {};
}

Expected<QString> JsonReader::text() const
{
    if (!m_value.isString())
        return fault(QStringLiteral("must be a text"));
    return m_value.toString();
}

Expected<bool> JsonReader::flag() const
{
    if (!m_value.isBool())
        return fault(QStringLiteral("must be true or false"));
    return m_value.toBool();
}

Expected<double> JsonReader::real() const
{
    if (!m_value.isDouble() || !std::isfinite(m_value.toDouble()))
        return fault(QStringLiteral("must be a number"));
    return m_value.toDouble();
}

Expected<qint64> JsonReader::whole(qint64 least, qint64 most) const
{
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    const qint64 number = m_value.isDouble() ? m_value.toInteger(kNone) : kNone;
    if (number == kNone || number < least || number > most)
        return fault(QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most));
    return number;
}

Expected<int> JsonReader::small(int least, int most) const
{
    return whole(least, most).map([](qint64 number) { return static_cast<int>(number); });
}

Expected<QDateTime> JsonReader::instant() const
{
    const QDateTime instant = QDateTime::fromString(m_value.toString(), Qt::ISODateWithMs);
    if (!m_value.isString() || !instant.isValid() || instant.timeSpec() != Qt::UTC)
        return fault(QStringLiteral("must be an instant such as 2026-01-31T08:15:00.000Z"));
    return instant;
}

Expected<QList<JsonReader>> JsonReader::list() const
{
    if (!m_value.isArray())
        return fault(QStringLiteral("must be a list"));
    QList<JsonReader> entries;
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        entries.append(JsonReader{array.at(i), QStringLiteral("%1/%2").arg(m_pointer).arg(i), m_source});
    return entries;
}

Expected<QStringList> JsonReader::keys() const
{
    if (!m_value.isObject())
        return fault(QStringLiteral("must be an object"));
    return m_value.toObject().keys();
}

} // namespace mehfooz
