// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_words.h"

#include <text/isolates.h>

namespace mehfooz {

namespace {

QString dayOf(const QDateTime &instant, const LanguageState &language, const QDateTime &now)
{
    return language.date(instant.toLocalTime().date(), now.toLocalTime().date());
}

} // namespace

QString CheckWords::value(CheckValue value)
{
    switch (value) {
    case CheckValue::Yes: return tr("Done");
    case CheckValue::Partly: return tr("Partly");
    case CheckValue::No: return tr("No");
    case CheckValue::NotApplicable: return tr("Not for me");
    case CheckValue::Unknown: break;
    }
    return tr("Don't know");
}

QString CheckWords::platform(Platform platform)
{
    switch (platform) {
    case Platform::Android: return tr("Android");
    case Platform::Iphone: return tr("iPhone");
    case Platform::Windows: return tr("Windows");
    case Platform::Linux: return tr("Linux");
    case Platform::Service: break;
    }
    return tr("Anywhere");
}

QString CheckWords::grade(EvidenceGrade grade)
{
    switch (grade) {
    case EvidenceGrade::A: return tr("Measured in the field, or a standards body's first advice.");
    case EvidenceGrade::B: return tr("Several independent authorities agree.");
    case EvidenceGrade::C: return tr("One authority, or good reasoning.");
    case EvidenceGrade::D: break;
    }
    return tr("An opinion.");
}

QString CheckWords::line(const CheckFact &fact, const LanguageState &language, const QDateTime &now)
{
    if (!fact.fits)
        return tr("Does not fit your situation, so it is not counted");
    if (fact.reopened) {
        //: A row of the check whose advice has changed. %1 is the reason, as a sentence.
        return language.shown(tr("The advice changed: %1").arg(fact.item->changed.in(language.language())));
    }
    if (fact.value == CheckValue::Unknown)
        return value(CheckValue::Unknown);
    //: %1 is an answer such as "Done", %2 a date.
    return tr("You said \"%1\" on %2").arg(value(fact.value), dayOf(fact.answer->at, language, now));
}

QString CheckWords::answered(const CheckAnswer &answer, const LanguageState &language, const QDateTime &now)
{
    //: A line of an item's history. %1 is an answer such as "Done", %2 a date.
    return tr("%1 on %2").arg(value(answer.value), dayOf(answer.at, language, now));
}

QString CheckWords::evidence(const CheckItem &item, const LanguageState &language, const QDateTime &now)
{
    const FactSource &from = item.evidenceSource;
    const QString source = text::isolatedLtr(from.source);
    if (!from.verifiedOn.isValid()) {
        //: Below the reason of a protection. %1 says how well it is proved, %2 is the source.
        return tr("%1 Source: %2").arg(grade(item.scored.evidence), source);
    }
    //: Below the reason of a protection. %1 says how well it is proved, %2 is the source, %3 the day it was read.
    return tr("%1 Source: %2, read on %3").arg(grade(item.scored.evidence), source,
                                               language.date(from.verifiedOn, now.toLocalTime().date()));
}

QString CheckWords::lookAgain(const QString &date, const QString &changed)
{
    //: %1 is a date, %2 what changed, as a sentence.
    return tr("Look again: the advice changed on %1. %2").arg(date, changed);
}

QString CheckWords::confirm(const QString &value)
{
    //: Button that confirms an earlier answer. %1 is that answer, such as "Done".
    return tr("It is still so: %1").arg(value);
}

QString CheckWords::areaScore(const QString &area, const QString &range)
{
    //: Heading of the list: %1 is an area such as "WhatsApp", %2 its score such as "40 to 75".
    return tr("%1: %2 of 100").arg(area, range);
}

QString CheckWords::areasShown(int shown, int all)
{
    return tr("%1 of %n area(s) shown", nullptr, all).arg(shown);
}

QString CheckWords::filter(int filter)
{
    switch (filter) {
    case 0: return tr("All");
    case 1: return tr("Not answered");
    case 2: return tr("Look again");
    case 3: return tr("Open");
    default: return tr("Done");
    }
}

QString CheckWords::counted(const QString &filter, int count)
{
    //: A filter of the list with the number of items it shows.
    return tr("%1 (%2)").arg(filter).arg(count);
}

QString CheckWords::place(int first, int last, int all)
{
    return first == last ? tr("%1 of %2").arg(first).arg(all) : tr("%1 to %2 of %3").arg(first).arg(last).arg(all);
}

QString CheckWords::noneFound(const QString &text)
{
    //: %1 is what the person searched for.
    return tr("Nothing found for \"%1\".").arg(text::isolated(text));
}

QString CheckWords::noneHere()
{
    return tr("Nothing to show here.");
}

} // namespace mehfooz
