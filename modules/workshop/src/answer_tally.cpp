// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_tally.h"

#include "answer_rules.h"

namespace mehfooz::workshop {

namespace {

/// Keys that an answer to a question with options names.
QStringList chosenKeys(const Answer &answer)
{
    if (const auto *choice = std::get_if<ChoiceAnswer>(&answer))
        return choice->choice ? QStringList{choice->choice->text()} : QStringList{};
    if (const auto *truth = std::get_if<TruthAnswer>(&answer))
        return {truth->value.value_or(false) ? QStringLiteral("true") : QStringLiteral("false")};
    QStringList keys;
    if (const auto *ticked = std::get_if<TickedAnswer>(&answer)) {
        for (const OptionId &id : ticked->ticked)
            keys.append(id.text());
    }
    return keys;
}

} // namespace

std::vector<int> questionsOf(const SessionState &state, const Opening &opening)
{
    const QuizItem &item = state.plan->quiz.items.at(opening.item);
    return item.question == item.forGroupY ? std::vector<int>{item.question} : std::vector<int>{item.question, item.forGroupY};
}

AnswerTally tallyOf(const SessionState &state, const Opening &opening, int question)
{
    const AnswerBook &book = state.books[static_cast<std::size_t>(question)];
    AnswerTally tally;
    tally.byAnswer.resize(book.answers.size());
    for (std::size_t each = 0; each < opening.given.size(); ++each) {
        const Given &given = opening.given[each];
        const auto number = static_cast<ParticipantNumber>(each);
        if (given.answer == 0 || state.participants[each].removed || questionFor(state, opening, number) != question)
            continue;
        const bool isRight = book.answers[given.answer - 1].score >= kRightScore;
        ++tally.byAnswer[given.answer - 1];
        ++tally.answered;
        tally.right += isRight ? 1 : 0;
        ++tally.sure[given.sure];
        tally.rightSure[given.sure] += isRight ? 1 : 0;
    }
    return tally;
}

std::vector<quint32> optionCounts(const SessionState &state, const Opening &opening, int question)
{
    const SessionPlan &plan = *state.plan;
    const Question &asked = plan.quiz.questions.at(question).question;
    const QuestionType type = asked.type();
    if (type != QuestionType::SingleChoice && type != QuestionType::TrueFalse && type != QuestionType::MultipleResponse)
        return {};
    const QStringList keys = wireKeys(asked, plan.seed, plan.settings.shuffles);
    const AnswerTally tally = tallyOf(state, opening, question);
    std::vector<quint32> counts(static_cast<std::size_t>(keys.size()));
    for (std::size_t place = 0; place < tally.byAnswer.size(); ++place) {
        const auto &known = state.books[static_cast<std::size_t>(question)].answers[place];
        const Expected<Answer> answer = answerFromJson(type, known.json);
        for (const QString &key : answer ? chosenKeys(*answer) : QStringList{}) {
            if (const qsizetype option = keys.indexOf(key); option >= 0)
                counts[static_cast<std::size_t>(option)] += tally.byAnswer[place];
        }
    }
    return counts;
}

} // namespace mehfooz::workshop
