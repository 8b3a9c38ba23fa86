// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_records.h"

#include <algorithm>

namespace mehfooz {

namespace {

const QString kGuest = QStringLiteral("guest");

/// What the storage has of a plan.
struct KeptPlan {
    QList<StepTick> log;
    QHash<QString, QString> fields;
};

Expected<KeptPlan> readPlan(ProfileStores &stores, const IncidentId &plan)
{
    return stores.incidents().log(plan).and_then([&](const QList<StepTick> &log) {
        return stores.incidents().fields(plan).map([&](const QHash<QString, QString> &fields) { return KeptPlan{log, fields}; });
    });
}

} // namespace

PlanRecords::PlanRecords(Workspace &workspace, QObject *parent) : QObject{parent}, m_workspace{workspace}
{
    connect(&workspace, &Workspace::profileOpened, this, &PlanRecords::meetProfile);
    connect(&workspace, &Workspace::profileFailed, this, [this] {
        if (!m_workspace.isOpen())
            forget();
    });
    if (workspace.isOpen())
        meetProfile();
}

void PlanRecords::forget()
{
    ++m_generation;
    if (!m_owner.isEmpty())
        m_records.clear();
    m_owner.clear();
    Q_EMIT changed();
}

void PlanRecords::meetProfile()
{
    const auto &entry = m_workspace.state().entry;
    const QString owner = entry ? entry->id.text() : kGuest;
    ++m_generation;
    if (!m_owner.isEmpty() && m_owner != owner)
        m_records.clear();
    m_owner = owner;
    const QList<IncidentId> plans = m_records.keys();
    for (const IncidentId &plan : plans) {
        m_records[plan].saving.clear(); // their answers belong to the file that was open before
        read(plan);
        if (!entry)
            saveAgain(plan); // a guest's memory lasts as long as this one
    }
    Q_EMIT changed();
}

void PlanRecords::read(const IncidentId &plan)
{
    m_records[plan]; // known from now on, so that a profile that opens later is asked too
    if (!m_workspace.isOpen())
        return;
    m_workspace.onStores([plan](ProfileStores &stores) { return readPlan(stores, plan); })
        .then(this, [this, plan, generation = m_generation](const Expected<KeptPlan> &kept) {
            if (generation != m_generation)
                return;
            Record &record = m_records[plan];
            if (!kept) {
                refuse(record, kept.error());
                return;
            }
            record.kept = kept->log;
            record.keptFields = kept->fields;
            Q_EMIT changed();
        });
}

TickState PlanRecords::stateOf(const IncidentId &plan, const StepId &step) const
{
    const auto record = m_records.constFind(plan);
    if (record == m_records.cend())
        return {};
    TickState state;
    state.saving = record->saving.contains(step);
    for (const QList<StepTick> *ticks : {&record->kept, &record->unsaved}) {
        for (const StepTick &tick : *ticks) {
            if (tick.step == step && (!state.at.isValid() || tick.at >= state.at)) {
                state.done = tick.done;
                state.at = tick.at;
            }
        }
    }
    return state;
}

void PlanRecords::tick(const IncidentId &plan, const StepId &step, bool done)
{
    const StepTick tick{step, done, m_workspace.now()};
    if (m_workspace.isOpen()) {
        post(plan, tick);
        return;
    }
    m_records[plan].unsaved.append(tick);
    Q_EMIT changed();
}

void PlanRecords::post(const IncidentId &plan, const StepTick &tick)
{
    m_records[plan].saving.insert(tick.step);
    Q_EMIT changed();
    m_workspace.onStores([plan, tick](ProfileStores &stores) { return stores.incidents().tick(plan, tick); })
        .then(this, [this, plan, tick, generation = m_generation](const Expected<void> &saved) {
            if (generation != m_generation)
                return;
            Record &record = m_records[plan];
            record.saving.remove(tick.step);
            if (!saved) {
                record.unsaved.append(tick);
                refuse(record, saved.error());
                return;
            }
            record.kept.append(tick);
            Q_EMIT changed();
        });
}

void PlanRecords::refuse(Record &record, const Error &error)
{
    record.wasRefused = true;
    Q_EMIT changed();
    Q_EMIT refused(error);
}

QList<StepTick> PlanRecords::log(const IncidentId &plan) const
{
    const Record record = m_records.value(plan);
    QList<StepTick> log = record.kept + record.unsaved;
    std::ranges::stable_sort(log, {}, &StepTick::at);
    return log;
}

QHash<QString, QString> PlanRecords::fields(const IncidentId &plan) const
{
    const Record record = m_records.value(plan);
    QHash<QString, QString> fields = record.keptFields;
    for (auto typed = record.typed.cbegin(); typed != record.typed.cend(); ++typed)
        fields.insert(typed.key(), typed.value());
    return fields;
}

void PlanRecords::type(const IncidentId &plan, const StepId &field, const QString &text)
{
    Record &record = m_records[plan];
    if (record.keptFields.value(field.text()) == text)
        record.typed.remove(field.text());
    else
        record.typed.insert(field.text(), text);
}

void PlanRecords::keepFields(const IncidentId &plan)
{
    if (!m_workspace.isOpen())
        return;
    const QHash<QString, QString> typed = m_records.value(plan).typed;
    for (auto field = typed.cbegin(); field != typed.cend(); ++field) {
        if (const auto id = StepId::parse(field.key()))
            postField(plan, *id, field.value());
    }
}

void PlanRecords::postField(const IncidentId &plan, const StepId &field, const QString &text)
{
    m_workspace.onStores([plan, field, text](ProfileStores &stores) { return stores.incidents().saveField(plan, field, text); })
        .then(this, [this, plan, field, text, generation = m_generation](const Expected<void> &saved) {
            if (generation != m_generation)
                return;
            Record &record = m_records[plan];
            if (!saved) {
                refuse(record, saved.error());
                return;
            }
            record.keptFields.insert(field.text(), text);
            if (record.typed.value(field.text()) == text)
                record.typed.remove(field.text());
            record.wasRefused = record.wasRefused && !(record.typed.isEmpty() && record.unsaved.isEmpty());
            Q_EMIT changed();
        });
}

PlanRecords::Keeping PlanRecords::keeping(const IncidentId &plan) const
{
    if (!m_workspace.isOpen())
        return Keeping::Nothing;
    const Record record = m_records.value(plan);
    if (record.wasRefused)
        return Keeping::Refused;
    if (!m_workspace.state().entry)
        return Keeping::Guest;
    return record.unsaved.isEmpty() ? Keeping::Profile : Keeping::Earlier;
}

int PlanRecords::unsaved(const IncidentId &plan) const
{
    const Record record = m_records.value(plan);
    return static_cast<int>(record.unsaved.size() + record.typed.size());
}

void PlanRecords::saveAgain(const IncidentId &plan)
{
    Record &record = m_records[plan];
    record.wasRefused = false;
    const QList<StepTick> waiting = std::exchange(record.unsaved, {});
    for (const StepTick &tick : waiting)
        post(plan, tick);
    keepFields(plan);
    read(plan);
}

} // namespace mehfooz
