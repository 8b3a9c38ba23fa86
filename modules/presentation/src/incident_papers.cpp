// SPDX-License-Identifier: GPL-3.0-or-later
// What a person takes out of IncidentViewModel: the log of steps and the text of the complaint.
#include <presentation/incident_view_model.h>

#include <presentation/language_state.h>
#include <presentation/shown_prose.h>
#include <text/isolates.h>

#include "incident_words.h"
#include "plan_records.h"

#include <algorithm>

namespace mehfooz {

QString IncidentViewModel::wordsOf(const StepId &step) const
{
    const Incident &plan = *incident();
    const ShownProse prose{m_workspace.library(), m_language};
    for (const IncidentStageSteps &stage : plan.stages) {
        const auto found = std::ranges::find(stage.steps, step, &IncidentStep::id);
        if (found != stage.steps.cend())
            return prose.plain(found->text);
    }
    const auto item = std::ranges::find(plan.evidence, step, &EvidenceItem::id);
    return item == plan.evidence.cend() ? step.text() : prose.plain(item->text);
}

QList<LogLine> IncidentViewModel::log() const
{
    const Incident *plan = incident();
    if (!plan)
        return {};
    const QDate today = m_workspace.now().toLocalTime().date();
    QList<LogLine> lines;
    for (const StepTick &tick : m_records->log(plan->id)) {
        const QString when = m_language.date(tick.at.toLocalTime().date(), today) + u' ' + m_language.time(tick.at);
        const QString words = wordsOf(tick.step);
        lines.append({when, tick.done ? IncidentWords::logDone(words) : IncidentWords::logTakenBack(words)});
    }
    return lines;
}

QString IncidentViewModel::logToSend() const
{
    QStringList lines{title()};
    const QList<LogLine> log = this->log();
    for (const LogLine &line : log)
        lines.append(IncidentWords::logLine(line.when, line.what));
    return text::withoutIsolates(lines.join(u'\n'));
}

bool IncidentViewModel::hasComplaint() const
{
    const Incident *plan = incident();
    return plan && !plan->complaint.isEmpty();
}

QStringList IncidentViewModel::complaintLanguages() const
{
    QStringList languages;
    if (const Incident *plan = incident()) {
        for (const LocalizedText::Entry &entry : plan->complaint.entries())
            languages.append(entry.language);
    }
    return languages;
}

QString IncidentViewModel::complaintLanguage() const
{
    const QStringList languages = complaintLanguages();
    const QString chosen = m_complaintLanguage.value(m_id, m_language.language());
    return languages.isEmpty() || languages.contains(chosen) ? chosen : languages.first();
}

void IncidentViewModel::setComplaintLanguage(const QString &language)
{
    m_complaintLanguage.insert(m_id, language);
    Q_EMIT complaintChanged();
}

QList<ShownField> IncidentViewModel::fields() const
{
    const Incident *plan = incident();
    if (!plan)
        return {};
    const QHash<QString, QString> values = m_records->fields(plan->id);
    QList<ShownField> shown;
    for (const ComplaintField &field : plan->fields) {
        const QString id = field.id.text();
        shown.append({id, m_language.shown(field.label), values.value(id), field.type == u"multiline",
                      field.type == u"phone" || field.type == u"amount"});
    }
    return shown;
}

void IncidentViewModel::typeField(const QString &field, const QString &text)
{
    const auto id = StepId::parse(field);
    const Incident *plan = incident();
    if (!id || !plan)
        return;
    m_records->type(plan->id, *id, text);
    Q_EMIT complaintChanged();
}

void IncidentViewModel::keepFields()
{
    if (const Incident *plan = incident())
        m_records->keepFields(plan->id);
}

QString IncidentViewModel::complaint() const
{
    const Incident *plan = incident();
    if (!plan)
        return {};
    QStringList fields;
    std::ranges::transform(plan->fields, std::back_inserter(fields), [](const ComplaintField &field) { return field.id.text(); });
    return filledComplaint(plan->complaint.in(complaintLanguage()), m_records->fields(plan->id), fields);
}

QString IncidentViewModel::complaintToSend() const
{
    return text::withoutIsolates(complaint());
}

} // namespace mehfooz
