// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/record_check_answer.h>

#include <algorithm>

namespace mehfooz {

ScoredAnswers scoredAnswers(const QList<CheckAnswer> &answers)
{
    ScoredAnswers scored;
    for (const CheckAnswer &answer : answers)
        scored.insert(answer.item, {answer.value, answer.revision});
    return scored;
}

RecordCheckAnswer::RecordCheckAnswer(CheckAnswerStore &answers, SnapshotStore &snapshots, Clock now)
    : m_answers{answers}, m_snapshots{snapshots}, m_now{std::move(now)}
{
}

Expected<CheckAnswerOutcome> RecordCheckAnswer::operator()(const CheckContext &context, const GivenCheckAnswer &given) const
{
    const auto &items = context.catalogue.items;
    const auto item = std::find_if(items.cbegin(), items.cend(),
                                   [&](const ScoredItem &each) { return each.id == given.item; });
    if (item == items.cend())
        return failure(ErrorCode::NotFound, QStringLiteral("no check item \"%1\"").arg(given.item.text()));
    const Expected<QList<CheckAnswer>> kept = m_answers.latest();
    if (!kept)
        return tl::make_unexpected(kept.error());
    const int revision = given.revision.value_or(item->revision);
    const CheckAnswer answer{given.item, given.value, revision, m_now().toUTC(), given.note};
    if (const Expected<void> appended = m_answers.append(answer); !appended)
        return tl::make_unexpected(appended.error());

    const AssessmentState before{context.catalogue, context.profile, scoredAnswers(*kept)};
    AssessmentState after = before;
    after.answers.insert(answer.item, {answer.value, answer.revision});
    CheckAnswerOutcome outcome{answer, scoreChecklist(before.catalogue, before.profile, before.answers),
                               scoreChecklist(after.catalogue, after.profile, after.answers),
                               trendBetween(before, after), std::nullopt};
    const Snapshot snapshot{answer.at, context.catalogue.id, context.profile, after.answers, outcome.after.scored,
                            outcome.after.low.shown, outcome.after.high.shown};
    // The answer is durable by now: a snapshot that fails is reported beside it, not instead of it.
    if (const Expected<void> noted = m_snapshots.append(snapshot, context.catalogue); !noted)
        outcome.notNoted = noted.error();
    return outcome;
}

} // namespace mehfooz
