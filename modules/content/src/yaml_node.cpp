// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml_node.h"

namespace mehfooz {

const YamlNode *YamlNode::find(QStringView key) const
{
    if (!isMap())
        return nullptr;
    for (size_t i = 0; i + 1 < children.size(); i += 2) {
        if (children[i].text == key)
            return &children[i + 1];
    }
    return nullptr;
}

QString describe(const YamlNode &node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null: return QStringLiteral("nothing");
    case YamlNode::Kind::Sequence: return QStringLiteral("a list");
    case YamlNode::Kind::Map: return QStringLiteral("a map");
    case YamlNode::Kind::Scalar: break;
    }
    return node.quoted ? QStringLiteral("a text in quotes") : QStringLiteral("\"%1\"").arg(node.text.left(40));
}

} // namespace mehfooz
