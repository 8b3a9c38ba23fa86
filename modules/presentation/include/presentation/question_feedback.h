// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/shown_question.h>

#include <QRectF>

namespace mehfooz {

enum class VerdictKind { Right, PartlyRight, Wrong };

/// How an option stands after checking (design: components, answer option).
enum class OptionState { Idle, Right, WrongChosen, RightMissed };

struct OptionFeedback {
    OptionState state = OptionState::Idle;
    QString why; ///< Why it is right or not; of a wrong one that was chosen also why it tempts.
};

/// A line of an ordering or of a matching after checking; ordering lines come in the right order.
struct LineFeedback {
    QString id;
    QString text;
    QString given; ///< Matching: the chosen right-hand text; empty where none was.
    QString right; ///< Matching: the one that belongs there.
    int givenPlace = 0; ///< Ordering: from 1; 0 where it was not placed.
    bool isRight = false;
};

/// What a checked answer teaches, in the person's language.
struct QuestionFeedback {
    VerdictKind verdict = VerdictKind::Wrong;
    QHash<QString, OptionFeedback> options; ///< By ShownOption::id; choices only.
    QList<LineFeedback> lines;              ///< Ordering and matching.
    QString rightAnswer;     ///< Typed answers: what is right.
    QString spelling;        ///< Short text taken in spite of a slip: the right spelling.
    QString why;             ///< Types that have one explanation for all.
    QList<ShownSign> signs;  ///< Signs of a message or a picture.
    QHash<QString, QRectF> places; ///< Of the signs of a picture, by id, in unscaled picture pixels.
    QStringList found;       ///< Ids of the signs that were found.
    QStringList falseMarks;  ///< Elements marked that belong to no sign.
    int falseMarkCount = 0;
};

[[nodiscard]] VerdictKind verdictKind(const Verdict &verdict);

/// Explains `answer`. Pure but for the words, which follow `language`.
[[nodiscard]] QuestionFeedback explain(const Question &question, const Answer &answer, const Library &library,
                                       const LanguageState &language);

} // namespace mehfooz
