// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_nudge.h"

#include "attempt_reading.h"

#include <algorithm>

namespace mehfooz {

namespace {

const QString kSetting = QStringLiteral("nudges");
/// Nothing older decides anything (spec: review, section 5).
constexpr int kDaysKept = 30;

/// Check items behind the questions that were rated again.
QList<CheckItemId> missedItems(const StoredAttempt &attempt, const Library &library)
{
    const AttemptReading reading{attempt, library};
    QList<CheckItemId> items;
    for (const Question *question : reading.questions()) {
        const AnswerRecord *last = reading.lastTry(question->id);
        if (last && ratingOf(last->score, last->hintUsed || last->tryNumber > 1) == Rating::Again)
            items.append(question->checklistItems);
    }
    return items;
}

} // namespace

SessionNudge::SessionNudge(Workspace &workspace, QObject *parent) : QObject{parent}, m_workspace{workspace} { }

void SessionNudge::clear()
{
    ++m_search;
    if (std::exchange(m_nudge, std::nullopt))
        Q_EMIT changed();
}

void SessionNudge::find(const StoredAttempt &attempt)
{
    clear();
    const QList<CheckItemId> missed = missedItems(attempt, m_workspace.library());
    if (missed.isEmpty())
        return;
    const QList<PastNudge> past = pastNudgesFromText(m_workspace.setting(kSetting));
    const auto own = std::ranges::find_if(past, [&](const PastNudge &each) {
        return each.at.toSecsSinceEpoch() >= attempt.plan.startedAt.toSecsSinceEpoch() && missed.contains(each.item);
    });
    if (own != past.end()) {
        if (!own->declined)
            showAgain(own->item);
        return;
    }
    m_workspace.onStores([](ProfileStores &stores) { return stores.cards().log(); })
        .then(this, [this, missed, search = m_search](const Expected<QList<CardReview>> &log) {
            if (search == m_search && log)
                choose(missed, *log);
        });
}

void SessionNudge::showAgain(const CheckItemId &item)
{
    const auto answer = m_workspace.state().answers.constFind(item);
    const bool isDone = answer != m_workspace.state().answers.cend() && answer->value == CheckValue::Yes;
    m_nudge = Nudge{item, isDone ? NudgeKind::StillOn : NudgeKind::Do};
    Q_EMIT changed();
}

void SessionNudge::choose(const QList<CheckItemId> &missed, const QList<CardReview> &log)
{
    const Library &library = m_workspace.library();
    const QDateTime now = m_workspace.now();
    const AssessmentState assessment{library.catalogue(), m_workspace.effectiveProfile(),
                                     m_workspace.state().scoredAnswers()};
    m_nudge = chooseNudge({assessment, missed, againRatings(log, library, now),
                           pastNudgesFromText(m_workspace.setting(kSetting)), now});
    if (!m_nudge)
        return;
    keep({m_nudge->item, now, false});
    Q_EMIT changed();
}

void SessionNudge::keep(const PastNudge &shown)
{
    QList<PastNudge> past = pastNudgesFromText(m_workspace.setting(kSetting));
    past.removeIf([&](const PastNudge &each) { return each.at < shown.at.addDays(-kDaysKept) || each.item == shown.item; });
    past.append(shown);
    m_workspace.setSetting(kSetting, toText(past));
}

std::optional<QuizNudge> SessionNudge::found(const LanguageState &language) const
{
    const CheckItem *item = m_nudge ? m_workspace.library().check(m_nudge->item) : nullptr;
    if (!item)
        return {};
    return QuizNudge{m_nudge->item.text(), language.shown(item->title), m_nudge->kind == NudgeKind::StillOn};
}

void SessionNudge::decline()
{
    if (!m_nudge)
        return;
    keep({m_nudge->item, m_workspace.now(), true});
    clear();
}

} // namespace mehfooz
