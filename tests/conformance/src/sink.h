// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <golden/report.h>

#include <QJsonValue>

namespace mehfooz::golden {

/// A JSON value as it is printed in a difference; numbers with 17 significant digits.
[[nodiscard]] QString shown(const QJsonValue &value);

/// Collects what is wrong with one case, or with the part of a document that is no case.
class Sink final {
public:
    void add(const QString &path, const QString &expected, const QString &actual)
    {
        m_differences.append({path, expected, actual});
    }
    [[nodiscard]] bool isEmpty() const { return m_differences.isEmpty(); }
    [[nodiscard]] const QList<Difference> &differences() const { return m_differences; }

private:
    QList<Difference> m_differences;
};

} // namespace mehfooz::golden
