// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordering_body.h"

#include <ui/body_label.h>
#include <ui/ordering_list.h>

#include <QVBoxLayout>

namespace mehfooz {

namespace {

QStringList orderIn(const Answer &answer)
{
    QStringList ids;
    if (const auto *given = std::get_if<OrderAnswer>(&answer)) {
        for (const OptionId &id : given->order)
            ids.append(id.text());
    }
    return ids;
}

OrderAnswer answerOf(const QStringList &ids)
{
    OrderAnswer answer;
    for (const QString &each : ids) {
        if (const auto id = OptionId::parse(each))
            answer.order.append(*id);
    }
    return answer;
}

} // namespace

OrderingBody::OrderingBody(const ui::Appearance &appearance, QWidget *parent)
    : AnswerArea{parent}, m_items{new ui::OrderingList{appearance}},
      m_why{new ui::BodyLabel{appearance, ui::TextRole::Reading}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_items);
    column->addWidget(m_why);
    connect(m_items, &ui::OrderingList::orderChanged, this, [this](const QStringList &ids) { Q_EMIT given(answerOf(ids)); });
    connect(m_items, &ui::OrderingList::confirmed, this, &OrderingBody::confirmed);
}

void OrderingBody::show(const Content &content)
{
    QList<ui::AnswerOption> items;
    for (const ShownOption &option : content.question.options)
        items.append({option.id, option.text});
    m_items->clearOutcome();
    m_items->setItems(items);
    m_items->setOrder(orderIn(content.answer));
    m_items->setEnabled(!content.isKept);
    m_why->setVisible(content.feedback.has_value());
    if (!content.feedback)
        return;
    QStringList right;
    for (const LineFeedback &line : content.feedback->lines)
        right.append(line.id);
    m_items->showOutcome(right);
    m_why->setText(content.feedback->why);
}

void OrderingBody::focusFirst()
{
    m_items->focusFirst();
}

} // namespace mehfooz
