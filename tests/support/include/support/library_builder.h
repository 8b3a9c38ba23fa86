// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/library.h>

namespace mehfooz::test {

/// A key that must be good.
template<typename Id>
[[nodiscard]] Id id(const QString &text)
{
    return Id::parse(text).value();
}

/// A text in English and, where given, Urdu.
[[nodiscard]] inline LocalizedText words(const QString &english, const QString &urdu = {})
{
    LocalizedText text;
    text.set(QStringLiteral("en"), english);
    if (!urdu.isEmpty())
        text.set(QStringLiteral("ur"), urdu);
    return text;
}

/// A pack without content, languages en and ur.
[[nodiscard]] inline Pack emptyPack(const QString &packId = QStringLiteral("core"))
{
    PackManifest manifest{id<PackId>(packId), 1, {}, {QStringLiteral("en"), QStringLiteral("ur")}, {}, {}, {}, {}, {}, false};
    return Pack{std::move(manifest), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

/// A check item that lowers one threat; everything else plain.
[[nodiscard]] inline CheckItem checkItem(const QString &itemId, const QString &areaId, const QString &threatId, double effect = 0.5)
{
    ScoredItem scored{id<CheckItemId>(itemId), id<AreaId>(areaId), 1, false, {}, EvidenceGrade::A, 5, 1, {}, {}, {}};
    scored.effects.append({id<ThreatId>(threatId), effect});
    return CheckItem{std::move(scored), {}, words(itemId), words(QStringLiteral("Because.")), {}, {}, {}, {}, {}};
}

[[nodiscard]] inline Role roleWith(const QString &roleId, const QString &threatId, int impact, int likelihood)
{
    return Role{id<RoleId>(roleId), words(roleId), {}, {}, {}, {Risk{id<ThreatId>(threatId), impact, likelihood}}};
}

[[nodiscard]] inline std::shared_ptr<const Library> libraryOf(Pack pack)
{
    return Library::merge({std::make_shared<const Pack>(std::move(pack))});
}

} // namespace mehfooz::test
