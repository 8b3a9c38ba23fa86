// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_card.h"

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/chip.h>
#include <ui/flow_row.h>
#include <ui/form_field.h>
#include <ui/heading_label.h>
#include <ui/number_label.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr double kNumberShare = 0.6;
constexpr int kLongestPlan = 200;

template<typename Widget>
void showIfAny(Widget *widget, const QString &words)
{
    widget->setText(words);
    widget->setVisible(!words.isEmpty());
}

} // namespace

ActionCardView::ActionCardView(const ui::Appearance &appearance, bool first, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_number{new ui::NumberLabel{appearance, kNumberShare}}
    , m_reason{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_title{new ui::HeadingLabel{appearance, 2}}
    , m_essential{new ui::Chip{appearance, ui::Chip::Kind::Essential}}
    , m_minutes{new ui::Chip{appearance, ui::Chip::Kind::Minutes}}
    , m_points{new ui::Chip{appearance, ui::Chip::Kind::Points}}
    , m_why{new ui::BodyLabel{appearance}}
    , m_threat{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_gain{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_plan{new QLineEdit}
    , m_planField{new ui::FormField{appearance, {}, m_plan}}
    , m_start{new ui::ActionButton{appearance, first ? ui::ButtonKind::Filled : ui::ButtonKind::Outline}}
{
    setCurrent(first);
    build();
    connect(m_start, &ui::ActionButton::clicked, this, [this] {
        if (m_action)
            Q_EMIT started(m_action->item.text());
    });
    connect(m_plan, &QLineEdit::editingFinished, this, [this] {
        if (m_action)
            Q_EMIT planned(m_action->item, m_plan->text());
    });
}

void ActionCardView::build()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_reason);
    words->addWidget(m_title);
    auto *chips = new ui::FlowRow{8};
    for (ui::Chip *chip : {m_essential, m_minutes, m_points})
        chips->addWidget(chip);
    words->addLayout(chips);
    for (ui::BodyLabel *label : {m_why, m_gain, m_threat})
        words->addWidget(label);
    words->addWidget(m_planField);
    words->addWidget(m_start, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column()->addLayout(row);
    m_number->setTone(ui::Tone::Firoza);
    m_reason->setTone(ui::Tone::Firoza);
    m_threat->setTone(ui::Tone::Secondary);
    m_gain->setTone(ui::Tone::Secondary);
    m_plan->setMaxLength(kLongestPlan);
    m_start->setIconName(QStringLiteral("arrow-right"), ui::ActionButton::IconSide::Trailing);
}

void ActionCardView::setAction(const ActionCard &action, const QString &number)
{
    const bool another = !m_action || m_action->item != action.item || m_action->plan != action.plan;
    m_action = action;
    m_number->setText(number);
    m_reason->setText(action.reason);
    m_title->setText(action.title);
    showIfAny(m_essential, action.essential ? tr("Essential") : QString{});
    m_minutes->setText(action.minutes);
    showIfAny(m_points, action.gain.chip);
    showIfAny(m_why, action.why);
    showIfAny(m_threat, action.threat);
    showIfAny(m_gain, action.gain.points > 0 ? QString{} : action.gain.sentence);
    m_planField->setLabel(tr("When and where will you do it?"));
    m_plan->setPlaceholderText(tr("When ___, I will do it"));
    if (another)
        m_plan->setText(action.plan);
    m_start->setText(tr("Start"));
    m_start->setAccessibleDescription(action.title);
}

} // namespace mehfooz
