// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/today_view_model.h>

#include <presentation/due_reviews.h>
#include <presentation/lesson_state.h>
#include <presentation/shown_prose.h>
#include <presentation/trend_words.h>

#include "step_words.h"

#include <algorithm>
#include <cmath>

namespace mehfooz {

namespace {

const QString kLaterPrefix = QStringLiteral("later.");
constexpr int kWeekDays = 7;
constexpr int kDaysNamedByWeekday = 6;
constexpr double kReviewsPerMinute = 3;

QString laterKey(const CheckItemId &item)
{
    return kLaterPrefix + item.text();
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::TodayViewModel)

public:
    static QString mostUseful() { return tr("Today's most useful step"); }
    static QString findOut() { return tr("Find out today"); }
    static QString allDoneWhy() { return tr("New advice comes with new content. Then the list asks you to look again."); }
    static QString allPutOff() { return tr("You put the other steps off until tomorrow."); }
    static QString allPutOffWhy() { return tr("They all wait under Next best actions."); }
    static QString nothingApplies() { return tr("Nothing here applies to you, so there is no score."); }
    static QString nothingAppliesWhy() { return tr("Choose in Settings who you are, then the list fits you."); }

    static QString lessonUnderWay() { return tr("Lesson under way"); }
    static QString lessonNext() { return tr("For you next"); }
    static QString lessonChanged() { return tr("Changed since you read it"); }
    static QString lessons() { return tr("Lessons"); }
    static QString allRead() { return tr("You have read every lesson."); }
    static QString minutesLeft(int minutes) { return tr("%n minute(s) left", nullptr, minutes); }
    static QString partsRead(int read, int parts) { return tr("%1 of %n part(s) read", nullptr, parts).arg(read); }
    static QString goOn() { return tr("Continue"); }
    static QString start() { return tr("Start"); }
    static QString lookOver() { return tr("Look over"); }

    static QString reviews() { return tr("Reviews"); }
    static QString aboutMinutes(int minutes) { return tr("About %n minute(s)", nullptr, minutes); }
    static QString cardsDue(int cards) { return tr("%n card(s) due today", nullptr, cards); }
    //: %1 is a weekday or a date.
    static QString nothingDue(const QString &day) { return tr("Nothing is due. The next review is on %1.").arg(day); }
    static QString noCards() { return tr("Nothing is due. Cards come from the quizzes you take."); }

    static QString quizUnderWay() { return tr("Quiz under way"); }
    static QString quizToTry() { return tr("A quiz to try"); }
    static QString quizzes() { return tr("Quizzes"); }
    static QString allPassed() { return tr("You took every quiz."); }
    static QString tryIt() { return tr("Try it"); }

    //: Last line of Today. %1 is such as "+5 from 3 things you did, −2 because the list changed".
    static QString week(const QString &clauses) { return tr("This week: %1").arg(clauses); }
    static QString quietWeek() { return tr("This week your score has not moved."); }
};

/// The lesson that was read last and is not finished, else the one to take next; null when everything is read.
const Lesson *currentLesson(const Workspace &workspace)
{
    const LessonPlace *newest = nullptr;
    for (const LessonPlace &place : workspace.state().places) {
        const Lesson *lesson = workspace.library().lesson(place.lesson);
        const bool underWay = lesson && lessonStateOf(*lesson, &place) == LessonState::InProgress;
        if (underWay && (!newest || place.updatedAt > newest->updatedAt))
            newest = &place;
    }
    return newest ? workspace.library().lesson(newest->lesson) : recommendedLesson(workspace);
}

} // namespace

TodayViewModel::TodayViewModel(Workspace &workspace, LanguageState &language, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}, m_recorder{workspace, language},
      m_catalogues{workspace}, m_quizzes{workspace, language}
{
    connect(&workspace, &Workspace::packsOpened, this, &TodayViewModel::refresh);
    connect(&workspace, &Workspace::profileOpened, this, &TodayViewModel::refresh);
    connect(&workspace, &Workspace::answersChanged, this, &TodayViewModel::refresh);
    connect(&workspace, &Workspace::lessonsChanged, this, &TodayViewModel::refresh);
    connect(&workspace, &Workspace::attemptsChanged, this, &TodayViewModel::refresh);
    connect(&workspace, &Workspace::settingChanged, this, &TodayViewModel::refresh);
    connect(&language, &LanguageState::changed, this, &TodayViewModel::refresh);
    connect(&m_catalogues, &KnownCatalogues::arrived, this, &TodayViewModel::refresh);
    connect(&m_recorder, &CheckRecorder::saved, this, &TodayViewModel::answerSaved);
    connect(&m_recorder, &CheckRecorder::failed, this, &TodayViewModel::saveFailed);
    connect(&m_recorder, &CheckRecorder::savingChanged, this, &TodayViewModel::changed);
    refresh();
}

