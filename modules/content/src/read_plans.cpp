// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_readers.h"
#include "reader_parts.h"

namespace mehfooz {

namespace {

constexpr int kLongestMinutes = 24 * 60;

AgendaRow readRow(const YamlNode &node, FileReading &file)
{
    ObjectReader object{file, node, QStringLiteral("row of the agenda")};
    AgendaRow row;
    row.minutes = object.integer(u"minutes", {1, kLongestMinutes, {}});
    row.what = object.text(u"what", TextRole::Prose);
    row.quiz = object.optionalReference<QuizId>(u"quiz", ObjectKind::Quiz);
    return row;
}

} // namespace

void readPlan(const YamlNode &root, FileReading &file, Pack &pack)
{
    ObjectReader object{file, root, QStringLiteral("workshop plan")};
    WorkshopPlan plan{beginObject<PlanId>(object, ObjectKind::Plan, pack), {}, {}, {}, {}};
    plan.title = object.text(u"title", TextRole::Title);
    for (const YamlNode *row : object.list(u"agenda"))
        plan.agenda.append(readRow(*row, file));
    plan.talkingPoints = object.texts(u"talking_points", TextRole::Prose, Need::Optional);
    plan.handOut = object.text(u"hand_out", TextRole::Prose, Need::Optional);
    checkPlace(object, QStringLiteral("plans/%1.yaml").arg(plan.id.text()));
    pack.plans.append(plan);
}

} // namespace mehfooz
