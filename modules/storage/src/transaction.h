// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

namespace mehfooz {

/// A group of writes that is kept whole or not at all: the destructor rolls back what was not committed. Inside
/// another one it joins: then the outer one alone commits, and must not when an inner one failed.
class Transaction final {
public:
    /// Takes the write lock at once, so that waiting for another program happens here. Check begun() first.
    explicit Transaction(Connection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] const Expected<void> &begun() const { return m_begun; }
    /// Durable when it returns without an error.
    [[nodiscard]] Expected<void> commit();

private:
    Connection &m_connection;
    Expected<void> m_begun;
    bool m_open = false;
};

/// Runs `work` (giving Expected<T>) in a transaction; commits when it succeeds.
template<typename Work>
[[nodiscard]] std::invoke_result_t<Work> inTransaction(Connection &connection, Work work)
{
    Transaction transaction{connection};
    if (!transaction.begun())
        return tl::make_unexpected(transaction.begun().error());
    auto result = work();
    if (!result)
        return result;
    if (auto committed = transaction.commit(); !committed)
        return tl::make_unexpected(committed.error());
    return result;
}

} // namespace mehfooz
