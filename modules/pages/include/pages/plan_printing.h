// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

#include <base/error.h>

namespace mehfooz {

/// Writes a plan for after an attack as a PDF in the person's language: its steps by stage, what never to do, the
/// contacts, what to keep, and the complaint with lines to fill in by hand. Nothing of the person is in it. NotFound
/// where the open packs have no such plan; Unavailable where the file cannot be written, and then nothing is left
/// half-written. GUI thread.
[[nodiscard]] Expected<void> printPlan(PageContext context, const QString &plan, const QString &path);

} // namespace mehfooz
