// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_parts.h"

#include "kind_readers.h"

namespace mehfooz {

Pack emptyPack(const PackManifest &manifest)
{
    return {manifest, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

QList<const YamlNode *> listOfObjects(const YamlNode &root, FileReading &file)
{
    if (!root.isSequence()) {
        file.error(positionOf(root), QStringLiteral("wrong-type"),
                   QStringLiteral("this file must be a list of objects (\"- id: …\"), not %1").arg(describe(root)));
        return {};
    }
    QList<const YamlNode *> found;
    for (const YamlNode &entry : root.children)
        found.append(&entry);
    return found;
}

void checkPlace(ObjectReader &object, const QString &wantedFile)
{
    if (object.file().file() != wantedFile) {
        object.file().error(object.positionAt(u"id"), QStringLiteral("wrong-place"),
                            QStringLiteral("an object with this id belongs into the file %1").arg(wantedFile));
    }
}

Revision readRevision(ObjectReader &object)
{
    Revision revision;
    revision.number = object.integer(u"revision", {1, 1'000'000, 1});
    revision.changed = object.text(u"changed", TextRole::Prose, revision.number > 1 ? Need::Required : Need::Optional);
    if (!object.file().definitions.isEmpty())
        object.file().definitions.last().revision = revision.number;
    return revision;
}

FactSource readSource(ObjectReader &object, Need need)
{
    return {object.word(u"source", need), object.date(u"verified_on", need)};
}

QList<FlagId> readGivenFlags(ObjectReader &object)
{
    QList<FlagId> flags;
    for (const QString &word : object.words(u"flags")) {
        if (const auto flag = FlagId::parse(word))
            flags.append(*flag);
        else
            object.file().error(object.positionAt(u"flags"), QStringLiteral("bad-id"), QStringLiteral("\"%1\" cannot be the name of a flag").arg(word));
    }
    return flags;
}

} // namespace mehfooz
