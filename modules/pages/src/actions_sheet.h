// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/next_actions_view_model.h>
#include <ui/printing.h>

namespace mehfooz {

/// The person's plan on one page: every step in order with a box to tick, its minutes, and when and where.
[[nodiscard]] ui::PrintSheet actionsSheet(const NextActionsViewModel &model, const LanguageState &language, QDate today);

} // namespace mehfooz
