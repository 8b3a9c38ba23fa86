// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_rules.h"

namespace mehfooz {

namespace {

void checkNotice(const NoticeDays &notice, const FileReading &reading, QDate today, Problems &problems)
{
    if (notice.expires.isValid() && notice.expires < today) {
        problems.append(warningAt(reading.place(notice.expiresAt), QStringLiteral("expired"),
                                  QStringLiteral("this notice ended on %1; take it out, or read its source again and give it a new end")
                                      .arg(notice.expires.toString(Qt::ISODate))));
    }
    if (notice.issued.isValid() && notice.issued > today) {
        problems.append(warningAt(reading.place(notice.issuedAt), QStringLiteral("future-date"),
                                  QStringLiteral("%1 is after %2, so nobody can have issued this yet")
                                      .arg(notice.issued.toString(Qt::ISODate), today.toString(Qt::ISODate))));
    }
}

} // namespace

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
    for (const NoticeDays &notice : reading.notices)
        checkNotice(notice, reading, context.today, problems);
    return problems;
}

} // namespace mehfooz
