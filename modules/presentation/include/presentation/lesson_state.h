// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/workspace.h>

namespace mehfooz {

/// How a lesson stands for one person. Changed: read to its end, but in an older revision.
enum class LessonState { NotStarted, InProgress, Completed, Changed };

/// `place` may be null: never opened.
[[nodiscard]] LessonState lessonStateOf(const Lesson &lesson, const LessonPlace *place);

/// Where the person is in `lesson`; null where it was never opened. Valid until the workspace's state changes.
[[nodiscard]] const LessonPlace *placeIn(const Workspace &workspace, const LessonId &lesson);

/// Parts as the reader counts them: those of the text and, last, the summary.
[[nodiscard]] int partCountOf(const Lesson &lesson);

/// The part to go on with, from 0: where the person was, found by its anchor, else by its number.
[[nodiscard]] int resumePartOf(const Lesson &lesson, const LessonPlace &place);

/// The lesson to take next: in the order of the person's role one that is not finished, then one that has changed;
/// then the same among all others. Null when everything is read. Needs workspace.hasPacks().
[[nodiscard]] const Lesson *recommendedLesson(const Workspace &workspace);

} // namespace mehfooz

Q_DECLARE_METATYPE(mehfooz::LessonState)
