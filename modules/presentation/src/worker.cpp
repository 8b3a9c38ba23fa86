// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/worker.h>

#include <QCoreApplication>
#include <QEvent>

#include <memory>

namespace mehfooz {

void Worker::post(std::function<void()> work)
{
    auto turn = std::make_unique<QEvent>(QEvent::User); // before the hand-over, so that it happened before the work
    {
        const std::lock_guard lock{m_mutex};
        m_waiting.push_back(std::move(work));
    }
    QCoreApplication::postEvent(this, turn.release());
}

void Worker::customEvent(QEvent *event)
{
    Q_UNUSED(event)
    std::function<void()> work;
    {
        const std::lock_guard lock{m_mutex};
        Q_ASSERT(!m_waiting.empty());
        work = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    work();
}

} // namespace mehfooz
