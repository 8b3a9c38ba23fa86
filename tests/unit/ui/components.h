// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/ui_stage.h>

#include <QAccessible>

#include <functional>

namespace mehfooz::ui {

/// A component of this module with something in it, and what holds of it.
struct Component {
    enum Trait {
        Wordless = 1,   ///< Paints no letters, so its picture is mirrored in Urdu.
        TakesTab = 2,   ///< The component itself is a stop of Tab.
        Pressed = 4,    ///< It is a button: Space and clicks press it.
        EnterToo = 8,   ///< Enter presses it.
        Reflows = 16,   ///< Narrower may be lower: a picture shrinks, columns become rows, a paragraph has other high strokes.
    };
    const char *name;
    std::function<QWidget *(test::UiStage &)> make;
    QAccessible::Role role = QAccessible::NoRole; ///< NoRole: as Qt says.
    int traits = 0;
};

/// Every component that stands on pages.
const QList<Component> &components();

/// A row for each component, in both directions and sizes.
void addEveryComponentAndLook();
/// A row for each component that has all of these traits.
void addComponents(int traits = 0);
/// The component of the present row.
const Component &component();

} // namespace mehfooz::ui
