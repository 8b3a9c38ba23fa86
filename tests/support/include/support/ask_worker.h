// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/worker.h>

#include <future>

namespace mehfooz::test {

/// Runs `work` on the worker's thread and waits for what it returns, as the program never does.
template<typename Work>
auto askWorker(Worker &worker, Work work)
{
    std::packaged_task<std::invoke_result_t<Work &>()> task{[&work] { return work(); }};
    auto answer = task.get_future();
    worker.post([&task] { task(); });
    return answer.get();
}

} // namespace mehfooz::test
