// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/standings.h>

#include "answer_tally.h"

#include <algorithm>

namespace mehfooz::workshop {

namespace {

/// Equal points share a place. Source: learning, section 9.
template<typename Row>
void setPlaces(std::vector<Row> &rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const bool tied = row > 0 && rows[row].points == rows[row - 1].points;
        rows[row].place = tied ? rows[row - 1].place : static_cast<int>(row) + 1;
    }
}

template<typename Row>
void sortByPoints(std::vector<Row> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.points > b.points; });
}

void addOpening(const SessionState &state, const Opening &opening, Standings &standings)
{
    for (std::size_t each = 0; each < standings.size(); ++each) {
        const auto number = static_cast<ParticipantNumber>(each);
        Standing &standing = standings[each];
        if (state.plan->settings.missedCounts || opening.endedAtRecord > state.participants[each].joinedAtRecord)
            ++standing.asked;
        const Given *given = givenBy(opening, number);
        if (!given)
            continue;
        const AnswerBook &book = state.books[static_cast<std::size_t>(questionFor(state, opening, number))];
        standing.points += static_cast<int>(given->points);
        standing.right += book.answers[given->answer - 1].score >= kRightScore ? 1 : 0;
        ++standing.answered;
    }
}

} // namespace

Standings standingsOf(const SessionState &state)
{
    Standings standings(state.participants.size());
    for (std::size_t each = 0; each < standings.size(); ++each)
        standings[each].participant = static_cast<ParticipantNumber>(each);
    for (int item = 0; item < state.plan->quiz.items.size(); ++item) {
        if (const int counting = countingOpening(state, item); counting >= 0)
            addOpening(state, state.openings[static_cast<std::size_t>(counting)], standings);
    }
    for (std::size_t each = 0; each < standings.size(); ++each)
        standings[each].place = state.participants[each].removed ? 0 : 1;
    for (const Standing &ranked : rankingOf(standings))
        standings[ranked.participant].place = ranked.place;
    return standings;
}

std::vector<Standing> rankingOf(const Standings &standings)
{
    std::vector<Standing> ranking;
    std::copy_if(standings.cbegin(), standings.cend(), std::back_inserter(ranking),
                 [](const Standing &standing) { return standing.place > 0; });
    sortByPoints(ranking);
    setPlaces(ranking);
    return ranking;
}

std::vector<TeamStanding> teamRankingOf(const SessionState &state, const Standings &standings)
{
    std::vector<TeamStanding> teams(state.teamSizes.size());
    std::vector<qint64> sums(teams.size()); // thousands of members with hundreds of questions go over 31 bits
    for (std::size_t each = 0; each < standings.size(); ++each) {
        const Participant &member = state.participants[each];
        if (member.removed || member.team < 0)
            continue;
        ++teams[static_cast<std::size_t>(member.team)].members;
        sums[static_cast<std::size_t>(member.team)] += standings[each].points;
    }
    for (std::size_t team = 0; team < teams.size(); ++team) {
        const qint64 members = std::max(1, teams[team].members);
        teams[team].team = static_cast<int>(team);
        teams[team].points = static_cast<int>((2 * sums[team] + members) / (2 * members)); // half up
    }
    std::erase_if(teams, [](const TeamStanding &team) { return team.members == 0; });
    sortByPoints(teams);
    setPlaces(teams);
    return teams;
}

} // namespace mehfooz::workshop
