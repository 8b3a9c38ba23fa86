// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/progress_view_model.h>

#include <presentation/lesson_state.h>

#include <QCoreApplication>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr int kWeekDays = 7;
constexpr int kMonthDays = 30;
/// A card counts as known from this chance of recall on; the one that reviews aim at (spec review, section 1).
constexpr double kKnownFrom = 0.9;

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::ProgressViewModel)

public:
    static QString noChart() { return tr("The chart begins with your first answers in My security check."); }
    static QString noChartYet() { return tr("Still too few answers for a score. The chart begins with it."); }
    static QString onlyOne(const QString &range) { return tr("Your score is %1 of 100. It can be compared once it moves.").arg(range); }
    static QString summary(const QString &from, const QString &day, const QString &to)
    {
        //: The chart in one sentence. %1 and %3 are scores such as "54 to 69", %2 is a date.
        return tr("On %2 it was %1, now it is %3 of 100.").arg(from, day, to);
    }
    static QString week() { return tr("A week"); }
    static QString month() { return tr("A month"); }
    static QString always() { return tr("From the start"); }

    //: A figure of Progress: %1 of %2, such as lessons read.
    static QString ofAll(int some, int all) { return tr("%1 of %2").arg(some).arg(all); }
    static QString lessonsRead(int count) { return tr("lesson(s) read", nullptr, count); }
    static QString quizzesTaken(int count) { return tr("quiz(zes) taken", nullptr, count); }
    static QString cardsKnown(int count) { return tr("card(s) known", nullptr, count); }
};

bool isKnown(const ReviewCard &card, const QDateTime &now)
{
    const CardMemory &memory = card.memory;
    if (memory.state != CardState::Review || memory.stability <= 0)
        return false;
    const qint64 days = std::max<qint64>(0, wholeDaysBetween(memory.lastReview, now));
    return retrievability(FsrsSettings{}, days, memory.stability) >= kKnownFrom - 1e-9;
}

} // namespace

ProgressViewModel::ProgressViewModel(Workspace &workspace, const LanguageState &language, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}, m_catalogues{workspace}, m_history{workspace, language}
{
    connect(&workspace, &Workspace::packsOpened, this, &ProgressViewModel::refresh);
    connect(&workspace, &Workspace::profileOpened, this, &ProgressViewModel::refresh);
    connect(&workspace, &Workspace::answersChanged, this, &ProgressViewModel::refresh);
    connect(&workspace, &Workspace::lessonsChanged, this, &ProgressViewModel::refresh);
    connect(&workspace, &Workspace::attemptsChanged, this, &ProgressViewModel::refresh);
    connect(&language, &LanguageState::changed, this, &ProgressViewModel::refresh);
    connect(&m_catalogues, &KnownCatalogues::arrived, this, &ProgressViewModel::refresh);
    refresh();
}

QDate ProgressViewModel::today() const
{
    return m_workspace.now().toLocalTime().date();
}

void ProgressViewModel::refresh()
{
    if (m_workspace.hasPacks()) {
        m_catalogues.fetch();
        rebuildScore();
        rebuildFigures();
    }
    m_history.refresh();
    Q_EMIT changed();
}

void ProgressViewModel::choosePeriod(ProgressPeriod period)
{
    m_period = period;
    refresh();
}

QStringList ProgressViewModel::periodNames()
{
    return {Words::week(), Words::month(), Words::always()};
}

QList<Snapshot> ProgressViewModel::lastOfEachDay() const
{
    QList<Snapshot> days;
    for (const Snapshot &snapshot : m_workspace.state().snapshots) {
        if (!snapshot.scored)
            continue;
        const bool sameDay = !days.isEmpty() && days.last().at.toLocalTime().date() == snapshot.at.toLocalTime().date();
        if (sameDay)
            days.last() = snapshot;
        else
            days.append(snapshot);
    }
    return days;
}

/// A score that showed no number on its day shows none in the chart either.
bool ProgressViewModel::isTooEarly(const Snapshot &snapshot) const
{
    const std::optional<AssessmentState> state = m_catalogues.stateAt(snapshot);
    return state && scoreChecklist(state->catalogue, state->profile, state->answers).coverage < kTooEarlyBelow;
}

/// The days of the period, and the one before it to compare with.
QList<Snapshot> ProgressViewModel::ofPeriod(const QList<Snapshot> &days) const
{
    if (m_period == ProgressPeriod::Always || days.isEmpty())
        return days;
    const QDate from = today().addDays(m_period == ProgressPeriod::Week ? -kWeekDays : -kMonthDays);
    auto first = std::ranges::find_if(days, [&](const Snapshot &day) { return day.at.toLocalTime().date() > from; });
    if (first != days.begin())
        --first;
    return days.mid(first - days.begin());
}

