// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/library_builder.h>
#include <support/open_workspace.h>

#include <learning/finish_quiz.h>

namespace mehfooz::test {

/// An answer of an attempt that was finished before.
struct Given {
    const char *question;
    double score;
};

/// Puts a finished attempt into the open profile and reads the profile anew. The pass mark is 80.
inline AttemptNumber keepAttempt(OpenWorkspace &open, const QString &quiz, const QList<Given> &given, const QString &form = {})
{
    auto &attempts = open.memory().attempts;
    StoredAttempt attempt;
    attempt.number = attempts.size() + 1;
    attempt.plan.quiz = quiz;
    attempt.plan.form = form;
    attempt.plan.startedAt = open.now();
    QList<WeightedScore> scores;
    for (const Given &each : given) {
        const auto question = id<QuestionId>(QString::fromLatin1(each.question));
        attempt.plan.questions.append(question);
        attempt.answers.append({question, ChoiceAnswer{}, each.score, false, 1, open.now()});
        scores.append({1, each.score});
    }
    attempt.total = totalOf(scores, attempt.plan.passMark);
    attempt.finishedAt = open.now();
    attempts.append(attempt);
    open.openProfile();
    return attempt.number;
}

/// A card of the reviews that is due then.
inline CardMemory memoryDue(const QDateTime &due)
{
    CardMemory memory;
    memory.state = CardState::Review;
    memory.stability = 2;
    memory.difficulty = 5;
    memory.lastReview = due.addDays(-2);
    memory.due = due;
    return memory;
}

/// Adds a card for an idea, due then; nothing is due before the profile is opened anew.
inline void keepCard(OpenWorkspace &open, const QString &idea, const QDateTime &due)
{
    open.memory().cards.insert(idea, memoryDue(due));
    open.memory().cardOrder.append(idea);
}

} // namespace mehfooz::test
