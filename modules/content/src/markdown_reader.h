// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_reading.h"

#include <text/prose.h>

namespace mehfooz {

struct MarkdownBlock {
    text::Block block;
    Position at;
};

/// The blocks of a lesson or help text. Knows headings, paragraphs, flat lists, quotes of one paragraph, {{specimen}}
/// alone on a line and the marks of prose; reports anything else with its line. Texts are kept for the check.
[[nodiscard]] QList<MarkdownBlock> readMarkdown(const QByteArray &utf8, const QString &language, FileReading &file);

} // namespace mehfooz
