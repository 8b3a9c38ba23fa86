// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace mehfooz {

/// Runs `work` on the thread of `worker` and returns its value. Continue with `.then(receiver, …)`:
/// that part runs on the receiver's thread, and not at all once the receiver is gone.
/// Any thread. The caller keeps `worker` alive; work posted to a thread that has ended never runs.
template<typename Work>
[[nodiscard]] auto runOn(QObject &worker, Work work) -> QFuture<std::invoke_result_t<Work &>>
{
    using Result = std::invoke_result_t<Work &>;
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    QFuture<Result> future = promise->future();
    QMetaObject::invokeMethod(
        &worker,
        [promise, work = std::move(work)]() mutable {
            if constexpr (std::is_void_v<Result>)
                work();
            else
                promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace mehfooz
