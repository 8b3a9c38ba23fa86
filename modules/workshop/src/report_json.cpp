// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_json.h"

#include <workshop/journal.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mehfooz::workshop {

namespace {

QString keyOf(OpeningState state)
{
    switch (state) {
    case OpeningState::Open:
        return QStringLiteral("open");
    case OpeningState::Closed:
        return QStringLiteral("closed");
    case OpeningState::Skipped:
        return QStringLiteral("skipped");
    case OpeningState::Undone:
        break;
    }
    return QStringLiteral("not_asked");
}

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue{*number} : QJsonValue{};
}

QJsonObject answersOf(const std::vector<AnswerCount> &rows)
{
    QJsonObject answers;
    for (const AnswerCount &row : rows)
        answers.insert(row.label, static_cast<qint64>(row.count));
    return answers;
}

QJsonObject handsOf(const std::vector<AnswerCount> &rows)
{
    QJsonObject hands;
    for (const AnswerCount &row : rows) {
        if (row.hands > 0)
            hands.insert(row.label, static_cast<qint64>(row.hands));
    }
    return hands;
}

QJsonObject surenessOf(const QuestionResult &result)
{
    constexpr std::array<const char *, 4> kNames{"unsaid", "guessing", "fairly_sure", "certain"};
    QJsonObject sureness;
    for (std::size_t level = 0; level < kNames.size(); ++level)
        sureness.insert(QLatin1String{kNames[level]}, QJsonObject{{QStringLiteral("answered"), static_cast<qint64>(result.sure[level])},
                                                                  {QStringLiteral("right"), static_cast<qint64>(result.rightSure[level])}});
    return sureness;
}

QJsonObject questionJson(const QuestionResult &result)
{
    QJsonObject object{{QStringLiteral("id"), result.question},
                       {QStringLiteral("item"), result.item},
                       {QStringLiteral("part"), toKey(result.part)},
                       {QStringLiteral("topic"), result.topic},
                       {QStringLiteral("state"), keyOf(result.state)},
                       {QStringLiteral("rounds"), result.rounds},
                       {QStringLiteral("answers"), answersOf(result.answers)},
                       {QStringLiteral("asked"), result.asked},
                       {QStringLiteral("answered"), result.answered},
                       {QStringLiteral("omitted"), result.omitted},
                       {QStringLiteral("right"), result.right},
                       {QStringLiteral("sure"), surenessOf(result)}};
    if (!result.firstRound.empty())
        object.insert(QStringLiteral("first_round"), answersOf(result.firstRound));
    if (const QJsonObject hands = handsOf(result.answers); !hands.isEmpty())
        object.insert(QStringLiteral("hands"), hands);
    return object;
}

QJsonObject scoreJson(const ScoreRow &row)
{
    QJsonObject object{{QStringLiteral("participant"), row.participant},
                       {QStringLiteral("points"), row.points},
                       {QStringLiteral("right"), row.right},
                       {QStringLiteral("answered"), row.answered},
                       {QStringLiteral("asked"), row.asked},
                       {QStringLiteral("place"), row.place}};
    if (!row.name.isEmpty())
        object.insert(QStringLiteral("name"), row.name);
    if (!row.team.isEmpty())
        object.insert(QStringLiteral("team"), row.team);
    return object;
}

QJsonObject itemJson(const ShownItem &item)
{
    QJsonObject options;
    for (auto count = item.figures.optionCounts.cbegin(); count != item.figures.optionCounts.cend(); ++count)
        options.insert(count.key(), count.value());
    QJsonArray flags;
    if (item.easyOrHard)
        flags.append(QStringLiteral("easy_or_hard"));
    if (item.weakDiscrimination)
        flags.append(QStringLiteral("weak_discrimination"));
    if (!item.temptingWrong.isEmpty())
        flags.append(QStringLiteral("tempting_wrong"));
    QJsonObject object{{QStringLiteral("item"), item.figures.item},
                       {QStringLiteral("n"), item.figures.n},
                       {QStringLiteral("right"), item.figures.right},
                       {QStringLiteral("omitted"), item.figures.omitted},
                       {QStringLiteral("difficulty"), item.figures.difficulty.share},
                       {QStringLiteral("low"), item.figures.difficulty.low},
                       {QStringLiteral("high"), item.figures.difficulty.high},
                       {QStringLiteral("options"), options},
                       {QStringLiteral("flags"), flags}};
    if (item.showsDiscrimination)
        object.insert(QStringLiteral("discrimination"), numberOrNull(item.figures.discrimination));
    if (!item.temptingWrong.isEmpty())
        object.insert(QStringLiteral("tempting_wrong"), QJsonArray::fromStringList(item.temptingWrong));
    return object;
}

QJsonObject formJson(const FormItems &form)
{
    QJsonArray items;
    for (const ShownItem &item : form.items)
        items.append(itemJson(item));
    QJsonObject object{{QStringLiteral("part"), toKey(form.part)}, {QStringLiteral("form"), form.form}, {QStringLiteral("people"), form.people}, {QStringLiteral("items"), items}};
    if (form.showsReliability)
        object.insert(QStringLiteral("kr20"), numberOrNull(form.kr20));
    return object;
}

QJsonObject countJson(const CountOf &count)
{
    const Proportion share = wilson(count.k, count.n);
    return {{QStringLiteral("k"), count.k}, {QStringLiteral("n"), count.n}, {QStringLiteral("share"), share.share}, {QStringLiteral("low"), share.low}, {QStringLiteral("high"), share.high}};
}

