// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_loop.h"

#include <algorithm>

namespace mehfooz::server {

CommitLoop::CommitLoop(workshop::JournalWriter &writer, Elsewhere elsewhere, Listener listener)
    : m_writer{writer}, m_elsewhere{std::move(elsewhere)}, m_listener{std::move(listener)}
{
}

void CommitLoop::start()
{
    Q_ASSERT(isIdle());
    if (m_writer.pending() == 0)
        m_listener.durable();
    else
        run();
}

void CommitLoop::tick(qint64 nowMs)
{
    if (m_stage != Stage::Waiting)
        return;
    if (m_retryAt == 0)
        m_retryAt = nowMs + m_waitMs;
    if (nowMs >= m_retryAt)
        run();
}

void CommitLoop::run()
{
    m_stage = Stage::Running;
    m_elsewhere([this] { return m_writer.commit(); }, [this](const Expected<void> &result) { finished(result); });
}

void CommitLoop::finished(const Expected<void> &result)
{
    if (!result) {
        m_stage = Stage::Waiting;
        m_waitMs = std::clamp(m_waitMs * 2, kFirstWaitMs, kLongestWaitMs);
        m_retryAt = 0;
        m_listener.failed(result.error());
        return;
    }
    m_stage = Stage::Idle;
    m_waitMs = 0;
    m_listener.durable();
}

} // namespace mehfooz::server
