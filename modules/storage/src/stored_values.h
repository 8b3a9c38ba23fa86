// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_reader.h"
#include "stored_row.h"

#include <learning/records.h>

#include <optional>

// The words and JSON under which values lie in the tables and in profile exports.
namespace mehfooz {

[[nodiscard]] QString keyOf(AttemptMode mode); ///< "practice", "test".
[[nodiscard]] std::optional<AttemptMode> attemptModeFromKey(QStringView key);

[[nodiscard]] QString keyOf(CardState state); ///< "learning", "review", "relearning".

/// Which alternative of Answer: "choice", "truth", "ticked", "order", "pairs", "typed", "marks".
[[nodiscard]] QString kindOf(const Answer &answer);
[[nodiscard]] bool isKindOfAnswer(QStringView kind);
/// InvalidInput for a kind that is none of these, or JSON that does not fit it.
[[nodiscard]] Expected<Answer> answerOfKind(QStringView kind, const QByteArray &json);

[[nodiscard]] QJsonArray itemsJson(const QList<ScoredItem> &items);
[[nodiscard]] Expected<QList<ScoredItem>> itemsFromJson(const JsonReader &json);

[[nodiscard]] QJsonObject profileJson(const EffectiveProfile &profile);
[[nodiscard]] Expected<EffectiveProfile> profileFromJson(const JsonReader &json);

[[nodiscard]] QJsonObject answersJson(const ScoredAnswers &answers);
[[nodiscard]] Expected<ScoredAnswers> answersFromJson(const JsonReader &json);

[[nodiscard]] QJsonArray questionsJson(const QList<QuestionId> &questions);
[[nodiscard]] Expected<QList<QuestionId>> questionsFromJson(const JsonReader &json);

/// A JSON value as the text of a column, and back: what does not parse was not written by this program.
[[nodiscard]] QString columnText(const QJsonValue &json);
template<typename Parse>
[[nodiscard]] auto fromColumn(const QString &text, Parse parse) -> std::invoke_result_t<Parse, const JsonReader &>
{
    auto value = JsonReader::parse(text.toUtf8()).and_then(parse);
    if (!value)
        return unreadable(value.error().detail);
    return value;
}

} // namespace mehfooz