QJsonObject intervalJson(const MeanInterval &interval)
{
    return {{QStringLiteral("n"), interval.n}, {QStringLiteral("mean"), numberOrNull(interval.mean)}, {QStringLiteral("sd"), numberOrNull(interval.sd)},
            {QStringLiteral("low"), numberOrNull(interval.low)}, {QStringLiteral("high"), numberOrNull(interval.high)}};
}

/// What only ten pairs and more may show.
void addIntervals(QJsonObject &object, const WorkshopFigures &gain)
{
    object.insert(QStringLiteral("change"), intervalJson(gain.change));
    object.insert(QStringLiteral("individual_gain"), intervalJson(gain.individualGain));
    object.insert(QStringLiteral("individual_gain_undefined"), gain.gainUndefined);
    object.insert(QStringLiteral("normalised_change"), intervalJson(gain.normalisedChange));
    object.insert(QStringLiteral("effect_size"), numberOrNull(gain.effectSize));
    object.insert(QStringLiteral("improved"), countJson(gain.improved));
    object.insert(QStringLiteral("worse"), countJson(gain.worse));
    if (const auto &interval = gain.cohortGainInterval)
        object.insert(QStringLiteral("cohort_gain_interval"), QJsonObject{{QStringLiteral("low"), interval->low}, {QStringLiteral("high"), interval->high},
                                                                          {QStringLiteral("replicates"), interval->replicates}, {QStringLiteral("seed"), QString::number(interval->seed)}});
    if (const auto &crossed = gain.crossed)
        object.insert(QStringLiteral("crossed"), QJsonObject{{QStringLiteral("gain_points"), crossed->gainPoints}, {QStringLiteral("low"), crossed->low},
                                                             {QStringLiteral("high"), crossed->high}, {QStringLiteral("df"), crossed->df},
                                                             {QStringLiteral("form_b_minus_a"), crossed->formBMinusA}});
}

QJsonObject gainJson(const WorkshopFigures &gain)
{
    QJsonObject object{{QStringLiteral("people"), gain.people}, {QStringLiteral("pairs"), gain.pairs}, {QStringLiteral("pre_only"), gain.preOnly}, {QStringLiteral("post_only"), gain.postOnly}};
    const WorkshopDetail detail = detailFor(gain.pairs);
    object.insert(QStringLiteral("detail"), detail == WorkshopDetail::CountsOnly ? QStringLiteral("counts_only")
                      : detail == WorkshopDetail::MeansOnly ? QStringLiteral("very_small_group") : QStringLiteral("all"));
    if (detail == WorkshopDetail::CountsOnly)
        return object;
    object.insert(QStringLiteral("mean_pre"), numberOrNull(gain.meanPre));
    object.insert(QStringLiteral("mean_post"), numberOrNull(gain.meanPost));
    object.insert(QStringLiteral("mean_change"), numberOrNull(gain.change.mean));
    object.insert(QStringLiteral("cohort_gain"), numberOrNull(gain.cohortGain));
    if (detail == WorkshopDetail::Everything)
        addIntervals(object, gain);
    return object;
}

template<typename Rows, typename Each>
QJsonArray listOf(const Rows &rows, Each each)
{
    QJsonArray list;
    for (const auto &row : rows)
        list.append(each(row));
    return list;
}

QJsonObject reportObject(const SessionReport &report)
{
    QJsonObject object{{QStringLiteral("quiz"), report.quiz},
                       {QStringLiteral("kind"), toKey(report.kind)},
                       {QStringLiteral("participants"), report.participants},
                       {QStringLiteral("removed"), report.removed},
                       {QStringLiteral("lasted_ms"), report.lastedMs},
                       {QStringLiteral("questions"), listOf(report.questions, questionJson)},
                       {QStringLiteral("scores"), listOf(report.scores, scoreJson)},
                       {QStringLiteral("items"), listOf(report.items, formJson)}};
    object.insert(QStringLiteral("teams"), listOf(report.teams, [](const TeamStanding &team) {
        return QJsonObject{{QStringLiteral("team"), team.team}, {QStringLiteral("members"), team.members}, {QStringLiteral("points"), team.points}, {QStringLiteral("place"), team.place}};
    }));
    object.insert(QStringLiteral("topics"), listOf(report.topics, [](const TopicResult &topic) {
        return QJsonObject{{QStringLiteral("topic"), topic.topic}, {QStringLiteral("answered"), topic.answered}, {QStringLiteral("score_share"), topic.scoreShare}};
    }));
    if (report.gain)
        object.insert(QStringLiteral("gain"), gainJson(*report.gain));
    return object;
}

} // namespace

QByteArray compactReport(const SessionReport &report)
{
    return QJsonDocument{reportObject(report)}.toJson(QJsonDocument::Compact);
}

QByteArray reportJson(const SessionReport &report)
{
    QJsonObject object = reportObject(report);
    object.insert(QStringLiteral("digest"), QString::fromLatin1(report.digest));
    return QJsonDocument{object}.toJson();
}

QByteArray verifyJson(const VerifiedJournal &journal)
{
    return QJsonDocument{QJsonObject{{QStringLiteral("records"), static_cast<qint64>(journal.records)},
                                     {QStringLiteral("bytes_dropped"), journal.bytesDropped},
                                     {QStringLiteral("whole"), journal.bytesDropped == 0},
                                     {QStringLiteral("digest"), QString::fromLatin1(journal.digest)},
                                     {QStringLiteral("schema"), static_cast<qint64>(kJournalSchema)},
                                     {QStringLiteral("engine"), journal.engine}}}
        .toJson();
}

} // namespace mehfooz::workshop
