// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/worker.h>

#include <QCoreApplication>
#include <QEvent>

#include <memory>

namespace mehfooz {

namespace {

/// Lives on the receiver's thread and goes with it.
class Bell final : public Worker {
public:
    Bell(QObject *receiver, std::function<void()> use) : Worker{receiver}, m_use{std::move(use)} { }

    void answer()
    {
        const auto use = std::exchange(m_use, {});
        deleteLater();
        if (use)
            use();
    }

private:
    std::function<void()> m_use;
};

} // namespace

struct WayBack::Gate {
    std::mutex mutex;
    Bell *bell = nullptr; ///< Null once it is gone.
};

WayBack::WayBack(QObject *receiver, std::function<void()> use) : m_gate{std::make_shared<Gate>()}
{
    auto *bell = new Bell{receiver, std::move(use)};
    m_gate->bell = bell;
    QObject::connect(bell, &QObject::destroyed, [gate = m_gate] {
        const std::lock_guard lock{gate->mutex};
        gate->bell = nullptr;
    });
}

void WayBack::ring() const
{
    const std::lock_guard lock{m_gate->mutex};
    if (Bell *bell = m_gate->bell)
        bell->post([bell] { bell->answer(); });
}

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
