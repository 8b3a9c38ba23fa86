// SPDX-License-Identifier: GPL-3.0-or-later
#include <pages/plan_printing.h>

#include "plan_sheet.h"

#include <presentation/workspace.h>
#include <ui/appearance.h>

namespace mehfooz {

Expected<void> printPlan(PageContext context, const QString &plan, const QString &path)
{
    const auto id = IncidentId::parse(plan);
    const Incident *found = id && context.workspace.hasPacks() ? context.workspace.library().incident(*id) : nullptr;
    if (!found)
        return failure(ErrorCode::NotFound, QStringLiteral("no plan \"%1\" in the open packs").arg(plan.left(80)));
    ui::PrintSheet sheet = planSheet(*found, context.workspace.library(), context.language, context.workspace.now().toLocalTime().date());
    sheet.urduFace = context.appearance.look().urduFace;
    return ui::printToPdf(sheet, path);
}

} // namespace mehfooz
