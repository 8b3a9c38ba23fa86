// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack_compiler.h"

#include <QHash>

namespace mehfooz {

/// Where the objects of a compiled folder stand, by kind and id.
class DefinitionIndex final {
public:
    struct Found {
        Place place;
        int revision = 0;
        int replacesRevision = 0;
    };

    explicit DefinitionIndex(const CompiledFolder &compiled);

    [[nodiscard]] const Found *find(ObjectKind kind, const QString &id) const;
    /// The object's place, or none where the pack has no such object.
    [[nodiscard]] Place placeOf(ObjectKind kind, const QString &id) const;
    [[nodiscard]] QStringList idsOf(ObjectKind kind) const;
    [[nodiscard]] const QList<Diagnostic> &duplicates() const { return m_duplicates; }

private:
    QHash<ObjectKind, QHash<QString, Found>> m_found;
    QList<Diagnostic> m_duplicates;
};

/// Reports ids that stand twice, references to objects that do not exist, and prerequisites that run in a circle.
void checkLinks(CompiledFolder &compiled, const Pack *base);

/// The ids of one kind in a pack.
[[nodiscard]] QStringList idsIn(const Pack &pack, ObjectKind kind);

/// The revision of an object of a pack; 0 for kinds without one, and for objects it does not have.
[[nodiscard]] int revisionIn(const Pack &pack, ObjectKind kind, const QString &id);

} // namespace mehfooz
