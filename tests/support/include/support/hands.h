// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <text/isolates.h>
#include <ui/ink.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QTest>

/// What a person does with a window: reads it, finds a control by its words, presses, types, and goes on with Tab.
namespace mehfooz::test {

/// Lets what came and went find its place.
inline void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

[[nodiscard]] inline QString spoken(const QWidget *widget, QAccessible::Text which = QAccessible::Name)
{
    const QAccessibleInterface *face = widget ? QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)) : nullptr;
    return face ? text::withoutIsolates(face->text(which)) : QString{};
}

[[nodiscard]] inline QAccessible::Role roleOf(const QWidget *widget)
{
    const QAccessibleInterface *face = widget ? QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)) : nullptr;
    return face ? face->role() : QAccessible::NoRole;
}

/// Every text that stands visibly below `root`, without isolates.
[[nodiscard]] inline QStringList wordsOn(const QWidget &root)
{
    QStringList words;
    for (const QWidget *each : root.findChildren<QWidget *>()) {
        const auto *bearer = dynamic_cast<const ui::InkBearer *>(each);
        if (!bearer || !each->isVisible())
            continue;
        for (const ui::InkPiece &piece : bearer->inkPieces())
            words.append(text::withoutIsolates(piece.text));
    }
    return words;
}

/// True when these words stand somewhere below `root`.
[[nodiscard]] inline bool says(const QWidget &root, const QString &words)
{
    const QStringList all = wordsOn(root);
    return std::any_of(all.begin(), all.end(), [&](const QString &each) { return each.contains(words); });
}

/// The visible button, cell or row with these words, or whose name begins with them; null where there is none.
[[nodiscard]] inline QAbstractButton *buttonOn(const QWidget &root, const QString &words)
{
    QAbstractButton *begins = nullptr;
    for (QAbstractButton *each : root.findChildren<QAbstractButton *>()) {
        const QString name = spoken(each);
        if (each->isVisible() && (each->text() == words || name == words))
            return each;
        if (each->isVisible() && !begins && name.startsWith(words))
            begins = each;
    }
    return begins;
}

/// Presses a key on whatever has the keyboard.
inline void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *target = QApplication::focusWidget();
    QVERIFY(target);
    QTest::keyClick(target, key, modifiers);
}

/// Presses the button with these words by the keyboard, and does not wait for what follows.
inline void touch(const QWidget &root, const QString &words)
{
    QAbstractButton *found = buttonOn(root, words);
    QVERIFY2(found, qPrintable(words));
    found->setFocus(Qt::TabFocusReason);
    QTest::keyClick(found, Qt::Key_Space);
}

inline void press(const QWidget &root, const QString &words)
{
    touch(root, words);
    settle();
}

/// The accessible name of what has the keyboard.
[[nodiscard]] inline QString focusName()
{
    return spoken(QApplication::focusWidget());
}

/// Names of all stops that Tab makes below `root`, in order, beginning with the first one after what has the focus now.
/// Ends where Tab leaves `root` or comes back.
[[nodiscard]] inline QStringList tabStops(const QWidget &root, bool forward = true)
{
    constexpr int kMost = 200;
    QStringList names;
    QSet<const QWidget *> seen;
    const QWidget *last = nullptr;
    for (int i = 0; i < kMost; ++i) {
        key(forward ? Qt::Key_Tab : Qt::Key_Backtab);
        const QWidget *now = QApplication::focusWidget();
        if (now && now == last)
            continue; // another link of the same text
        last = now;
        if (!now || !root.isAncestorOf(now) || seen.contains(now))
            break;
        seen.insert(now);
        names.append(focusName());
    }
    return names;
}

} // namespace mehfooz::test
