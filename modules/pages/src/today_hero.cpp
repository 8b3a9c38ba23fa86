// SPDX-License-Identifier: GPL-3.0-or-later
#include "today_hero.h"

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/chip.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>

#include <QEvent>
#include <QVBoxLayout>

namespace mehfooz {

TodayHero::TodayHero(const ui::Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_card{new ui::HeroCard{appearance}}
    , m_label{new ui::Chip{appearance, ui::Chip::Kind::Neutral}}
    , m_essential{new ui::Chip{appearance, ui::Chip::Kind::Essential}}
    , m_minutes{new ui::Chip{appearance, ui::Chip::Kind::Minutes}}
    , m_title{new ui::HeadingLabel{appearance, 2}}
    , m_why{new ui::BodyLabel{appearance}}
    , m_gain{new ui::BodyLabel{appearance}}
    , m_start{new ui::ActionButton{appearance, ui::ButtonKind::Filled}}
    , m_done{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}
    , m_later{new ui::ActionButton{appearance, ui::ButtonKind::Plain}}
{
    auto *outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    outer->addWidget(m_card);
    auto *chips = new ui::FlowRow{8};
    for (ui::Chip *chip : {m_label, m_essential, m_minutes})
        chips->addWidget(chip);
    auto *buttons = new ui::FlowRow{10};
    for (ui::ActionButton *button : {m_start, m_done, m_later})
        buttons->addWidget(button);
    auto *column = m_card->column();
    column->addLayout(chips);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_gain);
    column->addSpacing(4);
    column->addLayout(buttons);
    m_title->setRole(ui::TextRole::Heading1); // the page's own heading is no larger
    m_label->setIconName(QStringLiteral("flag"));
    m_why->setTone(ui::Tone::Secondary);
    m_start->setIconName(QStringLiteral("arrow-right"), ui::ActionButton::IconSide::Trailing);
    m_card->installEventFilter(this);
    connect(m_start, &ui::ActionButton::clicked, this, &TodayHero::started);
    connect(m_done, &ui::ActionButton::clicked, this, &TodayHero::markedDone);
    connect(m_later, &ui::ActionButton::clicked, this, &TodayHero::putOff);
}

void TodayHero::setStep(const TodayStep &step)
{
    m_step = step;
    const bool hasStep = step.item.has_value();
    m_label->setText(step.label);
    m_label->setVisible(hasStep);
    m_essential->setText(tr("Essential"));
    m_essential->setVisible(hasStep && step.essential);
    m_minutes->setText(step.minutes);
    m_minutes->setVisible(hasStep);
    m_title->setText(step.title);
    m_why->setText(step.why);
    m_start->setText(hasStep ? tr("Do it step by step") : tr("My security check"));
    m_start->setAccessibleDescription(hasStep ? step.title : QString{});
    m_done->setText(tr("Already done"));
    m_done->setVisible(hasStep);
    m_later->setText(tr("Later"));
    m_later->setToolTip(tr("Shows another step until tomorrow"));
    m_later->setVisible(hasStep);
    showGain();
}

void TodayHero::setSaving(bool saving)
{
    m_done->setEnabled(!saving);
    m_done->setDisabledReason(saving ? tr("Your answer is being saved") : QString{});
}

/// In the star where there is room for it; else, and where nothing can be counted, in a sentence.
void TodayHero::showGain()
{
    m_card->setGain(m_step.gain.number, m_step.gain.caption);
    const bool inStar = m_card->showsStar() && !m_step.gain.number.isEmpty();
    m_gain->setText(m_step.gain.sentence);
    m_gain->setVisible(!inStar && !m_step.gain.sentence.isEmpty());
}

bool TodayHero::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_card && event->type() == QEvent::Resize)
        showGain();
    return QWidget::eventFilter(watched, event);
}

} // namespace mehfooz
