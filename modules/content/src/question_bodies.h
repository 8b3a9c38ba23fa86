// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "object_reader.h"

#include <learning/question.h>

namespace mehfooz {

/// Reads the keys that belong to one type of question, and refuses keys that no answer could earn points with.
[[nodiscard]] QuestionBody readQuestionBody(ObjectReader &object, QuestionType type, bool hasPicture);

} // namespace mehfooz
