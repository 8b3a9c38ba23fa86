// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement.h"

#include <learning/ports.h>

namespace mehfooz {

/// A line of the log, and a field of a form, with the incident they belong to.
struct IncidentTick {
    IncidentId incident;
    StepTick tick;
};
struct IncidentField {
    IncidentId incident;
    StepId field;
    QString value;
};

/// The tables incident_log, which only grows, and incident_fields.
class SqliteIncidentStore final : public IncidentStore {
public:
    explicit SqliteIncidentStore(Connection &connection);

    [[nodiscard]] Expected<void> tick(const IncidentId &incident, const StepTick &tick) override;
    [[nodiscard]] Expected<QList<StepTick>> log(const IncidentId &incident) override;
    [[nodiscard]] Expected<void> saveField(const IncidentId &incident, const StepId &field, const QString &value) override;
    [[nodiscard]] Expected<QHash<QString, QString>> fields(const IncidentId &incident) override;
    [[nodiscard]] Expected<QList<IncidentTick>> wholeLog(); ///< Oldest first.
    [[nodiscard]] Expected<QList<IncidentField>> allFields();


private:
    Connection &m_connection;
    Statement m_tick;
    Statement m_log;
    Statement m_saveField;
    Statement m_fields;
    Statement m_wholeLog;
    Statement m_allFields;
};

} // namespace mehfooz