void TodayViewModel::refresh()
{
    m_date = m_language.weekdayAndDate(m_workspace.now().toLocalTime().date());
    if (m_workspace.hasPacks()) {
        m_catalogues.fetch();
        const EffectiveProfile profile = m_workspace.effectiveProfile();
        const ScoredAnswers answers = m_workspace.state().scoredAnswers();
        const ScoreSubject subject{m_workspace.library(), profile, answers};
        const CheckScore score = m_workspace.score();
        m_score = scoreFace(score, subject, m_language);
        m_explanation = explainScore(score, subject, m_language);
        m_step = nextStep(subject);
        m_lesson = lessonCard();
        m_reviews = reviewsCard();
        m_quiz = quizCard();
        m_week = weekLine();
    }
    Q_EMIT changed();
}

TodayStep TodayViewModel::nextStep(const ScoreSubject &subject) const
{
    const QList<NextAction> actions = nextActions(subject.library.catalogue(), subject.profile, subject.answers);
    const auto next = std::ranges::find_if(actions, [&](const NextAction &action) { return !isPutOff(action.item); });
    TodayStep step;
    if (m_score.kind == ScoreFace::Kind::Nothing) {
        step.title = m_language.shown(Words::nothingApplies());
        step.why = m_language.shown(Words::nothingAppliesWhy());
    } else if (actions.isEmpty()) {
        step.title = m_language.shown(StepWords::nothingLeft());
        step.why = m_language.shown(Words::allDoneWhy());
    } else if (next == actions.end()) {
        step.title = m_language.shown(Words::allPutOff());
        step.why = m_language.shown(Words::allPutOffWhy());
    } else {
        const CheckItem *item = subject.library.check(next->item);
        const ShownProse prose{subject.library, m_language};
        step = {next->item, m_language.shown(next->kind == ActionKind::Check ? Words::findOut() : Words::mostUseful()),
                next->tier < 3, m_language.shown(StepWords::minutes(next->minutes)),
                item ? prose.plain(item->title) : next->item.text(), item ? prose.plain(item->why) : QString{},
                gainWords(*next, subject, m_language)};
    }
    return step;
}

bool TodayViewModel::isPutOff(const CheckItemId &item) const
{
    const QDateTime until = QDateTime::fromString(m_workspace.setting(laterKey(item)), Qt::ISODate);
    return until.isValid() && m_workspace.now() < until;
}

void TodayViewModel::markDone()
{
    if (m_step.item && !isSaving())
        m_recorder.answer(*m_step.item, CheckValue::Yes);
}

void TodayViewModel::putOff()
{
    if (m_step.item)
        m_workspace.setSetting(laterKey(*m_step.item), m_workspace.now().addDays(1).toUTC().toString(Qt::ISODate));
}

TodayCard TodayViewModel::lessonCard() const
{
    TodayCard card;
    card.icon = QStringLiteral("book-open");
    const Lesson *lesson = currentLesson(m_workspace);
    if (!lesson) {
        card.label = Words::lessons();
        card.title = m_language.shown(Words::allRead());
        card.button = Words::lookOver();
        card.address = QStringLiteral("lessons");
        return card;
    }
    const LessonPlace *place = placeIn(m_workspace, lesson->id);
    const LessonState state = lessonStateOf(*lesson, place);
    card.title = m_language.shown(lesson->title);
    card.address = QStringLiteral("lesson/") + lesson->id.text();
    if (state == LessonState::InProgress) {
        const int parts = partCountOf(*lesson);
        const int read = std::clamp(place->partsRead, 0, parts);
        card.done = static_cast<double>(read) / parts;
        card.label = Words::lessonUnderWay();
        card.button = Words::goOn();
        card.doneWords = m_language.shown(Words::partsRead(read, parts));
        const int left = std::max(1, static_cast<int>(std::ceil(lesson->minutes * (1 - card.done))));
        card.aside = m_language.shown(Words::minutesLeft(left));
    } else {
        card.label = state == LessonState::Changed ? Words::lessonChanged() : Words::lessonNext();
        card.button = Words::start();
        card.aside = m_language.shown(StepWords::minutes(lesson->minutes));
    }
    return card;
}

