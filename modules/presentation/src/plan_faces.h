// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace mehfooz {

/// Picture and place of a plan among the tiles. Packs do not say them: plans that are not named here follow in the
/// order of their packs, with a picture of their own.
struct PlanFace {
    QStringView id;
    QStringView icon;
};

/// In the order of the fact base: danger first, then what loses most in the next minutes.
inline constexpr std::array kPlanFaces{
    PlanFace{u"danger", u"siren"},
    PlanFace{u"money_sent", u"banknote"},
    PlanFace{u"whatsapp_taken", u"message-circle-warning"},
    PlanFace{u"social_taken", u"users"},
    PlanFace{u"sim_dead", u"phone-off"},
    PlanFace{u"phone_lost", u"smartphone"},
    PlanFace{u"blackmail", u"image-off"},
    PlanFace{u"harassment", u"megaphone"},
    PlanFace{u"child", u"baby"},
    PlanFace{u"identity_misuse", u"id-card"},
    PlanFace{u"loan_app", u"wallet"},
    PlanFace{u"fake_shop", u"receipt"},
    PlanFace{u"computer_infected", u"bug"},
    PlanFace{u"site_hacked", u"globe"},
    PlanFace{u"suspicious_message", u"message-square-warning"},
};

inline QString planIcon(const QString &id)
{
    const auto *face = std::ranges::find(kPlanFaces, id, [](const PlanFace &row) { return row.id.toString(); });
    return face == kPlanFaces.end() ? QStringLiteral("life-buoy") : face->icon.toString();
}

/// From 0; plans that are not named come last.
inline qsizetype planPlace(const QString &id)
{
    return std::ranges::find(kPlanFaces, id, [](const PlanFace &row) { return row.id.toString(); }) - kPlanFaces.begin();
}

} // namespace mehfooz
