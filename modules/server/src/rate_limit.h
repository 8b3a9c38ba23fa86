// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace mehfooz::server {

/// How many frames one connection may send: bursts of what a phone held back while it was away, then a steady few.
/// Counts in thousandths of a frame, in 16 bytes, since there is one a phone. The clock is passed in, in ms.
class RateLimit final {
public:
    static constexpr int kBurst = 60;
    static constexpr int kPerSecond = 10;
    /// So far over the rate nobody goes who only sends again what was refused.
    static constexpr int kFlood = 200;

    explicit RateLimit(qint64 nowMs = 0) : m_atMs{nowMs} { }

    /// Counts a frame; false: it is over the rate.
    [[nodiscard]] bool take(qint64 nowMs)
    {
        const qint64 filled = std::min<qint64>(qint64{kBurst} * 1000, m_level + (nowMs - m_atMs) * kPerSecond);
        m_atMs = nowMs;
        m_level = static_cast<qint32>(std::max<qint64>(filled - 1000, -qint64{kFlood} * 1000));
        return m_level >= 0;
    }
    /// Seconds until a frame is taken again, at least 1.
    [[nodiscard]] int waitSeconds() const { return std::max(1, (999 - m_level) / (1000 * kPerSecond) + 1); }
    /// True for one that goes on and on over the rate.
    [[nodiscard]] bool isFlood() const { return m_level <= -kFlood * 1000; }

private:
    qint64 m_atMs;
    qint32 m_level = kBurst * 1000;
};

} // namespace mehfooz::server
