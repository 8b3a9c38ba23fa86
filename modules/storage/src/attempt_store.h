// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement.h"

#include <learning/ports.h>

namespace mehfooz {

/// An answer with its attempt and what it did to a card.
struct QuizAnswer {
    AttemptNumber attempt = 0;
    AnswerRecord record;
    std::optional<CardReview> review;
};

/// The tables attempts, attempt_answers and attempt_ends, and the reviews that answers bring; all only grow.
class SqliteAttemptStore final : public AttemptStore {
public:
    explicit SqliteAttemptStore(Connection &connection);

    [[nodiscard]] Expected<AttemptNumber> begin(const AttemptPlan &plan) override;
    /// Conflict when this try at the question is stored already; NotFound for an unknown attempt.
    [[nodiscard]] Expected<void> record(AttemptNumber attempt, const AnswerRecord &answer,
                                        const std::optional<CardReview> &review) override;
    /// Conflict when the attempt is finished already.
    [[nodiscard]] Expected<void> finish(AttemptNumber attempt, const QuizTotal &total, const QDateTime &at) override;
    [[nodiscard]] Expected<StoredAttempt> load(AttemptNumber attempt) override;
    [[nodiscard]] Expected<std::optional<StoredAttempt>> unfinished(const QString &quiz) override;
    [[nodiscard]] Expected<QList<StoredAttempt>> all() override;
    /// All attempts without their answers, and all answers, each oldest first.
    [[nodiscard]] Expected<QList<StoredAttempt>> bareAttempts();
    [[nodiscard]] Expected<QList<QuizAnswer>> everyAnswer();


private:
    [[nodiscard]] Expected<StoredAttempt> withAnswers(StoredAttempt attempt);
    [[nodiscard]] Expected<qint64> addAnswer(AttemptNumber attempt, const AnswerRecord &answer);
    [[nodiscard]] Expected<void> addReview(qint64 answer, const CardReview &review);

    Connection &m_connection;
    Statement m_begin;
    Statement m_addAnswer;
    Statement m_addReview;
    Statement m_finish;
    Statement m_one;
    Statement m_unfinished;
    Statement m_all;
    Statement m_answers;
    Statement m_everyAnswer;
};

} // namespace mehfooz