TodayCard TodayViewModel::reviewsCard() const
{
    TodayCard card;
    card.icon = QStringLiteral("repeat-2");
    card.label = Words::reviews();
    const auto due = static_cast<int>(dueReviews(m_workspace).size());
    if (due > 0) {
        card.title = m_language.shown(Words::cardsDue(due));
        card.aside = m_language.shown(Words::aboutMinutes(static_cast<int>(std::ceil(due / kReviewsPerMinute))));
        card.button = Words::start();
        card.address = QStringLiteral("quiz/reviews");
        return card;
    }
    QDateTime next;
    for (const ReviewCard &each : m_workspace.state().cards) {
        const bool asked = !m_workspace.library().questionsOfIdea(each.idea).isEmpty();
        if (asked && each.memory.due > m_workspace.now() && (!next.isValid() || each.memory.due < next))
            next = each.memory.due;
    }
    card.title = m_language.shown(next.isValid() ? Words::nothingDue(dayWords(next)) : Words::noCards());
    return card;
}

/// A weekday within the coming days, else the date.
QString TodayViewModel::dayWords(const QDateTime &instant) const
{
    const QDate day = instant.toLocalTime().date();
    const QDate today = m_workspace.now().toLocalTime().date();
    return today.daysTo(day) <= kDaysNamedByWeekday ? m_language.locale().dayName(day.dayOfWeek())
                                                    : m_language.date(day, today);
}

TodayCard TodayViewModel::quizCard() const
{
    TodayCard card;
    card.icon = QStringLiteral("list-checks");
    const QModelIndex quiz = quizToTry();
    if (!quiz.isValid()) {
        card.label = Words::quizzes();
        card.title = m_language.shown(Words::allPassed());
        card.button = Words::lookOver();
        card.address = QStringLiteral("quizzes");
        return card;
    }
    const bool underWay = quiz.data(QuizListModel::StateRole).value<QuizState>() == QuizState::UnderWay;
    card.label = underWay ? Words::quizUnderWay() : Words::quizToTry();
    card.title = quiz.data(Qt::DisplayRole).toString();
    card.aside = quiz.data(QuizListModel::LineRole).toString();
    card.button = underWay ? Words::goOn() : Words::tryIt();
    card.address = QStringLiteral("quiz/") + quiz.data(QuizListModel::SourceRole).toString();
    return card;
}

/// One that is under way, else the first that was never taken, else the first that was not passed.
QModelIndex TodayViewModel::quizToTry() const
{
    for (const QuizState wanted : {QuizState::UnderWay, QuizState::NotStarted, QuizState::NotPassed}) {
        for (int row = 0; row < m_quizzes.rowCount(); ++row) {
            const QModelIndex index = m_quizzes.index(row);
            const QString source = index.data(QuizListModel::SourceRole).toString();
            const bool isQuiz = !source.isEmpty() && source != u"reviews"; // headings have no source
            if (isQuiz && index.data(QuizListModel::StateRole).value<QuizState>() == wanted)
                return index;
        }
    }
    return {};
}

/// Compares with the newest snapshot that is a week old, else with the oldest there is.
QString TodayViewModel::weekLine() const
{
    const QList<Snapshot> &snapshots = m_workspace.state().snapshots;
    if (snapshots.isEmpty())
        return {};
    const QDateTime weekAgo = m_workspace.now().addDays(-kWeekDays);
    const auto later = std::ranges::find_if(snapshots, [&](const Snapshot &snapshot) { return snapshot.at > weekAgo; });
    const Snapshot &then = later == snapshots.begin() ? snapshots.front() : *std::prev(later);
    const std::optional<AssessmentState> before = m_catalogues.stateAt(then);
    if (!before)
        return {};
    const AssessmentState now = m_catalogues.stateNow();
    const std::optional<Trend> trend = trendBetween(*before, now);
    if (!trend || m_score.kind != ScoreFace::Kind::Range)
        return {};
    const QString clauses = trendClauses(*trend, trendCounts(*before, now), m_language);
    return m_language.shown(clauses.isEmpty() ? Words::quietWeek() : Words::week(clauses));
}

} // namespace mehfooz
