// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace mehfooz {

/// SplitMix64; the generator that reports name so that figures can be made again, and that shuffles quizzes.
/// Source: Steele, Lea and Flood 2014. Never for secrets.
class SplitMix64 {
public:
    explicit SplitMix64(std::uint64_t seed) : m_state{seed} { }
    [[nodiscard]] std::uint64_t next();
    /// next() modulo `bound`, which is above 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return next() % bound; }

private:
    std::uint64_t m_state;
};

} // namespace mehfooz
