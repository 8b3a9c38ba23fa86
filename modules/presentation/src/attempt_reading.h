// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/library.h>
#include <learning/records.h>
#include <presentation/language_state.h>

namespace mehfooz {

/// A kept attempt seen together with the packs that are open now. Both outlive the reading.
class AttemptReading final {
public:
    AttemptReading(const StoredAttempt &attempt, const Library &library) : m_attempt{attempt}, m_library{library} { }

    /// The questions that the packs still hold, in the order in which they are asked.
    [[nodiscard]] QList<const Question *> questions() const;
    /// Null where the question was not answered. Only the first try counts.
    [[nodiscard]] const AnswerRecord *firstTry(const QuestionId &question) const;
    [[nodiscard]] const AnswerRecord *lastTry(const QuestionId &question) const;
    [[nodiscard]] int tries(const QuestionId &question) const;
    /// The place in questions() of the first one without an answer behind the last one answered, else the first without
    /// an answer at all; −1 where every question has one.
    [[nodiscard]] int resumePlace() const;

    /// Title of the quiz, or of the lesson whose questions they are; empty for reviews and for what is gone.
    [[nodiscard]] QString title(const LanguageState &language) const;
    /// The quiz, or null for reviews, lessons and what is gone.
    [[nodiscard]] const Quiz *quiz() const;

private:
    const StoredAttempt &m_attempt;
    const Library &m_library;
};

inline const QString kReviewsSource = QStringLiteral("reviews");
inline const QString kLessonSourcePrefix = QStringLiteral("lesson:");

/// The lesson of a source "lesson:<id>"; null for other sources and unknown lessons.
[[nodiscard]] const Lesson *lessonOfSource(const QString &source, const Library &library);
[[nodiscard]] const Quiz *quizOfSource(const QString &source, const Library &library);
/// What a source is called: the title of the quiz or the lesson; empty for reviews.
[[nodiscard]] QString titleOfSource(const QString &source, const Library &library, const LanguageState &language);

} // namespace mehfooz
