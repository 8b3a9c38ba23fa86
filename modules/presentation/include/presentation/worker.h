// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace mehfooz {

/// A queue of work in front of the thread that this object lives on.
///
/// The work is handed over under a mutex and not inside an event of Qt's: Qt is not built with ThreadSanitizer, which
/// would take every hand-over through its event queue for a race, and so could tell nothing about the real ones.
class Worker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Runs `work` from the event loop of this object's thread, after what was posted before. Any thread, while the object
    /// is alive. Work that waits when the object goes, or when its thread has ended, never runs.
    void post(std::function<void()> work);

protected:
    void customEvent(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_waiting; ///< One event is on its way for each.
};

/// The way from another thread back to an object that may be gone by then. A copy leads to the same object.
class WayBack final {
public:
    /// `use` is kept beside the receiver, and goes with it. The receiver's thread.
    WayBack(QObject *receiver, std::function<void()> use);

    /// Calls `use` once, from the event loop of the receiver's thread; not at all once the receiver is gone. Any thread.
    void ring() const;

private:
    struct Gate;
    std::shared_ptr<Gate> m_gate;
};

} // namespace mehfooz
