// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/question.h>

#include "key_table.h"

namespace mehfooz {

namespace {

constexpr std::array<KeyRow<QuestionType>, 8> kQuestionTypes{{
    {QuestionType::SingleChoice, u"single_choice"},
    {QuestionType::TrueFalse, u"true_false"},
    {QuestionType::MultipleResponse, u"multiple_response"},
    {QuestionType::Ordering, u"ordering"},
    {QuestionType::Matching, u"matching"},
    {QuestionType::Numeric, u"numeric"},
    {QuestionType::ShortText, u"short_text"},
    {QuestionType::Hotspot, u"hotspot"},
}};

// Question::type() is the index of the body's alternative.
static_assert(std::variant_size_v<QuestionBody> == kQuestionTypes.size());

} // namespace

QString toKey(QuestionType type)
{
    return keyIn(kQuestionTypes, type);
}

std::optional<QuestionType> questionTypeFromKey(QStringView key)
{
    return valueIn(kQuestionTypes, key);
}

} // namespace mehfooz
