// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/library_builder.h>

namespace mehfooz::test {

[[nodiscard]] inline IncidentStep incidentStep(const QString &stepId, const QString &english, const QString &urdu = {})
{
    return IncidentStep{id<StepId>(stepId), words(english, urdu), {}, {}, {}, {}};
}

/// A plan with a title and what people say; everything else is empty.
[[nodiscard]] inline Incident plan(const QString &planId, const LocalizedText &title, const QList<Saying> &says)
{
    return Incident{id<IncidentId>(planId), title, says, {}, {}, {}, {}, {}, {}, {}};
}

[[nodiscard]] inline Route route(const QString &routeId, const QString &name, const QString &value, QDate verifiedOn)
{
    return Route{id<RouteId>(routeId), words(name), {}, QStringLiteral("call"), value, {}, {}, {}, verifiedOn,
                 QStringLiteral("A newspaper"), QStringLiteral("2026-06-04"), Confidence::High, words(QStringLiteral("Call at once.")), {}};
}

/// WhatsApp taken: two steps in the first minutes, one on the first day, a complaint step and one for later. Week is
/// empty. The bank comes first, the helpline second; one old number; evidence and a form with four fields.
[[nodiscard]] inline Incident whatsappPlan()
{
    Incident made = plan(QStringLiteral("whatsapp_taken"), words(QStringLiteral("My WhatsApp is taken"), QStringLiteral("واٹس ایپ ہاتھ سے نکل گیا")),
                         {{QStringLiteral("en"), {QStringLiteral("my whatsapp is hacked")}},
                          {QStringLiteral("ur"), {QStringLiteral("واٹس ایپ ہیک ہو گیا")}},
                          {QStringLiteral("roman_ur"), {QStringLiteral("whatsapp hack ho gaya")}}});
    IncidentStep registerAgain = incidentStep(QStringLiteral("register"), QStringLiteral("Register your number again. A code comes by SMS."),
                                              QStringLiteral("اپنا نمبر دوبارہ درج کریں۔ کوڈ ایس ایم ایس سے آئے گا۔"));
    registerAgain.simple = words(QStringLiteral("Register again."), QStringLiteral("دوبارہ درج کریں۔"));
    registerAgain.evidence = id<StepId>(QStringLiteral("screenshots"));
    IncidentStep callBank = incidentStep(QStringLiteral("call_bank"), QStringLiteral("Call the bank now."), QStringLiteral("ابھی بینک کو کال کریں۔"));
    callBank.route = id<RouteId>(QStringLiteral("bank"));
    IncidentStep later = incidentStep(QStringLiteral("pin"), QStringLiteral("Set a PIN."), QStringLiteral("پن لگائیں۔"));
    later.check = id<CheckItemId>(QStringLiteral("wa.pin"));
    made.stages = {{IncidentStage::Minutes, {registerAgain, callBank}},
                   {IncidentStage::Day, {incidentStep(QStringLiteral("report"), QStringLiteral("Report it."), QStringLiteral("اطلاع دیں۔"))}},
                   {IncidentStage::Week, {}},
                   {IncidentStage::Complaint, {incidentStep(QStringLiteral("text"), QStringLiteral("Make the text."), QStringLiteral("متن بنائیں۔"))}},
                   {IncidentStage::Prevent, {later}}};
    made.never = {words(QStringLiteral("Do not pay."), QStringLiteral("رقم نہ دیں۔"))};
    made.helpSomeone = words(QStringLiteral("Stay near."), QStringLiteral("پاس رہیں۔"));
    made.evidence = {{id<StepId>(QStringLiteral("screenshots")), words(QStringLiteral("Screenshots"), QStringLiteral("اسکرین شاٹ"))}};
    made.routes = {id<RouteId>(QStringLiteral("bank")), id<RouteId>(QStringLiteral("helpline"))};
    made.complaint = words(QStringLiteral("My name is {{name}}. Number: {{phone}}. {{when}} {{story}}"),
                           QStringLiteral("میرا نام {{name}} ہے۔ نمبر: {{phone}}۔ {{when}} {{story}}"));
    made.fields = {{id<StepId>(QStringLiteral("name")), words(QStringLiteral("Your name"), QStringLiteral("آپ کا نام")), QStringLiteral("text")},
                   {id<StepId>(QStringLiteral("phone")), words(QStringLiteral("Number"), QStringLiteral("نمبر")), QStringLiteral("phone")},
                   {id<StepId>(QStringLiteral("when")), words(QStringLiteral("When"), QStringLiteral("کب")), QStringLiteral("datetime")},
                   {id<StepId>(QStringLiteral("story")), words(QStringLiteral("What happened"), QStringLiteral("کیا ہوا")), QStringLiteral("multiline")}};
    return made;
}

/// Three plans and three routes; roles citizen and low_literacy.
[[nodiscard]] inline Pack incidentPack()
{
    Pack pack = emptyPack();
    pack.roles = {roleWith(QStringLiteral("citizen"), QStringLiteral("phishing"), 3, 3), roleWith(QStringLiteral("low_literacy"), QStringLiteral("phishing"), 3, 3)};
    pack.incidents = {plan(QStringLiteral("blackmail"), words(QStringLiteral("Someone is blackmailing me"), QStringLiteral("کوئی بلیک میل کر رہا ہے")),
                           {{QStringLiteral("roman_ur"), {QStringLiteral("blackmail kar raha hai")}}}),
                      plan(QStringLiteral("danger"), words(QStringLiteral("Someone is in danger now"), QStringLiteral("کوئی ابھی خطرے میں ہے")),
                           {{QStringLiteral("en"), {QStringLiteral("afraid for my life")}}}),
                      whatsappPlan()};
    Route bank = route(QStringLiteral("bank"), QStringLiteral("Your own bank"), {}, {2026, 11, 22});
    bank.valueWords = words(QStringLiteral("The number on your card"), QStringLiteral("کارڈ پر لکھا نمبر"));
    Route helpline = route(QStringLiteral("helpline"), QStringLiteral("NCCIA helpline"), QStringLiteral("1799"), {2026, 4, 1});
    helpline.outdated = {{QStringLiteral("9911"), words(QStringLiteral("Old FIA helpline."), QStringLiteral("ایف آئی اے کی پرانی ہیلپ لائن۔")), {}}};
    Route other = route(QStringLiteral("other"), QStringLiteral("Another office"), QStringLiteral("0800-12345"), {2026, 11, 1});
    other.for_ = {QStringLiteral("whatsapp_taken")};
    Route rumour = route(QStringLiteral("rumour"), QStringLiteral("A rumour"), QStringLiteral("667"), {2026, 11, 1});
    rumour.for_ = {QStringLiteral("whatsapp_taken")};
    rumour.confidence = Confidence::Low;
    pack.routes = {other, rumour, bank, helpline};
    return pack;
}

} // namespace mehfooz::test
