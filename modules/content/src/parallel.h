// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <future>
#include <system_error>
#include <thread>
#include <vector>

namespace mehfooz {

/// Calls work(i) once for each i below `count`, on the caller's thread and on up to three others. `work` must be pure
/// but for what belongs to its own i. `afterEach(done)` is called on the caller's thread only.
template<typename Work, typename AfterEach>
void forEachInParallel(size_t count, const Work &work, const AfterEach &afterEach)
{
    constexpr size_t kMostThreads = 4;
    std::atomic<size_t> next{0};
    std::atomic<size_t> done{0};
    const auto takeOne = [&] {
        const size_t i = next.fetch_add(1);
        if (i >= count)
            return false;
        work(i);
        done.fetch_add(1);
        return true;
    };
    std::vector<std::future<void>> others;
    const size_t threads = std::min({kMostThreads, static_cast<size_t>(std::max(1U, std::thread::hardware_concurrency())), count});
    try {
        for (size_t i = 1; i < threads; ++i)
            others.push_back(std::async(std::launch::async, [&] { while (takeOne()) { } }));
    } catch (const std::system_error &) {
        // No thread to be had: the caller's does it all.
    }
    while (takeOne())
        afterEach(done.load());
    for (std::future<void> &other : others)
        other.get();
}

template<typename Work>
void forEachInParallel(size_t count, const Work &work)
{
    forEachInParallel(count, work, [](size_t) { });
}

} // namespace mehfooz
