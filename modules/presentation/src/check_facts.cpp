// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_facts.h"

namespace mehfooz {

CheckFact checkFact(const Workspace &workspace, const EffectiveProfile &profile, const CheckItem &item)
{
    CheckFact fact;
    fact.item = &item;
    fact.fits = applies(item.scored, profile) && itemWeight(item.scored, profile) > 0;
    fact.essential = isEssential(item.scored, profile);
    const auto answer = workspace.state().answers.constFind(item.scored.id);
    if (answer == workspace.state().answers.cend())
        return fact;
    fact.answer = *answer;
    fact.reopened = isReopened(item.scored, {answer->value, answer->revision});
    fact.value = fact.reopened ? CheckValue::Unknown : answer->value;
    return fact;
}

QList<CheckFact> checkFacts(const Workspace &workspace)
{
    const EffectiveProfile profile = workspace.effectiveProfile();
    QList<CheckFact> facts;
    facts.reserve(workspace.library().content().checks.size());
    for (const CheckItem &item : workspace.library().content().checks)
        facts.append(checkFact(workspace, profile, item));
    return facts;
}

} // namespace mehfooz
