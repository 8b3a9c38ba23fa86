// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/check_areas_model.h>

#include "check_facts.h"

#include <algorithm>

namespace mehfooz {

CheckAreasModel::CheckAreasModel(const Workspace &workspace, const LanguageState &language, QObject *parent)
    : QAbstractListModel{parent}, m_workspace{workspace}, m_language{language}
{
}

int CheckAreasModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CheckAreasModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const CheckArea *area = row.area ? m_workspace.library().area(*row.area) : nullptr;
    switch (role) {
    case Qt::DisplayRole: return titleOf(row);
    case IdRole: return row.area ? row.area->text() : QString{};
    case IconRole: return area ? area->icon : QStringLiteral("layout-grid");
    //: Beside an area of the security check: %1 protections done, of %2.
    case CountsRole: return m_language.shown(tr("%1 of %2").arg(row.done).arg(row.counting));
    case LookAgainRole: return row.lookAgain;
    default: return {};
    }
}

QHash<int, QByteArray> CheckAreasModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"}, {IconRole, "icon"}, {CountsRole, "counts"}, {LookAgainRole, "lookAgain"}});
    return names;
}

QString CheckAreasModel::titleOf(const Row &row) const
{
    if (!row.area)
        return tr("All areas");
    const CheckArea *area = m_workspace.library().area(*row.area);
    return area ? m_language.shown(area->title) : row.area->text();
}

std::optional<AreaId> CheckAreasModel::areaAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).area : std::nullopt;
}

int CheckAreasModel::rowOf(const std::optional<AreaId> &area) const
{
    const auto found = std::ranges::find(m_rows, area, &Row::area);
    return found == m_rows.end() ? 0 : static_cast<int>(found - m_rows.begin());
}

void CheckAreasModel::showAll(bool all)
{
    m_showsAll = all;
    refresh();
}

QList<CheckAreasModel::Row> CheckAreasModel::currentRows()
{
    m_hidden = 0;
    if (!m_workspace.hasPacks())
        return {};
    const QList<CheckFact> facts = checkFacts(m_workspace);
    QList<Row> rows{Row{}};
    for (const CheckArea &area : m_workspace.library().content().areas) {
        Row row{area.id};
        bool fits = false;
        for (const CheckFact &fact : facts) {
            if (fact.item->scored.area != area.id)
                continue;
            fits = fits || fact.fits;
            row.counting += fact.counts() ? 1 : 0;
            row.done += fact.counts() && fact.value == CheckValue::Yes ? 1 : 0;
            row.lookAgain = row.lookAgain || (fact.fits && fact.reopened);
        }
        m_hidden += fits ? 0 : 1;
        rows.front().counting += row.counting;
        rows.front().done += row.done;
        if (fits || m_showsAll)
            rows.append(row);
    }
    return rows;
}

void CheckAreasModel::refresh()
{
    const QList<Row> rows = currentRows();
    const bool sameAreas = std::ranges::equal(rows, m_rows, {}, &Row::area, &Row::area);
    if (!sameAreas && !m_rows.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        endRemoveRows();
    }
    if (!sameAreas && !rows.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    } else if (!rows.isEmpty()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

} // namespace mehfooz
