// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/check_recorder.h>

namespace mehfooz {

CheckRecorder::CheckRecorder(Workspace &workspace, const LanguageState &language, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}
{
    connect(&workspace, &Workspace::profileOpened, this, [this] {
        m_failed.reset();
        m_before.reset();
    });
}

std::optional<CheckAnswer> CheckRecorder::known(const CheckItemId &item) const
{
    const auto answer = m_workspace.state().answers.constFind(item);
    return answer == m_workspace.state().answers.cend() ? std::nullopt : std::optional{*answer};
}

void CheckRecorder::answer(const CheckItemId &item, CheckValue value)
{
    const std::optional<CheckAnswer> before = known(item);
    save({{item, value, before ? before->note : QString{}, {}}, false});
}

void CheckRecorder::confirm(const CheckItemId &item)
{
    if (const std::optional<CheckAnswer> before = known(item))
        answer(item, before->value);
}

void CheckRecorder::setNote(const CheckItemId &item, const QString &note)
{
    GivenCheckAnswer given{item, CheckValue::Unknown, note, {}};
    if (const std::optional<CheckAnswer> before = known(item)) {
        given.value = before->value;
        given.revision = before->revision;
    }
    save({given, false});
}

void CheckRecorder::undo()
{
    if (m_before)
        save({*m_before, true});
}

void CheckRecorder::retry()
{
    if (m_failed)
        save(*std::exchange(m_failed, std::nullopt));
}

void CheckRecorder::save(const Request &request)
{
    if (!m_workspace.hasPacks() || !m_workspace.library().check(request.given.item))
        return;
    ++m_saving;
    Q_EMIT savingChanged();
    const CheckContext context{m_workspace.library().catalogue(), m_workspace.effectiveProfile()};
    m_workspace
        .onStores([given = request.given, context, now = m_workspace.now()](ProfileStores &stores) {
            return RecordCheckAnswer{stores.checkAnswers(), stores.snapshots(), [now] { return now; }}(context, given);
        })
        .then(this, [this, request, context](const Expected<CheckAnswerOutcome> &outcome) {
            --m_saving;
            Q_EMIT savingChanged();
            if (outcome) {
                finish(request, context, *outcome);
                return;
            }
            m_failed = request;
            Q_EMIT failed(outcome.error());
        });
}

void CheckRecorder::finish(const Request &request, const CheckContext &context, const CheckAnswerOutcome &outcome)
{
    m_failed.reset();
    const std::optional<CheckAnswer> before = known(request.given.item);
    m_before.reset();
    if (!request.isUndo && before)
        m_before = GivenCheckAnswer{before->item, before->value, before->note, before->revision};
    else if (!request.isUndo)
        m_before = GivenCheckAnswer{request.given.item, CheckValue::Unknown, {}, {}};
    m_workspace.noteCheckAnswer(outcome.answer, snapshotOf(context, outcome));
    if (outcome.notNoted)
        m_workspace.noteSaveFailure(*outcome.notNoted);
    const EffectiveProfile profile = m_workspace.effectiveProfile();
    const ScoredAnswers answers = m_workspace.state().scoredAnswers();
    const ScoreSubject now{m_workspace.library(), profile, answers};
    Q_EMIT saved({outcome.answer, scoreMove(outcome.before, outcome.after, now, m_language), !request.isUndo});
}

/// The snapshot that was kept beside the answer; nothing where it could not be.
std::optional<Snapshot> CheckRecorder::snapshotOf(const CheckContext &context, const CheckAnswerOutcome &outcome) const
{
    if (outcome.notNoted)
        return std::nullopt;
    ScoredAnswers answers = m_workspace.state().scoredAnswers();
    answers.insert(outcome.answer.item, {outcome.answer.value, outcome.answer.revision});
    return Snapshot{outcome.answer.at, context.catalogue.id, context.profile, answers, outcome.after.scored,
                    outcome.after.low.shown, outcome.after.high.shown};
}

} // namespace mehfooz
