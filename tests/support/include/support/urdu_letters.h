// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace mehfooz::test {

/// Whether a text holds letters of the Urdu script: what the program says in Urdu does, what it says in English does not.
[[nodiscard]] inline bool hasUrdu(const QString &text)
{
    return text.contains(QRegularExpression{QStringLiteral("[\u0600-\u06FF]")});
}

} // namespace mehfooz::test
