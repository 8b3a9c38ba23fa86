// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident_store.h"

#include "stored_row.h"
#include "transaction.h"

namespace mehfooz {

namespace {

Expected<StepTick> tickOf(const Row &row)
{
    return storedId<StepId>(row.text(0)).map([&](const StepId &step) {
        return StepTick{step, row.flag(1), row.instant(2)};
    });
}

Expected<IncidentTick> incidentTickOf(const Row &row)
{
    const auto incident = storedId<IncidentId>(row.text(3));
    if (!incident)
        return tl::make_unexpected(incident.error());
    return tickOf(row).map([&](const StepTick &tick) { return IncidentTick{*incident, tick}; });
}

Expected<IncidentField> incidentFieldOf(const Row &row)
{
    const auto incident = storedId<IncidentId>(row.text(0));
    if (!incident)
        return tl::make_unexpected(incident.error());
    return storedId<StepId>(row.text(1)).map([&](const StepId &field) { return IncidentField{*incident, field, row.text(2)}; });
}

} // namespace

SqliteIncidentStore::SqliteIncidentStore(Connection &connection)
    : m_connection{connection},
      m_tick{connection, QStringLiteral("INSERT INTO incident_log (incident, step, done, at_ms) VALUES (:incident, :step, :done, :at)")},
      m_log{connection, QStringLiteral("SELECT step, done, at_ms FROM incident_log WHERE incident = :incident ORDER BY number")},
      m_saveField{connection, QStringLiteral("INSERT OR REPLACE INTO incident_fields (incident, field, value)"
                                             " VALUES (:incident, :field, :value)")},
      m_fields{connection, QStringLiteral("SELECT field, value FROM incident_fields WHERE incident = :incident")},
      m_wholeLog{connection, QStringLiteral("SELECT step, done, at_ms, incident FROM incident_log ORDER BY number")},
      m_allFields{connection, QStringLiteral("SELECT incident, field, value FROM incident_fields ORDER BY incident, field")}
{
}

Expected<void> SqliteIncidentStore::tick(const IncidentId &incident, const StepTick &tick)
{
    return inTransaction(m_connection, [&] {
        return m_tick.run({{":incident", incident.text()}, {":step", tick.step.text()}, {":done", tick.done}, {":at", tick.at}});
    });
}

Expected<QList<StepTick>> SqliteIncidentStore::log(const IncidentId &incident)
{
    return m_log.all({{":incident", incident.text()}}, tickOf);
}

Expected<void> SqliteIncidentStore::saveField(const IncidentId &incident, const StepId &field, const QString &value)
{
    return inTransaction(m_connection, [&] {
        return m_saveField.run({{":incident", incident.text()}, {":field", field.text()}, {":value", value}});
    });
}

Expected<QHash<QString, QString>> SqliteIncidentStore::fields(const IncidentId &incident)
{
    return m_fields.all({{":incident", incident.text()}}, textPair).map(hashOf);
}

Expected<QList<IncidentTick>> SqliteIncidentStore::wholeLog()
{
    return m_wholeLog.all({}, incidentTickOf);
}

Expected<QList<IncidentField>> SqliteIncidentStore::allFields()
{
    return m_allFields.all({}, incidentFieldOf);
}

} // namespace mehfooz
