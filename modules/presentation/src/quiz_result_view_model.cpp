// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/quiz_result_view_model.h>

#include "attempt_reading.h"

#include <presentation/due_reviews.h>
#include <text/isolates.h>

#include <algorithm>
#include <cmath>

namespace mehfooz {

namespace {

constexpr double kEpsilon = 1e-9;

bool isRight(const AnswerRecord *answer)
{
    return answer && answer->score >= 1 - kEpsilon;
}

VerdictKind verdictOf(const AnswerRecord *answer)
{
    if (isRight(answer))
        return VerdictKind::Right;
    return answer && answer->score > 0 ? VerdictKind::PartlyRight : VerdictKind::Wrong;
}

/// A topic while its answers are counted.
struct Tally {
    const Topic *topic = nullptr;
    const Lesson *lesson = nullptr; ///< Of the first answer that was not right.
    int right = 0;
    QList<WeightedScore> scores;
};

TopicResult resultOf(const Tally &tally, const LanguageState &language)
{
    TopicResult result;
    result.topic = tally.topic->id.text();
    result.title = language.shown(tally.topic->title);
    result.iconName = tally.topic->icon;
    result.right = tally.right;
    result.count = static_cast<int>(tally.scores.size());
    result.percent = totalOf(tally.scores, 100).shown;
    if (tally.lesson) {
        result.lessonAddress = QStringLiteral("lesson/") + tally.lesson->id.text();
        result.lessonTitle = language.shown(tally.lesson->title);
    }
    return result;
}

} // namespace

QuizResultViewModel::QuizResultViewModel(Workspace &workspace, LanguageState &language, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}
{
    connect(&workspace, &Workspace::packsOpened, this, &QuizResultViewModel::changed);
    connect(&workspace, &Workspace::profileOpened, this, [this] {
        m_number = 0;
        Q_EMIT changed();
    });
    connect(&language, &LanguageState::changed, this, &QuizResultViewModel::changed);
}

bool QuizResultViewModel::open(AttemptNumber number)
{
    const auto &attempts = m_workspace.state().attempts;
    const auto found = std::ranges::find(attempts, number, &StoredAttempt::number);
    if (!m_workspace.hasPacks() || found == attempts.end() || !found->total)
        return false;
    m_number = number;
    m_source = found->plan.quiz;
    Q_EMIT changed();
    return true;
}

const StoredAttempt *QuizResultViewModel::attempt() const
{
    const auto &attempts = m_workspace.state().attempts;
    const auto found = std::ranges::find(attempts, m_number, &StoredAttempt::number);
    return m_number > 0 && m_workspace.hasPacks() && found != attempts.end() ? &*found : nullptr;
}

bool QuizResultViewModel::isReviews() const
{
    return m_source == kReviewsSource;
}

QString QuizResultViewModel::title() const
{
    const StoredAttempt *open = attempt();
    if (!open)
        return {};
    //: Title of the result of a review session.
    return isReviews() ? tr("Reviews") : AttemptReading{*open, m_workspace.library()}.title(m_language);
}

int QuizResultViewModel::percent() const
{
    const StoredAttempt *open = attempt();
    return open ? open->total->shown : 0;
}

int QuizResultViewModel::passMark() const
{
    const StoredAttempt *open = attempt();
    return open ? open->plan.passMark : 0;
}

bool QuizResultViewModel::isPassed() const
{
    const StoredAttempt *open = attempt();
    return open && open->total->passed;
}

int QuizResultViewModel::rightCount() const
{
    const AttemptReading reading{*attempt(), m_workspace.library()};
    return static_cast<int>(std::ranges::count_if(
        reading.questions(), [&](const Question *question) { return isRight(reading.firstTry(question->id)); }));
}

/// True where points are whole answers of equal weight: then a count says all there is to say.
bool QuizResultViewModel::countsPlainly() const
{
    const AttemptReading reading{*attempt(), m_workspace.library()};
    const QList<const Question *> questions = reading.questions();
    return std::ranges::all_of(questions, [&](const Question *question) {
        const bool sameWeight = std::abs(question->weight - questions.first()->weight) < kEpsilon;
        return sameWeight && verdictOf(reading.firstTry(question->id)) != VerdictKind::PartlyRight;
    });
}

bool QuizResultViewModel::isAllRight() const
{
    return rightCount() == AttemptReading{*attempt(), m_workspace.library()}.questions().size();
}

int QuizResultViewModel::neededRight() const
{
    const auto count = static_cast<double>(AttemptReading{*attempt(), m_workspace.library()}.questions().size());
    return static_cast<int>(std::ceil(count * passMark() / 100 - kEpsilon));
}

QString QuizResultViewModel::scoreWords() const
{
    const StoredAttempt *open = attempt();
    if (!open)
        return {};
    const QString right = m_language.number(rightCount());
    const QString count = m_language.number(AttemptReading{*open, m_workspace.library()}.questions().size());
    if (!hasPassMark())
        //: Result of reviews: %1 of %2 answers are right.
        return tr("%1 of %2 right.").arg(right, count);
    if (countsPlainly())
        //: Result of a quiz: %1 of %2 answers are right, and %3 would do.
        return tr("%1 of %2 right. Pass mark: %3.").arg(right, count, m_language.number(neededRight()));
    //: Result of a quiz with partly right answers: %1 of %2 answers are fully right, which makes %3 points out of 100, and
    //: %4 points would do.
    return tr("%1 of %2 fully right, %3 points out of 100. Pass mark: %4.")
        .arg(right, count, m_language.number(percent()), m_language.number(passMark()));
}

QString QuizResultViewModel::nextWords() const
{
    if (!attempt())
        return {};
    if (isReviews())
        return reviewWords();
    if (isPassed() && isAllRight())
        return tr("Everything right. Missed questions would come back as reviews; there are none.");
    if (isPassed())
        return tr("Passed. What you missed comes back in your reviews.");
    return lessonWords();
}

QString QuizResultViewModel::lessonWords() const
{
    const QList<TopicResult> weakest = topics();
    const QString lesson = weakest.isEmpty() ? QString{} : text::isolated(weakest.first().lessonTitle);
    if (lesson.isEmpty())
        return tr("Not passed yet. Look at the explanations, then try again.");
    if (!countsPlainly())
        //: %1 is the title of a lesson.
        return tr("Not passed yet. Best next: %1").arg(lesson);
    switch (const int missing = neededRight() - rightCount(); missing) {
    case 1: return tr("One more and you pass. Best next: %1").arg(lesson);
    case 2: return tr("Two more and you pass. Best next: %1").arg(lesson);
    default: return tr("%n more and you pass. Best next: %1", nullptr, missing).arg(lesson);
    }
}

QString QuizResultViewModel::reviewWords() const
{
    if (!dueReviews(m_workspace).isEmpty())
        return tr("More is due today. Take a break or go on.");
    const QDate today = m_workspace.now().toLocalTime().date();
    QDate next;
    for (const ReviewCard &card : m_workspace.state().cards) {
        const QDate due = card.memory.due.toLocalTime().date();
        if (due > today && (next.isNull() || due < next))
            next = due;
    }
    if (next.isNull())
        return tr("Done for today.");
    constexpr int kDaysOfAWeek = 7;
    const QString day = today.daysTo(next) < kDaysOfAWeek ? m_language.locale().dayName(next.dayOfWeek())
                                                          : m_language.date(next, today);
    //: %1 is a weekday, or a date such as "8 November".
    return tr("Done for today. Next: %1").arg(day);
}

QList<TopicResult> QuizResultViewModel::topics() const
{
    const StoredAttempt *open = attempt();
    if (!open)
        return {};
    const AttemptReading reading{*open, m_workspace.library()};
    QHash<TopicId, Tally> tallies;
    for (const Question *question : reading.questions()) {
        const AnswerRecord *answer = reading.firstTry(question->id);
        Tally &tally = tallies[question->topic];
        tally.scores.append({question->weight, answer ? answer->score : 0});
        tally.right += isRight(answer) ? 1 : 0;
        if (!isRight(answer) && !tally.lesson && question->lesson)
            tally.lesson = m_workspace.library().lesson(*question->lesson);
    }
    QList<TopicResult> results;
    for (const Topic &topic : m_workspace.library().content().topics) {
        if (!tallies.contains(topic.id))
            continue;
        Tally tally = tallies.value(topic.id);
        tally.topic = &topic;
        TopicResult result = resultOf(tally, m_language);
        //: Beside a topic: %1 of %2 answers are right.
        result.line = tr("%1 of %2 right").arg(m_language.number(result.right), m_language.number(result.count));
        results.append(result);
    }
    std::ranges::stable_sort(results, {}, &TopicResult::percent);
    return results;
}

QList<MissedQuestion> QuizResultViewModel::missed() const
{
    const StoredAttempt *open = attempt();
    if (!open || !canExplain())
        return {};
    const AttemptReading reading{*open, m_workspace.library()};
    const ShownProse prose{m_workspace.library(), m_language};
    QList<MissedQuestion> missed;
    const QList<const Question *> questions = reading.questions();
    for (int index = 0; index < questions.size(); ++index) {
        const VerdictKind verdict = verdictOf(reading.firstTry(questions.at(index)->id));
        if (verdict == VerdictKind::Right)
            continue;
        const QString place = m_language.number(index + 1);
        //: Above a question that was not right; %1 is its number.
        const QString line = verdict == VerdictKind::PartlyRight ? tr("Question %1, partly right").arg(place)
                                                                 : tr("Question %1, not right").arg(place);
        missed.append({index, prose.plain(questions.at(index)->ask), line, verdict});
    }
    return missed;
}

bool QuizResultViewModel::canExplain() const
{
    const Quiz *quiz = m_workspace.hasPacks() ? quizOfSource(m_source, m_workspace.library()) : nullptr;
    if (!quiz || quiz->kind != QuizKind::PrePost)
        return true;
    const auto isTaken = [&](QStringView form) {
        return std::ranges::any_of(m_workspace.state().attempts, [&](const StoredAttempt &taken) {
            return taken.total && taken.plan.quiz == m_source && taken.plan.form == form;
        });
    };
    return isTaken(u"A") && isTaken(u"B");
}

QString QuizResultViewModel::explanationAddress(int index) const
{
    return QStringLiteral("quiz/attempt:%1#%2").arg(m_number).arg(index + 1);
}

QString QuizResultViewModel::newAttemptAddress() const
{
    return QStringLiteral("quiz/") + m_source;
}

bool QuizResultViewModel::hasOtherQuestions() const
{
    const StoredAttempt *open = attempt();
    if (!open)
        return false;
    if (isReviews())
        return true;
    const Quiz *quiz = quizOfSource(m_source, m_workspace.library());
    if (quiz && !quiz->blueprint.isEmpty())
        return true;
    const AttemptReading reading{*open, m_workspace.library()};
    return std::ranges::any_of(reading.questions(), [&](const Question *question) {
        return m_workspace.library().questionsOfIdea(question->ideaKey()).size() > 1;
    });
}

} // namespace mehfooz
