// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <cstdint>
#include <optional>

namespace mehfooz {

/// Wilson score interval of k of n, z = 1.959963984540054 (spec: learning, section 7.1).
struct Proportion { double share = 0; double low = 0; double high = 0; };
[[nodiscard]] Proportion wilson(int k, int n);

/// Two-sided 95 % quantile of Student's t, df at least 1 (may be fractional).
[[nodiscard]] double studentT975(double df);

/// SplitMix64; the generator that reports name so that figures can be made again.
class SplitMix64 {
public:
    explicit SplitMix64(std::uint64_t seed) : m_state{seed} { }
    [[nodiscard]] std::uint64_t next();

private:
    std::uint64_t m_state;
};

} // namespace mehfooz
