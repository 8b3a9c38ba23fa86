// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/check_items_model.h>

#include <presentation/shown_prose.h>
#include <text/folding.h>

#include "check_facts.h"
#include "check_words.h"

#include <algorithm>

namespace mehfooz {

namespace {

CheckRowState stateOf(const CheckFact &fact)
{
    if (!fact.fits)
        return CheckRowState::DoesNotFit;
    if (fact.reopened)
        return CheckRowState::LookAgain;
    switch (fact.value) {
    case CheckValue::Yes: return CheckRowState::Done;
    case CheckValue::Partly: return CheckRowState::Partly;
    case CheckValue::No: return CheckRowState::No;
    case CheckValue::NotApplicable: return CheckRowState::NotForMe;
    case CheckValue::Unknown: break;
    }
    return CheckRowState::Unknown;
}

bool passes(const CheckFact &fact, CheckFilter filter)
{
    switch (filter) {
    case CheckFilter::All: return true;
    case CheckFilter::Unanswered: return fact.value == CheckValue::Unknown;
    case CheckFilter::LookAgain: return fact.reopened;
    case CheckFilter::Open: return fact.value == CheckValue::No || fact.value == CheckValue::Partly;
    case CheckFilter::Done: return fact.value == CheckValue::Yes;
    }
    Q_UNREACHABLE();
}

/// True when every word of the search begins somewhere in the item's texts, in any language.
bool contains(const CheckItem &item, const QStringList &words)
{
    QStringList texts = item.also;
    for (const LocalizedText *text : {&item.title, &item.why, &item.simple}) {
        for (const auto &entry : text->entries())
            texts.append(entry.text);
    }
    const QString all = u' ' + text::fold(texts.join(u' '));
    return std::ranges::all_of(words, [&](const QString &word) { return all.contains(u' ' + word); });
}

/// Essentials first, re-opened ones first within.
int rankOf(const CheckFact &fact)
{
    return (fact.essential ? 0 : 2) + (fact.reopened ? 0 : 1) + (fact.fits ? 0 : 4);
}

} // namespace

CheckItemsModel::CheckItemsModel(const Workspace &workspace, const LanguageState &language, QObject *parent)
    : QAbstractListModel{parent}, m_workspace{workspace}, m_language{language}
{
}

int CheckItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CheckItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckItemId &id = m_shown.at(index.row());
    const CheckItem *item = m_workspace.library().check(id);
    if (!item)
        return {};
    if (role == Qt::DisplayRole)
        return ShownProse{m_workspace.library(), m_language}.plain(item->title);
    if (role == IdRole)
        return id.text();
    const CheckFact fact = checkFact(m_workspace, m_workspace.effectiveProfile(), *item);
    if (role == StateRole)
        return QVariant::fromValue(stateOf(fact));
    if (role == EssentialRole)
        return fact.essential;
    return role == LineRole ? CheckWords::line(fact, m_language, m_workspace.now()) : QVariant{};
}

QHash<int, QByteArray> CheckItemsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"}, {LineRole, "line"}, {StateRole, "state"}, {EssentialRole, "essential"}});
    return names;
}

void CheckItemsModel::setArea(const std::optional<AreaId> &area)
{
    m_area = area;
    arrange();
}

void CheckItemsModel::setFilter(CheckFilter filter)
{
    m_filter = filter;
    arrange();
}

void CheckItemsModel::setSearch(const QString &text)
{
    m_search = text;
    arrange();
}

void CheckItemsModel::setShowsAll(bool all)
{
    m_showsAll = all;
    arrange();
}

void CheckItemsModel::arrange()
{
    m_listed = matching();
    showFrom(0);
}

QList<CheckItemId> CheckItemsModel::matching() const
{
    if (!m_workspace.hasPacks())
        return {};
    const QStringList words = text::fold(m_search).split(u' ', Qt::SkipEmptyParts);
    QList<CheckFact> facts = checkFacts(m_workspace);
    facts.removeIf([&](const CheckFact &fact) {
        return (!fact.fits && !m_showsAll) || (m_area && fact.item->scored.area != *m_area) || !passes(fact, m_filter)
            || !contains(*fact.item, words);
    });
    std::ranges::stable_sort(facts, {}, rankOf);
    QList<CheckItemId> ids;
    for (const CheckFact &fact : std::as_const(facts))
        ids.append(fact.item->scored.id);
    return ids;
}

int CheckItemsModel::countFor(CheckFilter filter) const
{
    if (!m_workspace.hasPacks())
        return 0;
    const QStringList words = text::fold(m_search).split(u' ', Qt::SkipEmptyParts);
    const QList<CheckFact> facts = checkFacts(m_workspace);
    return static_cast<int>(std::ranges::count_if(facts, [&](const CheckFact &fact) {
        return (fact.fits || m_showsAll) && (!m_area || fact.item->scored.area == *m_area) && passes(fact, filter)
            && contains(*fact.item, words);
    }));
}

void CheckItemsModel::showNext()
{
    if (hasNext())
        showFrom(m_first + kAtOnce);
}

void CheckItemsModel::showPrevious()
{
    if (hasPrevious())
        showFrom(std::max(0, m_first - kAtOnce));
}

bool CheckItemsModel::showItem(const CheckItemId &item)
{
    const qsizetype place = m_listed.indexOf(item);
    if (place < 0)
        return false;
    const int first = static_cast<int>(place) / kAtOnce * kAtOnce;
    if (first != m_first)
        showFrom(first);
    return true;
}

std::optional<CheckItemId> CheckItemsModel::itemAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? std::optional{m_shown.at(row)} : std::nullopt;
}

int CheckItemsModel::rowOf(const CheckItemId &item) const
{
    return static_cast<int>(m_shown.indexOf(item));
}

void CheckItemsModel::showFrom(int first)
{
    m_first = first;
    const QList<CheckItemId> shown = m_listed.mid(first, kAtOnce);
    if (shown == m_shown) {
        refresh();
        return;
    }
    if (!m_shown.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_shown.clear();
        endRemoveRows();
    }
    if (!shown.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(shown.size()) - 1);
        m_shown = shown;
        endInsertRows();
    }
}

void CheckItemsModel::refresh()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace mehfooz
