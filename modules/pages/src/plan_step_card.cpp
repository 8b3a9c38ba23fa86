// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_step_card.h"

#include "small_icon.h"

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/flow_row.h>
#include <ui/row_button.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kEdge = 8;       // the row inside has room of its own
constexpr int kBesideTick = 62; // pixels at 100 %: from the card's edge to the words

} // namespace

PlanStepCard::PlanStepCard(const ui::Appearance &appearance, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_tick{new ui::RowButton{appearance, ui::RowButton::Kind::Tick}}
    , m_below{new QWidget}
    , m_contactRow{new QWidget}
    , m_contactIcon{new SmallIcon{appearance}}
    , m_contact{new ui::BodyLabel{appearance}}
    , m_evidence{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_move{new ui::ActionButton{appearance, ui::ButtonKind::Filled}}
    , m_check{new ui::ActionButton{appearance, ui::ButtonKind::Plain}}
{
    build();
    connect(m_tick, &ui::RowButton::clicked, this, [this] {
        m_tick->setChecked(m_step.isDone); // it shows as done only once it is kept
        if (!m_step.isSaving)
            Q_EMIT tickWanted(m_step.id, !m_step.isDone);
    });
    connect(m_move, &ui::ActionButton::clicked, this, [this] { Q_EMIT moveWanted(m_step.id); });
    connect(m_check, &ui::ActionButton::clicked, this, [this] { Q_EMIT checkWanted(m_step.check); });
    PlanStepCard::refresh();
}

void PlanStepCard::build()
{
    column()->setSpacing(0);
    column()->addWidget(m_tick);
    column()->addWidget(m_below);
    auto *below = new QVBoxLayout{m_below};
    below->setSpacing(8);
    auto *contact = new QHBoxLayout{m_contactRow};
    contact->setContentsMargins({});
    contact->setSpacing(8);
    contact->addWidget(m_contactIcon);
    contact->addWidget(m_contact, 1);
    below->addWidget(m_contactRow);
    below->addWidget(m_evidence);
    auto *buttons = new ui::FlowRow{8};
    buttons->addWidget(m_move);
    buttons->addWidget(m_check);
    below->addLayout(buttons);
    m_tick->setFlat(true);
    m_evidence->setTone(ui::Tone::Secondary);
}

void PlanStepCard::refresh()
{
    Card::refresh();
    setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    const int beside = appearance().type().scaled(kBesideTick);
    const bool fromRight = appearance().direction() == Qt::RightToLeft;
    m_below->layout()->setContentsMargins(fromRight ? 12 : beside, 4, fromRight ? beside : 12, 10);
}

void PlanStepCard::setStep(const ShownStep &step, const std::optional<PlanMove> &move)
{
    m_step = step;
    setCurrent(step.isCurrent);
    m_tick->setTitleInlines(step.title);
    m_tick->setLineInlines(step.detail);
    m_tick->setChecked(step.isDone);
    m_tick->setTrailing(step.isSaving ? tr("Saving…") : step.doneWords);
    //: In a step of a plan: %1 is a piece of evidence, such as "Screenshots of the threats".
    m_evidence->setText(tr("Evidence to keep: %1").arg(step.evidence));
    m_evidence->setVisible(!step.evidence.isEmpty() && !step.isDone);
    m_check->setText(tr("Open in my security check"));
    m_check->setVisible(!step.check.isEmpty());
    showContact();
    showMove(move);
    m_below->setVisible(!m_contactRow->isHidden() || !m_evidence->isHidden() || !m_move->isHidden() || !m_check->isHidden());
}

void PlanStepCard::showContact()
{
    m_contactRow->setVisible(!m_step.contact.isEmpty() && !m_step.isDone);
    m_contactIcon->setIconName(m_step.contactIcon);
    //: A reporting contact: %1 is its name; its number follows.
    const QString lead = tr("%1:").arg(m_step.contactName);
    m_contact->setInlines({{text::Inline::Kind::Plain, lead + u' ', {}, {}}, {text::Inline::Kind::Strong, m_step.contactValue, {}, {}}});
}

void PlanStepCard::showMove(const std::optional<PlanMove> &move)
{
    m_move->setVisible(move.has_value());
    if (!move)
        return;
    m_move->setKind(move->isUrgent ? ui::ButtonKind::Danger : ui::ButtonKind::Filled);
    m_move->setText(move->words);
    m_move->setIconName(move->icon);
    m_move->setEnabled(!m_step.isSaving);
    m_move->setDisabledReason(m_step.isSaving ? tr("Saving…") : QString{});
}

QWidget *PlanStepCard::focusTarget() const
{
    return m_move->isHidden() ? static_cast<QWidget *>(m_tick) : m_move;
}

} // namespace mehfooz
