// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/engine.h>

#include "decide.h"

#include <QCryptographicHash>

#include <algorithm>

namespace mehfooz::workshop {

SessionState begin(std::shared_ptr<const SessionPlan> plan)
{
    SessionState state;
    state.books.resize(static_cast<std::size_t>(plan->quiz.questions.size()));
    state.teamSizes.resize(static_cast<std::size_t>(plan->settings.teams.size()));
    state.floorOpen = plan->settings.floor;
    state.pin = plan->pin;
    state.plan = std::move(plan);
    return state;
}

Allowed<Decision> decide(const SessionState &state, const Command &command, qint64 ms)
{
    const qint64 now = std::max(ms, state.ms);
    return std::visit(
        [&](const auto &each) -> Allowed<Decision> {
            if constexpr (std::is_invocable_v<PhoneRules, decltype(each)>)
                return PhoneRules{state, now}(each);
            else
                return TrainerRules{state, now}(each);
        },
        command);
}

QByteArray hashOfSecret(const QString &secret)
{
    constexpr qsizetype kDigits = 32;
    const bool isSecret = secret.size() == kDigits && std::all_of(secret.cbegin(), secret.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
    return isSecret ? QCryptographicHash::hash(secret.toLatin1(), QCryptographicHash::Sha256) : QByteArray{};
}

} // namespace mehfooz::workshop
