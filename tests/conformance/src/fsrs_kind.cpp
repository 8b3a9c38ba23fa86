// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include <learning/review_card.h>

#include <algorithm>

namespace mehfooz::golden {

namespace {

const ToleranceNames &tolerances()
{
    static const ToleranceNames kNames = [] {
        ToleranceNames names;
        for (const char *key : {"stability", "difficulty", "retrievability_before", "interval_s", "interval_days"})
            names.insert(QString::fromLatin1(key), QString::fromLatin1(key));
        return names;
    }();
    return kNames;
}

QList<std::chrono::seconds> readSteps(Fields &fields, const QString &key)
{
    QList<std::chrono::seconds> steps;
    for (const double each : fields.numbers(key))
        steps.append(std::chrono::seconds{static_cast<qint64>(each)});
    return steps;
}

QHash<QString, FsrsSettings> readConfigs(Document &document)
{
    QHash<QString, FsrsSettings> configs;
    const QJsonObject given = document.fields().object(QStringLiteral("configs"));
    for (auto each = given.begin(); each != given.end(); ++each) {
        Fields fields{each.value(), QStringLiteral("configs.") + each.key(), document.outside()};
        FsrsSettings settings;
        settings.desiredRetention = fields.number(QStringLiteral("desired_retention"));
        settings.learningSteps = readSteps(fields, QStringLiteral("learning_steps_s"));
        settings.relearningSteps = readSteps(fields, QStringLiteral("relearning_steps_s"));
        settings.maximumIntervalDays = fields.integer(QStringLiteral("maximum_interval_days"));
        const QString weightsKey = QStringLiteral("parameters");
        const QList<double> weights = fields.numbers(weightsKey);
        if (weights.size() == static_cast<qsizetype>(settings.weights.size()))
            std::copy(weights.cbegin(), weights.cend(), settings.weights.begin());
        else
            fields.complain(weightsKey, QStringLiteral("21 weights"));
        configs.insert(each.key(), settings);
    }
    return configs;
}

QJsonValue orNull(bool present, qint64 number)
{
    return present ? QJsonValue{number} : QJsonValue{};
}

QJsonObject toObject(const CardMemory &before, const ReviewOutcome &outcome)
{
    const CardMemory &after = outcome.memory;
    const bool first = before.lastReview.isNull();
    const qint64 days = first ? 0 : wholeDaysBetween(before.lastReview, after.lastReview);
    return {
        {QStringLiteral("elapsed_whole_days"), orNull(!first, days)},
        {QStringLiteral("retrievability_before"),
         outcome.retrievabilityBefore ? QJsonValue{*outcome.retrievabilityBefore} : QJsonValue{}},
        {QStringLiteral("stability"), after.stability},
        {QStringLiteral("difficulty"), after.difficulty},
        {QStringLiteral("interval_s"), static_cast<qint64>(outcome.interval.count())},
        {QStringLiteral("interval_days"), orNull(outcome.intervalDays.has_value(), outcome.intervalDays.value_or(0))},
        {QStringLiteral("state"), toKey(after.state)},
        {QStringLiteral("step"), orNull(after.state != CardState::Review, after.step)},
    };
}

/// Runs the reviews of one list through the product; gives what it makes of them, and compares it with the list.
QJsonArray runReviews(const QJsonArray &reviews, const FsrsSettings &settings, const QString &path,
                      const Tolerances &stated, Sink &sink)
{
    QJsonArray results;
    CardMemory memory;
    QDateTime at = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    for (qsizetype place = 0; place < reviews.size(); ++place) {
        const QString here = QStringLiteral("%1[%2]").arg(path).arg(place);
        QJsonObject expected = reviews.at(place).toObject();
        Fields inputs{QJsonObject{{QStringLiteral("rating"), expected.take(QStringLiteral("rating"))},
                                  {QStringLiteral("elapsed_s"), expected.take(QStringLiteral("elapsed_s"))}},
                      here, sink};
        const int rating = inputs.integer(QStringLiteral("rating"));
        at = at.addSecs(static_cast<qint64>(inputs.number(QStringLiteral("elapsed_s"))));
        if (rating < 1 || rating > 4) {
            inputs.complain(QStringLiteral("rating"), QStringLiteral("1 to 4"));
            return results;
        }
        const ReviewOutcome outcome = reviewCard(settings, memory, static_cast<Rating>(rating), at);
        const QJsonObject actual = toObject(memory, outcome);
        compare(expected, actual, here, {stated, tolerances()}, sink);
        results.append(actual);
        memory = outcome.memory;
    }
    if (reviews.isEmpty())
        sink.add(path, QStringLiteral("at least one review"), QStringLiteral("none"));
    return results;
}

/// A sequence is run twice: as the product is set, and without the same-day Hard floor, as unmodified py-fsrs.
void runSequence(const QJsonValue &entry, const QString &path, const QHash<QString, FsrsSettings> &configs,
                 const Tolerances &stated, Sink &sink)
{
    Fields fields{entry, path, sink};
    static_cast<void>(fields.text(QStringLiteral("id")));
    const QString config = fields.text(QStringLiteral("config"));
    const QJsonArray reviews = fields.array(QStringLiteral("reviews"));
    const QString upstreamKey = QStringLiteral("upstream_reviews");
    const bool hasUpstream = fields.has(upstreamKey);
    const QJsonArray upstream = hasUpstream ? fields.array(upstreamKey) : reviews;
    const QString differsKey = QStringLiteral("differs_from_upstream");
    const QJsonValue differs = fields.optional(differsKey);
    if (!configs.contains(config)) {
        fields.complain(QStringLiteral("config"), QStringLiteral("a config of this file"));
        return;
    }
    FsrsSettings settings = configs.value(config);
    settings.sameDayHardFloor = true;
    const QJsonArray product = runReviews(reviews, settings, fields.pathOf(QStringLiteral("reviews")), stated, sink);
    settings.sameDayHardFloor = false;
    Sink unread;
    const QJsonArray plain =
        runReviews(upstream, settings, fields.pathOf(upstreamKey), stated, hasUpstream ? sink : unread);
    if (!differs.isUndefined() && differs != QJsonValue{product != plain})
        fields.complain(differsKey, product != plain ? QStringLiteral("true") : QStringLiteral("false"));
}

} // namespace

void runFsrs(Document &document)
{
    const QHash<QString, FsrsSettings> configs = readConfigs(document);
    document.runEach(QStringLiteral("sequences"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        runSequence(entry, path, configs, document.tolerances(), sink);
    });
}

} // namespace mehfooz::golden
