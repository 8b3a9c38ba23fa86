// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/language_state.h>
#include <presentation/lesson_state.h>

#include <QAbstractListModel>

#include <optional>

namespace mehfooz {

/// All lessons under headings of their topics, narrowed by a filter and a search, with one row recommended as the next.
/// GUI thread.
/// Follows the workspace and the language by itself; filter and search survive both.
class LessonsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Filter { All, ForMe, UnderWay, Done };
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< True: a topic above its lessons; it has a title and nothing else.
        IdRole,                    ///< Lesson id as text; empty for a heading.
        AddressRole,               ///< "lesson/<id>".
        IconRole,                  ///< Lucide name of the topic.
        MinutesRole,               ///< "6 minutes".
        StateRole,                 ///< LessonState.
        ChipRole,                  ///< The state in words.
        LineRole,                  ///< "Continue at part 3", or what has changed; else empty.
        ShareRole,                 ///< Of its parts that were read, 0..1; below 0 while it is not under way.
        RecommendedRole,           ///< True for the one row that is next, also while others are hidden.
    };

    LessonsModel(Workspace &workspace, LanguageState &language, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    [[nodiscard]] const QString &search() const { return m_search; }
    /// Every word must begin a word of a lesson's title, topic, terms or summary, in any language (spec: urdu text, 3).
    void setSearch(const QString &typed);
    /// Title of a lesson that sounds like the search, while nothing is found; else empty.
    [[nodiscard]] QString didYouMean() const;
    /// The recommended lesson, also while filter or search hide it.
    struct Next {
        QString address;
        QString title;
        QString minutes;
        QString icon;
        QString goOn; ///< "Continue at part 3"; empty where it was not begun.
    };
    [[nodiscard]] std::optional<Next> next() const;
    /// Number of lessons before filter and search.
    [[nodiscard]] int lessonCount() const { return m_lessonCount; }

Q_SIGNALS:
    /// Rows, filter or search are other ones.
    void listChanged();

private:
    /// A line of the whole list: a topic, or below it a lesson with the words by which it is found.
    struct Line {
        TopicId topic;
        std::optional<LessonId> lesson;
        QStringList words;
        QString loose;
    };
    void reload();
    void append(const Topic &topic, const QList<const Lesson *> &lessons);
    void refresh();
    void refreshWords();
    void showRows(const QList<int> &rows);
    void removeRowsBut(const QList<int> &rows);
    [[nodiscard]] bool isShown(const Line &line) const;
    [[nodiscard]] bool passesFilter(const LessonId &id) const;
    [[nodiscard]] bool isFound(const Line &line) const;
    [[nodiscard]] QVariant headingData(const Line &line, int role) const;
    [[nodiscard]] QVariant lessonData(const Lesson &lesson, int role) const;
    [[nodiscard]] QString minutesOf(const Lesson &lesson) const;
    [[nodiscard]] QString lineOf(const Lesson &lesson, LessonState state) const;
    [[nodiscard]] QString spokenOf(const Lesson &lesson, LessonState state) const;
    [[nodiscard]] static QString chipOf(LessonState state);

    Workspace &m_workspace;
    LanguageState &m_language;
    QList<Line> m_lines;
    QList<int> m_rows; ///< Indexes of m_lines, rising.
    int m_lessonCount = 0;
    Filter m_filter = Filter::All;
    QString m_search;
    QStringList m_searchWords;
    QString m_recommended;
};

} // namespace mehfooz
