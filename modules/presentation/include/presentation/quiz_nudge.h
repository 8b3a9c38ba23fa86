// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mehfooz {

/// A check item that the wrong answers of one session point to.
struct QuizNudge {
    QString item;  ///< Check item id.
    QString title; ///< In the person's language.
    bool isRecheck = false; ///< The person said "done": the question is whether it still is.

    friend bool operator==(const QuizNudge &, const QuizNudge &) = default;
};

} // namespace mehfooz
