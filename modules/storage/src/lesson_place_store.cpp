// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_place_store.h"

#include "stored_row.h"
#include "transaction.h"

namespace mehfooz {

namespace {

Expected<LessonPlace> placeOf(const Row &row)
{
    return storedId<LessonId>(row.text(0)).map([&](const LessonId &lesson) {
        return LessonPlace{lesson, row.small(1), row.small(2), row.text(3), row.small(4), row.instant(5), row.instant(6)};
    });
}

} // namespace

SqliteLessonPlaceStore::SqliteLessonPlaceStore(Connection &connection)
    : m_connection{connection},
      m_save{connection, QStringLiteral("INSERT OR REPLACE INTO lesson_places"
                                        " (lesson, revision, part, anchor, parts_read, updated_ms, finished_ms)"
                                        " VALUES (:lesson, :revision, :part, :anchor, :parts_read, :updated, :finished)")},
      m_all{connection, QStringLiteral("SELECT lesson, revision, part, anchor, parts_read, updated_ms, finished_ms"
                                       " FROM lesson_places ORDER BY lesson")}
{
}

Expected<void> SqliteLessonPlaceStore::save(const LessonPlace &place)
{
    return inTransaction(m_connection, [&] {
        return m_save.run({{":lesson", place.lesson.text()},
                           {":revision", place.revision},
                           {":part", place.part},
                           {":anchor", place.anchor},
                           {":parts_read", place.partsRead},
                           {":updated", place.updatedAt},
                           {":finished", place.finishedAt}});
    });
}

Expected<QList<LessonPlace>> SqliteLessonPlaceStore::all()
{
    return m_all.all({}, placeOf);
}

} // namespace mehfooz
