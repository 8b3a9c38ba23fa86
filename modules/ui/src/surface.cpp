// SPDX-License-Identifier: GPL-3.0-or-later
#include "surface.h"

#include <ui/card.h>

namespace mehfooz::ui {

Surface surfaceOf(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const HeroCard *>(parent))
            return Surface::Hero;
    return Surface::Page;
}

} // namespace mehfooz::ui
