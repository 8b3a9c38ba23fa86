// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/report.h>

#include "answer_tally.h"
#include "report_json.h"
#include "report_sheets.h"

#include <base/digest.h>

#include <algorithm>

namespace mehfooz::workshop {

namespace {

/// The last opening of an item that was not undone; −1: none.
int lastOpening(const SessionState &state, int item)
{
    for (std::size_t place = state.openings.size(); place-- > 0;) {
        if (state.openings[place].item == item && state.openings[place].state != OpeningState::Undone)
            return static_cast<int>(place);
    }
    return -1;
}

std::vector<AnswerCount> rowsOf(const SessionState &state, int opening, int question)
{
    for (Distribution &spread : distributionsOf(state, opening)) {
        if (spread.question == question)
            return std::move(spread.rows);
    }
    return {};
}

int askedAt(const SessionState &state, const Opening &opening, int question)
{
    int asked = 0;
    for (std::size_t each = 0; each < state.participants.size(); ++each) {
        const Participant &own = state.participants[each];
        const bool wasThere = state.plan->settings.missedCounts || opening.endedAtRecord > own.joinedAtRecord;
        if (!own.removed && wasThere && questionFor(state, opening, static_cast<ParticipantNumber>(each)) == question)
            ++asked;
    }
    return asked;
}

/// The first vote before a discussion, where the opening that counts is the second.
int firstRound(const SessionState &state, int opening)
{
    const Opening &counting = state.openings[static_cast<std::size_t>(opening)];
    for (int place = opening - 1; counting.round > 1 && place >= 0; --place) {
        const Opening &earlier = state.openings[static_cast<std::size_t>(place)];
        if (earlier.item == counting.item && earlier.round == counting.round - 1 && earlier.state == OpeningState::Closed)
            return place;
    }
    return -1;
}

void addCounting(QuestionResult &result, const SessionState &state, int opening, int question)
{
    const Opening &counting = state.openings[static_cast<std::size_t>(opening)];
    const AnswerTally tally = tallyOf(state, counting, question);
    result.answers = rowsOf(state, opening, question);
    if (const int first = firstRound(state, opening); first >= 0)
        result.firstRound = rowsOf(state, first, question);
    result.asked = askedAt(state, counting, question);
    result.answered = static_cast<int>(tally.answered);
    result.omitted = std::max(0, result.asked - result.answered);
    result.right = static_cast<int>(tally.right);
    std::copy(tally.sure.cbegin(), tally.sure.cend(), result.sure);
    std::copy(tally.rightSure.cbegin(), tally.rightSure.cend(), result.rightSure);
}

QuestionResult resultOf(const SessionState &state, int item, int question)
{
    const QuizItem &place = state.plan->quiz.items.at(item);
    const Question &asked = state.plan->quiz.questions.at(question).question;
    QuestionResult result;
    result.item = place.id;
    result.question = asked.id.text();
    result.part = place.part;
    result.topic = asked.topic.text();
    const int last = lastOpening(state, item);
    result.state = last < 0 ? OpeningState::Undone : state.openings[static_cast<std::size_t>(last)].state;
    result.rounds = static_cast<int>(std::count_if(state.openings.cbegin(), state.openings.cend(), [&](const Opening &opening) {
        return opening.item == item && opening.state != OpeningState::Undone;
    }));
    if (const int counting = countingOpening(state, item); counting >= 0)
        addCounting(result, state, counting, question);
    return result;
}

std::vector<QuestionResult> resultsOf(const SessionState &state)
{
    std::vector<QuestionResult> results;
    for (int item = 0; item < state.plan->quiz.items.size(); ++item) {
        const QuizItem &place = state.plan->quiz.items.at(item);
        results.push_back(resultOf(state, item, place.question));
        if (place.forGroupY != place.question)
            results.push_back(resultOf(state, item, place.forGroupY));
    }
    return results;
}

std::vector<ScoreRow> scoresOf(const SessionState &state, const Standings &standings)
{
    std::vector<ScoreRow> rows;
    for (const Standing &own : standings) {
        const Participant &participant = state.participants[own.participant];
        if (participant.removed)
            continue;
        const QString team = participant.team < 0 ? QString{} : state.plan->settings.teams.at(participant.team);
        rows.push_back({static_cast<int>(own.participant) + 1, participant.name, team, own.points, own.right, own.answered, own.asked, own.place});
    }
    return rows;
}

std::vector<TopicResult> topicsOf(const SessionState &state)
{
    struct Sum { int answered = 0; double score = 0; };
    QMap<QString, Sum> sums;
    for (int item = 0; item < state.plan->quiz.items.size(); ++item) {
        const int counting = countingOpening(state, item);
        if (counting < 0)
            continue;
        const Opening &opening = state.openings[static_cast<std::size_t>(counting)];
        for (const int question : questionsOf(state, opening)) {
            const AnswerTally tally = tallyOf(state, opening, question);
            Sum &sum = sums[state.plan->quiz.questions.at(question).question.topic.text()];
            sum.answered += static_cast<int>(tally.answered);
            for (std::size_t place = 0; place < tally.byAnswer.size(); ++place)
                sum.score += tally.byAnswer[place] * state.books[static_cast<std::size_t>(question)].answers[place].score;
        }
    }
    std::vector<TopicResult> topics;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (sum->answered > 0)
            topics.push_back({sum.key(), sum->answered, sum->score / sum->answered});
    }
    std::stable_sort(topics.begin(), topics.end(), [](const TopicResult &a, const TopicResult &b) { return a.scoreShare < b.scoreShare; });
    return topics;
}

} // namespace

SessionReport reportOf(const SessionState &state)
{
    SessionReport report;
    report.quiz = state.plan->quiz.quiz;
    report.kind = state.plan->settings.kind;
    for (const Participant &each : state.participants)
        ++(each.removed ? report.removed : report.participants);
    report.lastedMs = state.ms;
    report.questions = resultsOf(state);
    report.topics = topicsOf(state);
    if (report.kind == SessionKind::Quiz) {
        const Standings standings = standingsOf(state);
        report.scores = scoresOf(state, standings);
        report.teams = teamRankingOf(state, standings);
        report.items.push_back(formItems(quizSheets(state)));
    } else {
        const WorkshopTests tests = testsOf(state);
        for (const AnswerSheets &sheets : testSheets(tests))
            report.items.push_back(formItems(sheets));
        report.gain = workshopFigures(tests, state.plan->seed);
    }
    report.digest = sha256Hex(compactReport(report));
    return report;
}

} // namespace mehfooz::workshop
