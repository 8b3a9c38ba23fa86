// SPDX-License-Identifier: GPL-3.0-or-later
#include "next_lesson_card.h"

#include <ui/action_button.h>
#include <ui/chip.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>

#include <QVBoxLayout>

namespace mehfooz {

namespace {

void showIfAny(ui::Chip *chip, const QString &words)
{
    chip->setText(words);
    chip->setVisible(!words.isEmpty());
}

} // namespace

NextLessonCard::NextLessonCard(const ui::Appearance &appearance, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_label{new ui::Chip{appearance, ui::Chip::Kind::Hint}}
    , m_minutes{new ui::Chip{appearance, ui::Chip::Kind::Minutes}}
    , m_title{new ui::HeadingLabel{appearance, 2}}
    , m_button{new ui::ActionButton{appearance, ui::ButtonKind::Filled}}
{
    setCurrent(true);
    auto *chips = new ui::FlowRow{8};
    chips->addWidget(m_label);
    chips->addWidget(m_minutes);
    auto *line = new ui::FlowRow{16};
    line->addWidget(m_title);
    line->addWidget(m_button);
    line->setTrailingFrom(1);
    column()->addLayout(chips);
    column()->addLayout(line);
    connect(m_button, &ui::ActionButton::clicked, this, &NextLessonCard::chosen);
}

void NextLessonCard::setWords(const Words &words)
{
    showIfAny(m_label, words.label);
    showIfAny(m_minutes, words.minutes);
    m_title->setText(words.title);
    m_button->setText(words.button);
    m_button->setAccessibleDescription(words.title);
}

} // namespace mehfooz
