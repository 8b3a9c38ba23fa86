// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_summary.h"

#include "prose_column.h"
#include "text_area.h"

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/chip.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>
#include <ui/row_button.h>

#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kPlanLines = 3;

} // namespace

LessonSummary::LessonSummary(const ui::Appearance &appearance, LessonViewModel &lesson, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
    , m_lesson{lesson}
    , m_finished{new ui::Chip{appearance, ui::Chip::Kind::Good}}
    , m_remember{new ProseColumn{appearance}}
    , m_actionHeading{new ui::HeadingLabel{appearance, 3}}
    , m_action{new ui::RowButton{appearance, ui::RowButton::Kind::Open}}
    , m_planHeading{new ui::HeadingLabel{appearance, 3}}
    , m_plan{new TextArea{appearance, kPlanLines}}
    , m_keep{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}
    , m_planState{new ui::BodyLabel{appearance, ui::TextRole::Small}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_finished, 0, Qt::AlignLeading);
    column->addWidget(m_remember);
    column->addWidget(m_actionHeading);
    column->addWidget(m_action);
    column->addWidget(m_planHeading);
    column->addWidget(m_plan);
    auto *keepRow = new ui::FlowRow{12};
    keepRow->addWidget(m_keep);
    keepRow->addWidget(m_planState);
    column->addLayout(keepRow);
    m_planState->setTone(ui::Tone::Secondary);
    m_plan->setLongest(LessonViewModel::kLongestPlan);
    m_finished->hide();
    connect(m_action, &ui::RowButton::clicked, this, [this] {
        if (const auto action = m_lesson.action())
            Q_EMIT actionChosen(action->address);
    });
    connect(m_plan, &TextArea::textChanged, this, [this] { m_lesson.setPlanText(m_plan->toPlainText()); });
    connect(m_keep, &ui::ActionButton::clicked, &lesson, &LessonViewModel::keepPlan);
    connect(&lesson, &LessonViewModel::planChanged, this, [this] {
        refreshAction();
        refreshPlan();
    });
    connect(m_remember, &ProseColumn::termActivated, this, &LessonSummary::termActivated);
    connect(m_remember, &ProseColumn::linkActivated, this, &LessonSummary::linkActivated);
}

void LessonSummary::refresh()
{
    QList<text::Block> blocks;
    const auto sentences = m_lesson.summary();
    if (!sentences.isEmpty())
        blocks.append({text::Block::Kind::Heading, 3, {{text::Inline::Kind::Plain, tr("Remember"), {}, {}}}});
    for (const QList<text::Inline> &sentence : sentences)
        blocks.append({text::Block::Kind::Bullet, 0, sentence});
    m_remember->setBlocks(blocks, m_appearance.look().language);
    m_remember->setName(tr("Remember"));
    m_actionHeading->setText(tr("One thing to do now"));
    m_planHeading->setText(tr("When ___, I will ___"));
    m_plan->setAccessibleName(tr("My plan: when, and what I will do"));
    m_keep->setText(tr("Keep this plan"));
    refreshAction();
    refreshPlan();
}

void LessonSummary::setFinishedWords(const QString &finished)
{
    m_finished->setText(finished);
    m_finished->setVisible(!finished.isEmpty());
}

void LessonSummary::refreshAction()
{
    const auto action = m_lesson.action();
    m_actionHeading->setVisible(action.has_value());
    m_action->setVisible(action.has_value());
    if (!action)
        return;
    m_action->setTitle(action->title);
    m_action->setLine(action->minutes);
    m_action->setIconName(action->isDone ? QStringLiteral("check") : QStringLiteral("shield-check"),
                          action->isDone ? ui::HueName::Good : ui::HueName::Primary);
    m_action->setChip(ui::Chip::Kind::Good, action->isDone ? tr("Done") : QString{});
}

void LessonSummary::refreshPlan()
{
    const QString plan = m_lesson.planText();
    m_plan->setWords(plan);
    const auto state = m_lesson.planState();
    m_keep->setEnabled(state != LessonViewModel::PlanState::Saving && state != LessonViewModel::PlanState::Kept && !plan.trimmed().isEmpty());
    m_planState->setText(planWords());
    m_planState->setVisible(!planWords().isEmpty());
}

QString LessonSummary::planWords() const
{
    switch (m_lesson.planState()) {
    case LessonViewModel::PlanState::Suggested: return tr("You may change the words.");
    case LessonViewModel::PlanState::Typed: return {};
    case LessonViewModel::PlanState::Saving: return tr("Saving…");
    case LessonViewModel::PlanState::Kept: return tr("This plan is kept on this computer.");
    }
    Q_UNREACHABLE();
}

} // namespace mehfooz
