// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/session_state.h>

#include <array>

namespace mehfooz::workshop {

inline constexpr double kRightScore = 1 - 1e-9; ///< Source: learning, section 9, "right".

/// How the answers of one opening to one question fell. Removed participants are left out.
struct AnswerTally {
    std::vector<quint32> byAnswer; ///< By place in the question's book, from 0.
    quint32 answered = 0;
    quint32 right = 0;
    std::array<quint32, 4> sure{};
    std::array<quint32, 4> rightSure{};
};
[[nodiscard]] AnswerTally tallyOf(const SessionState &state, const Opening &opening, int question);

/// How often each key of wireKeys() was chosen, for single_choice, true_false and multiple_response; else empty.
[[nodiscard]] std::vector<quint32> optionCounts(const SessionState &state, const Opening &opening, int question);

/// The questions of an opening: one, or in a test those of group X and Y.
[[nodiscard]] std::vector<int> questionsOf(const SessionState &state, const Opening &opening);

} // namespace mehfooz::workshop
