// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/known_catalogues.h>

namespace mehfooz {

namespace {

/// Those of `ids` that could be read. One that is lost leaves its snapshots without a trend, nothing more.
Expected<QHash<QString, Catalogue>> readCatalogues(ProfileStores &stores, const QSet<QString> &ids)
{
    QHash<QString, Catalogue> found;
    for (const QString &id : ids) {
        if (auto catalogue = stores.snapshots().catalogue(id))
            found.insert(id, *std::move(catalogue));
    }
    return found;
}

} // namespace

KnownCatalogues::KnownCatalogues(Workspace &workspace, QObject *parent) : QObject{parent}, m_workspace{workspace}
{
    connect(&workspace, &Workspace::profileOpened, this, [this] {
        m_catalogues.clear();
        m_asked.clear();
    });
}

void KnownCatalogues::fetch()
{
    QSet<QString> missing;
    for (const Snapshot &snapshot : m_workspace.state().snapshots) {
        if (!find(snapshot.catalogueId) && !m_asked.contains(snapshot.catalogueId))
            missing.insert(snapshot.catalogueId);
    }
    if (missing.isEmpty())
        return;
    m_asked.unite(missing);
    m_workspace.onStores([missing](ProfileStores &stores) { return readCatalogues(stores, missing); })
        .then(this, [this](const Expected<QHash<QString, Catalogue>> &read) {
            if (read)
                m_catalogues.insert(*read);
            Q_EMIT arrived();
        });
}

const Catalogue *KnownCatalogues::find(const QString &id) const
{
    if (m_workspace.hasPacks() && m_workspace.library().catalogue().id == id)
        return &m_workspace.library().catalogue();
    const auto known = m_catalogues.constFind(id);
    return known == m_catalogues.cend() ? nullptr : &*known;
}

std::optional<AssessmentState> KnownCatalogues::stateAt(const Snapshot &snapshot) const
{
    const Catalogue *catalogue = find(snapshot.catalogueId);
    if (!catalogue)
        return std::nullopt;
    return AssessmentState{*catalogue, snapshot.profile, snapshot.answers};
}

AssessmentState KnownCatalogues::stateNow() const
{
    return {m_workspace.library().catalogue(), m_workspace.effectiveProfile(), m_workspace.state().scoredAnswers()};
}

} // namespace mehfooz
