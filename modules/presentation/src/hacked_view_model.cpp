// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/hacked_view_model.h>

#include <presentation/language_state.h>
#include <text/isolates.h>

#include "plan_faces.h"
#include "plan_search.h"

#include <algorithm>
#include <numeric>

namespace mehfooz {

namespace {

const QString kDanger = QStringLiteral("danger");
constexpr qsizetype kLongestQuery = 200;

} // namespace

HackedViewModel::HackedViewModel(Workspace &workspace, const LanguageState &language, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}, m_search{std::make_unique<PlanSearch>()}
{
    connect(&workspace, &Workspace::packsOpened, this, [this] {
        m_opened = true;
        reload();
    });
    connect(&language, &LanguageState::changed, this, &HackedViewModel::refresh);
    reload();
}

HackedViewModel::~HackedViewModel() = default;

void HackedViewModel::reload()
{
    m_search = m_workspace.hasPacks() ? std::make_unique<PlanSearch>(m_workspace.library().content().incidents)
                                      : std::make_unique<PlanSearch>();
    refresh();
}

void HackedViewModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query.left(kLongestQuery);
    refresh();
}

PlanTile HackedViewModel::tileOf(const Incident &incident) const
{
    const QString id = incident.id.text();
    return {id, m_language.shown(incident.title), planIcon(id), id == kDanger};
}

void HackedViewModel::refresh()
{
    m_tiles.clear();
    m_danger.reset();
    if (!m_workspace.hasPacks()) {
        Q_EMIT changed();
        return;
    }
    const QList<Incident> &plans = m_workspace.library().content().incidents;
    for (const Incident &plan : plans) {
        if (plan.id.text() == kDanger)
            m_danger = tileOf(plan);
    }
    QList<qsizetype> places = m_search->find(m_query);
    sayResult(places.size());
    if (places.isEmpty()) {
        places.resize(plans.size());
        std::iota(places.begin(), places.end(), 0);
        std::ranges::stable_sort(places, {}, [&](qsizetype i) { return planPlace(plans.at(i).id.text()); });
    }
    for (const qsizetype place : std::as_const(places))
        m_tiles.append(tileOf(plans.at(place)));
    std::ranges::stable_partition(m_tiles, &PlanTile::isDanger);
    Q_EMIT changed();
}

void HackedViewModel::sayResult(qsizetype found)
{
    m_resultWords.clear();
    if (m_query.trimmed().isEmpty())
        return;
    if (found > 0) {
        m_resultWords = m_language.shown(tr("%n plan(s) fit", nullptr, static_cast<int>(found)));
        return;
    }
    const QString typed = text::isolated(m_query.trimmed());
    const QString nearest = m_search->nearestWord(m_query);
    //: Below the search for plans. %1 is what was typed.
    m_resultWords = nearest.isEmpty() ? tr("Nothing found for \"%1\". Choose the nearest below.").arg(typed)
                                      //: %1 is what was typed, %2 a word that is known.
                                      : tr("Nothing found for \"%1\". Did you mean \"%2\"?").arg(typed, text::isolated(nearest));
}

QString HackedViewModel::emptyWords() const
{
    if (!m_tiles.isEmpty())
        return {};
    if (isLoading())
        return tr("Loading…");
    return tr("The plans could not be read, because no content pack is open. Install Mehfooz again, or add a pack in Settings.");
}

} // namespace mehfooz
