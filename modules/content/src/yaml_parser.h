// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml_node.h"

#include <base/diagnostic.h>

namespace mehfooz {

struct YamlDocument {
    YamlNode root; ///< Null where the file cannot be parsed or is empty.
    QList<Diagnostic> problems;
};

/// Limits that keep a hostile file from costing much; far above what a person writes.
inline constexpr int kDeepestYaml = 24;
inline constexpr qsizetype kLongestScalar = 64 * 1024;
inline constexpr qsizetype kMostYamlNodes = 4'000'000;

/// Parses one YAML document of UTF-8 text. Refuses aliases and anchors (a few bytes of them can stand for
/// gigabytes), tags, several documents, keys that are not plain texts or stand twice. Linear; any thread.
[[nodiscard]] YamlDocument parseYaml(const QByteArray &utf8, const QString &file);

} // namespace mehfooz
