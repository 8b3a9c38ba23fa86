// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"

#include "fields.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace mehfooz::golden {

namespace {

std::optional<Tolerance> parseTolerance(const QString &words)
{
    static const QRegularExpression kExact{QStringLiteral("^exact\\b")};
    static const QRegularExpression kFigure{QStringLiteral("^(absolute|relative) ([0-9.]+(?:e-?[0-9]+)?)\\b")};
    if (kExact.match(words).hasMatch())
        return Tolerance{};
    const QRegularExpressionMatch figure = kFigure.match(words);
    bool isNumber = false;
    const double size = figure.captured(2).toDouble(&isNumber);
    if (!figure.hasMatch() || !isNumber)
        return std::nullopt;
    return figure.captured(1) == u"absolute" ? Tolerance{size, 0} : Tolerance{0, size};
}

/// One comparison under way: the keys around the place it has reached, innermost last.
class Walk final {
public:
    Walk(const Comparison &how, Sink &sink) : m_how{how}, m_sink{sink} { }

    void compare(const QJsonValue &expected, const QJsonValue &actual, const QString &path)
    {
        if (expected.isObject() && actual.isObject())
            compareObjects(expected.toObject(), actual.toObject(), path);
        else if (expected.isArray() && actual.isArray())
            compareArrays(expected.toArray(), actual.toArray(), path);
        else if (expected.isDouble() && actual.isDouble() ? !isNear(expected.toDouble(), actual.toDouble())
                                                          : expected != actual)
            m_sink.add(path, shown(expected), shown(actual));
    }

private:
    void compareObjects(const QJsonObject &expected, const QJsonObject &actual, const QString &path)
    {
        for (const QString &key : expected.keys()) {
            if (!actual.contains(key)) {
                if (!isForPeople(key))
                    m_sink.add(path + u'.' + key, shown(expected.value(key)), QStringLiteral("no such key"));
                continue;
            }
            m_keys.append(key);
            compare(expected.value(key), actual.value(key), path + u'.' + key);
            m_keys.removeLast();
        }
        for (const QString &key : actual.keys()) {
            if (!expected.contains(key) && !m_how.optional.contains(key))
                m_sink.add(path + u'.' + key, QStringLiteral("nothing"), shown(actual.value(key)));
        }
    }
    void compareArrays(const QJsonArray &expected, const QJsonArray &actual, const QString &path)
    {
        if (expected.size() != actual.size()) {
            m_sink.add(path, shown(expected), shown(actual));
            return;
        }
        for (qsizetype place = 0; place < expected.size(); ++place)
            compare(expected.at(place), actual.at(place), QStringLiteral("%1[%2]").arg(path).arg(place));
    }
    [[nodiscard]] bool isNear(double expected, double actual) const
    {
        if (expected == actual)
            return true;
        const Tolerance tolerance = toleranceHere();
        return std::abs(expected - actual) <= std::max(tolerance.absolute, tolerance.relative * std::abs(expected));
    }
    [[nodiscard]] Tolerance toleranceHere() const
    {
        for (auto key = m_keys.crbegin(); key != m_keys.crend(); ++key) {
            const auto name = m_how.names.constFind(*key);
            if (name != m_how.names.cend())
                return m_how.tolerances.of(*name);
        }
        return {};
    }

    const Comparison &m_how;
    Sink &m_sink;
    QStringList m_keys;
};

} // namespace

Tolerances::Tolerances(const QJsonObject &document, Sink &sink)
{
    const QJsonObject stated = document.value(u"tolerance").toObject();
    for (auto each = stated.begin(); each != stated.end(); ++each) {
        const std::optional<Tolerance> tolerance = parseTolerance(each.value().toString());
        if (!tolerance)
            sink.add(QStringLiteral("tolerance.") + each.key(), QStringLiteral("exact, absolute N or relative N"),
                     shown(each.value()));
        m_byName.insert(each.key(), tolerance.value_or(Tolerance{}));
    }
}

void compare(const QJsonValue &expected, const QJsonValue &actual, const QString &path, const Comparison &how, Sink &sink)
{
    Walk{how, sink}.compare(expected, actual, path);
}

} // namespace mehfooz::golden
