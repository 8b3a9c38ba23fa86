// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
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

} // namespace mehfooz
