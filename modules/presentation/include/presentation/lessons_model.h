// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/language_state.h>
#include <presentation/lesson_state.h>

#include <QAbstractListModel>

namespace mehfooz {

/// All lessons by topic, narrowed by a filter and a search, with one row recommended as the next. GUI thread.
/// Follows the workspace and the language by itself; filter and search survive both.
class LessonsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Filter { All, ForMe, UnderWay, Done };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< Lesson id as text.
        AddressRole,               ///< "lesson/<id>".
        SectionRole,               ///< The topic, heading above its first row.
        IconRole,                  ///< Lucide name of the topic.
        MinutesRole,               ///< "6 minutes".
        StateRole,                 ///< LessonState.
        ChipRole,                  ///< The state in words.
        LineRole,                  ///< "Continue at part 3", or what has changed; else empty.
        ShareRole,                 ///< Of its parts that were read, 0..1.
        RecommendedRole,           ///< True for the one row that is next, also while others are hidden.
    };

    LessonsModel(Workspace &workspace, LanguageState &language, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    [[nodiscard]] const QString &search() const { return m_search; }
    /// Every word must begin a word of a lesson's title, topic, terms or summary, in any language (spec: urdu text, 3).
    void setSearch(const QString &typed);
    /// Title of a lesson that sounds like the search, while nothing is found; else empty.
    [[nodiscard]] QString didYouMean() const;
    /// Number of lessons before filter and search.
    [[nodiscard]] int lessonCount() const { return static_cast<int>(m_entries.size()); }

Q_SIGNALS:
    /// Rows, filter or search are other ones.
    void listChanged();

private:
    /// A lesson in the order of topics, with the words by which it is found.
    struct Entry {
        LessonId id;
        QStringList words;
        QString loose;
    };
    void reload();
    void refresh();
    void refreshWords();
    void showRows(const QList<int> &rows);
    [[nodiscard]] bool isShown(const Entry &entry) const;
    [[nodiscard]] bool passesFilter(const LessonId &id) const;
    [[nodiscard]] bool isFound(const Entry &entry) const;
    [[nodiscard]] const Lesson *lessonAt(int row) const;
    [[nodiscard]] QString lineOf(const Lesson &lesson, LessonState state) const;
    [[nodiscard]] static QString chipOf(LessonState state);

    Workspace &m_workspace;
    LanguageState &m_language;
    QList<Entry> m_entries;
    QList<int> m_rows; ///< Indexes of m_entries, rising.
    Filter m_filter = Filter::All;
    QString m_search;
    QStringList m_searchWords;
    QString m_recommended;
};

} // namespace mehfooz
