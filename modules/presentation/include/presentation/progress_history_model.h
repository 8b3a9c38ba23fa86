// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/language_state.h>
#include <presentation/workspace.h>

#include <QAbstractTableModel>

namespace mehfooz {

/// Lessons finished, quizzes taken and answers given in the security check, newest first, as a table of three columns.
/// The owner calls refresh(). GUI thread.
class ProgressHistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DayColumn, WhatColumn, ResultColumn, ColumnCount };
    enum Role { AddressRole = Qt::UserRole + 1 }; ///< Where the row can be looked at; may be empty.

    ProgressHistoryModel(const Workspace &workspace, const LanguageState &language, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void refresh();

private:
    enum class Kind { LessonRead, QuizTaken, ItemAnswered };
    struct Row {
        QDateTime at;
        Kind kind = Kind::LessonRead;
        QString id;      ///< Of the lesson, the quiz or the check item.
        qint64 figure = 0; ///< Quiz: the result in points; answer: the CheckValue.
        AttemptNumber attempt = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] QList<Row> currentRows() const;
    [[nodiscard]] QString whatOf(const Row &row) const;
    [[nodiscard]] QString resultOf(const Row &row) const;
    [[nodiscard]] QString addressOf(const Row &row) const;

    const Workspace &m_workspace;
    const LanguageState &m_language;
    QList<Row> m_rows;
};

} // namespace mehfooz
