// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident_page.h"

#include "layouts.h"
#include "plan_complaint_card.h"
#include "plan_log.h"
#include "plan_side_cards.h"
#include "plan_step_card.h"
#include "split_row.h"

#include <presentation/incident_view_model.h>
#include <ui/action_button.h>
#include <ui/banner.h>
#include <ui/empty_state.h>
#include <ui/heading_label.h>
#include <ui/icon_button.h>
#include <ui/stepper.h>

#include <QVBoxLayout>

namespace mehfooz {

namespace {

const QString kComplaint = QStringLiteral("complaint");

QString bullets(const QList<QList<text::Inline>> &sentences)
{
    QStringList lines;
    for (const QList<text::Inline> &sentence : sentences)
        lines.append(QStringLiteral("• ") + text::plainText(sentence));
    return lines.join(u'\n');
}

} // namespace

IncidentPage::IncidentPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_model{new IncidentViewModel{context.workspace, context.language, this}}
    , m_print{new ui::IconButton{context.appearance, QStringLiteral("printer"), tr("Print the plan"), this}}
    , m_banner{new ui::Banner{context.appearance, ui::Banner::Kind::Calm}}
    , m_calm{new ui::BodyLabel{context.appearance}}
    , m_stepper{new ui::Stepper{context.appearance}}
    , m_body{new QWidget}
    , m_leading{new QWidget}
    , m_stepColumn{new QVBoxLayout}
    , m_next{new ui::ActionButton{context.appearance, ui::ButtonKind::Filled}}
    , m_neverCard{new ui::Card{context.appearance}}
    , m_neverHeading{new ui::HeadingLabel{context.appearance, 3}}
    , m_never{new ui::BodyLabel{context.appearance}}
    , m_helpCard{new ui::Card{context.appearance}}
    , m_helpHeading{new ui::HeadingLabel{context.appearance, 3}}
    , m_help{new ui::BodyLabel{context.appearance}}
    , m_log{new PlanLog{context.appearance, *m_model}}
    , m_trailing{new QWidget}
    , m_complaint{new PlanComplaintCard{context.appearance, *m_model}}
    , m_side{new PlanSideCards{context.appearance, *m_model}}
    , m_empty{new ui::EmptyState{context.appearance, QStringLiteral("life-buoy")}}
{
    m_columns = new SplitRow{context.appearance, m_leading, m_trailing, {7, 3, 0, 760}};
    build();
    connectAll();
    retranslate();
}

void IncidentPage::build()
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_body);
    column->addWidget(m_empty);
    column->addStretch(1);
    auto *body = new QVBoxLayout{m_body};
    body->setContentsMargins({});
    body->setSpacing(16);
    body->addWidget(m_stepper);
    body->addWidget(m_columns);
    auto *leading = new QVBoxLayout{m_leading};
    leading->setContentsMargins({});
    leading->setSpacing(12);
    buildSteps(*leading);
    auto *trailing = new QVBoxLayout{m_trailing};
    trailing->setContentsMargins({});
    trailing->setSpacing(12);
    trailing->addWidget(m_complaint);
    trailing->addWidget(m_side);
    trailing->addStretch(1);
}

void IncidentPage::buildSteps(QVBoxLayout &column)
{
    column.addWidget(m_banner);
    column.addWidget(m_calm);
    column.addLayout(m_stepColumn);
    m_stepColumn->setSpacing(12);
    column.addWidget(m_next, 0, Qt::AlignLeading);
    column.addWidget(m_neverCard);
    column.addWidget(m_helpCard);
    column.addWidget(m_log);
    column.addStretch(1);
    m_neverCard->column()->addWidget(m_neverHeading);
    m_neverCard->column()->addWidget(m_never);
    m_helpCard->column()->addWidget(m_helpHeading);
    m_helpCard->column()->addWidget(m_help);
}

