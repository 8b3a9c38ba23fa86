// SPDX-License-Identifier: GPL-3.0-or-later
#include "next_quiz_card.h"

#include <ui/action_button.h>
#include <ui/chip.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>

#include <QVBoxLayout>

namespace mehfooz {

NextQuizCard::NextQuizCard(const ui::Appearance &appearance, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_label{new ui::Chip{appearance, ui::Chip::Kind::Hint}}
    , m_title{new ui::HeadingLabel{appearance, 2}}
    , m_line{new ui::BodyLabel{appearance}}
    , m_button{new ui::ActionButton{appearance, ui::ButtonKind::Filled}}
{
    setCurrent(true);
    m_line->setTone(ui::Tone::Secondary);
    auto *chips = new ui::FlowRow{8};
    chips->addWidget(m_label);
    auto *row = new ui::FlowRow{16};
    row->addWidget(m_title);
    row->addWidget(m_button);
    row->setTrailingFrom(1);
    column()->addLayout(chips);
    column()->addLayout(row);
    column()->addWidget(m_line);
    connect(m_button, &ui::ActionButton::clicked, this, &NextQuizCard::chosen);
}

void NextQuizCard::setWords(const Words &words)
{
    m_label->setText(words.label);
    m_title->setText(words.title);
    m_line->setText(words.line);
    m_button->setText(words.button);
    m_button->setAccessibleDescription(words.title);
}

} // namespace mehfooz
