// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <utility>

namespace mehfooz::test {

/// Makes the n-th call to any fake that shares it fail. Without failAt() every call passes.
class FailSwitch final {
public:
    /// The call that fails, counted from 1 and from now on; later calls pass again.
    void failAt(int call, Error error = {ErrorCode::Unavailable, QStringLiteral("the disk is full")})
    {
        m_failAt = call;
        m_calls = 0;
        m_always = false;
        m_error = std::move(error);
    }
    /// Every call fails until neverFail().
    void failAlways(Error error = {ErrorCode::Unavailable, QStringLiteral("the disk is full")})
    {
        m_always = true;
        m_error = std::move(error);
    }
    void neverFail()
    {
        m_always = false;
        m_failAt = 0;
    }
    /// Calls since the last failAt(), or since the beginning.
    [[nodiscard]] int calls() const { return m_calls; }

    /// Counts a call and tells whether it passes.
    [[nodiscard]] Expected<void> pass()
    {
        ++m_calls;
        if (m_always || m_calls == m_failAt)
            return tl::make_unexpected(m_error);
        return {};
    }

private:
    int m_failAt = 0;
    int m_calls = 0;
    bool m_always = false;
    Error m_error;
};

} // namespace mehfooz::test
