// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <learning/check_score.h>

namespace mehfooz::golden {

/// What the scoring and profile files have in common: values read from their JSON, and results written in its form.
[[nodiscard]] QList<ScoredItem> readItems(const QJsonArray &items, const QString &path, Sink &sink);
[[nodiscard]] QList<Risk> readRisks(const QJsonArray &risks, const QString &path, Sink &sink);
/// `revisions` may be undefined.
[[nodiscard]] ScoredAnswers readAnswers(const QJsonValue &answers, const QJsonValue &revisions, const QString &path, Sink &sink);

/// "scored" alone where nothing counts; "reopened" always stands beside it, as a key that a file may leave out.
[[nodiscard]] QJsonObject toObject(const CheckScore &score);
/// Null where there is no trend.
[[nodiscard]] QJsonValue toValue(const std::optional<Trend> &trend);
template<typename Id>
[[nodiscard]] QJsonArray toArray(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.text());
    return array;
}

/// Compares the constants that a file states as input (evidence_factor, answer_value, caps) with the product's.
void compareConstants(Document &document);

[[nodiscard]] const ToleranceNames &assessmentTolerances();

} // namespace mehfooz::golden
