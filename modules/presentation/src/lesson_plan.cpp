// SPDX-License-Identifier: GPL-3.0-or-later
// The plan "When …, I will …" of LessonViewModel.
#include <presentation/lesson_view_model.h>

#include <text/isolates.h>

namespace mehfooz {

QString LessonViewModel::planKey() const
{
    return QStringLiteral("plan.lesson.") + m_id;
}

QString LessonViewModel::keptPlan() const
{
    return m_workspace.setting(planKey());
}

QString LessonViewModel::planText() const
{
    const auto typed = m_plans.constFind(m_id);
    if (typed != m_plans.cend())
        return *typed;
    if (!keptPlan().isEmpty() || !isOpen())
        return keptPlan();
    // An entry field orders its text by itself; marks in it would be kept with the plan.
    return text::withoutIsolates(ShownProse{m_workspace.library(), m_language}.plain(lesson()->ifThen));
}

LessonViewModel::PlanState LessonViewModel::planState() const
{
    if (m_savingPlan == planKey())
        return PlanState::Saving;
    if (m_plans.contains(m_id))
        return PlanState::Typed;
    return keptPlan().isEmpty() ? PlanState::Suggested : PlanState::Kept;
}

void LessonViewModel::setPlanText(const QString &typed)
{
    if (!isOpen() || typed == planText())
        return;
    m_plans.insert(m_id, typed.left(kLongestPlan));
    Q_EMIT planChanged();
}

void LessonViewModel::keepPlan()
{
    const QString plan = planText().trimmed();
    if (plan.isEmpty() || planState() == PlanState::Saving)
        return;
    m_savingPlan = planKey();
    m_plans.insert(m_id, plan);
    m_workspace.setSetting(m_savingPlan, plan);
    Q_EMIT planChanged();
}

void LessonViewModel::notePlanKept(const QString &key)
{
    if (key != m_savingPlan)
        return;
    // Words typed while the plan was being saved are kept as typed, not yet saved.
    const QString lesson = key.mid(QStringLiteral("plan.lesson.").size());
    if (m_plans.value(lesson).trimmed() == m_workspace.setting(key))
        m_plans.remove(lesson);
    m_savingPlan.clear();
    Q_EMIT planChanged();
}

void LessonViewModel::notePlanFailed(const Error &error)
{
    if (m_savingPlan.isEmpty())
        return;
    m_savingPlan.clear();
    Q_EMIT planChanged();
    Q_EMIT planNotSaved(error);
}

} // namespace mehfooz
