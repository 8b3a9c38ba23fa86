// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/quiz_result_view_model.h>

#include "attempt_reading.h"
#include "session_nudge.h"

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

} // namespace

QuizResultViewModel::QuizResultViewModel(Workspace &workspace, LanguageState &language, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}, m_nudge{std::make_unique<SessionNudge>(workspace)}
{
    connect(&workspace, &Workspace::packsOpened, this, &QuizResultViewModel::changed);
    connect(&workspace, &Workspace::profileOpened, this, [this] {
        m_number = 0;
        m_nudge->clear();
        Q_EMIT changed();
    });
    connect(&language, &LanguageState::changed, this, &QuizResultViewModel::changed);
    connect(m_nudge.get(), &SessionNudge::changed, this, &QuizResultViewModel::changed);
}

QuizResultViewModel::~QuizResultViewModel() = default;

bool QuizResultViewModel::open(AttemptNumber number)
{
    const auto &attempts = m_workspace.state().attempts;
    const auto found = std::ranges::find(attempts, number, &StoredAttempt::number);
    if (!m_workspace.hasPacks() || found == attempts.end() || !found->total)
        return false;
    m_number = number;
    m_source = found->plan.quiz;
    Q_EMIT changed();
    findNudge();
    return true;
}

void QuizResultViewModel::findNudge()
{
    m_nudge->clear();
    const StoredAttempt &open = *attempt();
    const QDate today = m_workspace.now().toLocalTime().date();
    if (m_workspace.state().attempts.last().number == open.number && open.finishedAt.toLocalTime().date() == today)
        m_nudge->find(open);
}

std::optional<QuizNudge> QuizResultViewModel::nudge() const
{
    return attempt() ? m_nudge->found(m_language) : std::nullopt;
}

void QuizResultViewModel::declineNudge()
{
    m_nudge->decline();
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

QuizResult QuizResultViewModel::result() const
{
    return resultOf(*attempt(), m_workspace.library());
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

int QuizResultViewModel::neededRight() const
{
    return static_cast<int>(std::ceil(result().asked * passMark() / 100.0 - kEpsilon));
}

QString QuizResultViewModel::scoreWords() const
{
    if (!attempt())
        return {};
    const QString right = m_language.number(result().right);
    const QString count = m_language.number(result().asked);
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
    if (isPassed() && result().missed.isEmpty())
        return tr("Everything right. Missed questions would come back as reviews; there are none.");
    if (isPassed())
        return tr("Passed. What you missed comes back in your reviews.");
    return lessonWords();
}

QString QuizResultViewModel::lessonWords() const
{
    const QList<ShownTopicResult> weakest = topics();
    const QString lesson = weakest.isEmpty() ? QString{} : text::isolated(weakest.first().lessonTitle);
    if (lesson.isEmpty())
        return tr("Not passed yet. Look at the explanations, then try again.");
    if (!countsPlainly())
        //: %1 is the title of a lesson.
        return tr("Not passed yet. Best next: %1").arg(lesson);
    switch (const int missing = neededRight() - result().right; missing) {
    case 1: return tr("One more and you pass. Best next: %1").arg(lesson);
    case 2: return tr("Two more and you pass. Best next: %1").arg(lesson);
    default: return tr("%n more and you pass. Best next: %1", nullptr, missing).arg(lesson);
    }
}

QString QuizResultViewModel::reviewWords() const
{
    if (!dueReviews(m_workspace).isEmpty())
        return tr("More is due today. Take a break or go on.");
    const QString day = nextReviewDayWords(m_workspace, m_language);
    if (day.isEmpty())
        return tr("Done for today.");
    //: %1 is a weekday, or a date such as "8 November".
    return tr("Done for today. Next: %1").arg(day);
}

const Lesson *QuizResultViewModel::lessonToRead(const TopicId &topic) const
{
    for (const QuestionId &id : result().missed) {
        const Question *question = m_workspace.library().question(id);
        if (question && question->topic == topic && question->lesson)
            return m_workspace.library().lesson(*question->lesson);
    }
    return nullptr;
}

QList<ShownTopicResult> QuizResultViewModel::topics() const
{
    QList<ShownTopicResult> shown;
    if (!attempt())
        return shown;
    for (const TopicResult &each : result().topics) {
        const Topic *topic = m_workspace.library().topic(each.topic);
        if (!topic)
            continue;
        //: Beside a topic: %1 of %2 answers are right.
        const QString line = tr("%1 of %2 right").arg(m_language.number(each.right), m_language.number(each.asked));
        shown.append({topic->id.text(), m_language.shown(topic->title), topic->icon, each.right, each.asked,
                      qRound(each.percent), line, {}, {}});
        if (const Lesson *lesson = lessonToRead(topic->id)) {
            shown.last().lessonAddress = QStringLiteral("lesson/") + lesson->id.text();
            shown.last().lessonTitle = m_language.shown(lesson->title);
        }
    }
    return shown;
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

bool QuizResultViewModel::canStartAgain() const
{
    return attempt() && (!isReviews() || !dueReviews(m_workspace).isEmpty());
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
