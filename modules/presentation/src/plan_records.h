// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/workspace.h>

#include <QObject>
#include <QSet>

namespace mehfooz {

/// Whether a step is done, and how sure that is to last.
struct TickState {
    bool done = false;
    QDateTime at;        ///< Of the last tick.
    bool saving = false; ///< A tick is on its way to the storage.
};

/// Where ticks and form fields of plans live: in the open profile, and in memory where there is none or where it
/// refuses. Nothing of it passes from one person to the next. GUI thread.
class PlanRecords final : public QObject {
    Q_OBJECT

public:
    enum class Keeping {
        Profile, ///< Everything is on the disk.
        Guest,   ///< A guest: until the program ends.
        Nothing, ///< No profile is open: until the program ends.
        Refused, ///< The storage refused something; it is in memory, saveAgain() may help.
        Earlier, ///< Something was done before the profile opened; saveAgain() puts it there.
    };

    /// `workspace` outlives this.
    explicit PlanRecords(Workspace &workspace, QObject *parent = nullptr);

    /// Reads what is kept for a plan; changed() follows.
    void read(const IncidentId &plan);
    [[nodiscard]] TickState stateOf(const IncidentId &plan, const StepId &step) const;
    void tick(const IncidentId &plan, const StepId &step, bool done);
    /// Every tick, oldest first, also those in memory.
    [[nodiscard]] QList<StepTick> log(const IncidentId &plan) const;

    [[nodiscard]] QHash<QString, QString> fields(const IncidentId &plan) const;
    /// Remembers what is typed; keepFields() saves it.
    void type(const IncidentId &plan, const StepId &field, const QString &text);
    void keepFields(const IncidentId &plan);

    [[nodiscard]] Keeping keeping(const IncidentId &plan) const;
    /// Ticks and fields that are in memory only.
    [[nodiscard]] int unsaved(const IncidentId &plan) const;
    void saveAgain(const IncidentId &plan);

Q_SIGNALS:
    void changed();
    void refused(const mehfooz::Error &error);

private:
    struct Record {
        QList<StepTick> kept;
        QList<StepTick> unsaved;
        QSet<StepId> saving;
        QHash<QString, QString> keptFields;
        QHash<QString, QString> typed; ///< Fields that differ from what is kept.
        bool wasRefused = false;
    };
    void meetProfile();
    void forget();
    void post(const IncidentId &plan, const StepTick &tick);
    void postField(const IncidentId &plan, const StepId &field, const QString &text);
    void refuse(Record &record, const Error &error);

    Workspace &m_workspace;
    QHash<IncidentId, Record> m_records;
    QString m_owner;      ///< Whose records these are; empty: nobody's.
    int m_generation = 0; ///< Answers of the storage for an earlier owner are not taken in.
};

} // namespace mehfooz
