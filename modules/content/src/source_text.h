// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/diagnostic.h>

#include <QByteArray>

namespace mehfooz {

/// The bytes of a text file made ready for a parser: without byte order mark, lines ending in "\n".
struct SourceText {
    QByteArray utf8;
    QList<Diagnostic> problems; ///< With any error in it, the text is not to be parsed.
};

enum class SourceKind { Yaml, Markdown };

/// Checks what no parser should see: bytes that are not UTF-8, NUL and other control characters, direction
/// embeddings (U+202A–202E), and tabs in YAML.
[[nodiscard]] SourceText prepareSource(QByteArray bytes, const QString &file, SourceKind kind);

} // namespace mehfooz
