// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement.h"

#include <learning/ports.h>

namespace mehfooz {

/// The tables snapshots and catalogues; both only grow, so a catalogue stays as long as a snapshot needs it.
class SqliteSnapshotStore final : public SnapshotStore {
public:
    explicit SqliteSnapshotStore(Connection &connection);

    [[nodiscard]] Expected<void> append(const Snapshot &snapshot, const Catalogue &catalogue) override;
    [[nodiscard]] Expected<QList<Snapshot>> all() override;
    [[nodiscard]] Expected<std::optional<Snapshot>> latest() override;
    [[nodiscard]] Expected<Catalogue> catalogue(const QString &id) override;
    /// Every catalogue that a snapshot needs, in the order of their first use.
    [[nodiscard]] Expected<QList<Catalogue>> catalogues();


private:
    [[nodiscard]] Expected<void> keepCatalogue(const Catalogue &catalogue);

    Connection &m_connection;
    Statement m_append;
    Statement m_addCatalogue;
    Statement m_all;
    Statement m_latest;
    Statement m_catalogue;
    Statement m_catalogues;
};

} // namespace mehfooz
