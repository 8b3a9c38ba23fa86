// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "commands.h"
#include "pack_folder.h"

#include <learning/review_card.h>

#include <QJsonArray>

#include <cmath>

namespace mehfooz::cli {

namespace {

struct LogLine {
    QString card;
    Rating rating = Rating::Good;
    QDateTime at;
};

/// {"card": "…", "rating": 1..4, "at": "2026-11-22T10:00:00Z"}, or "at" in seconds since 1970.
Expected<LogLine> lineFrom(const QByteArray &bytes)
{
    const auto read = jsonObject(bytes);
    if (!read)
        return tl::make_unexpected(read.error());
    const QJsonObject &object = *read;
    const int rating = object.value(u"rating").toInt();
    const QJsonValue at = object.value(u"at");
    const QDateTime instant = at.isDouble() ? QDateTime::fromSecsSinceEpoch(std::llround(at.toDouble()), Qt::UTC)
                                            : QDateTime::fromString(at.toString(), Qt::ISODate).toUTC();
    const QString card = object.value(u"card").toString();
    if (card.isEmpty() || rating < 1 || rating > 4 || !instant.isValid())
        return failure(ErrorCode::InvalidInput, QStringLiteral("card, rating or at"));
    return LogLine{card, static_cast<Rating>(rating), instant};
}

QJsonObject toJson(const ReviewOutcome &outcome)
{
    const CardMemory &memory = outcome.memory;
    return {{QStringLiteral("stability"), memory.stability},
            {QStringLiteral("difficulty"), memory.difficulty},
            {QStringLiteral("interval_days"), outcome.intervalDays ? QJsonValue{*outcome.intervalDays} : QJsonValue{}},
            {QStringLiteral("state"), toKey(memory.state)},
            {QStringLiteral("due"), memory.due.toUTC().toString(Qt::ISODate)}};
}

/// Cards in the order of their first review, with every outcome.
struct Reviewed {
    QStringList order;
    QHash<QString, CardMemory> memories;
    QHash<QString, QJsonArray> outcomes;

    void add(const LogLine &line)
    {
        if (!memories.contains(line.card))
            order.append(line.card);
        const ReviewOutcome outcome = reviewCard({}, memories.value(line.card), line.rating, line.at);
        memories.insert(line.card, outcome.memory);
        outcomes[line.card].append(toJson(outcome));
    }
};

void tellBadLine(const Error &error, const QString &line, CliIo &io)
{
    if (error.place.column > 0) {
        const QString place = QStringLiteral("%1:%2").arg(line).arg(error.place.column);
        io.complain({QStringLiteral("%1: no valid JSON: %2").arg(place, error.detail),
                     QStringLiteral("‏%1: درست JSON نہیں: %2").arg(place, error.detail)});
        return;
    }
    io.complain({QStringLiteral("%1: a line needs card, rating (1 to 4) and at (an instant)").arg(line),
                 QStringLiteral("‏%1: سطر میں card، rating (1 سے 4) اور at (وقت) ہونا چاہیے").arg(line)});
}

int review(const CliOptions &options, CliIo &io)
{
    const QString file = options.values.value(QStringLiteral("--log"));
    const auto bytes = readFile(file, io);
    if (!bytes)
        return CannotRead;
    Reviewed reviewed;
    int number = 0;
    for (const QByteArray &text : bytes->split('\n')) {
        ++number;
        if (text.trimmed().isEmpty())
            continue;
        const auto line = lineFrom(text);
        if (!line) {
            tellBadLine(line.error(), QStringLiteral("%1:%2").arg(file).arg(number), io);
            return CheckedIsBad;
        }
        reviewed.add(*line);
    }
    QJsonArray cards;
    for (const QString &card : std::as_const(reviewed.order))
        cards.append(QJsonObject{{QStringLiteral("card"), card}, {QStringLiteral("reviews"), reviewed.outcomes.value(card)}});
    io.json(QJsonDocument{cards});
    return Good;
}

} // namespace

int runReview(const QStringList &arguments, CliStreams streams)
{
    const Command command{QStringLiteral("review --log FILE --json"), {{}, {QStringLiteral("--log")}}, 0, 0, {QStringLiteral("--log")}, &review};
    return runCommand(command, arguments, streams);
}

} // namespace mehfooz::cli
