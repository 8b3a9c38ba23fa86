// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace mehfooz::test {

/// Call from init(): any later warning fails the test function, but for two that the offscreen platform prints.
inline void failOnUnexpectedWarning()
{
    QTest::failOnWarning(QRegularExpression{
        QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise)\\(\\))")});
}

} // namespace mehfooz::test
