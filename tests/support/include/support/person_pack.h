// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/library_builder.h>

namespace mehfooz::test {

/// Roles citizen, student and low_literacy; two questions about the person.
[[nodiscard]] inline Pack personPack()
{
    Pack pack = emptyPack();
    pack.manifest.title = words(QStringLiteral("Core"), QStringLiteral("بنیادی پیک"));
    pack.manifest.version = 3;
    pack.manifest.contentDate = {2026, 11, 22};
    pack.manifest.directory = QStringLiteral("/core");
    for (const QString &role : {QStringLiteral("citizen"), QStringLiteral("student"), QStringLiteral("low_literacy")})
        pack.roles.append(roleWith(role, QStringLiteral("phishing"), 3, 3));
    const auto option = [](const QString &key, const QString &english, const QString &urdu) {
        return ProfileOption{id<OptionId>(key), words(english, urdu), {}, {}};
    };
    pack.profileQuestions = {
        {id<ProfileQuestionId>(QStringLiteral("phone")), words(QStringLiteral("Which phone?"), QStringLiteral("کون سا فون؟")),
         words(QStringLiteral("For the menus."), QStringLiteral("مینیو کے لیے۔")),
         {option(QStringLiteral("android"), QStringLiteral("Android"), QStringLiteral("اینڈرائیڈ")),
          option(QStringLiteral("iphone"), QStringLiteral("iPhone"), QStringLiteral("آئی فون"))}},
        {id<ProfileQuestionId>(QStringLiteral("work")), words(QStringLiteral("What work?"), QStringLiteral("کیا کام؟")),
         words(QStringLiteral("For the tricks."), QStringLiteral("دھوکوں کے لیے۔")),
         {option(QStringLiteral("shop"), QStringLiteral("A shop"), QStringLiteral("دکان")),
          option(QStringLiteral("office"), QStringLiteral("An office"), QStringLiteral("دفتر"))}},
    };
    return pack;
}

} // namespace mehfooz::test
