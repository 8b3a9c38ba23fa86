// SPDX-License-Identifier: GPL-3.0-or-later
#include "host_clock.h"

#include <algorithm>
#include <chrono>
#include <utility>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace mehfooz::server {

namespace {

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

ClockReading readClocks()
{
    const qint64 running = steadyMs();
#ifdef Q_OS_LINUX
    timespec whole{};
    if (::clock_gettime(CLOCK_BOOTTIME, &whole) == 0)
        return {running, qint64{whole.tv_sec} * 1000 + whole.tv_nsec / 1'000'000};
#endif
    return {running, running};
}

qint64 HostClock::at(ClockReading now)
{
    const qint64 running = std::max<qint64>(0, now.runningMs - m_last.runningMs);
    const qint64 whole = std::max<qint64>(0, now.wholeMs - m_last.wholeMs);
    m_last = {std::max(now.runningMs, m_last.runningMs), std::max(now.wholeMs, m_last.wholeMs)};
    if (running > kLongestStall || whole > kLongestStall) {
        m_gap = true;
        return m_ms;
    }
    m_ms += running;
    return m_ms;
}

bool HostClock::takeGap()
{
    return std::exchange(m_gap, false);
}

} // namespace mehfooz::server
