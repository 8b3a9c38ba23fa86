// SPDX-License-Identifier: GPL-3.0-or-later
// What a page reads of the open question. How an attempt moves on is in quiz_view_model.cpp.
#include <presentation/quiz_view_model.h>

#include "attempt_reading.h"
#include "session_nudge.h"

#include <presentation/due_reviews.h>

namespace mehfooz {

namespace {

constexpr double kEpsilon = 1e-9;
/// A wrong answer may be tried once more; the first try stays the one that counts.
constexpr int kMostTries = 2;

PillState pillOfScore(double score)
{
    if (score >= 1 - kEpsilon)
        return PillState::Right;
    return score > 0 ? PillState::PartlyRight : PillState::Wrong;
}

/// Options of a choice that were chosen and are wrong.
QSet<QString> wronglyChosen(const Question &question, const Answer &answer)
{
    QSet<QString> wrong;
    const auto addWrong = [&](const QList<QuestionOption> &options, auto isChosen) {
        for (const QuestionOption &option : options) {
            if (!option.right && isChosen(option.id))
                wrong.insert(option.id.text());
        }
    };
    if (const auto *single = std::get_if<SingleChoice>(&question.body)) {
        if (const auto *given = std::get_if<ChoiceAnswer>(&answer))
            addWrong(single->options, [&](const OptionId &id) { return given->choice == id; });
    }
    if (const auto *multiple = std::get_if<MultipleResponse>(&question.body)) {
        if (const auto *given = std::get_if<TickedAnswer>(&answer))
            addWrong(multiple->options, [&](const OptionId &id) { return given->ticked.contains(id); });
    }
    return wrong;
}

} // namespace

bool QuizViewModel::hasQuestion() const
{
    return m_attempt && m_index < m_questions.size();
}

bool QuizViewModel::isReviews() const
{
    return m_source == kReviewsSource;
}

AttemptMode QuizViewModel::mode() const
{
    return m_attempt ? m_attempt->plan.mode : AttemptMode::Practice;
}

QString QuizViewModel::title() const
{
    if (m_source.isEmpty() || !m_workspace.hasPacks())
        return {};
    //: Title of the page while due cards are reviewed.
    return isReviews() ? tr("Reviews") : titleOfSource(m_source, m_workspace.library(), m_language);
}

QString QuizViewModel::modeWords() const
{
    if (m_reading)
        //: Chip beside the title: a finished quiz is looked at again.
        return tr("Explanations");
    //: Chip beside the title: explained at once, or at the end.
    return mode() == AttemptMode::Practice ? tr("Practice") : tr("Test");
}

QString QuizViewModel::progressWords() const
{
    if (!hasQuestion())
        return {};
    //: Beside the pills. %1 is the number of the question, %2 how many there are.
    return tr("Question %1 of %2").arg(m_language.number(m_index + 1), m_language.number(count()));
}

PillState QuizViewModel::pillOf(const QuestionId &question) const
{
    const AnswerRecord *answer = AttemptReading{*m_attempt, m_workspace.library()}.firstTry(question);
    if (!answer)
        return PillState::Open;
    return m_reading || mode() == AttemptMode::Practice ? pillOfScore(answer->score) : PillState::Kept;
}

QList<PillState> QuizViewModel::pills() const
{
    QList<PillState> pills;
    for (const QuestionId &question : m_questions)
        pills.append(pillOf(question));
    return pills;
}

ShownQuestion QuizViewModel::question() const
{
    return shownQuestion(*currentQuestion(), m_attempt->plan.seed, m_workspace.library(), m_language);
}

bool QuizViewModel::canConfirm() const
{
    return m_phase == QuizPhase::Answering && !isEmptyAnswer(m_answer);
}

QSet<QString> QuizViewModel::struckOut() const
{
    const Question *question = currentQuestion();
    if (!question || !m_isRetry)
        return {};
    const AnswerRecord *before = AttemptReading{*m_attempt, m_workspace.library()}.lastTry(question->id);
    return before ? wronglyChosen(*question, before->answer) : QSet<QString>{};
}

bool QuizViewModel::canHint() const
{
    const Question *question = currentQuestion();
    return question && m_phase == QuizPhase::Answering && mode() == AttemptMode::Practice && !question->hint.isEmpty();
}

QuestionFeedback QuizViewModel::feedback() const
{
    return explain(*currentQuestion(), m_answer, m_workspace.library(), m_language);
}

bool QuizViewModel::comesBack() const
{
    const Question *question = currentQuestion();
    return question && m_phase == QuizPhase::Explained && !m_reading && makesCards()
        && pillOf(question->id) != PillState::Right;
}

QString QuizViewModel::nextReviewDay() const
{
    const Question *question = currentQuestion();
    if (!question || !isReviews() || m_phase != QuizPhase::Explained)
        return {};
    const QDate today = m_workspace.now().toLocalTime().date();
    const QDate due = m_workspace.state().cards.value(question->ideaKey()).memory.due.toLocalTime().date();
    return due.isValid() && due > today ? m_language.date(due, today) : QString{};
}

QString QuizViewModel::lessonAddress() const
{
    const Question *question = currentQuestion();
    return question && question->lesson ? QStringLiteral("lesson/") + question->lesson->text() : QString{};
}

bool QuizViewModel::canTryAgain() const
{
    const Question *question = currentQuestion();
    return question && m_phase == QuizPhase::Explained && !m_reading && waitingForSecondTry().contains(question->id);
}

int QuizViewModel::nextOpen() const
{
    for (int step = 1; step < count(); ++step) {
        const int index = (m_index + step) % count();
        if (pillOf(m_questions.at(index)) == PillState::Open)
            return index;
    }
    return -1;
}

bool QuizViewModel::isLast() const
{
    if (!hasQuestion())
        return false;
    return m_reading ? m_index + 1 >= count() : nextOpen() < 0;
}

bool QuizViewModel::canLeaveForLater() const
{
    return m_phase == QuizPhase::Answering;
}

const Question *QuizViewModel::currentQuestion() const
{
    return hasQuestion() ? m_workspace.library().question(m_questions.at(m_index)) : nullptr;
}

bool QuizViewModel::offersSecondTry(const Question &question) const
{
    // What is left of a plain fact after a wrong answer is no question any more.
    return mode() == AttemptMode::Practice && !isReviews() && question.type() != QuestionType::TrueFalse;
}

QList<QuestionId> QuizViewModel::waitingForSecondTry() const
{
    QList<QuestionId> waiting;
    const AttemptReading reading{*m_attempt, m_workspace.library()};
    for (const Question *question : reading.questions()) {
        const AnswerRecord *first = reading.firstTry(question->id);
        if (first && first->score < 1 - kEpsilon && reading.tries(question->id) < kMostTries && offersSecondTry(*question))
            waiting.append(question->id);
    }
    return waiting;
}

bool QuizViewModel::makesCards() const
{
    const Quiz *quiz = quizOfSource(m_source, m_workspace.library());
    return !quiz || quiz->kind != QuizKind::PrePost;
}

std::optional<QuizNudge> QuizViewModel::nudge() const
{
    const bool isShown = m_phase == QuizPhase::Explained && !m_reading && isLast();
    return isShown ? m_nudge->found(m_language) : std::nullopt;
}

QString QuizViewModel::nothingWords() const
{
    if (!isReviews() || !m_workspace.hasPacks())
        return tr("This quiz is in none of the packs that are open.");
    const QString day = nextReviewDayWords(m_workspace, m_language);
    //: %1 is a weekday, or a date such as "8 November".
    return day.isEmpty() ? tr("Nothing is due.") : tr("Nothing is due. The next review is on %1.").arg(day);
}

bool QuizViewModel::isRightAtLast() const
{
    const Question *question = currentQuestion();
    if (!question || m_phase != QuizPhase::Explained || m_reading)
        return false;
    const AnswerRecord *last = AttemptReading{*m_attempt, m_workspace.library()}.lastTry(question->id);
    return last && last->score >= 1 - kEpsilon && pillOf(question->id) != PillState::Right;
}

} // namespace mehfooz
