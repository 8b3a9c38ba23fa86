// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/faces.h>

#include <QApplication>
#include <QTest>

/// The keyboard alone, on whatever has the focus.
namespace mehfooz::test {

/// Presses keys one after the other, each on what has the focus then.
inline void pressKeys(std::initializer_list<Qt::Key> keys, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    for (const Qt::Key key : keys) {
        QWidget *target = QApplication::focusWidget();
        QVERIFY(target);
        QTest::keyClick(target, key, modifiers);
    }
}

/// What a screen reader calls the widget with the focus.
[[nodiscard]] inline QString focusedName()
{
    QWidget *focused = QApplication::focusWidget();
    return focused ? Face{*focused}.name() : QString{};
}

/// Names of the stops that Tab makes from here on, until it comes to one a second time.
[[nodiscard]] inline QStringList stopsOfTab()
{
    QStringList names;
    QList<const QWidget *> seen;
    for (QWidget *now = QApplication::focusWidget(); now && !seen.contains(now); now = QApplication::focusWidget()) {
        seen.append(now);
        names.append(Face{*now}.name());
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return names;
}

} // namespace mehfooz::test
