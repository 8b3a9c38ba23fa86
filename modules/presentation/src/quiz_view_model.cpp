// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/quiz_view_model.h>

#include "attempt_reading.h"
#include "session_nudge.h"

#include <learning/finish_quiz.h>
#include <learning/review_questions.h>
#include <learning/start_quiz.h>
#include <presentation/due_reviews.h>

#include <QRandomGenerator>

#include <algorithm>

namespace mehfooz {

/// The attempt that a write belongs to; another one may be open by the time it is done.
struct QuizViewModel::Target {
    int profile = 0;
    QString source;
    StoredAttempt attempt;
};

struct QuizViewModel::Recorded {
    AttemptNumber attempt = 0; ///< 0 where it could not be begun.
    Expected<AnswerOutcome> outcome;
};

namespace {

/// A run for each word that counted as a click.
QList<QStringList> marksOf(const Answer &answer)
{
    QList<QStringList> runs;
    if (const auto *marks = std::get_if<MarksAnswer>(&answer)) {
        for (const QString &element : marks->elements)
            runs.append({element});
    }
    return runs;
}

} // namespace

QuizViewModel::QuizViewModel(Workspace &workspace, LanguageState &language, QObject *parent)
    : QuizViewModel{workspace, language, [] { return QRandomGenerator::global()->generate(); }, parent}
{
}

QuizViewModel::QuizViewModel(Workspace &workspace, LanguageState &language, Seeds seeds, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}, m_seeds{std::move(seeds)},
      m_nudge{std::make_unique<SessionNudge>(workspace)}
{
    connect(&workspace, &Workspace::profileOpened, this, [this] {
        ++m_profile;
        m_drafts.clear();
        m_places.clear();
        m_unbegun.clear();
        closeAttempt();
    });
    connect(&workspace, &Workspace::packsOpened, this, [this] {
        m_places.clear();
        m_unbegun.clear();
        closeAttempt();
    });
    connect(&language, &LanguageState::changed, this, &QuizViewModel::changed);
    connect(m_nudge.get(), &SessionNudge::changed, this, &QuizViewModel::changed);
}

QuizViewModel::~QuizViewModel() = default;

void QuizViewModel::closeAttempt()
{
    m_attempt.reset();
    m_questions.clear();
    m_source.clear();
    m_reading = false;
    m_again = {};
    m_nudge->clear();
    setPhase(QuizPhase::Closed);
}

void QuizViewModel::setPhase(QuizPhase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

void QuizViewModel::open(const QString &source)
{
    if (m_source == source && !m_reading && (m_attempt || m_phase == QuizPhase::Starting))
        return;
    closeAttempt();
    m_source = source;
    if (!m_workspace.hasPacks() || !m_workspace.isOpen()) {
        setPhase(QuizPhase::NothingHere);
        return;
    }
    const auto &attempts = m_workspace.state().attempts;
    const auto unfinished = std::find_if(attempts.crbegin(), attempts.crend(), [&](const StoredAttempt &attempt) {
        return attempt.plan.quiz == source && !attempt.total
            && !AttemptReading{attempt, m_workspace.library()}.questions().isEmpty();
    });
    if (unfinished != attempts.crend())
        adopt(*unfinished);
    else if (m_unbegun.contains(source))
        adopt(m_unbegun.value(source));
    else if (isReviews())
        startReviews();
    else
        start();
}

void QuizViewModel::start()
{
    setPhase(QuizPhase::Starting);
    const Quiz *quiz = quizOfSource(m_source, m_workspace.library());
    const bool isTest = quiz && quiz->kind != QuizKind::Practice;
    const QuizRequest request{m_source, isTest ? AttemptMode::Test : AttemptMode::Practice, m_seeds()};
    m_workspace
        .onStores([request, library = m_workspace.sharedLibrary(), clock = m_workspace.clock()](ProfileStores &stores) {
            return StartQuiz{stores.attempts(), library, clock}.plan(request);
        })
        .then(this, [this, request, profile = m_profile](const Expected<AttemptPlan> &plan) {
            if (profile != m_profile || m_phase != QuizPhase::Starting || m_source != request.source)
                return;
            if (plan)
                adopt({0, *plan, {}, {}, {}});
            else if (plan.error().code == ErrorCode::NotFound)
                setPhase(QuizPhase::NothingHere);
            else
                fail(QuizPhase::NothingHere, plan.error(), [this] { start(); });
        });
}

void QuizViewModel::startReviews()
{
    AttemptPlan plan;
    plan.quiz = m_source;
    plan.questions = reviewQuestions(dueReviews(m_workspace), m_workspace.library(), m_workspace.state().attempts);
    plan.seed = m_seeds();
    plan.startedAt = m_workspace.now().toUTC();
    if (plan.questions.isEmpty())
        setPhase(QuizPhase::NothingHere);
    else
        adopt({0, plan, {}, {}, {}});
}

void QuizViewModel::reopen(AttemptNumber number, int index)
{
    closeAttempt();
    const auto &attempts = m_workspace.state().attempts;
    const auto found = std::ranges::find(attempts, number, &StoredAttempt::number);
    if (!m_workspace.hasPacks() || found == attempts.end() || !found->total) {
        setPhase(QuizPhase::NothingHere);
        return;
    }
    m_source = found->plan.quiz;
    m_reading = true;
    adopt(*found);
    if (hasQuestion())
        show(std::clamp(index, 0, count() - 1));
}

void QuizViewModel::adopt(const StoredAttempt &attempt)
{
    m_attempt = attempt;
    const AttemptReading reading{*m_attempt, m_workspace.library()};
    m_questions.clear();
    for (const Question *question : reading.questions())
        m_questions.append(question->id);
    m_index = 0;
    if (m_questions.isEmpty()) {
        m_attempt.reset();
        setPhase(QuizPhase::NothingHere);
        return;
    }
    if (m_attempt->number == 0)
        m_unbegun.insert(m_source, *m_attempt);
    if (m_reading)
        return;
    const int resume = reading.resumePlace();
    const bool wasHere = m_places.contains(m_source);
    show(std::clamp(m_places.value(m_source, resume), 0, count() - 1));
    // Killed while a second try was offered: the answer stays as it is, so that its card is made.
    QList<QuestionId> waiting = waitingForSecondTry();
    if (m_phase == QuizPhase::Explained || m_isRetry)
        waiting.removeOne(m_questions.at(m_index));
    declineSecondTries(waiting);
    // Killed between the last answer and the result: the result is all that is missing.
    if (resume < 0 && !wasHere)
        finish();
}

void QuizViewModel::show(int index)
{
    m_index = index;
    if (!m_reading)
        m_places.insert(m_source, index);
    const Question &question = *currentQuestion();
    const AttemptReading reading{*m_attempt, m_workspace.library()};
    const auto draft = m_reading ? m_drafts.constEnd() : m_drafts.constFind(draftKey());
    const bool hasDraft = draft != m_drafts.constEnd();
    m_hintShown = hasDraft && draft->hintShown;
    m_isRetry = hasDraft && draft->isRetry;
    m_answer = hasDraft ? draft->answer : untouchedAnswer(question, m_attempt->plan.seed);
    const AnswerRecord *given = m_reading ? reading.firstTry(question.id) : reading.lastTry(question.id);
    const bool isAnswered = m_reading || (given && !m_isRetry);
    if (isAnswered && given)
        m_answer = given->answer;
    m_marks = hasDraft ? draft->marks : marksOf(m_answer);
    const bool explains = m_reading || mode() == AttemptMode::Practice;
    setPhase(!isAnswered ? QuizPhase::Answering : explains ? QuizPhase::Explained : QuizPhase::Kept);
    Q_EMIT questionChanged();
}

void QuizViewModel::give(const Answer &answer)
{
    const Question *question = currentQuestion();
    if (m_phase != QuizPhase::Answering || !question || !fits(answer, question->type()) || answer == m_answer)
        return;
    m_answer = answer;
    keepDraft();
    Q_EMIT answerChanged();
}

void QuizViewModel::giveMarks(const QList<QStringList> &runs)
{
    const Question *question = currentQuestion();
    const auto *hotspot = question ? std::get_if<Hotspot>(&question->body) : nullptr;
    const Specimen *specimen = hotspot && hotspot->specimen ? m_workspace.library().specimen(*hotspot->specimen) : nullptr;
    if (!specimen || m_phase != QuizPhase::Answering)
        return;
    m_marks = runs;
    give(MarksAnswer{{}, clicksOf(signsOf(*specimen), runs)});
    keepDraft();
}

void QuizViewModel::keepDraft()
{
    m_drafts.insert(draftKey(), {m_answer, m_marks, m_hintShown, m_isRetry});
}

void QuizViewModel::showHint()
{
    if (!canHint() || m_hintShown)
        return;
    m_hintShown = true;
    keepDraft();
    Q_EMIT changed();
}

void QuizViewModel::confirm()
{
    if (canConfirm())
        record(m_answer);
}

void QuizViewModel::confirmNoSigns()
{
    const Question *question = currentQuestion();
    if (!question || m_phase != QuizPhase::Answering || question->type() != QuestionType::Hotspot)
        return;
    m_marks.clear();
    record(MarksAnswer{});
}

void QuizViewModel::record(const Answer &answer)
{
    const Question &question = *currentQuestion();
    const int tries = AttemptReading{*m_attempt, m_workspace.library()}.tries(question.id);
    const GivenAnswer given{m_attempt->number, question.id, answer, m_hintShown, tries + 1, offersSecondTry(question),
                            makesCards(), false};
    const Target target{m_profile, m_source, *m_attempt};
    m_answer = answer;
    setPhase(QuizPhase::Saving);
    m_workspace
        .onStores([given, plan = m_attempt->plan, library = m_workspace.sharedLibrary(),
                   clock = m_workspace.clock()](ProfileStores &stores) -> Expected<Recorded> {
            GivenAnswer kept = given;
            if (kept.attempt == 0) {
                const Expected<AttemptNumber> begun = stores.attempts().begin(plan);
                if (!begun)
                    return Recorded{0, tl::make_unexpected(begun.error())};
                kept.attempt = *begun;
            }
            return Recorded{kept.attempt, AnswerQuestion{stores.attempts(), stores.cards(), library, clock}(kept)};
        })
        .then(this, [this, target](const Expected<Recorded> &recorded) {
            if (target.profile == m_profile)
                noteRecorded(target, recorded ? *recorded : Recorded{0, tl::make_unexpected(recorded.error())});
        });
}

StoredAttempt QuizViewModel::known(const StoredAttempt &attempt) const
{
    const auto &attempts = m_workspace.state().attempts;
    const auto found = std::ranges::find(attempts, attempt.number, &StoredAttempt::number);
    return found == attempts.end() ? attempt : *found;
}

void QuizViewModel::noteRecorded(const Target &target, const Recorded &recorded)
{
    Target kept = target;
    if (recorded.attempt > 0) {
        kept.attempt.number = recorded.attempt;
        m_unbegun.remove(target.source);
        if (m_source == target.source && m_attempt && !m_reading)
            m_attempt->number = recorded.attempt;
    }
    const bool isOpen = m_source == target.source && m_phase == QuizPhase::Saving;
    if (!recorded.outcome) {
        const Answer answer = m_answer;
        if (isOpen)
            fail(QuizPhase::Answering, recorded.outcome.error(), [this, answer] { record(answer); });
        return;
    }
    m_drafts.remove({target.source, recorded.outcome->record.question});
    noteOutcome(kept, *recorded.outcome);
    if (!isOpen)
        return;
    m_isRetry = false;
    m_again = {};
    setPhase(mode() == AttemptMode::Practice ? QuizPhase::Explained : QuizPhase::Kept);
    if (isLast())
        findNudge();
    Q_EMIT checked();
}

void QuizViewModel::noteOutcome(const Target &target, const AnswerOutcome &outcome)
{
    StoredAttempt attempt = known(target.attempt);
    attempt.answers.append(outcome.record);
    if (m_attempt && m_attempt->number == attempt.number)
        m_attempt = attempt;
    m_workspace.noteAttempt(attempt, outcome.review);
}

void QuizViewModel::declineSecondTries(const QList<QuestionId> &questions)
{
    const Target target{m_profile, m_source, *m_attempt};
    for (const QuestionId &question : questions) {
        m_workspace
            .onStores([question, number = m_attempt->number, library = m_workspace.sharedLibrary(),
                       clock = m_workspace.clock()](ProfileStores &stores) {
                return AnswerQuestion{stores.attempts(), stores.cards(), library, clock}.declineSecondTry(number, question);
            })
            .then(this, [this, target](const Expected<AnswerOutcome> &outcome) {
                // A failure is not told here: finishing the attempt does the same once more, and tells.
                if (outcome && target.profile == m_profile)
                    noteOutcome(target, *outcome);
            });
    }
}

void QuizViewModel::findNudge()
{
    if (mode() == AttemptMode::Practice && !m_reading)
        m_nudge->find(*m_attempt);
}

void QuizViewModel::declineNudge()
{
    m_nudge->decline();
}

void QuizViewModel::tryAgain()
{
    if (!canTryAgain())
        return;
    m_isRetry = true;
    m_marks.clear();
    m_answer = untouchedAnswer(*currentQuestion(), m_attempt->plan.seed);
    keepDraft();
    setPhase(QuizPhase::Answering);
    Q_EMIT questionChanged();
}

void QuizViewModel::next()
{
    if (m_phase != QuizPhase::Explained && m_phase != QuizPhase::Kept)
        return;
    if (m_reading && isLast()) {
        Q_EMIT left();
        return;
    }
    if (m_reading) {
        show(m_index + 1);
        return;
    }
    declineSecondTries(waitingForSecondTry());
    if (const int open = nextOpen(); open >= 0)
        show(open);
    else
        finish();
}

void QuizViewModel::leaveForLater()
{
    if (!canLeaveForLater())
        return;
    const bool wasRetry = m_isRetry;
    if (wasRetry) {
        m_drafts.remove(draftKey());
        declineSecondTries({m_questions.at(m_index)});
    }
    if (const int open = nextOpen(); open >= 0)
        show(open);
    else if (wasRetry)
        finish();
    else
        Q_EMIT left();
}

void QuizViewModel::finish()
{
    setPhase(QuizPhase::Finishing);
    const Target target{m_profile, m_source, *m_attempt};
    m_workspace
        .onStores([number = m_attempt->number, library = m_workspace.sharedLibrary(),
                   clock = m_workspace.clock()](ProfileStores &stores) {
            const AnswerQuestion answering{stores.attempts(), stores.cards(), library, clock};
            return FinishQuiz{stores.attempts(), answering, library, clock}(number).and_then(
                [&](const QuizResult &) { return stores.attempts().load(number); });
        })
        .then(this, [this, target](const Expected<StoredAttempt> &attempt) {
            if (target.profile != m_profile)
                return;
            if (attempt)
                noteFinished(*attempt);
            else if (m_source == target.source && m_phase == QuizPhase::Finishing)
                fail(QuizPhase::Finishing, attempt.error(), [this] { finish(); });
        });
}

void QuizViewModel::noteFinished(const StoredAttempt &attempt)
{
    const QString source = attempt.plan.quiz;
    m_drafts.removeIf([&](const auto &draft) { return draft.key().first == source; });
    m_places.remove(source);
    m_workspace.noteAttempt(attempt, {});
    if (!m_attempt || m_attempt->number != attempt.number || m_reading)
        return;
    closeAttempt();
    Q_EMIT finished(attempt.number);
}

void QuizViewModel::retry()
{
    if (const auto write = std::exchange(m_again, {}))
        write();
}

void QuizViewModel::fail(QuizPhase back, const Error &error, std::function<void()> again)
{
    m_again = std::move(again);
    setPhase(back);
    Q_EMIT failed(error);
}

} // namespace mehfooz
