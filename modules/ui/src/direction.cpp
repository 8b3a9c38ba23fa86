// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/direction.h>

namespace mehfooz::ui {

int digitOf(const QKeyEvent &press)
{
    if (press.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return 0;
    const QString typed = press.text();
    const int value = typed.size() == 1 ? typed.front().digitValue() : -1; // ۱, ١ and 1 alike
    if (value > 0)
        return value;
    return press.key() >= Qt::Key_1 && press.key() <= Qt::Key_9 ? press.key() - Qt::Key_0 : 0;
}

} // namespace mehfooz::ui
