// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/next_actions_view_model.h>

#include <presentation/shown_prose.h>

#include "step_words.h"

namespace mehfooz {

namespace {

const QString kMinutesKey = QStringLiteral("actions.minutes");
const QString kPlanPrefix = QStringLiteral("plan.");

QString planKey(const CheckItemId &item)
{
    return kPlanPrefix + item.text();
}

} // namespace

NextActionsViewModel::NextActionsViewModel(Workspace &workspace, const LanguageState &language, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}
{
    connect(&workspace, &Workspace::packsOpened, this, &NextActionsViewModel::rebuild);
    connect(&workspace, &Workspace::profileOpened, this, &NextActionsViewModel::rebuild);
    connect(&workspace, &Workspace::answersChanged, this, &NextActionsViewModel::rebuild);
    connect(&workspace, &Workspace::settingChanged, this, &NextActionsViewModel::rebuild);
    connect(&workspace, &Workspace::saveFailed, this, &NextActionsViewModel::saveFailed);
    connect(&language, &LanguageState::changed, this, &NextActionsViewModel::rebuild);
    rebuild();
}

void NextActionsViewModel::rebuild()
{
    m_cards.clear();
    m_actions.clear();
    m_emptyWords.clear();
    m_minutes = m_workspace.setting(kMinutesKey, QStringLiteral("0")).toInt();
    if (m_workspace.hasPacks()) {
        const EffectiveProfile profile = m_workspace.effectiveProfile();
        const ScoredAnswers answers = m_workspace.state().scoredAnswers();
        const ScoreSubject subject{m_workspace.library(), profile, answers};
        m_score = scoreFace(m_workspace.score(), subject, m_language);
        m_actions = nextActions(m_workspace.library().catalogue(), profile, answers);
        int number = 0;
        for (const NextAction &action : fitting(m_actions))
            m_cards.append(cardFor(action, ++number, subject));
        if (m_cards.isEmpty())
            m_emptyWords = m_language.shown(m_actions.isEmpty() ? StepWords::nothingLeft() : StepWords::nothingFits(m_minutes));
    }
    Q_EMIT changed();
}

/// The first steps that fit into the time together; a step that is too long lets a shorter one pass.
QList<NextAction> NextActionsViewModel::fitting(const QList<NextAction> &actions) const
{
    QList<NextAction> chosen;
    double left = m_minutes;
    for (const NextAction &action : actions) {
        if (chosen.size() == kShown)
            break;
        if (m_minutes > 0 && action.minutes > left)
            continue;
        left -= action.minutes;
        chosen.append(action);
    }
    return chosen;
}

ActionCard NextActionsViewModel::cardFor(const NextAction &action, int number, const ScoreSubject &subject) const
{
    ActionCard card{action.item, number, action.tier < 3, {}, {}, {}, {}, {}, {}, planOf(action.item)};
    const CheckItem *item = subject.library.check(action.item);
    const ShownProse prose{subject.library, m_language};
    card.title = item ? prose.plain(item->title) : action.item.text();
    card.why = item ? prose.plain(item->why) : QString{};
    card.reason = m_language.shown(StepWords::reason(action, number == 1));
    card.minutes = m_language.shown(StepWords::minutes(action.minutes));
    const Threat *threat = action.mainThreat ? subject.library.threat(*action.mainThreat) : nullptr;
    if (threat)
        card.threat = m_language.shown(StepWords::lowersMost(threat->title.in(m_language.language())));
    card.gain = gainWords(action, subject, m_language);
    return card;
}

void NextActionsViewModel::chooseMinutes(int minutes)
{
    const int chosen = minutes == m_minutes ? 0 : minutes;
    m_workspace.setSetting(kMinutesKey, QString::number(chosen));
}

QString NextActionsViewModel::planOf(const CheckItemId &item) const
{
    return m_workspace.setting(planKey(item));
}

void NextActionsViewModel::setPlan(const CheckItemId &item, const QString &text)
{
    const QString cleaned = text.simplified().left(StepWords::kLongestPlan);
    if (cleaned != planOf(item))
        m_workspace.setSetting(planKey(item), cleaned);
}

QList<PlanLine> NextActionsViewModel::planLines() const
{
    QList<PlanLine> lines;
    for (const NextAction &action : m_actions) {
        if (lines.size() == kPlanLines)
            break;
        const CheckItem *item = m_workspace.library().check(action.item);
        lines.append({item ? m_language.shown(item->title) : action.item.text(),
                      m_language.shown(StepWords::minutes(action.minutes)), planOf(action.item), action.tier < 3});
    }
    return lines;
}

} // namespace mehfooz
