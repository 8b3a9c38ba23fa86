// SPDX-License-Identifier: GPL-3.0-or-later
#include <pages/lesson_printing.h>

#include "lesson_sheet.h"

#include <presentation/workspace.h>
#include <ui/appearance.h>

namespace mehfooz {

Expected<void> printLesson(PageContext context, const QString &lesson, const QString &path)
{
    const auto id = LessonId::parse(lesson);
    const Lesson *found = id && context.workspace.hasPacks() ? context.workspace.library().lesson(*id) : nullptr;
    if (!found)
        return failure(ErrorCode::NotFound, QStringLiteral("no lesson \"%1\" in the open packs").arg(lesson.left(80)));
    const LessonSheet sheets{context.workspace.library(), context.language, context.workspace.now().toLocalTime().date()};
    ui::PrintSheet sheet = sheets.make(*found);
    sheet.urduFace = context.appearance.look().urduFace;
    return ui::printToPdf(sheet, path);
}

} // namespace mehfooz
