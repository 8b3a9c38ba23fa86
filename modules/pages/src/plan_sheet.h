// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/incident_view_model.h>
#include <ui/printing.h>

namespace mehfooz {

/// A plan as it is printed, for a wall or a helper: every stage, the contacts, and the complaint to fill in by hand.
[[nodiscard]] ui::PrintSheet planSheet(const Incident &plan, const Library &library, const LanguageState &language, QDate today);

} // namespace mehfooz
