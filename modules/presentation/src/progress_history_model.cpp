// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/progress_history_model.h>

#include "check_words.h"

#include <algorithm>

namespace mehfooz {

namespace {

const QString kLessonPrefix = QStringLiteral("lesson:");
const QString kReviews = QStringLiteral("reviews");

} // namespace

ProgressHistoryModel::ProgressHistoryModel(const Workspace &workspace, const LanguageState &language, QObject *parent)
    : QAbstractTableModel{parent}, m_workspace{workspace}, m_language{language}
{
}

int ProgressHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProgressHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProgressHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == AddressRole)
        return addressOf(row);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case DayColumn: return m_language.date(row.at.toLocalTime().date(), m_workspace.now().toLocalTime().date());
    case WhatColumn: return whatOf(row);
    default: return resultOf(row);
    }
}

QVariant ProgressHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case DayColumn: return tr("Day");
    case WhatColumn: return tr("What");
    case ResultColumn: return tr("Result");
    default: return {};
    }
}

QString ProgressHistoryModel::whatOf(const Row &row) const
{
    const Library &library = m_workspace.library();
    if (row.kind == Kind::ItemAnswered) {
        const CheckItem *item = library.check(*CheckItemId::parse(row.id));
        return m_language.shown(item->title);
    }
    if (row.kind == Kind::LessonRead) {
        //: A row of the history. %1 is the title of a lesson.
        return m_language.shown(tr("Lesson: %1").arg(library.lesson(*LessonId::parse(row.id))->title.in(m_language.language())));
    }
    if (row.id == kReviews)
        return tr("Reviews");
    if (row.id.startsWith(kLessonPrefix)) {
        const auto id = LessonId::parse(row.id.mid(kLessonPrefix.size()));
        const Lesson *lesson = id ? library.lesson(*id) : nullptr;
        //: A row of the history. %1 is the title of a lesson.
        return lesson ? m_language.shown(tr("Questions of the lesson: %1").arg(lesson->title.in(m_language.language()))) : tr("Quiz");
    }
    const auto id = QuizId::parse(row.id);
    const Quiz *quiz = id ? library.quiz(*id) : nullptr;
    //: A row of the history. %1 is the title of a quiz.
    return quiz ? m_language.shown(tr("Quiz: %1").arg(quiz->title.in(m_language.language()))) : tr("Quiz");
}

QString ProgressHistoryModel::resultOf(const Row &row) const
{
    switch (row.kind) {
    case Kind::ItemAnswered: return CheckWords::value(static_cast<CheckValue>(row.figure));
    case Kind::QuizTaken:
        //: The result of a quiz: %1 points of 100.
        return m_language.shown(tr("%1 of 100").arg(row.figure));
    case Kind::LessonRead: break;
    }
    return tr("Read to the end");
}

QString ProgressHistoryModel::addressOf(const Row &row) const
{
    switch (row.kind) {
    case Kind::ItemAnswered: return QStringLiteral("check/") + row.id;
    case Kind::QuizTaken: return QStringLiteral("result/") + QString::number(row.attempt);
    case Kind::LessonRead: break;
    }
    return QStringLiteral("lesson/") + row.id;
}

QList<ProgressHistoryModel::Row> ProgressHistoryModel::currentRows() const
{
    QList<Row> rows;
    if (!m_workspace.hasPacks())
        return rows;
    const ProfileState &state = m_workspace.state();
    const Library &library = m_workspace.library();
    for (const LessonPlace &place : state.places) {
        if (place.finishedAt.isValid() && library.lesson(place.lesson))
            rows.append({place.finishedAt, Kind::LessonRead, place.lesson.text(), 0, 0});
    }
    for (const StoredAttempt &attempt : state.attempts) {
        if (attempt.total)
            rows.append({attempt.finishedAt, Kind::QuizTaken, attempt.plan.quiz, attempt.total->shown, attempt.number});
    }
    for (const CheckAnswer &answer : state.answers) {
        if (library.check(answer.item))
            rows.append({answer.at, Kind::ItemAnswered, answer.item.text(), static_cast<qint64>(answer.value), 0});
    }
    std::ranges::sort(rows, [](const Row &a, const Row &b) { return a.at != b.at ? a.at > b.at : a.id < b.id; });
    return rows;
}

void ProgressHistoryModel::refresh()
{
    const QList<Row> rows = currentRows();
    if (rows == m_rows) {
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        return;
    }
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        endRemoveRows();
    }
    if (!rows.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    }
}

} // namespace mehfooz
