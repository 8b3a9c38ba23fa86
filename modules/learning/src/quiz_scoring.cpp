// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/answer.h>

#include "marks.h"
#include "typed_answers.h"

#include <algorithm>
#include <cmath>

namespace mehfooz {

namespace {

constexpr double kPercentEpsilon = 1e-9;

Verdict scored(double score)
{
    Verdict verdict;
    verdict.score = score;
    return verdict;
}

Verdict verdictOn(const SingleChoice &question, const ChoiceAnswer &answer)
{
    const bool right = answer.choice
        && std::any_of(question.options.cbegin(), question.options.cend(), [&](const QuestionOption &option) {
               return option.right && option.id == *answer.choice;
           });
    return scored(right ? 1 : 0);
}

Verdict verdictOn(const TrueFalse &question, const TruthAnswer &answer)
{
    return scored(answer.value == question.correct ? 1 : 0);
}

double share(int part, int whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / whole;
}

Verdict verdictOn(const MultipleResponse &question, const TickedAnswer &answer)
{
    int keys = 0;
    int rightTicked = 0;
    int wrongTicked = 0;
    for (const QuestionOption &option : question.options) {
        const bool ticked = answer.ticked.contains(option.id);
        keys += option.right ? 1 : 0;
        rightTicked += ticked && option.right ? 1 : 0;
        wrongTicked += ticked && !option.right ? 1 : 0;
    }
    const int distractors = static_cast<int>(question.options.size()) - keys;
    return scored(std::max(0.0, share(rightTicked, keys) - share(wrongTicked, distractors)));
}

Verdict verdictOn(const Ordering &question, const OrderAnswer &answer)
{
    QList<qsizetype> places;
    for (const OrderingItem &item : question.items)
        places.append(answer.order.indexOf(item.id));
    const qsizetype count = places.size();
    if (answer.order.size() != count || count < 2 || places.contains(-1))
        return scored(0);
    int inOrder = 0;
    for (qsizetype first = 0; first < count; ++first) {
        for (qsizetype second = first + 1; second < count; ++second)
            inOrder += places.at(first) < places.at(second) ? 1 : 0;
    }
    const int pairs = static_cast<int>(count * (count - 1) / 2);
    return scored(std::max(0.0, static_cast<double>(2 * inOrder - pairs) / pairs));
}

Verdict verdictOn(const Matching &question, const PairsAnswer &answer)
{
    const auto right = std::count_if(question.pairs.cbegin(), question.pairs.cend(), [&](const MatchingPair &pair) {
        return answer.pairs.value(pair.id) == pair.id.text();
    });
    return scored(share(static_cast<int>(right), static_cast<int>(question.pairs.size())));
}

Verdict verdictOn(const Numeric &question, const TypedAnswer &answer)
{
    return scoreNumber(question, answer.text);
}

Verdict verdictOn(const ShortText &question, const TypedAnswer &answer)
{
    return scoreShortText(question, answer.text);
}

/// The body and the answer that fits it; any other pair of alternatives scores 0.
struct Judge {
    const Specimen *specimen;

    Verdict operator()(const Hotspot &question, const MarksAnswer &answer) const
    {
        if (!question.specimen)
            return scoreClicks(question, answer.clicks);
        return specimen ? scoreMarks(signsOf(*specimen), answer.elements, question.freeClicks) : Verdict{};
    }
    template<typename Body, typename Given>
    Verdict operator()(const Body &body, const Given &given) const
    {
        if constexpr (requires { verdictOn(body, given); })
            return verdictOn(body, given);
        else
            return {};
    }
};

} // namespace

Verdict scoreAnswer(const Question &question, const Answer &answer, const Specimen *specimen)
{
    return std::visit(Judge{specimen}, question.body, answer);
}

QuizTotal totalOf(const QList<WeightedScore> &scores, int passMarkPercent)
{
    double weights = 0;
    double points = 0;
    for (const WeightedScore &each : scores) {
        weights += each.weight;
        points += each.weight * each.score;
    }
    QuizTotal total;
    if (!(weights > 0))
        return total;
    total.percent = 100 * points / weights;
    total.passed = total.percent >= passMarkPercent - kPercentEpsilon;
    total.shown = static_cast<int>(std::floor(total.percent + 0.5 + kPercentEpsilon));
    if (!total.passed && total.shown >= passMarkPercent)
        total.shown = passMarkPercent - 1;
    if (total.shown >= 100 && total.percent < 100 - kPercentEpsilon)
        total.shown = 99;
    return total;
}

} // namespace mehfooz
