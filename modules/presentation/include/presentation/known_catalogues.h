// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/workspace.h>

#include <QHash>
#include <QObject>
#include <QSet>

namespace mehfooz {

/// The versions of the checklist that the snapshots of the open profile refer to. Those that are not the open packs'
/// own are fetched from the storage once. GUI thread.
class KnownCatalogues final : public QObject {
    Q_OBJECT

public:
    /// `workspace` outlives this.
    explicit KnownCatalogues(Workspace &workspace, QObject *parent = nullptr);

    /// Asks for every version that is missing; arrived() follows, also where one could not be read.
    void fetch();
    /// nullptr while the version is on its way, or where the storage has lost it.
    [[nodiscard]] const Catalogue *find(const QString &id) const;
    /// The state that a snapshot stands for; nothing while its catalogue is missing.
    [[nodiscard]] std::optional<AssessmentState> stateAt(const Snapshot &snapshot) const;
    /// The state now. Needs packs.
    [[nodiscard]] AssessmentState stateNow() const;

Q_SIGNALS:
    void arrived();

private:
    Workspace &m_workspace;
    QHash<QString, Catalogue> m_catalogues;
    QSet<QString> m_asked;
};

} // namespace mehfooz
