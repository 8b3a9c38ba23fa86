// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace mehfooz::server {

/// Two clocks of the computer that never fall, in ms: one that stands still while it sleeps, one that does not.
struct ClockReading {
    qint64 runningMs = 0;
    qint64 wholeMs = 0;
};

/// The clocks of this computer. Where the system has only one, both are the same.
[[nodiscard]] ClockReading readClocks();

/// Milliseconds in which the host was there for its phones. Time in which the computer slept, or in which the program
/// was stopped for longer than kLongestStall, does not count: nobody could answer then. Pure.
class HostClock final {
public:
    static constexpr qint64 kLongestStall = 5'000;

    explicit HostClock(ClockReading now) : m_last{now} { }

    /// Must be asked several times a second. Never falls.
    [[nodiscard]] qint64 at(ClockReading now);
    /// True once after each gap that at() left out.
    [[nodiscard]] bool takeGap();

private:
    ClockReading m_last;
    qint64 m_ms = 0;
    bool m_gap = false;
};

} // namespace mehfooz::server
