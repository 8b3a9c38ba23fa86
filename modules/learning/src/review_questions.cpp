// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/review_questions.h>

#include <algorithm>

namespace mehfooz {

namespace {

/// The question that asked each idea last.
QHash<QString, QuestionId> lastAsked(const QList<StoredAttempt> &attempts, const Library &library)
{
    QHash<QString, QuestionId> asked;
    for (const StoredAttempt &attempt : attempts) {
        for (const AnswerRecord &answer : attempt.answers) {
            if (const Question *question = library.question(answer.question))
                asked.insert(question->ideaKey(), question->id);
        }
    }
    return asked;
}

} // namespace

QList<QuestionId> reviewQuestions(const QList<QueueCard> &due, const Library &library,
                                  const QList<StoredAttempt> &attempts)
{
    const QHash<QString, QuestionId> asked = lastAsked(attempts, library);
    QList<QuestionId> chosen;
    for (const QueueCard &card : due) {
        const QList<const Question *> forms = library.questionsOfIdea(card.card.idea);
        if (forms.isEmpty())
            continue;
        const auto last = asked.constFind(card.card.idea);
        const auto other = std::find_if(forms.cbegin(), forms.cend(), [&](const Question *form) {
            return last == asked.cend() || form->id != *last;
        });
        chosen.append(other == forms.cend() ? forms.first()->id : (*other)->id);
    }
    return chosen;
}

} // namespace mehfooz
