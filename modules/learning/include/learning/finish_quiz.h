// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/answer_question.h>

namespace mehfooz {

struct TopicResult {
    TopicId topic;
    double percent = 0; ///< 0..100, weighted like the total.
    int right = 0;
    int asked = 0;
};

struct QuizResult {
    QuizTotal total;
    int right = 0;
    int asked = 0;
    QList<TopicResult> topics;  ///< Weakest first; equal ones in the order in which they were asked.
    QList<QuestionId> missed;   ///< Not fully right at the first try, in order of asking.
};

/// What an attempt comes to: the first try of each question counts, and one without an answer counts 0. Questions that
/// no pack holds any more count with weight 1 and in no topic. Pure.
[[nodiscard]] QuizResult resultOf(const StoredAttempt &attempt, const Library &library);

/// Ends an attempt. Storage thread.
class FinishQuiz final {
public:
    /// All outlive this.
    FinishQuiz(AttemptStore &attempts, const AnswerQuestion &answering, std::shared_ptr<const Library> library, Clock now);

    /// Settles second tries that are still waited for, keeps the total and gives the result. An attempt that is
    /// finished already stays as it is and gives its result again.
    [[nodiscard]] Expected<QuizResult> operator()(AttemptNumber attempt) const;

private:
    AttemptStore &m_attempts;
    const AnswerQuestion &m_answering;
    std::shared_ptr<const Library> m_library;
    Clock m_now;
};

} // namespace mehfooz
