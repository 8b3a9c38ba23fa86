// SPDX-License-Identifier: GPL-3.0-or-later
#include "choice_body.h"

#include <ui/option_list.h>

#include <QVBoxLayout>

namespace mehfooz {

namespace {

QStringList chosenIn(const Answer &answer)
{
    QStringList ids;
    if (const auto *single = std::get_if<ChoiceAnswer>(&answer); single && single->choice)
        ids.append(single->choice->text());
    if (const auto *truth = std::get_if<TruthAnswer>(&answer); truth && truth->value)
        ids.append(*truth->value ? QStringLiteral("true") : QStringLiteral("false"));
    if (const auto *ticked = std::get_if<TickedAnswer>(&answer)) {
        for (const OptionId &id : ticked->ticked)
            ids.append(id.text());
    }
    return ids;
}

Answer answerOf(QuestionType type, const QStringList &ids)
{
    if (type == QuestionType::TrueFalse)
        return ids.isEmpty() ? TruthAnswer{} : TruthAnswer{ids.first() == u"true"};
    if (type == QuestionType::SingleChoice) {
        const auto id = OptionId::parse(ids.value(0));
        return id ? ChoiceAnswer{*id} : ChoiceAnswer{};
    }
    TickedAnswer ticked;
    for (const QString &each : ids) {
        if (const auto id = OptionId::parse(each))
            ticked.ticked.insert(*id);
    }
    return ticked;
}

ui::OptionMark markOf(OptionState state, QuestionType type)
{
    switch (state) {
    case OptionState::Right: return ui::OptionMark::Right;
    case OptionState::WrongChosen: return ui::OptionMark::WrongChosen;
    // Only among several can a right answer be left out; else it is simply the right one.
    case OptionState::RightMissed:
        return type == QuestionType::MultipleResponse ? ui::OptionMark::Missed : ui::OptionMark::Right;
    case OptionState::Idle: break;
    }
    return ui::OptionMark::Idle;
}

} // namespace

ChoiceBody::ChoiceBody(const ui::Appearance &appearance, QWidget *parent)
    : AnswerArea{parent}, m_options{new ui::OptionList{appearance}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_options);
    connect(m_options, &ui::OptionList::chosenChanged, this, &ChoiceBody::take);
    connect(m_options, &ui::OptionList::confirmed, this, &ChoiceBody::confirmed);
}

void ChoiceBody::take(const QStringList &ids)
{
    Q_EMIT given(answerOf(m_type, ids));
}

void ChoiceBody::show(const Content &content)
{
    m_type = content.question.type;
    QList<ui::AnswerOption> options;
    for (const ShownOption &option : content.question.options)
        options.append({option.id, option.text});
    const bool isMultiple = m_type == QuestionType::MultipleResponse;
    m_options->setOptions(options, isMultiple ? ui::OptionList::Mode::Multiple : ui::OptionList::Mode::Single);
    m_options->clearOutcome();
    m_options->setChosen(chosenIn(content.answer));
    m_options->setEnabled(!content.isKept);
    m_options->strikeOut(content.struckOut.values());
    if (!content.feedback)
        return;
    QList<ui::OptionOutcome> outcomes;
    for (const ShownOption &option : content.question.options) {
        const OptionFeedback feedback = content.feedback->options.value(option.id);
        outcomes.append({option.id, markOf(feedback.state, m_type), feedback.why});
    }
    m_options->showOutcome(outcomes);
}

void ChoiceBody::focusFirst()
{
    m_options->focusFirst();
}

bool ChoiceBody::chooseByDigit(int digit)
{
    return m_options->isEnabled() && !m_options->isClosed() && m_options->chooseByDigit(digit);
}

} // namespace mehfooz
