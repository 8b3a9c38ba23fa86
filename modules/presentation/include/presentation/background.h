// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/worker.h>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace mehfooz {

/// What work on another thread will give. Dropping a reply stops nothing.
///
/// Not QFuture: its then() looks at the receiver from the worker's thread in Qt 6.4 and stops a debug build when the
/// receiver has gone before the work is done; and its locks are hidden from ThreadSanitizer, see Worker.
template<typename T>
class Reply final {
public:
    /// Calls `use(result)` from the event loop of the calling thread, which must be the receiver's; not at all once the
    /// receiver is gone, or where the work never ran. Where `use` returns a value, returns the reply that gives it.
    template<typename Use>
    auto then(QObject *receiver, Use use) const
    {
        using Next = std::invoke_result_t<Use &, const T &>;
        if constexpr (std::is_void_v<Next>) {
            whenGiven(receiver, std::move(use));
        } else {
            const Reply<Next> next;
            whenGiven(receiver, [next, use = std::move(use)](const T &result) mutable { next.give(use(result)); });
            return next;
        }
    }

    /// The value, once. Any thread.
    void give(T value) const
    {
        std::optional<WayBack> back;
        {
            const std::lock_guard lock{m_state->mutex};
            m_state->value.emplace(std::move(value));
            back = m_state->back;
        }
        if (back)
            back->ring();
    }

private:
    struct State {
        std::mutex mutex;
        std::optional<T> value;
        std::optional<WayBack> back; ///< Who is told of the value.
    };

    template<typename Use>
    void whenGiven(QObject *receiver, Use use) const
    {
        const WayBack back{receiver, [state = m_state, use = std::move(use)]() mutable { use(std::as_const(*state->value)); }};
        bool isGiven = false;
        {
            const std::lock_guard lock{m_state->mutex};
            isGiven = m_state->value.has_value();
            m_state->back = back;
        }
        if (isGiven)
            back.ring();
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// Runs `work` on the thread of `worker` and replies with its value. Any thread. The caller keeps `worker` alive; work
/// posted to a thread that has ended never runs.
template<typename Work>
[[nodiscard]] auto runOn(Worker &worker, Work work) -> Reply<std::invoke_result_t<Work &>>
{
    const Reply<std::invoke_result_t<Work &>> reply;
    const auto kept = std::make_shared<Work>(std::move(work));
    worker.post([reply, kept] { reply.give((*kept)()); });
    return reply;
}

} // namespace mehfooz
