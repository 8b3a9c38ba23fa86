// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/library_builder.h>

#include <learning/check_score.h>

/// A small catalogue whose weights are round numbers: each item lowers the threat "fraud" by its effect, graded A, and
/// the profile has impact 5 and likelihood 4, so that a weight is 20 × effect.
namespace mehfooz::test {

[[nodiscard]] inline ScoredItem scoredItem(const QString &itemId, double effect, bool essential = false)
{
    ScoredItem item = checkItem(itemId, QStringLiteral("area"), QStringLiteral("fraud"), effect).scored;
    item.essential = essential;
    item.minutes = 10;
    item.checkMinutes = 1;
    return item;
}

[[nodiscard]] inline Catalogue catalogueWith(QList<ScoredItem> items)
{
    return {QStringLiteral("golden"), 1, std::move(items)};
}

[[nodiscard]] inline EffectiveProfile profileAtRisk()
{
    return {id<RoleId>(QStringLiteral("citizen")), {}, {{id<ThreatId>(QStringLiteral("fraud")), 5, 4}}};
}

/// Item ids with keys of values, such as {"one", "yes"}.
[[nodiscard]] inline ScoredAnswers answered(const QHash<QString, QString> &values)
{
    ScoredAnswers answers;
    for (auto each = values.cbegin(); each != values.cend(); ++each)
        answers.insert(id<CheckItemId>(each.key()), {checkValueFromKey(each.value()).value(), std::nullopt});
    return answers;
}

template<typename Ids>
[[nodiscard]] QStringList textsOf(const Ids &ids)
{
    QStringList texts;
    for (const auto &each : ids)
        texts.append(each.text());
    return texts;
}

} // namespace mehfooz::test
