// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_body.h"

#include <text/isolates.h>
#include <ui/body_label.h>
#include <ui/card.h>
#include <ui/form_field.h>

#include <QLineEdit>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kLongestAnswer = 200;

} // namespace

TypedBody::TypedBody(const ui::Appearance &appearance, QWidget *parent)
    : AnswerArea{parent}, m_line{new QLineEdit}, m_field{new ui::FormField{appearance, {}, m_line}},
      m_outcome{new ui::Card{appearance}}, m_right{new ui::BodyLabel{appearance, ui::TextRole::Strong}},
      m_why{new ui::BodyLabel{appearance, ui::TextRole::Reading}}
{
    m_line->setMinimumHeight(44);
    m_line->setMaxLength(kLongestAnswer);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_field);
    column->addWidget(m_outcome);
    m_outcome->column()->addWidget(m_right);
    m_outcome->column()->addWidget(m_why);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) { Q_EMIT given(TypedAnswer{text}); });
    connect(m_line, &QLineEdit::returnPressed, this, &TypedBody::confirmed);
}

void TypedBody::show(const Content &content)
{
    const bool isNumber = content.question.type == QuestionType::Numeric;
    //: Label of the field under a question that wants a number.
    m_field->setLabel(isNumber ? tr("Your answer, as a number") : tr("Your answer, in one or a few words"));
    m_field->setUnit(content.question.unit);
    if (const auto *given = std::get_if<TypedAnswer>(&content.answer); given && given->text != m_line->text())
        m_line->setText(given->text);
    m_line->setReadOnly(content.feedback.has_value() || content.isKept);
    m_outcome->setVisible(content.feedback.has_value());
    if (content.feedback)
        showOutcome(content);
}

void TypedBody::showOutcome(const Content &content)
{
    const QuestionFeedback &feedback = *content.feedback;
    const bool isRight = feedback.verdict == VerdictKind::Right;
    m_outcome->setShade(isRight ? ui::Card::Shade::Good : ui::Card::Shade::Bad);
    m_right->setTone(isRight ? ui::Tone::OnGood : ui::Tone::OnBad);
    m_why->setTone(isRight ? ui::Tone::OnGood : ui::Tone::OnBad);
    const QString answer = content.question.unit.isEmpty() || content.question.type != QuestionType::Numeric
        ? feedback.rightAnswer
        : feedback.rightAnswer + u' ' + content.question.unit;
    if (!feedback.spelling.isEmpty())
        //: The typed word was taken in spite of a slip; %1 is how it is written.
        m_right->setText(tr("Correct. It is written: %1").arg(text::isolated(feedback.spelling)));
    else
        //: %1 is a number with its unit, or a word.
        m_right->setText(tr("Correct answer: %1").arg(text::isolated(answer)));
    m_why->setText(feedback.why);
}

void TypedBody::focusFirst()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

} // namespace mehfooz
