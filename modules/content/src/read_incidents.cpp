// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_readers.h"
#include "reader_parts.h"
#include "sign_marks.h"

#include <algorithm>

namespace mehfooz {

namespace {

struct StageKey {
    QStringView key;
    IncidentStage stage;
};
constexpr std::array kStages{
    StageKey{u"minutes", IncidentStage::Minutes},     StageKey{u"day", IncidentStage::Day},         StageKey{u"week", IncidentStage::Week},
    StageKey{u"complaint", IncidentStage::Complaint}, StageKey{u"prevent", IncidentStage::Prevent},
};

constexpr std::array kFieldTypes{
    Choice<QStringView>{u"text", u"text"},         Choice<QStringView>{u"multiline", u"multiline"}, Choice<QStringView>{u"datetime", u"datetime"},
    Choice<QStringView>{u"amount", u"amount"},     Choice<QStringView>{u"phone", u"phone"},
};

IncidentStep readStep(const YamlNode &node, FileReading &file, UniqueIds &ids)
{
    ObjectReader object{file, node, QStringLiteral("step")};
    IncidentStep step{object.id<StepId>(), {}, {}, {}, {}, {}};
    ids.add(step.id.text(), object.position());
    step.text = object.text(u"text", TextRole::Prose);
    step.simple = object.text(u"simple", TextRole::Prose, Need::Optional);
    step.route = object.optionalReference<RouteId>(u"route", ObjectKind::Route);
    if (object.has(u"evidence"))
        step.evidence = object.id<StepId>(u"evidence");
    step.check = object.optionalReference<CheckItemId>(u"check", ObjectKind::Check);
    return step;
}

QList<IncidentStageSteps> readStages(ObjectReader &incident, UniqueIds &ids)
{
    const YamlNode *node = incident.require(u"stages");
    if (!node)
        return {};
    QList<IncidentStageSteps> stages;
    ObjectReader object{incident.file(), *node, QStringLiteral("list of stages")};
    for (const StageKey &stage : kStages) {
        IncidentStageSteps steps{stage.stage, {}};
        for (const YamlNode *step : object.list(stage.key))
            steps.steps.append(readStep(*step, incident.file(), ids));
        stages.append(steps);
    }
    return stages;
}

/// How people say it, by language; "roman_ur" and the like stand beside the pack's own languages.
QList<Saying> readSays(ObjectReader &incident)
{
    QList<Saying> says;
    for (const auto &[key, value] : incident.entries(u"says")) {
        const QString plain = key->text.startsWith(u"roman_") ? key->text.sliced(6) : key->text;
        if (!incident.file().languages().contains(plain)) {
            incident.file().error(positionOf(*key), QStringLiteral("unknown-language"),
                                  QStringLiteral("the pack has no language \"%1\"; it has %2").arg(key->text.left(40), anyOf(incident.file().languages())));
        }
        Saying saying{key->text, {}};
        for (const YamlNode &phrase : value->children)
            saying.phrases.append(phrase.text.trimmed());
        if (!value->isSequence() || saying.phrases.contains(QString{}) || saying.phrases.isEmpty())
            incident.file().error(positionOf(*value), QStringLiteral("wrong-type"), QStringLiteral("a list of what people say must stand here"));
        says.append(saying);
    }
    return says;
}

QList<EvidenceItem> readEvidence(ObjectReader &incident, UniqueIds &ids)
{
    QList<EvidenceItem> evidence;
    for (const YamlNode *node : incident.list(u"evidence")) {
        ObjectReader object{incident.file(), *node, QStringLiteral("piece of evidence")};
        evidence.append({object.id<StepId>(), object.text(u"text", TextRole::Prose)});
        ids.add(evidence.last().id.text(), object.position());
    }
    return evidence;
}

void checkEvidence(ObjectReader &object, const Incident &incident)
{
    QStringList known;
    std::ranges::transform(incident.evidence, std::back_inserter(known), [](const EvidenceItem &item) { return item.id.text(); });
    for (const IncidentStageSteps &stage : incident.stages) {
        for (const IncidentStep &step : stage.steps) {
            if (step.evidence && !known.contains(step.evidence->text())) {
                object.file().error(object.positionAt(u"stages"), QStringLiteral("unknown-reference"),
                                    QStringLiteral("the step \"%1\" names the evidence \"%2\", which this plan does not list.%3")
                                        .arg(step.id.text(), step.evidence->text(), didYouMean(step.evidence->text(), known)));
            }
        }
    }
}

QList<ComplaintField> readFields(ObjectReader &incident)
{
    QList<ComplaintField> fields;
    UniqueIds ids{incident.file()};
    for (const YamlNode *node : incident.list(u"fields", Need::Optional)) {
        ObjectReader object{incident.file(), *node, QStringLiteral("field")};
        ComplaintField field{object.id<StepId>(), {}, {}};
        ids.add(field.id.text(), object.position());
        field.label = object.text(u"label", TextRole::Title);
        field.type = object.choice<QStringView>(u"type", kFieldTypes, u"text").toString();
        fields.append(field);
    }
    return fields;
}

void checkTemplate(ObjectReader &object, const Incident &incident)
{
    QStringList known;
    std::ranges::transform(incident.fields, std::back_inserter(known), [](const ComplaintField &field) { return field.id.text(); });
    for (const LocalizedText::Entry &entry : incident.complaint.entries()) {
        const QStringList used = templateFields(entry.text);
        for (const QString &field : used) {
            if (!known.contains(field))
                object.file().error(object.positionAt(u"complaint"), QStringLiteral("unknown-reference"),
                                    QStringLiteral("the complaint in \"%1\" has a field {{%2}} that \"fields\" does not list.%3").arg(entry.language, field.left(60), didYouMean(field, known)));
        }
        for (const QString &field : std::as_const(known)) {
            if (!used.contains(field))
                object.file().error(object.positionAt(u"fields"), QStringLiteral("unused-field"),
                                    QStringLiteral("the field \"%1\" is asked for, but the complaint in \"%2\" has no {{%1}}").arg(field, entry.language));
        }
    }
}

} // namespace

void readIncident(const YamlNode &root, FileReading &file, Pack &pack)
{
    ObjectReader object{file, root, QStringLiteral("incident")};
    Incident incident{beginObject<IncidentId>(object, ObjectKind::Incident, pack), {}, {}, {}, {}, {}, {}, {}, {}, {}};
    UniqueIds ids{file};
    incident.title = object.text(u"title", TextRole::Title);
    incident.says = readSays(object);
    incident.stages = readStages(object, ids);
    incident.never = object.texts(u"never", TextRole::Prose, Need::Optional);
    incident.helpSomeone = object.text(u"help_someone", TextRole::Prose, Need::Optional);
    incident.evidence = readEvidence(object, ids);
    incident.routes = object.references<RouteId>(u"routes", ObjectKind::Route);
    incident.complaint = object.text(u"complaint", TextRole::Template);
    incident.fields = readFields(object);
    checkEvidence(object, incident);
    checkTemplate(object, incident);
    checkPlace(object, QStringLiteral("incidents/%1.yaml").arg(incident.id.text()));
    pack.incidents.append(incident);
}

} // namespace mehfooz
