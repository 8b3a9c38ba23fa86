// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching_body.h"

#include <ui/body_label.h>
#include <ui/matching_list.h>

#include <QVBoxLayout>

namespace mehfooz {

namespace {

QHash<QString, QString> chosenIn(const Answer &answer)
{
    QHash<QString, QString> chosen;
    if (const auto *given = std::get_if<PairsAnswer>(&answer)) {
        for (auto pair = given->pairs.cbegin(); pair != given->pairs.cend(); ++pair)
            chosen.insert(pair.key().text(), pair.value());
    }
    return chosen;
}

PairsAnswer answerOf(const QHash<QString, QString> &chosen)
{
    PairsAnswer answer;
    for (auto pair = chosen.cbegin(); pair != chosen.cend(); ++pair) {
        if (const auto left = OptionId::parse(pair.key()))
            answer.pairs.insert(*left, pair.value());
    }
    return answer;
}

QList<ui::AnswerOption> optionsOf(const QList<ShownOption> &shown)
{
    QList<ui::AnswerOption> options;
    for (const ShownOption &option : shown)
        options.append({option.id, option.text});
    return options;
}

} // namespace

MatchingBody::MatchingBody(const ui::Appearance &appearance, QWidget *parent)
    : AnswerArea{parent}, m_pairs{new ui::MatchingList{appearance}},
      m_why{new ui::BodyLabel{appearance, ui::TextRole::Reading}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_pairs);
    column->addWidget(m_why);
    connect(m_pairs, &ui::MatchingList::chosenChanged, this,
            [this](const QHash<QString, QString> &chosen) { Q_EMIT given(answerOf(chosen)); });
}

void MatchingBody::show(const Content &content)
{
    m_pairs->clearOutcome();
    m_pairs->setPairs(optionsOf(content.question.lefts), optionsOf(content.question.rights));
    m_pairs->setChosen(chosenIn(content.answer));
    m_pairs->setEnabled(!content.isKept);
    m_why->setVisible(content.feedback.has_value());
    if (!content.feedback)
        return;
    QList<ui::PairOutcome> outcomes;
    for (const LineFeedback &line : content.feedback->lines)
        outcomes.append({line.id, line.isRight, line.right});
    m_pairs->showOutcome(outcomes);
    m_why->setText(content.feedback->why);
}

void MatchingBody::focusFirst()
{
    m_pairs->focusFirst();
}

} // namespace mehfooz
