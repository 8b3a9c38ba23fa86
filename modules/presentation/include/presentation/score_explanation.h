// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/score_face.h>

namespace mehfooz {

/// "How is this counted?": the rules of the score in plain words, with the person's own numbers.
struct ScoreExplanation {
    struct Row {
        QString what;   ///< "Done".
        QString count;  ///< "22 protections".
        QString counts; ///< What such an answer adds.
    };
    QStringList sentences; ///< In reading order, before the rows.
    QList<Row> rows;       ///< The person's answers by kind; empty where nothing counts.
    QStringList limits;    ///< Why the score stops somewhere, and what each band means; after the rows.
};

/// Pure but for the installed translator; GUI thread.
[[nodiscard]] ScoreExplanation explainScore(const CheckScore &score, const ScoreSubject &subject,
                                            const LanguageState &language);

} // namespace mehfooz
