// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

#include <base/error.h>

namespace mehfooz {

/// Writes a lesson as a PDF in the person's language: its parts with the worked example, summary, plan, the contacts
/// that it names, sources and the day. NotFound where the open packs have no such lesson; Unavailable where the file
/// cannot be written, and then nothing is left half-written. GUI thread.
[[nodiscard]] Expected<void> printLesson(PageContext context, const QString &lesson, const QString &path);

} // namespace mehfooz
