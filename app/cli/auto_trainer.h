// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/engine.h>
#include <workshop/hall_view.h>

namespace mehfooz::cli {

/// Takes a session through its quiz by itself: opens, closes when everybody has answered or time is over, reveals, goes
/// on, ends. Pure but for what it remembers; the clock is passed in, in ms.
class AutoTrainer final {
public:
    struct Times {
        qint64 step = 5'000;      ///< Between two steps: in the lobby, on a key.
        qint64 question = 30'000; ///< For a question without a timer.
    };

    explicit AutoTrainer(Times times) : m_times{times} { }

    /// The command whose time has come. Asking again before the session has changed gives nothing.
    [[nodiscard]] std::optional<workshop::Command> due(const workshop::ConsoleView &view, qint64 nowMs);

private:
    [[nodiscard]] bool isTime(const workshop::ConsoleView &view, qint64 sinceMs) const;

    Times m_times;
    bool m_asked = false; ///< The command of this stage was given.
    int m_item = -1;
    workshop::Stage m_stage = workshop::Stage::Ended;
    qint64 m_since = -1;
};

/// The command of a next action; none for Nothing.
[[nodiscard]] std::optional<workshop::Command> commandOf(workshop::NextAction action);

} // namespace mehfooz::cli
