// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind_readers.h"

namespace mehfooz {

using YamlReader = void (*)(const YamlNode &, FileReading &, Pack &);

/// What a file is, by its path inside the pack.
struct FileRole {
    enum class Kind : quint8 {
        Manifest,   ///< pack.yaml
        Objects,    ///< YAML, read by `reader`
        LessonText, ///< lessons/<name>/<language>.md
        HelpText,   ///< help/<name>.<language>.md
        Picture,    ///< *.png
        Recording,  ///< audio/*.wav
        Free,       ///< README, LICENSE: not part of the content
        Unknown,
    };
    Kind kind = Kind::Unknown;
    YamlReader reader = nullptr;
    QString name;     ///< Lesson or help page.
    QString language; ///< Of a text.
};

[[nodiscard]] FileRole roleOf(const QString &path);

/// A sentence on why a file of no known role is wrong, with the path it was probably meant to have.
[[nodiscard]] Diagnostic unknownFile(const QString &path);

} // namespace mehfooz
