// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_statistics.h"

#include "readable_prose.h"

#include <algorithm>

namespace mehfooz {

namespace {

void addTrial(ShareCount &count, bool hit, qsizetype options)
{
    const double chance = 1.0 / static_cast<double>(options);
    ++count.questions;
    count.hits += hit ? 1 : 0;
    count.expected += chance;
    count.variance += chance * (1 - chance);
}

const QList<QuestionOption> *singleChoiceOptions(const Question &question)
{
    const auto *body = std::get_if<SingleChoice>(&question.body);
    return body && body->options.size() > 1 ? &body->options : nullptr;
}

} // namespace

const QList<QuestionOption> *optionsOf(const Question &question)
{
    if (const auto *single = std::get_if<SingleChoice>(&question.body))
        return &single->options;
    const auto *multiple = std::get_if<MultipleResponse>(&question.body);
    return multiple ? &multiple->options : nullptr;
}

QList<ShareCount> keyPositions(const QList<const Question *> &questions)
{
    QList<ShareCount> positions;
    for (const Question *question : questions) {
        const QList<QuestionOption> *options = singleChoiceOptions(*question);
        if (!options || question->keepOrder)
            continue;
        while (positions.size() < options->size())
            positions.append(ShareCount{});
        for (qsizetype i = 0; i < options->size(); ++i)
            addTrial(positions[i], options->at(i).right, options->size());
    }
    return positions;
}

ShareCount longestIsKey(const QList<const Question *> &questions, const QString &language)
{
    ShareCount count;
    for (const Question *question : questions) {
        const QList<QuestionOption> *options = singleChoiceOptions(*question);
        if (!options)
            continue;
        qsizetype longestRight = 0;
        qsizetype longestWrong = 0;
        for (const QuestionOption &option : *options) {
            qsizetype &longest = option.right ? longestRight : longestWrong;
            longest = std::max(longest, readableProse(option.text.in(language)).size());
        }
        addTrial(count, longestRight > longestWrong, options->size());
    }
    return count;
}

} // namespace mehfooz
