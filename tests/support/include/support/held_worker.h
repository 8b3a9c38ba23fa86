// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/worker.h>

#include <QThread>

namespace mehfooz::test {

/// What stands for the storage thread. Its work runs on the test's own thread, from its event loop, until hold(): then
/// nothing is done, as with a slow disk, until release().
class HeldWorker final : public Worker {
public:
    ~HeldWorker() override
    {
        if (thread() == &m_idle)
            release();
    }

    void hold() { moveToThread(&m_idle); }
    /// Does all that has waited, and returns when it is done. The replies come with the next events.
    void release()
    {
        QThread *const here = QThread::currentThread();
        const auto back = [this, here] {
            moveToThread(here);
            m_idle.quit();
        };
        post(back);
        m_idle.start();
        m_idle.wait();
    }

private:
    QThread m_idle;
};

} // namespace mehfooz::test
