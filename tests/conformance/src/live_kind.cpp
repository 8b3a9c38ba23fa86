// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include <learning/answer.h>
#include <learning/live_session.h>

namespace mehfooz::golden {

namespace {

/// No figure of this kind has a tolerance.
const ToleranceNames &exact()
{
    static const ToleranceNames kNone;
    return kNone;
}

PointsRule readRule(Fields &fields)
{
    const QString key = QStringLiteral("points");
    const QString rule = fields.text(key);
    if (rule != u"accuracy" && rule != u"speed")
        fields.complain(key, QStringLiteral("accuracy or speed"));
    return rule == u"speed" ? PointsRule::SpeedBonus : PointsRule::AccuracyOnly;
}

void runAnswer(const QJsonValue &entry, const QString &path, const Tolerances &stated, Sink &sink)
{
    Fields fields{entry, path, sink};
    static_cast<void>(fields.text(QStringLiteral("id")));
    const PointsRule rule = readRule(fields);
    Verdict verdict;
    verdict.score = fields.number(QStringLiteral("score"));
    const std::optional<double> limit = fields.numberOrNull(QStringLiteral("limit_ms"));
    const int points = livePoints(rule, verdict.score, limit, fields.number(QStringLiteral("elapsed_ms")));
    const QJsonObject actual{{QStringLiteral("points"), points}, {QStringLiteral("right"), verdict.isRight()}};
    compare(fields.value(QStringLiteral("expected")), actual, fields.pathOf(QStringLiteral("expected")), {stated, exact()}, sink);
}

std::optional<LiveEvent> readEvent(Fields &fields)
{
    const QString typeKey = QStringLiteral("type");
    const QString type = fields.text(typeKey);
    const QString participant = QStringLiteral("participant");
    const QString question = QStringLiteral("question");
    if (type == u"join") {
        const QString factorKey = QStringLiteral("time_factor");
        return JoinEvent{fields.text(participant), fields.has(factorKey) ? fields.number(factorKey) : 1.0};
    }
    if (type == u"answer")
        return AnswerEvent{fields.text(participant), fields.text(question), fields.integer(QStringLiteral("seq")),
                           fields.number(QStringLiteral("score"))};
    if (type == u"open")
        return OpenEvent{fields.text(question)};
    if (type == u"undo")
        return UndoEvent{fields.text(question)};
    if (type == u"extend")
        return ExtendEvent{fields.number(QStringLiteral("add_ms"))};
    if (type == u"close")
        return CloseEvent{};
    if (type == u"skip")
        return SkipEvent{};
    if (type == u"pause")
        return PauseEvent{};
    if (type == u"resume")
        return ResumeEvent{};
    fields.complain(typeKey, QStringLiteral("a type of record"));
    return std::nullopt;
}

LiveSession readSession(Fields &fields, const QString &path, Sink &sink)
{
    LiveSettings settings;
    settings.points = readRule(fields);
    settings.answerChanges = fields.flag(QStringLiteral("answer_changes"));
    settings.missedCounts = fields.flag(QStringLiteral("missed_counts"));
    QList<LiveQuestion> questions;
    const QJsonArray given = fields.array(QStringLiteral("questions"));
    for (const QJsonValue &each : given) {
        Fields question{each, path + QStringLiteral(".questions"), sink};
        questions.append({question.text(QStringLiteral("id")), question.numberOrNull(QStringLiteral("limit_ms"))});
    }
    return LiveSession{settings, questions};
}

QJsonObject toObject(const LiveStanding &standing)
{
    QJsonObject byQuestion;
    for (auto each = standing.byQuestion.cbegin(); each != standing.byQuestion.cend(); ++each)
        byQuestion.insert(each.key(), each.value());
    return {
        {QStringLiteral("participant"), standing.participant}, {QStringLiteral("by_question"), byQuestion},
        {QStringLiteral("points"), standing.points},           {QStringLiteral("right"), standing.right},
        {QStringLiteral("answered"), standing.answered},       {QStringLiteral("asked"), standing.asked},
        {QStringLiteral("place"), standing.place},
    };
}

QJsonObject toObject(const LiveSession &session, const QJsonArray &acknowledgements)
{
    QJsonObject states;
    for (const LiveQuestion &question : session.questions())
        states.insert(question.id, toKey(session.stateOf(question.id)));
    QJsonArray ranking;
    for (const LiveStanding &standing : session.ranking())
        ranking.append(toObject(standing));
    return {{QStringLiteral("acknowledgements"), acknowledgements},
            {QStringLiteral("questions"), states},
            {QStringLiteral("ranking"), ranking}};
}

void runSession(const QJsonValue &entry, const QString &path, const Tolerances &stated, Sink &sink)
{
    Fields fields{entry, path, sink};
    static_cast<void>(fields.text(QStringLiteral("id")));
    LiveSession session = readSession(fields, path, sink);
    QJsonArray acknowledgements;
    const QJsonArray records = fields.array(QStringLiteral("records"));
    for (qsizetype place = 0; place < records.size(); ++place) {
        Fields record{records.at(place), QStringLiteral("%1.records[%2]").arg(path).arg(place), sink};
        const double ms = record.number(QStringLiteral("ms"));
        const std::optional<LiveEvent> event = readEvent(record);
        if (!event)
            continue;
        if (const auto acknowledgement = session.apply({ms, *event}))
            acknowledgements.append(toKey(*acknowledgement));
    }
    compare(fields.value(QStringLiteral("expected")), toObject(session, acknowledgements),
            fields.pathOf(QStringLiteral("expected")), {stated, exact()}, sink);
}

} // namespace

void runLive(Document &document)
{
    document.runEach(QStringLiteral("answer_cases"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        runAnswer(entry, path, document.tolerances(), sink);
    });
    document.runEach(QStringLiteral("sessions"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        runSession(entry, path, document.tolerances(), sink);
    });
}

} // namespace mehfooz::golden
