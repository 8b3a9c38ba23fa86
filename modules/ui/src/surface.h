// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace mehfooz::ui {

/// What lies behind a widget, as far as colours depend on it.
enum class Surface { Page, Hero };

/// Looks for a hero card among the widget's parents.
[[nodiscard]] Surface surfaceOf(const QWidget *widget);

} // namespace mehfooz::ui
