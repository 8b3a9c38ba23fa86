// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/worker.h>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace mehfooz {

/// What work on another thread will give. Dropping a reply stops nothing.
template<typename T>
class Reply final {
public:
    explicit Reply(QFuture<T> future) : m_future{std::move(future)} { }

    /// Calls `use(result)` from the event loop of the calling thread, which must be the receiver's; not at all once the
    /// receiver is gone, or where the work never ran. Where `use` returns a value, returns the reply that gives it.
    ///
    /// A watcher rather than QFuture::then(): in Qt 6.4 that one looks at the receiver from the worker's thread, and
    /// stops a debug build when the receiver has gone before the work is done.
    template<typename Use>
    auto then(QObject *receiver, Use use) const
    {
        using Next = std::invoke_result_t<Use &, const T &>;
        if constexpr (std::is_void_v<Next>) {
            whenDone(receiver, std::move(use));
        } else {
            auto promise = std::make_shared<QPromise<Next>>();
            promise->start();
            whenDone(receiver, [promise, use = std::move(use)](const T &result) mutable {
                promise->addResult(use(result));
                promise->finish();
            });
            return Reply<Next>{promise->future()};
        }
    }

private:
    template<typename Use>
    void whenDone(QObject *receiver, Use use) const
    {
        auto *watcher = new QFutureWatcher<T>(receiver);
        QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, use = std::move(use)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                use(watcher->result());
        });
        watcher->setFuture(m_future);
    }

    QFuture<T> m_future;
};

/// Runs `work` on the thread of `worker` and replies with its value. Any thread. The caller keeps `worker` alive; work
/// posted to a thread that has ended never runs.
template<typename Work>
[[nodiscard]] auto runOn(Worker &worker, Work work) -> Reply<std::invoke_result_t<Work &>>
{
    using Result = std::invoke_result_t<Work &>;
    struct Job {
        QPromise<Result> promise;
        Work work;
    };
    const auto job = std::make_shared<Job>(Job{{}, std::move(work)});
    job->promise.start();
    Reply<Result> reply{job->promise.future()};
    worker.post([job] {
        job->promise.addResult(job->work());
        job->promise.finish();
    });
    return reply;
}

} // namespace mehfooz
