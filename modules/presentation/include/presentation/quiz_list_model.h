// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/language_state.h>
#include <presentation/workspace.h>

#include <QAbstractListModel>

namespace mehfooz {

/// How a quiz stands for this person.
enum class QuizState { NotStarted, UnderWay, Passed, NotPassed, Practised };

/// The quizzes that one person takes, with headings between them: due reviews first, then practice by topic, tests, and
/// the final quiz of the person's role. Workshop and pre/post quizzes are left out, so that their questions stay unseen before the workshop.
/// GUI thread. Follows the workspace and the language by itself.
class QuizListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SourceRole = Qt::UserRole + 1, ///< What the quiz page opens: a quiz id or "reviews"; empty for a heading.
        HeadingRole,                   ///< True for a heading between rows; its title is all that it has.
        IconRole,                      ///< Lucide name.
        StateRole,                     ///< QuizState.
        LineRole,                      ///< One line: how many questions, how it stands.
        ChipRole,                      ///< State in a word or two; empty for none.
        RecommendedRole,               ///< True for the one row that is the best next.
        AnsweredRole,                  ///< Questions answered in the attempt under way.
        CountRole,                     ///< Questions of the quiz.
        ShareRole,                     ///< 0..1 of the attempt under way; below 0 where none is.
    };

    QuizListModel(Workspace &workspace, LanguageState &language, QObject *parent = nullptr);

    /// The recommended row; invalid where there is none.
    [[nodiscard]] QModelIndex recommended() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    /// What decides a row; words are made when they are asked for.
    struct Row {
        QString source;
        int section = 0;
        QuizState state = QuizState::NotStarted;
        int count = 0;
        int answered = 0;
        int lastShown = 0;
        QDate lastDay;
        bool recommended = false;
        bool heading = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void refresh();
    void refreshWords();
    void replaceRows(const QList<Row> &rows);
    [[nodiscard]] QList<Row> currentRows() const;
    [[nodiscard]] static QList<Row> withHeadings(const QList<Row> &rows);
    [[nodiscard]] Row quizRow(const Quiz &quiz) const;
    [[nodiscard]] QString titleOf(const Row &row) const;
    [[nodiscard]] QString iconOf(const Row &row) const;
    [[nodiscard]] QString lineOf(const Row &row) const;
    [[nodiscard]] QString chipOf(const Row &row) const;
    [[nodiscard]] QString sectionOf(const Row &row) const;

    Workspace &m_workspace;
    LanguageState &m_language;
    QList<Row> m_rows;
};

} // namespace mehfooz

Q_DECLARE_METATYPE(mehfooz::QuizState)
