// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/language_state.h>
#include <presentation/workspace.h>

#include <QAbstractListModel>

namespace mehfooz {

/// Which items of the check are listed.
enum class CheckFilter { All, Unanswered, LookAgain, Open, Done };
inline constexpr int kCheckFilters = 5;

/// What a row of the check shows with an icon and a word.
enum class CheckRowState { Done, Partly, No, Unknown, NotForMe, LookAgain, DoesNotFit };

/// Items of the security check, five at a time: re-opened essentials, essentials, other re-opened ones, the rest, each
/// in the order of the list. The order stays while answers change, so that nothing moves under the person's hand; it
/// is made anew by arrange(). The owner calls refresh(). GUI thread.
class CheckItemsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kAtOnce = 5;

    enum Role {
        IdRole = Qt::UserRole + 1,
        LineRole,      ///< One line: 'You said "Done" on 8 November'.
        StateRole,     ///< CheckRowState.
        EssentialRole, ///< bool
    };

    CheckItemsModel(const Workspace &workspace, const LanguageState &language, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const std::optional<AreaId> &area() const { return m_area; }
    [[nodiscard]] CheckFilter filter() const { return m_filter; }
    [[nodiscard]] const QString &searchText() const { return m_search; }
    /// Change what is listed, and begin at the first five.
    void setArea(const std::optional<AreaId> &area);
    void setFilter(CheckFilter filter);
    void setSearch(const QString &text);
    /// Also lists items that do not fit the person's situation.
    void setShowsAll(bool all);

    /// All items that are listed, shown or not.
    [[nodiscard]] int total() const { return static_cast<int>(m_listed.size()); }
    [[nodiscard]] int first() const { return m_first; } ///< Place of the first shown, from 0.
    [[nodiscard]] bool hasNext() const { return m_first + kAtOnce < total(); }
    [[nodiscard]] bool hasPrevious() const { return m_first > 0; }
    void showNext();
    void showPrevious();
    /// Shows the five that hold the item; false where it is not listed.
    bool showItem(const CheckItemId &item);
    [[nodiscard]] std::optional<CheckItemId> itemAt(int row) const;
    [[nodiscard]] int rowOf(const CheckItemId &item) const; ///< −1 where it is not shown.
    /// How many items of the area, under the search, each filter lists.
    [[nodiscard]] int countFor(CheckFilter filter) const;

    /// Lists anew.
    void arrange();
    /// Shows the present answers and words in the same order.
    void refresh();

private:
    [[nodiscard]] QList<CheckItemId> matching() const;
    void showFrom(int first);

    const Workspace &m_workspace;
    const LanguageState &m_language;
    std::optional<AreaId> m_area;
    CheckFilter m_filter = CheckFilter::All;
    QString m_search;
    bool m_showsAll = false;
    QList<CheckItemId> m_listed;
    int m_first = 0;
    QList<CheckItemId> m_shown;
};

} // namespace mehfooz

Q_DECLARE_METATYPE(mehfooz::CheckRowState)
