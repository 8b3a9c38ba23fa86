// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempt_reading.h"

#include <algorithm>

namespace mehfooz {

QList<const Question *> AttemptReading::questions() const
{
    QList<const Question *> known;
    for (const QuestionId &id : m_attempt.plan.questions) {
        if (const Question *question = m_library.question(id))
            known.append(question);
    }
    return known;
}

const AnswerRecord *AttemptReading::firstTry(const QuestionId &question) const
{
    const auto found = std::ranges::find(m_attempt.answers, question, &AnswerRecord::question);
    return found == m_attempt.answers.end() ? nullptr : &*found;
}

const AnswerRecord *AttemptReading::lastTry(const QuestionId &question) const
{
    const auto found = std::find_if(m_attempt.answers.crbegin(), m_attempt.answers.crend(),
                                    [&](const AnswerRecord &answer) { return answer.question == question; });
    return found == m_attempt.answers.crend() ? nullptr : &*found;
}

int AttemptReading::tries(const QuestionId &question) const
{
    return static_cast<int>(std::ranges::count(m_attempt.answers, question, &AnswerRecord::question));
}

int AttemptReading::resumePlace() const
{
    const QList<const Question *> asked = questions();
    const auto place = [&](const QuestionId &id) {
        return std::ranges::find_if(asked, [&](const Question *question) { return question->id == id; }) - asked.begin();
    };
    const qsizetype count = asked.size();
    const qsizetype start = m_attempt.answers.isEmpty() ? 0 : place(m_attempt.answers.last().question) + 1;
    for (qsizetype step = 0; step < count; ++step) {
        const qsizetype index = (start + step) % count;
        if (!firstTry(asked.at(index)->id))
            return static_cast<int>(index);
    }
    return -1;
}

QString AttemptReading::title(const LanguageState &language) const
{
    return titleOfSource(m_attempt.plan.quiz, m_library, language);
}

const Quiz *AttemptReading::quiz() const
{
    return quizOfSource(m_attempt.plan.quiz, m_library);
}

const Lesson *lessonOfSource(const QString &source, const Library &library)
{
    if (!source.startsWith(kLessonSourcePrefix))
        return nullptr;
    const auto id = LessonId::parse(source.mid(kLessonSourcePrefix.size()));
    return id ? library.lesson(*id) : nullptr;
}

const Quiz *quizOfSource(const QString &source, const Library &library)
{
    const auto id = QuizId::parse(source);
    return id ? library.quiz(*id) : nullptr;
}

QString titleOfSource(const QString &source, const Library &library, const LanguageState &language)
{
    if (const Lesson *lesson = lessonOfSource(source, library))
        return language.shown(lesson->title);
    const Quiz *quiz = quizOfSource(source, library);
    return quiz ? language.shown(quiz->title) : QString{};
}

} // namespace mehfooz