void IncidentPage::connectAll()
{
    connect(m_model, &IncidentViewModel::changed, this, &IncidentPage::refresh);
    connect(m_model, &IncidentViewModel::ticked, this, [this](const QString &words) {
        Q_EMIT announce(words);
        if (std::exchange(m_focusAfterTick, false))
            focusCurrentStep();
    });
    connect(m_banner, &ui::Banner::actionTriggered, this, [this] {
        m_failure.clear();
        m_model->saveAgain();
    });
    connect(m_stepper, &ui::Stepper::stageChosen, this, &IncidentPage::showStage);
    connect(m_next, &ui::ActionButton::clicked, this, &IncidentPage::moveOn);
    connect(m_side, &PlanSideCards::complaintWanted, this, &IncidentPage::openComplaint);
    connect(m_side, &PlanSideCards::contactCopied, this, [this](const QString &) { Q_EMIT toast(tr("Copied"), {}, {}); });
    connect(m_complaint, &PlanComplaintCard::copyWanted, this, [this] { copy(m_model->complaintToSend(), tr("The text is copied. You send it.")); });
    connect(m_complaint, &PlanComplaintCard::saveTextWanted, this, &IncidentPage::saveText);
    connect(m_complaint, &PlanComplaintCard::savePdfWanted, this, &IncidentPage::savePdf);
    connect(m_log, &PlanLog::copyWanted, this, [this] { copy(m_model->logToSend(), tr("The log is copied.")); });
    connect(m_print, &ui::IconButton::clicked, this, &IncidentPage::print);
    connect(m_empty, &ui::EmptyState::actionTriggered, this, [this] { Q_EMIT navigate({QStringLiteral("hacked"), {}, {}}); });
}

QString IncidentPage::title() const
{
    return m_model->isKnown() ? m_model->title() : tr("I have been hacked");
}

void IncidentPage::open(const Address &address)
{
    m_failure.clear();
    m_model->open(address.id, address.part);
    Q_EMIT titleChanged();
}

void IncidentPage::leave()
{
    m_model->keepFields();
}

std::optional<Address> IncidentPage::up() const
{
    return Address{QStringLiteral("hacked"), {}, {}};
}

QList<QWidget *> IncidentPage::tools()
{
    return {m_print};
}

void IncidentPage::showStage(const QString &stage)
{
    m_model->showStage(stage);
}

void IncidentPage::openComplaint()
{
    m_model->showStage(kComplaint);
    m_complaint->focusForm();
}

void IncidentPage::retranslate()
{
    m_print->setName(tr("Print the plan"));
    refresh();
    Q_EMIT titleChanged();
}

void IncidentPage::refresh()
{
    const bool isKnown = m_model->isKnown();
    m_body->setVisible(isKnown);
    m_empty->setVisible(!isKnown);
    m_print->setEnabled(isKnown);
    if (!isKnown) {
        m_empty->setSentence(workspace().hasPacks() ? tr("This plan is not in the packs that are open.") : tr("Loading…"));
        m_empty->setAction(workspace().hasPacks() ? tr("Show all plans") : QString{});
        return;
    }
    refreshBanners();
    QList<ui::Stage> stages;
    for (const ShownStage &stage : m_model->stages()) {
        const auto state = stage.isShown ? ui::Stage::State::Current : stage.isDone ? ui::Stage::State::Done : ui::Stage::State::Open;
        stages.append({stage.key, stage.name, stage.progress, state});
    }
    m_stepper->setStages(stages);
    const bool makesText = m_model->shownStage() == kComplaint && m_model->hasComplaint();
    m_columns->setShares(makesText ? 1 : 7, makesText ? 1 : 3);
    m_complaint->setVisible(makesText);
    if (makesText)
        m_complaint->refresh();
    m_side->refresh();
    refreshSteps();
    refreshWords();
    m_log->refresh();
}

