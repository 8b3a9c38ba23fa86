// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "object_reader.h"

#include <learning/check_item.h>
#include <learning/pack.h>

/// Parts that several kinds of objects have in common.
namespace mehfooz {

/// The objects of a file that is a list of them.
[[nodiscard]] QList<const YamlNode *> listOfObjects(const YamlNode &root, FileReading &file);

/// Begins the object `kind` with the id under "id": its texts and problems are told by it from here on. Also reads
/// `replaces_revision` of overlay packs.
template<typename Id>
[[nodiscard]] Id beginObject(ObjectReader &object, ObjectKind kind, Pack &pack)
{
    const Id id = object.id<Id>();
    const int replaces = object.integer(u"replaces_revision", {1, 1'000'000, 0});
    object.file().define({kind, id.text(), object.position(), 0, replaces});
    if (replaces > 0)
        pack.replacesRevision.insert(toKey(kind) + u':' + id.text(), replaces);
    return id;
}

/// Reports an object that does not stand in the file named after it, such as "quizzes/first_test.yaml".
void checkPlace(ObjectReader &object, const QString &wantedFile);

/// `revision`, with `changed` that must be there from revision 2 on.
struct Revision {
    int number = 1;
    LocalizedText changed;
};
[[nodiscard]] Revision readRevision(ObjectReader &object);

/// `source` and `verified_on`.
[[nodiscard]] FactSource readSource(ObjectReader &object, Need need);

/// `flags`: each name is a flag that this object gives.
[[nodiscard]] QList<FlagId> readGivenFlags(ObjectReader &object);

} // namespace mehfooz
