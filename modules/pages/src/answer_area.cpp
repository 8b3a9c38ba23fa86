// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_area.h"

#include "choice_body.h"
#include "matching_body.h"
#include "ordering_body.h"
#include "picture_body.h"
#include "signs_body.h"
#include "typed_body.h"

namespace mehfooz {

std::unique_ptr<AnswerArea> makeAnswerArea(const ShownQuestion &question, const ui::Appearance &appearance)
{
    switch (question.type) {
    case QuestionType::SingleChoice:
    case QuestionType::TrueFalse:
    case QuestionType::MultipleResponse: return std::make_unique<ChoiceBody>(appearance);
    case QuestionType::Ordering: return std::make_unique<OrderingBody>(appearance);
    case QuestionType::Matching: return std::make_unique<MatchingBody>(appearance);
    case QuestionType::Numeric:
    case QuestionType::ShortText: return std::make_unique<TypedBody>(appearance);
    case QuestionType::Hotspot: break;
    }
    if (question.specimen)
        return std::make_unique<SignsBody>(appearance);
    return std::make_unique<PictureBody>(appearance);
}

} // namespace mehfooz