/// One banner at most: what is to be said about saving comes before the calming words, which then stand below it.
void IncidentPage::refreshBanners()
{
    const KeepingNote note = m_model->keepingNote();
    const QString said = m_failure.isEmpty() ? note.words : m_failure;
    const bool isWarning = note.isWarning || !m_failure.isEmpty();
    m_banner->setKind(said.isEmpty() ? ui::Banner::Kind::Calm : isWarning ? ui::Banner::Kind::Warn : ui::Banner::Kind::Hint);
    m_banner->setSentence(said.isEmpty() ? m_model->calmWords() : said);
    m_banner->setAction(m_failure.isEmpty() ? note.action : QString{});
    m_calm->setText(m_model->calmWords());
    m_calm->setVisible(!said.isEmpty());
}

PlanStepCard *IncidentPage::cardAt(qsizetype place)
{
    while (m_cards.size() <= place) {
        auto *card = new PlanStepCard{appearance(), m_leading};
        connect(card, &PlanStepCard::tickWanted, m_model, &IncidentViewModel::tick);
        connect(card, &PlanStepCard::moveWanted, this, &IncidentPage::follow);
        connect(card, &PlanStepCard::checkWanted, this, [this](const QString &check) { Q_EMIT navigate({QStringLiteral("check"), check, {}}); });
        m_stepColumn->addWidget(card);
        m_cards.append(card);
        orderTabs();
    }
    return m_cards.at(place);
}

void IncidentPage::refreshSteps()
{
    const QList<ShownStep> &steps = m_model->steps();
    const PlanMove move = m_model->move();
    bool isInStep = false;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        PlanStepCard *card = cardAt(i);
        isInStep = isInStep || steps.at(i).isCurrent;
        card->setStep(steps.at(i), steps.at(i).isCurrent ? std::optional{move} : std::nullopt);
        card->show();
    }
    for (qsizetype i = steps.size(); i < m_cards.size(); ++i)
        m_cards.at(i)->hide();
    m_next->setVisible(!isInStep);
    m_next->setText(move.words);
    m_next->setIconName(move.icon, move.kind == PlanMove::Kind::NextStage ? ui::ActionButton::IconSide::Trailing : ui::ActionButton::IconSide::Leading);
}

void IncidentPage::orderTabs()
{
    QList<QWidget *> order{m_stepper, m_banner};
    for (PlanStepCard *card : std::as_const(m_cards))
        order.append(card);
    setReadingOrder(order + QList<QWidget *>{m_next, m_never, m_help, m_log, m_complaint, m_side});
}

void IncidentPage::refreshWords()
{
    m_neverHeading->setText(tr("Do not do this"));
    m_never->setText(bullets(m_model->never()));
    m_neverCard->setVisible(!m_model->never().isEmpty());
    m_helpHeading->setText(tr("If you are helping someone"));
    m_help->setInlines(m_model->helpSomeone());
    m_helpCard->setVisible(!m_model->helpSomeone().isEmpty());
}

void IncidentPage::follow(const QString &step)
{
    const PlanMove move = m_model->move();
    if (move.kind == PlanMove::Kind::ShowContact) {
        m_side->revealContact(move.target);
        m_model->noteContactShown(step);
        return;
    }
    m_focusAfterTick = true;
    m_model->tick(step, true);
}

void IncidentPage::moveOn()
{
    const PlanMove move = m_model->move();
    if (move.kind == PlanMove::Kind::NextStage) {
        m_model->showStage(move.target);
        focusCurrentStep();
    } else {
        Q_EMIT navigate({QStringLiteral("check"), {}, {}});
    }
}

void IncidentPage::focusCurrentStep()
{
    const QList<ShownStep> &steps = m_model->steps();
    QWidget *target = m_next;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps.at(i).isCurrent)
            target = m_cards.at(i)->focusTarget();
    }
    target->setFocus(Qt::OtherFocusReason);
    bringIntoView(*target);
}

} // namespace mehfooz
