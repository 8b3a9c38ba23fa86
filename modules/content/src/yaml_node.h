// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace mehfooz {

/// A piece of a YAML file with its place. Line and column count from 1, columns in characters.
struct YamlNode {
    enum class Kind : quint8 { Null, Scalar, Sequence, Map };

    Kind kind = Kind::Null;
    bool quoted = false; ///< A quoted or block scalar: text, whatever it looks like.
    int line = 1;
    int column = 1;
    QString text;                   ///< Of a scalar.
    std::vector<YamlNode> children; ///< Of a sequence its entries; of a map key, value, key, value …

    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
    [[nodiscard]] bool isScalar() const { return kind == Kind::Scalar; }
    [[nodiscard]] bool isSequence() const { return kind == Kind::Sequence; }
    [[nodiscard]] bool isMap() const { return kind == Kind::Map; }

    /// The value under `key` of a map, the first where the key stands twice; nullptr where there is none.
    [[nodiscard]] const YamlNode *find(QStringView key) const;
};

/// "a text", "a list", "a map" or "nothing", for messages.
[[nodiscard]] QString describe(const YamlNode &node);

} // namespace mehfooz
