// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/language_state.h>
#include <presentation/workspace.h>

#include <QAbstractListModel>

namespace mehfooz {

/// The areas of the security check; row 0 is all of them together. Areas in which nothing fits the person are left
/// out unless all are asked for. The owner calls refresh(). GUI thread.
class CheckAreasModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< Area id; empty for all areas.
        IconRole,                  ///< Lucide name.
        CountsRole,                ///< "4 of 8": done, of those that count.
        LookAgainRole,             ///< True where an answer was re-opened.
    };

    CheckAreasModel(const Workspace &workspace, const LanguageState &language, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Nothing for row 0 and for rows that are not there.
    [[nodiscard]] std::optional<AreaId> areaAt(int row) const;
    /// 0 where the area is unknown or left out.
    [[nodiscard]] int rowOf(const std::optional<AreaId> &area) const;
    [[nodiscard]] int hidden() const { return m_hidden; } ///< Areas that are left out.
    [[nodiscard]] bool showsAll() const { return m_showsAll; }
    void showAll(bool all);
    void refresh();

private:
    struct Row {
        std::optional<AreaId> area;
        int done = 0;
        int counting = 0;
        bool lookAgain = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] QList<Row> currentRows();
    [[nodiscard]] QString titleOf(const Row &row) const;

    const Workspace &m_workspace;
    const LanguageState &m_language;
    QList<Row> m_rows;
    int m_hidden = 0;
    bool m_showsAll = false;
};

} // namespace mehfooz
