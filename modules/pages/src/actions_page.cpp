// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions_page.h"

#include "action_card.h"
#include "actions_sheet.h"
#include "layouts.h"
#include "score_strip.h"

#include <presentation/error_words.h>
#include <ui/action_button.h>
#include <ui/banner.h>
#include <ui/body_label.h>
#include <ui/card.h>
#include <ui/empty_state.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>
#include <ui/icon_button.h>
#include <ui/segmented_choice.h>

#include <QFileDialog>
#include <QVBoxLayout>

#include <array>

namespace mehfooz {

namespace {

constexpr std::array kMinutes{15, 30, 60};

} // namespace

ActionsPage::ActionsPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_model{new NextActionsViewModel{context.workspace, context.language, this}}
    , m_print{new ui::IconButton{context.appearance, QStringLiteral("printer"), tr("Print the plan"), this}}
    , m_banner{new ui::Banner{context.appearance, ui::Banner::Kind::Bad}}
    , m_strip{new ScoreStrip{context.appearance}}
    , m_intro{new ui::BodyLabel{context.appearance, ui::TextRole::Reading}}
    , m_timeLabel{new ui::BodyLabel{context.appearance}}
    , m_time{new ui::SegmentedChoice{context.appearance, {}}}
    , m_empty{new ui::EmptyState{context.appearance, QStringLiteral("circle-check")}}
    , m_showPlan{new ui::ActionButton{context.appearance, ui::ButtonKind::Outline}}
    , m_plan{new ui::Card{context.appearance}}
{
    build();
    connectAll();
    retranslate();
}

void ActionsPage::build()
{
    auto *time = new ui::FlowRow{12};
    time->addWidget(m_timeLabel);
    time->addWidget(m_time);
    m_timeLabel->setWrapping(false);
    m_time->setClearedId(QStringLiteral("0"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_banner);
    column->addWidget(m_strip);
    column->addWidget(m_intro);
    column->addLayout(time);
    for (int card = 0; card < NextActionsViewModel::kShown; ++card) {
        m_cards.append(new ActionCardView{appearance(), card == 0});
        column->addWidget(m_cards.last());
    }
    column->addWidget(m_empty);
    column->addWidget(m_showPlan, 0, Qt::AlignLeading);
    column->addWidget(m_plan);
    column->addStretch(1);
    m_planLines = new QVBoxLayout;
    m_planLines->setSpacing(6);
    m_plan->column()->addLayout(m_planLines);
    m_showPlan->setIconName(QStringLiteral("clipboard-list"));
    m_banner->hide();
    m_plan->hide();
}

void ActionsPage::connectAll()
{
    connect(m_model, &NextActionsViewModel::changed, this, &ActionsPage::show);
    connect(m_model, &NextActionsViewModel::saveFailed, this, [this](const Error &error) {
        if (isVisible())
            showFailure(errorWords(error, ErrorContext::Saving, language()));
    });
    connect(m_time, &ui::SegmentedChoice::chosenByPerson, this, [this](const QString &id) { m_model->chooseMinutes(id.toInt()); });
    for (const ActionCardView *card : std::as_const(m_cards)) {
        connect(card, &ActionCardView::started, this,
                [this](const QString &item) { Q_EMIT navigate({QStringLiteral("check"), item, {}}); });
        connect(card, &ActionCardView::planned, m_model, &NextActionsViewModel::setPlan);
    }
    connect(m_empty, &ui::EmptyState::actionTriggered, this, [this] {
        if (m_model->minutes() > 0)
            m_model->chooseMinutes(0);
        else
            Q_EMIT navigate({QStringLiteral("check"), {}, {}});
    });
    connect(m_showPlan, &ui::ActionButton::clicked, this, [this] {
        m_plan->setVisible(!m_plan->isVisibleTo(this));
        showPlan();
    });
    connect(m_print, &ui::IconButton::clicked, this, &ActionsPage::print);
}

QString ActionsPage::title() const
{
    return tr("Next best actions");
}

QList<QWidget *> ActionsPage::tools()
{
    return {m_print};
}

std::optional<Address> ActionsPage::up() const
{
    return Address{QStringLiteral("check"), {}, {}};
}

void ActionsPage::open(const Address &)
{
    m_banner->hide();
}

void ActionsPage::retranslate()
{
    m_print->setName(tr("Print the plan"));
    m_timeLabel->setText(tr("Do it in:"));
    m_time->setName(tr("How much time you have"));
    QList<ui::Segment> times;
    for (const int minutes : kMinutes)
        times.append({QString::number(minutes), language().shown(tr("%n minute(s)", nullptr, minutes)), {}, ui::HueName::Primary, {}});
    m_time->setSegments(times);
    show();
}

void ActionsPage::show()
{
    m_strip->setScore(m_model->score());
    m_time->setChosen(m_model->minutes() > 0 ? QString::number(m_model->minutes()) : QString{});
    showCards();
    showPlan();
}

void ActionsPage::showCards()
{
    const QList<ActionCard> &cards = m_model->cards();
    for (qsizetype at = 0; at < m_cards.size(); ++at) {
        m_cards.at(at)->setVisible(at < cards.size());
        if (at < cards.size())
            m_cards.at(at)->setAction(cards.at(at), language().number(cards.at(at).number));
    }
    m_intro->setText(intro());
    m_intro->setVisible(!cards.isEmpty());
    m_empty->setVisible(cards.isEmpty());
    m_empty->setSentence(m_model->emptyWords());
    m_empty->setAction(m_model->minutes() > 0 ? tr("Without a time limit") : tr("My security check"));
}

QString ActionsPage::intro() const
{
    const auto count = static_cast<int>(m_model->cards().size());
    return count == NextActionsViewModel::kShown
        ? tr("These three remove the most risk for your time")
        : language().shown(tr("%n step(s) that remove the most risk for your time", nullptr, count));
}

void ActionsPage::showPlan()
{
    const QList<PlanLine> lines = m_model->planLines();
    const bool shown = m_plan->isVisibleTo(this) && !lines.isEmpty();
    m_showPlan->setText(shown ? tr("Hide the plan") : tr("Show the plan on one page"));
    m_showPlan->setVisible(!lines.isEmpty());
    m_print->setEnabled(!lines.isEmpty());
    clearLayout(*m_planLines);
    if (!shown) {
        m_plan->hide();
        return;
    }
    const ui::PrintSheet sheet = actionsSheet(*m_model, language(), workspace().now().toLocalTime().date());
    m_planLines->addWidget(new ui::HeadingLabel{appearance(), 2, sheet.title});
    for (const text::Block &block : sheet.sections.front().blocks) {
        const QString words = text::plainText(block.inlines);
        const bool isStep = block.kind == text::Block::Kind::Numbered;
        //: A step of the plan: %1 is its number, %2 the step.
        const QString line = isStep ? tr("%1. %2").arg(language().number(block.number), words) : words;
        auto *label = new ui::BodyLabel{appearance(), isStep ? ui::TextRole::Strong : ui::TextRole::Body, line};
        label->setTone(isStep ? ui::Tone::Text : ui::Tone::Secondary);
        m_planLines->addWidget(label);
    }
}

bool ActionsPage::print()
{
    if (m_model->planLines().isEmpty())
        return false;
    auto *dialog = new QFileDialog{window(), tr("Save the plan"), {}, QStringLiteral("*.pdf")};
    dialog->setObjectName(QStringLiteral("savePlan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("plan.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ActionsPage::printTo);
    dialog->open();
    return true;
}

void ActionsPage::printTo(const QString &path)
{
    ui::PrintSheet sheet = actionsSheet(*m_model, language(), workspace().now().toLocalTime().date());
    sheet.urduFace = appearance().look().urduFace;
    if (const auto printed = ui::printToPdf(sheet, path); !printed) {
        showFailure(errorWords(printed.error(), ErrorContext::Printing, language()));
        return;
    }
    m_banner->hide();
    Q_EMIT toast(tr("The plan is saved."), {}, {});
}

void ActionsPage::showFailure(const QString &words)
{
    m_banner->setSentence(words);
    m_banner->show();
    Q_EMIT announce(words);
}

} // namespace mehfooz
