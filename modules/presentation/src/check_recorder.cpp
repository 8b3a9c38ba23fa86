// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/check_recorder.h>

namespace mehfooz {

namespace {

/// The state of the assessment once `answer` is added to it.
Snapshot snapshotWith(const Workspace &workspace, const CheckAnswer &answer)
{
    Snapshot snapshot;
    snapshot.at = answer.at;
    snapshot.catalogueId = workspace.library().catalogue().id;
    snapshot.profile = workspace.effectiveProfile();
    snapshot.answers = workspace.state().scoredAnswers();
    snapshot.answers.insert(answer.item, {answer.value, answer.revision});
    const CheckScore score = scoreChecklist(workspace.library().catalogue(), snapshot.profile, snapshot.answers);
    snapshot.scored = score.scored;
    snapshot.lowShown = score.low.shown;
    snapshot.highShown = score.high.shown;
    return snapshot;
}

} // namespace

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
    const CheckItem *found = m_workspace.hasPacks() ? m_workspace.library().check(item) : nullptr;
    if (!found)
        return;
    const std::optional<CheckAnswer> before = known(item);
    save({{item, value, found->scored.revision, {}, before ? before->note : QString{}}, false});
}

void CheckRecorder::confirm(const CheckItemId &item)
{
    if (const std::optional<CheckAnswer> before = known(item))
        answer(item, before->value);
}

void CheckRecorder::setNote(const CheckItemId &item, const QString &note)
{
    const CheckItem *found = m_workspace.hasPacks() ? m_workspace.library().check(item) : nullptr;
    if (!found)
        return;
    CheckAnswer changed = known(item).value_or(CheckAnswer{item, CheckValue::Unknown, found->scored.revision, {}, {}});
    changed.note = note;
    save({changed, false});
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
    Request dated = request;
    dated.answer.at = m_workspace.now();
    const Snapshot snapshot = snapshotWith(m_workspace, dated.answer);
    ++m_saving;
    Q_EMIT savingChanged();
    m_workspace
        .onStores([answer = dated.answer, snapshot, catalogue = m_workspace.library().catalogue()](ProfileStores &stores) {
            return stores.checkAnswers().append(answer).and_then(
                [&]() -> Expected<void> { return stores.snapshots().append(snapshot, catalogue); });
        })
        .then(this, [this, dated, snapshot](const Expected<void> &saved) {
            --m_saving;
            Q_EMIT savingChanged();
            if (saved) {
                finish(dated, snapshot);
                return;
            }
            m_failed = dated;
            Q_EMIT failed(saved.error());
        });
}

void CheckRecorder::finish(const Request &request, const std::optional<Snapshot> &snapshot)
{
    m_failed.reset();
    const CheckItemId item = request.answer.item;
    const CheckItem *found = m_workspace.library().check(item);
    const CheckAnswer nothing{item, CheckValue::Unknown, found ? found->scored.revision : 1, {}, {}};
    m_before = request.isUndo ? std::nullopt : std::optional{known(item).value_or(nothing)};
    const CheckScore before = m_workspace.score();
    m_workspace.noteCheckAnswer(request.answer, snapshot);
    const EffectiveProfile profile = m_workspace.effectiveProfile();
    const ScoredAnswers answers = m_workspace.state().scoredAnswers();
    const ScoreSubject now{m_workspace.library(), profile, answers};
    Q_EMIT saved({request.answer, scoreMove(before, m_workspace.score(), now, m_language), !request.isUndo});
}

} // namespace mehfooz
