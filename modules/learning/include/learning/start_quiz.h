// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <learning/ports.h>

namespace mehfooz {

/// The form that a retake of `quiz` takes: "A" at first, then always the other one. Empty where no question of the
/// quiz has another form.
[[nodiscard]] QString nextForm(const Quiz &quiz, const Library &library, const QList<StoredAttempt> &attempts);

/// The questions of one attempt, in order. A quiz with forms gives the list of its form. Named questions come in the
/// form asked for where their idea has it; then each row of the blueprint draws from its topic and the topics below,
/// by difficulty, at most one question an idea. The same seed draws the same. Fewer than asked where the packs hold
/// fewer; ids that no pack holds are left out.
[[nodiscard]] QList<QuestionId> chooseQuestions(const Quiz &quiz, const Library &library, const QString &form, quint32 seed);
/// The same for the questions at the end of a lesson.
[[nodiscard]] QList<QuestionId> chooseQuestions(const Lesson &lesson, const Library &library, const QString &form);

struct QuizRequest {
    QString source; ///< A quiz id, or "lesson:<id>".
    AttemptMode mode = AttemptMode::Practice;
    quint32 seed = 0;
};

struct StartedQuiz {
    AttemptNumber number = 0;
    AttemptPlan plan;
};

/// Begins an attempt at a quiz or at the questions of a lesson. Storage thread.
class StartQuiz final {
public:
    /// `attempts` outlives this.
    StartQuiz(AttemptStore &attempts, std::shared_ptr<const Library> library, Clock now);

    /// NotFound for an unknown source and for one without questions; the errors of the store.
    [[nodiscard]] Expected<StartedQuiz> operator()(const QuizRequest &request) const;

    /// The attempt as it would be put before the person; nothing is kept. A caller that wants no empty attempts begins
    /// it with the first answer. Errors as above.
    [[nodiscard]] Expected<AttemptPlan> plan(const QuizRequest &request) const;

private:
    [[nodiscard]] Expected<AttemptPlan> quizPlan(const Quiz &quiz, const QuizRequest &request) const;
    [[nodiscard]] Expected<AttemptPlan> lessonPlan(const Lesson &lesson, const QuizRequest &request) const;

    AttemptStore &m_attempts;
    std::shared_ptr<const Library> m_library;
    Clock m_now;
};

} // namespace mehfooz
