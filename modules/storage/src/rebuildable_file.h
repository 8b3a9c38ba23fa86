// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"

namespace mehfooz {

/// Gives up the pages that SQLite keeps: after work that goes through much of a file once they would never be used.
void freePages(Connection &connection);

/// A database in the cache folder: opened at its first use, made again when it is damaged, of another version, or was
/// deleted behind our back.
class RebuildableFile final {
public:
    /// An empty `file` is one in memory.
    RebuildableFile(QString file, std::span<const Migration> steps) : m_file{std::move(file)}, m_steps{steps} { }

    enum class OnDamage { TryAgain, Report };

    /// Runs `work` (giving Expected<T>) on the open file. When it finds damage the file is removed, and `work` may be
    /// tried once more on a new, empty one.
    template<typename Work>
    [[nodiscard]] std::invoke_result_t<Work, Connection &> with(Work work, OnDamage onDamage = OnDamage::TryAgain)
    {
        for (bool again = onDamage == OnDamage::TryAgain;; again = false) {
            const auto connection = opened();
            if (!connection)
                return tl::make_unexpected(connection.error());
            auto result = work(**connection);
            if (result || result.error().code != ErrorCode::Corrupted)
                return result;
            discard();
            if (!again)
                return result;
        }
    }

private:
    [[nodiscard]] Expected<Connection *> opened();
    [[nodiscard]] Expected<std::unique_ptr<Connection>> openOnce();
    void discard();

    QString m_file;
    std::span<const Migration> m_steps;
    std::unique_ptr<Connection> m_connection;
};

} // namespace mehfooz
