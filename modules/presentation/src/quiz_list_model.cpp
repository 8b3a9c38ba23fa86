// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/quiz_list_model.h>

#include "attempt_reading.h"

#include <presentation/due_reviews.h>

#include <algorithm>

namespace mehfooz {

namespace {

enum Section { kReviews, kPractice, kTests, kFinal };

constexpr int kReviewsAMinute = 3;

int sectionOfKind(QuizKind kind)
{
    switch (kind) {
    case QuizKind::Practice: return kPractice;
    case QuizKind::Test: return kTests;
    case QuizKind::Final: return kFinal;
    case QuizKind::Workshop:
    case QuizKind::PrePost: break;
    }
    return -1;
}

int questionCountOf(const Quiz &quiz)
{
    int drawn = 0;
    for (const BlueprintRow &row : quiz.blueprint)
        drawn += row.count;
    return static_cast<int>(quiz.questions.size()) + drawn;
}

/// The topic most of the quiz is about, for its icon and its place among the others.
const Topic *mainTopic(const Quiz &quiz, const Library &library)
{
    if (!quiz.questions.isEmpty()) {
        const Question *first = library.question(quiz.questions.first());
        return first ? library.topic(first->topic) : nullptr;
    }
    return quiz.blueprint.isEmpty() ? nullptr : library.topic(quiz.blueprint.first().topic);
}

int answeredIn(const StoredAttempt &attempt)
{
    return static_cast<int>(std::ranges::count(attempt.answers, 1, &AnswerRecord::tryNumber));
}

/// The row to take next: what is under way, else what is due, else practice not done yet, else the weakest practice.
template<typename Rows>
void recommendOne(Rows &rows)
{
    const auto mark = [&](auto rule) {
        const auto found = std::ranges::find_if(rows, rule);
        if (found != rows.end())
            found->recommended = true;
        return found != rows.end();
    };
    if (mark([](const auto &row) { return row.state == QuizState::UnderWay; })
        || mark([](const auto &row) { return row.section == kReviews; })
        || mark([](const auto &row) { return row.state == QuizState::NotStarted; })
        || mark([](const auto &row) { return row.state == QuizState::NotPassed; }) || rows.isEmpty())
        return;
    std::ranges::min_element(rows, {}, [](const auto &row) { return row.lastShown; })->recommended = true;
}

} // namespace

QuizListModel::QuizListModel(Workspace &workspace, LanguageState &language, QObject *parent)
    : QAbstractListModel{parent}, m_workspace{workspace}, m_language{language}
{
    connect(&workspace, &Workspace::packsOpened, this, &QuizListModel::refresh);
    connect(&workspace, &Workspace::profileOpened, this, &QuizListModel::refresh);
    connect(&workspace, &Workspace::attemptsChanged, this, &QuizListModel::refresh);
    connect(&workspace, &Workspace::settingChanged, this, &QuizListModel::refresh);
    connect(&language, &LanguageState::changed, this, &QuizListModel::refreshWords);
    m_rows = currentRows();
}

int QuizListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QuizListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.heading ? sectionOf(row) : titleOf(row);
    case SourceRole: return row.heading ? QString{} : row.source;
    case HeadingRole: return row.heading;
    case IconRole: return row.heading ? QString{} : iconOf(row);
    case StateRole: return QVariant::fromValue(row.state);
    case LineRole: return row.heading ? QString{} : lineOf(row);
    case ChipRole: return row.heading ? QString{} : chipOf(row);
    case RecommendedRole: return row.recommended;
    case AnsweredRole: return row.answered;
    case CountRole: return row.count;
    case ShareRole: return row.answered > 0 ? static_cast<double>(row.answered) / std::max(1, row.count) : -1.0;
    default: return {};
    }
}

QHash<int, QByteArray> QuizListModel::roleNames() const
{
    return {{Qt::DisplayRole, "title"}, {SourceRole, "source"},   {HeadingRole, "heading"},
            {IconRole, "icon"},         {StateRole, "state"},     {LineRole, "line"},
            {ChipRole, "chip"},         {RecommendedRole, "recommended"}, {AnsweredRole, "answered"},
            {CountRole, "count"},       {ShareRole, "share"}};
}

void QuizListModel::refresh()
{
    replaceRows(currentRows());
}

