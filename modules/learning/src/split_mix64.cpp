// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/split_mix64.h>

namespace mehfooz {

std::uint64_t SplitMix64::next()
{
    m_state += 0x9E3779B97F4A7C15U;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

} // namespace mehfooz
