// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/ports.h>

namespace mehfooz {

/// Reads packs from folders of YAML and Markdown, and keeps what it read as bytes. Has no state; any thread.
class FolderPackSource final : public PackSource {
public:
    /// Pictures and recordings take part by name and size only, since no compiled pack holds them.
    [[nodiscard]] Expected<QByteArray> digest(const QString &folder) override;
    /// Reads several files at a time; `progress` is called on the caller's thread, with counts of files.
    [[nodiscard]] Compiled compile(const QString &folder, const Progress &progress) override;
    [[nodiscard]] QByteArray encode(const Pack &pack) override;
    [[nodiscard]] Expected<std::shared_ptr<const Pack>> decode(const QByteArray &bytes, const QString &folder) override;
};

} // namespace mehfooz
