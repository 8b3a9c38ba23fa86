// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/shown_specimen.h>

namespace mehfooz {

/// Something that can be chosen, moved or paired.
struct ShownOption {
    QString id; ///< Option id; "true" and "false" for a plain fact; for the right-hand side of a pair see PairsAnswer.
    QString text;

    friend bool operator==(const ShownOption &, const ShownOption &) = default;
};

/// A question in the person's language, its options in the order of the attempt. A value: make it anew after the
/// language changed.
struct ShownQuestion {
    QString id;
    QuestionType type = QuestionType::SingleChoice;
    QString ask;
    QString hint;               ///< Empty: there is none.
    QString unit;               ///< Numeric: stands behind the field; may be empty.
    QStringList pictures;       ///< Where the picture's file may lie; the first that exists counts.
    QString pictureWords;       ///< What the picture shows.
    QList<ShownOption> options; ///< To choose or tick; of an ordering the items, shuffled.
    QList<ShownOption> lefts;   ///< Matching.
    QList<ShownOption> rights;  ///< Matching, shuffled.
    std::optional<ShownSpecimen> specimen; ///< Mark the signs in a message.
};

/// `seed` is the attempt's: the same seed gives the same order after a restart and in every language.
[[nodiscard]] ShownQuestion shownQuestion(const Question &question, quint32 seed, const Library &library,
                                          const LanguageState &language);

/// What stands before the person answers: the shuffled order of an ordering, nothing given in all other types.
[[nodiscard]] Answer untouchedAnswer(const Question &question, quint32 seed);

} // namespace mehfooz
