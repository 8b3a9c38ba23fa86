// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_reading.h"

#include <text/prose.h>

namespace mehfooz {

/// Reports markup outside the subset that prose may have (`screen words`, [[term]], **strong**, [words](kind:id)) and
/// notes the objects that the text links to. Messages of specimens and sources are not looked at.
void checkProse(const TextUse &use, FileReading &file);

/// Notes the object behind a link or a term, or reports a kind that may not be linked to.
void mentionTarget(const text::Inline &run, Position at, FileReading &file);

} // namespace mehfooz
