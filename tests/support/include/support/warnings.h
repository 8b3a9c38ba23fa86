// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace mehfooz::test {

/// Call from init(): any later warning fails the test function, but for three that the offscreen platform prints.
inline void failOnUnexpectedWarning()
{
    QTest::failOnWarning(QRegularExpression{
        QStringLiteral("^(?!This plugin does not support ((propagateSizeHints|raise)\\(\\)|grabbing the keyboard))")});
}

/// The same where a person may type any script: of those that no font here has, Qt says so.
inline void failOnWarningBesidesFonts()
{
    QTest::failOnWarning(QRegularExpression{QStringLiteral(
        "^(?!This plugin does not support ((propagateSizeHints|raise)\\(\\)|grabbing the keyboard)| *OpenType support missing for)")});
}

} // namespace mehfooz::test
