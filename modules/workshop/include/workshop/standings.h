// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/session_state.h>

namespace mehfooz::workshop {

/// What one participant has so far (spec: learning, section 9).
struct Standing {
    ParticipantNumber participant = 0;
    int points = 0;
    int right = 0;
    int answered = 0;
    int asked = 0;
    int place = 1; ///< Equal points share a place; the next places are left out.
    friend bool operator==(const Standing &, const Standing &) = default;
};

struct TeamStanding {
    int team = 0;
    int members = 0;
    int points = 0; ///< Mean of the members', rounded half up.
    int place = 1;
    friend bool operator==(const TeamStanding &, const TeamStanding &) = default;
};

/// By participant, removed ones included, whose place is 0.
using Standings = std::vector<Standing>;

/// O(participants × openings). Pure.
[[nodiscard]] Standings standingsOf(const SessionState &state);
/// Best first; those of one place in order of joining; removed ones left out.
[[nodiscard]] std::vector<Standing> rankingOf(const Standings &standings);
/// Best first; teams without members left out.
[[nodiscard]] std::vector<TeamStanding> teamRankingOf(const SessionState &state, const Standings &standings);

} // namespace mehfooz::workshop
