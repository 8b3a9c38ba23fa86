// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <content/folder_pack_source.h>

namespace mehfooz::test {

/// The shipped pack, read once for all tests of a program. Link mehfooz::content.
[[nodiscard]] inline Pack corePack()
{
    static const std::shared_ptr<const Pack> pack = [] {
        FolderPackSource source;
        return source.compile(QStringLiteral(MEHFOOZ_SOURCE_DIR "/content/core"), {}).pack;
    }();
    Q_ASSERT(pack);
    return *pack;
}

} // namespace mehfooz::test
