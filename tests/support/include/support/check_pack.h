// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/library_builder.h>

namespace mehfooz::test {

/// A protection of the small check, with Urdu words. Its weight is 10 × `effect`.
[[nodiscard]] inline CheckItem protection(const QString &itemId, const QString &areaId, const QString &title, double effect)
{
    CheckItem item = checkItem(itemId, areaId, QStringLiteral("fraud"), effect);
    item.title = words(title, QStringLiteral("کام ") + itemId);
    item.why = words(QStringLiteral("Why: ") + title, QStringLiteral("وجہ"));
    item.evidenceSource = {QStringLiteral("A study, 2020"), QDate{2026, 11, 1}};
    return item;
}

/// A pack with a small check of weight 50: eight protections that count for the role "citizen", in three areas, and one
/// that fits only who has children. Essentials: wa.pin and pay.otp, weight 10 each; all others weigh 5.
[[nodiscard]] inline Pack checkPack()
{
    Pack pack = emptyPack();
    pack.manifest.contentDate = QDate{2026, 11, 8};
    pack.threats.append({id<ThreatId>(QStringLiteral("fraud")), words(QStringLiteral("Fraud"), QStringLiteral("دھوکہ")), {}, {}});
    pack.roles.append(roleWith(QStringLiteral("citizen"), QStringLiteral("fraud"), 5, 2));
    const auto area = [&](const char *areaId, const char *title, const QString &urdu, const char *icon) {
        pack.areas.append({id<AreaId>(QString::fromLatin1(areaId)), words(QString::fromLatin1(title), urdu), QString::fromLatin1(icon)});
    };
    area("whatsapp", "WhatsApp", QStringLiteral("واٹس ایپ"), "message-circle");
    area("money", "Bank and wallet", QStringLiteral("بینک اور والٹ"), "landmark");
    area("phone", "Phone", QStringLiteral("فون"), "smartphone");
    area("family", "Family", QStringLiteral("گھر"), "users");

    const auto add = [&](const char *itemId, const char *areaId, const char *title, double effect) -> CheckItem & {
        pack.checks.append(protection(QString::fromLatin1(itemId), QString::fromLatin1(areaId), QString::fromLatin1(title), effect));
        return pack.checks.last();
    };
    CheckItem &pin = add("wa.pin", "whatsapp", "WhatsApp has a PIN", 1);
    pin.scored.essential = true;
    pin.scored.minutes = 3;
    pin.how = {{Platform::Android, {words(QStringLiteral("Open `Settings`."), QStringLiteral("`Settings` کھولیں۔")),
                                   words(QStringLiteral("Press `Account`."), QStringLiteral("`Account` دبائیں۔"))}},
               {Platform::Iphone, {words(QStringLiteral("Go to **Settings**."), QStringLiteral("**ترتیبات** کھولیں۔"))}}};
    add("wa.photo", "whatsapp", "Only contacts see my photo", 0.5);
    add("wa.groups", "whatsapp", "Only contacts add me to groups", 0.5);
    CheckItem &otp = add("pay.otp", "money", "My OTP is known to no one", 1);
    otp.scored.essential = true;
    otp.scored.minutes = 2;
    otp.also = {QStringLiteral("one time code")};
    add("pay.alerts", "money", "Each payment brings a message", 0.5);
    add("pay.limit", "money", "My transfer limit is low", 0.5);
    add("dev.lock", "phone", "The phone locks itself", 0.5);
    add("dev.updates", "phone", "The phone updates itself", 0.5);
    CheckItem &child = add("kid.talk", "family", "We talk about strangers", 0.5);
    child.scored.appliesIfAny = {id<FlagId>(QStringLiteral("has_children"))};
    return pack;
}

/// The same pack in a later version, in which the advice of one protection has changed.
[[nodiscard]] inline Pack changedCheckPack(const QString &itemId)
{
    Pack pack = checkPack();
    pack.manifest.version = 2;
    for (CheckItem &item : pack.checks) {
        if (item.scored.id.text() == itemId) {
            item.scored.revision = 2;
            item.changed = words(QStringLiteral("The menu has moved."), QStringLiteral("مینو بدل گیا ہے۔"));
        }
    }
    return pack;
}

} // namespace mehfooz::test
