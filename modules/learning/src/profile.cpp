// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/profile.h>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr int kLowestRisk = 1;
constexpr int kHighestRisk = 5;

QList<const ProfileOption *> chosenOptions(const QList<ProfileQuestion> &questions, const ProfileAnswers &answers)
{
    QList<const ProfileOption *> chosen;
    for (const ProfileQuestion &question : questions) {
        const auto answer = answers.constFind(question.id);
        if (answer == answers.cend())
            continue;
        const auto option = std::find_if(question.options.cbegin(), question.options.cend(),
                                         [&](const ProfileOption &each) { return each.id == *answer; });
        if (option != question.options.cend())
            chosen.append(&*option);
    }
    return chosen;
}

} // namespace

EffectiveProfile resolveProfile(const Role &role, const QList<ProfileQuestion> &questions, const ProfileAnswers &answers)
{
    EffectiveProfile profile{role.id, role.flags, role.risks};
    // All changes are summed before the one clamp at the end, so that the order of the questions plays no part.
    for (const ProfileOption *option : chosenOptions(questions, answers)) {
        profile.flags.append(option->flags);
        for (const RiskChange &change : option->risks) {
            for (Risk &risk : profile.risks) {
                if (risk.threat == change.threat) {
                    risk.impact += change.impact;
                    risk.likelihood += change.likelihood;
                }
            }
        }
    }
    for (Risk &risk : profile.risks) {
        risk.impact = std::clamp(risk.impact, kLowestRisk, kHighestRisk);
        risk.likelihood = std::clamp(risk.likelihood, kLowestRisk, kHighestRisk);
    }
    std::sort(profile.flags.begin(), profile.flags.end());
    profile.flags.erase(std::unique(profile.flags.begin(), profile.flags.end()), profile.flags.end());
    return profile;
}

} // namespace mehfooz
