// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"

#include <learning/answer.h>

namespace mehfooz::golden {

/// A question of a quiz file as the product holds it. A hotspot on a specimen comes with its signs, since the file
/// names the elements of a message but has no message.
struct QuizQuestion {
    Question question;
    std::optional<QList<MarkedSign>> signs;
    int freeClicks = 1;
};

/// Nothing where the form is wrong, which is reported.
[[nodiscard]] std::optional<QuizQuestion> readQuestion(const QJsonValue &value, const QString &path, Sink &sink);

} // namespace mehfooz::golden
