// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <presentation/language_state.h>

namespace mehfooz {

/// What was being done when an error came; decides what the sentence says is safe.
enum class ErrorContext { OpeningProfile, Saving, ReadingPack, NamingProfile, ImportingProfile, Printing, Searching, WritingFile };

/// A sentence for the person: what happened, what is safe, what to do, with the file's name where there is one.
[[nodiscard]] QString errorWords(const Error &error, ErrorContext context, const LanguageState &language);

} // namespace mehfooz
