// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"

#include <QJsonDocument>

#include <cmath>

namespace mehfooz::golden {

QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 17);
    case QJsonValue::String:
        return u'"' + value.toString() + u'"';
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Undefined:
        return QStringLiteral("nothing");
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument{value.toArray()}.toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        break;
    }
    return QString::fromUtf8(QJsonDocument{value.toObject()}.toJson(QJsonDocument::Compact));
}

bool isForPeople(const QString &key)
{
    static const QSet<QString> kKeys{
        QStringLiteral("about"), QStringLiteral("units"),    QStringLiteral("tolerance"), QStringLiteral("note"),
        QStringLiteral("why"),   QStringLiteral("formulas"), QStringLiteral("methods"),
    };
    return kKeys.contains(key);
}

Fields::Fields(const QJsonValue &value, QString path, Sink &sink)
    : m_object{value.toObject()}, m_path{std::move(path)}, m_sink{sink}
{
    if (!value.isObject())
        m_sink.add(m_path, QStringLiteral("an object"), shown(value));
}

Fields::~Fields()
{
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key) && !isForPeople(key))
            m_sink.add(pathOf(key), QStringLiteral("no such key"), shown(m_object.value(key)));
    }
}

QJsonValue Fields::value(const QString &key)
{
    const QJsonValue found = optional(key);
    if (found.isUndefined())
        m_sink.add(pathOf(key), QStringLiteral("a value"), shown(found));
    return found;
}

QJsonValue Fields::optional(const QString &key)
{
    m_asked.insert(key);
    return m_object.contains(key) ? m_object.value(key) : QJsonValue{QJsonValue::Undefined};
}

QJsonValue Fields::typed(const QString &key, QJsonValue::Type type, const char *words)
{
    const QJsonValue found = optional(key);
    if (found.type() != type)
        m_sink.add(pathOf(key), QString::fromLatin1(words), shown(found));
    return found;
}

QString Fields::text(const QString &key)
{
    return typed(key, QJsonValue::String, "a text").toString();
}

double Fields::number(const QString &key)
{
    return typed(key, QJsonValue::Double, "a number").toDouble();
}

std::optional<double> Fields::numberOrNull(const QString &key)
{
    if (optional(key).isNull())
        return std::nullopt;
    return number(key);
}

int Fields::integer(const QString &key)
{
    const QJsonValue found = typed(key, QJsonValue::Double, "a whole number");
    const double number = found.toDouble();
    if (found.isDouble() && (number != std::floor(number) || std::abs(number) > 2e9)) {
        m_sink.add(pathOf(key), QStringLiteral("a whole number"), shown(found));
        return 0;
    }
    return static_cast<int>(number);
}

bool Fields::flag(const QString &key)
{
    return typed(key, QJsonValue::Bool, "true or false").toBool();
}

QJsonArray Fields::array(const QString &key)
{
    return typed(key, QJsonValue::Array, "a list").toArray();
}

QJsonObject Fields::object(const QString &key)
{
    return typed(key, QJsonValue::Object, "an object").toObject();
}

void Fields::complain(const QString &key, const QString &expected)
{
    m_sink.add(pathOf(key), expected, shown(m_object.value(key)));
}

QStringList Fields::texts(const QString &key)
{
    QStringList list;
    const QJsonArray values = array(key);
    for (const QJsonValue &each : values) {
        if (!each.isString())
            m_sink.add(pathOf(key), QStringLiteral("a list of texts"), shown(each));
        list.append(each.toString());
    }
    return list;
}

QList<double> Fields::numbers(const QString &key)
{
    QList<double> list;
    const QJsonArray values = array(key);
    for (const QJsonValue &each : values) {
        if (!each.isDouble())
            m_sink.add(pathOf(key), QStringLiteral("a list of numbers"), shown(each));
        list.append(each.toDouble());
    }
    return list;
}

} // namespace mehfooz::golden
