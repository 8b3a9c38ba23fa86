// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/question.h>

namespace mehfooz {

/// How often something is true of the right option, against chance.
struct ShareCount {
    int questions = 0;
    int hits = 0;
    double expected = 0; ///< Sum over the questions of the chance level, 1/k for k options.
    double variance = 0;
};

/// The options of a single_choice or multiple_response question, else nullptr.
[[nodiscard]] const QList<QuestionOption> *optionsOf(const Question &question);

/// For each position from the first: of the single_choice questions that have it (and whose order is free), how many
/// have the right option there.
[[nodiscard]] QList<ShareCount> keyPositions(const QList<const Question *> &questions);

/// How many single_choice questions have the right option as the one longest in `language`.
[[nodiscard]] ShareCount longestIsKey(const QList<const Question *> &questions, const QString &language);

} // namespace mehfooz
