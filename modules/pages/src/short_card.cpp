// SPDX-License-Identifier: GPL-3.0-or-later
#include "short_card.h"

#include "small_icon.h"

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>
#include <ui/progress_line.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mehfooz {

ShortCard::ShortCard(const ui::Appearance &appearance, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_icon{new SmallIcon{appearance}}
    , m_label{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_aside{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_title{new ui::HeadingLabel{appearance, 3}}
    , m_line{new ui::ProgressLine{appearance}}
    , m_button{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_label, 1);
    head->addWidget(m_aside);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_line);
    auto *body = new QHBoxLayout;
    body->setSpacing(12);
    body->addLayout(words, 1);
    body->addWidget(m_button, 0, Qt::AlignVCenter);
    column()->addLayout(head);
    column()->addLayout(body);
    m_label->setTone(ui::Tone::Secondary);
    m_aside->setTone(ui::Tone::Secondary);
    m_aside->setWrapping(false);
    connect(m_button, &ui::ActionButton::clicked, this, [this] { Q_EMIT chosen(m_address); });
}

void ShortCard::setCard(const TodayCard &card)
{
    m_address = card.address;
    m_icon->setIconName(card.icon);
    m_label->setText(card.label);
    m_aside->setText(card.aside);
    m_title->setText(card.title);
    m_line->setVisible(card.done >= 0);
    m_line->setShare(std::max(0.0, card.done));
    m_line->setSpoken(card.label, card.doneWords);
    m_button->setText(card.button);
    m_button->setAccessibleDescription(card.title);
    m_button->setVisible(!card.button.isEmpty());
}

} // namespace mehfooz