ScorePoint ProgressViewModel::pointAt(const Snapshot &snapshot, const Snapshot *before) const
{
    const QDate day = snapshot.at.toLocalTime().date();
    ScorePoint point{day, snapshot.lowShown, snapshot.highShown, m_language.date(day, today()),
                     m_language.range(snapshot.lowShown, snapshot.highShown), {}};
    const auto from = before ? m_catalogues.stateAt(*before) : std::nullopt;
    const auto to = m_catalogues.stateAt(snapshot);
    if (!from || !to)
        return point;
    if (const std::optional<Trend> trend = trendBetween(*from, *to))
        point.why = trendClauses(*trend, trendCounts(*from, *to), m_language);
    return point;
}

void ProgressViewModel::rebuildScore()
{
    m_points.clear();
    m_shares.clear();
    m_summary.clear();
    m_emptyWords.clear();
    const EffectiveProfile profile = m_workspace.effectiveProfile();
    const ScoredAnswers answers = m_workspace.state().scoredAnswers();
    m_score = scoreFace(m_workspace.score(), {m_workspace.library(), profile, answers}, m_language);
    QList<Snapshot> days = lastOfEachDay();
    const bool hasAnswers = !days.isEmpty();
    days.removeIf([this](const Snapshot &day) { return isTooEarly(day); });
    days = ofPeriod(days);
    if (days.isEmpty() || m_score.kind != ScoreFace::Kind::Range) {
        m_emptyWords = m_language.shown(hasAnswers ? Words::noChartYet() : Words::noChart());
        return;
    }
    for (qsizetype i = 0; i < days.size(); ++i)
        m_points.append(pointAt(days.at(i), i == 0 ? nullptr : &days.at(i - 1)));
    // The list may have changed since the last answer; then today's score is a point of its own.
    if (m_points.last().low != m_score.low || m_points.last().high != m_score.high)
        m_points.append(pointNow(days.last()));
    const std::optional<AssessmentState> from = m_catalogues.stateAt(days.front());
    const std::optional<Trend> trend = from ? trendBetween(*from, m_catalogues.stateNow()) : std::nullopt;
    if (m_points.size() < 2) {
        m_summary = m_language.shown(Words::onlyOne(m_score.range));
        return;
    }
    m_summary = m_language.shown(Words::summary(m_points.first().range, m_points.first().dayWords, m_score.range));
    if (trend)
        m_shares = trendShares(*trend, m_language);
}

ScorePoint ProgressViewModel::pointNow(const Snapshot &last) const
{
    ScorePoint point{today(), m_score.low, m_score.high, m_language.date(today(), today()), m_score.range, {}};
    const std::optional<AssessmentState> from = m_catalogues.stateAt(last);
    const AssessmentState now = m_catalogues.stateNow();
    if (const std::optional<Trend> trend = from ? trendBetween(*from, now) : std::nullopt)
        point.why = trendClauses(*trend, trendCounts(*from, now), m_language);
    return point;
}

void ProgressViewModel::rebuildFigures()
{
    const ProfileState &state = m_workspace.state();
    const Library &library = m_workspace.library();
    int read = 0;
    for (const Lesson &lesson : library.content().lessons) {
        const LessonState lessonState = lessonStateOf(lesson, placeIn(m_workspace, lesson.id));
        read += lessonState == LessonState::Completed || lessonState == LessonState::Changed ? 1 : 0;
    }
    const auto taken = static_cast<int>(std::ranges::count_if(state.attempts, [](const StoredAttempt &a) { return a.total.has_value(); }));
    int known = 0;
    int cards = 0;
    for (const ReviewCard &card : state.cards) {
        if (library.questionsOfIdea(card.idea).isEmpty())
            continue;
        ++cards;
        known += isKnown(card, m_workspace.now()) ? 1 : 0;
    }
    const auto lessons = static_cast<int>(library.content().lessons.size());
    m_figures = {
        {m_language.shown(Words::ofAll(read, lessons)), Words::lessonsRead(lessons), QStringLiteral("lessons")},
        {m_language.number(taken), Words::quizzesTaken(taken), QStringLiteral("quizzes")},
        {m_language.shown(Words::ofAll(known, cards)), Words::cardsKnown(cards), QStringLiteral("quizzes")},
    };
}

} // namespace mehfooz
