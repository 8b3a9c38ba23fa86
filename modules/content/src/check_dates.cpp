// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_rules.h"

namespace mehfooz {

Problems checkDates(const FileReading &reading, const CheckContext &context)
{
    Problems problems;
    for (const DatedFact &fact : reading.dates) {
        const QString date = fact.date.toString(Qt::ISODate);
        if (fact.date.addYears(1) < context.today) {
            problems.append(warningAt(reading.place(fact.at), QStringLiteral("old-fact"),
                                      QStringLiteral("%1 is more than a year before %2; read the source again").arg(date, context.today.toString(Qt::ISODate))));
        } else if (fact.date > context.today) {
            problems.append(warningAt(reading.place(fact.at), QStringLiteral("future-date"),
                                      QStringLiteral("%1 is after %2, so nobody can have read it yet").arg(date, context.today.toString(Qt::ISODate))));
        }
    }
    return problems;
}

} // namespace mehfooz
