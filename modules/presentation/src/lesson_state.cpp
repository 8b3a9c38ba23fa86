// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/lesson_state.h>

#include <algorithm>

namespace mehfooz {

namespace {

/// Lessons of the role in its order, then all others in the order of the packs.
QList<const Lesson *> inRoleOrder(const Workspace &workspace)
{
    const Library &library = workspace.library();
    QList<const Lesson *> ordered;
    const Role *role = workspace.role();
    if (role) {
        for (const LessonId &id : role->lessons) {
            if (const Lesson *lesson = library.lesson(id))
                ordered.append(lesson);
        }
    }
    for (const Lesson &lesson : library.content().lessons) {
        if (!role || !role->lessons.contains(lesson.id))
            ordered.append(&lesson);
    }
    return ordered;
}

} // namespace

LessonState lessonStateOf(const Lesson &lesson, const LessonPlace *place)
{
    if (!place)
        return LessonState::NotStarted;
    if (!place->finishedAt.isValid())
        return LessonState::InProgress;
    return place->revision < lesson.revision ? LessonState::Changed : LessonState::Completed;
}

const LessonPlace *placeIn(const Workspace &workspace, const LessonId &lesson)
{
    const auto &places = workspace.state().places;
    const auto known = places.constFind(lesson);
    return known == places.cend() ? nullptr : &*known;
}

int partCountOf(const Lesson &lesson)
{
    const qsizetype parts = lesson.bodies.isEmpty() ? 0 : lesson.bodies.first().parts.size();
    return static_cast<int>(parts) + 1;
}

int resumePartOf(const Lesson &lesson, const LessonPlace &place)
{
    if (!lesson.bodies.isEmpty() && !place.anchor.isEmpty()) {
        const QList<LessonPart> &parts = lesson.bodies.first().parts;
        const auto found = std::ranges::find(parts, place.anchor, &LessonPart::anchor);
        if (found != parts.end())
            return static_cast<int>(found - parts.begin());
    }
    return std::clamp(place.part, 0, partCountOf(lesson) - 1);
}

const Lesson *recommendedLesson(const Workspace &workspace)
{
    const Role *role = workspace.role();
    const QList<const Lesson *> ordered = inRoleOrder(workspace);
    const auto rank = [&](const Lesson *lesson) {
        const LessonState state = lessonStateOf(*lesson, placeIn(workspace, lesson->id));
        const bool ofRole = role && role->lessons.contains(lesson->id);
        if (state == LessonState::Completed)
            return 4;
        return (ofRole ? 0 : 2) + (state == LessonState::Changed ? 1 : 0);
    };
    const auto best = std::ranges::min_element(ordered, {}, rank);
    return best == ordered.end() || rank(*best) == 4 ? nullptr : *best;
}

} // namespace mehfooz
