// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/report.h>

namespace mehfooz::workshop {

/// The answers of many people to one list of questions; an empty text is an omitted one.
struct AnswerSheets {
    Part part = Part::Main;
    QString form;
    QStringList key;
    QList<QStringList> sheets;
};

/// The sheets of a quiz: everybody who answered something, questions that count. Choices by their option, other types
/// as right ("1") or wrong ("0").
[[nodiscard]] AnswerSheets quizSheets(const SessionState &state);
/// The sheets of each form at each moment.
[[nodiscard]] std::vector<AnswerSheets> testSheets(const WorkshopTests &tests);

/// Item figures with their flags (spec: learning, section 7.2).
[[nodiscard]] FormItems formItems(const AnswerSheets &sheets);

} // namespace mehfooz::workshop