void QuizListModel::refreshWords()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void QuizListModel::replaceRows(const QList<Row> &rows)
{
    const auto isKept = [&](const Row &row) { return std::ranges::find(rows, row.source, &Row::source) != rows.end(); };
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (isKept(m_rows.at(i)))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (i >= m_rows.size() || m_rows.at(i).source != rows.at(i).source) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
        } else if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
    // Only another order of the library leaves rows behind: the new ones stand before them by now.
    if (m_rows.size() > rows.size()) {
        beginRemoveRows({}, static_cast<int>(rows.size()), rowCount() - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
}

QList<QuizListModel::Row> QuizListModel::currentRows() const
{
    QList<Row> rows;
    if (!m_workspace.hasPacks())
        return rows;
    if (const qsizetype due = dueReviews(m_workspace).size(); due > 0)
        rows.append({kReviewsSource, kReviews, QuizState::NotStarted, static_cast<int>(due), 0, 0, {}, false, false});
    const auto *person = m_workspace.role();
    const std::optional<QuizId> finalQuiz = person ? person->finalQuiz : std::nullopt;
    QList<Row> quizzes;
    for (const Quiz &quiz : m_workspace.library().content().quizzes) {
        const bool isOthers = quiz.kind == QuizKind::Final && quiz.id != finalQuiz;
        if (sectionOfKind(quiz.kind) >= 0 && !isOthers)
            quizzes.append(quizRow(quiz));
    }
    std::ranges::stable_sort(quizzes, {}, &Row::section);
    rows.append(quizzes);
    recommendOne(rows);
    return withHeadings(rows);
}

QList<QuizListModel::Row> QuizListModel::withHeadings(const QList<Row> &rows)
{
    QList<Row> all;
    for (const Row &row : rows) {
        if (all.isEmpty() || all.last().section != row.section)
            all.append({QStringLiteral("heading.%1").arg(row.section), row.section, QuizState::NotStarted, 0, 0, 0, {}, false, true});
        all.append(row);
    }
    return all;
}

QModelIndex QuizListModel::recommended() const
{
    const auto found = std::ranges::find(m_rows, true, &Row::recommended);
    return found == m_rows.end() ? QModelIndex{} : index(static_cast<int>(found - m_rows.begin()));
}

QuizListModel::Row QuizListModel::quizRow(const Quiz &quiz) const
{
    Row row{quiz.id.text(), sectionOfKind(quiz.kind), QuizState::NotStarted, questionCountOf(quiz), 0, 0, {}, false, false};
    for (const StoredAttempt &attempt : m_workspace.state().attempts) {
        if (attempt.plan.quiz != row.source)
            continue;
        if (!attempt.total) {
            row.state = QuizState::UnderWay;
            row.answered = answeredIn(attempt);
            row.count = static_cast<int>(attempt.plan.questions.size());
            continue;
        }
        const bool isPractice = quiz.kind == QuizKind::Practice;
        row.state = isPractice ? QuizState::Practised : attempt.total->passed ? QuizState::Passed : QuizState::NotPassed;
        row.lastShown = attempt.total->shown;
        row.lastDay = attempt.finishedAt.toLocalTime().date();
    }
    return row;
}

QString QuizListModel::titleOf(const Row &row) const
{
    if (row.section == kReviews)
        //: Row above all quizzes: cards that are due today.
        return tr("Reviews");
    const auto id = QuizId::parse(row.source);
    const Quiz *quiz = id ? m_workspace.library().quiz(*id) : nullptr;
    return quiz ? m_language.shown(quiz->title) : QString{};
}

QString QuizListModel::iconOf(const Row &row) const
{
    if (row.section == kReviews)
        return QStringLiteral("repeat");
    const auto id = QuizId::parse(row.source);
    const Quiz *quiz = id ? m_workspace.library().quiz(*id) : nullptr;
    const Topic *topic = quiz && row.section == kPractice ? mainTopic(*quiz, m_workspace.library()) : nullptr;
    if (topic && !topic->icon.isEmpty())
        return topic->icon;
    return row.section == kFinal ? QStringLiteral("award") : QStringLiteral("list-checks");
}

QString QuizListModel::lineOf(const Row &row) const
{
    if (row.section == kReviews) {
        //: Under "Reviews". %1 is for how many minutes they are.
        return m_language.shown(tr("%n due, about %1", nullptr, row.count)
                                    .arg(tr("%n minute(s)", nullptr, std::max(1, row.count / kReviewsAMinute))));
    }
    if (row.state == QuizState::UnderWay)
        //: %1 of %2 questions of a quiz under way are answered.
        return tr("%1 of %2 answered").arg(m_language.number(row.answered), m_language.number(row.count));
    if (row.state == QuizState::NotStarted)
        return m_language.shown(tr("%n question(s)", nullptr, row.count));
    //: %1 is a percentage as a number, %2 a date such as "8 November".
    return tr("Last result: %1 out of 100, on %2")
        .arg(m_language.number(row.lastShown), m_language.date(row.lastDay, m_workspace.now().toLocalTime().date()));
}

QString QuizListModel::chipOf(const Row &row) const
{
    switch (row.state) {
    case QuizState::UnderWay: return tr("In progress");
    case QuizState::Passed: return tr("Passed");
    case QuizState::NotPassed: return tr("Not passed yet");
    case QuizState::Practised: return tr("Done");
    case QuizState::NotStarted: break;
    }
    return {};
}

QString QuizListModel::sectionOf(const Row &row) const
{
    switch (row.section) {
    case kReviews: return tr("Due today");
    case kPractice: return tr("Practice: explained at once");
    case kTests: return tr("Tests: explained at the end");
    default: return tr("Final quiz of your role");
    }
}

} // namespace mehfooz
