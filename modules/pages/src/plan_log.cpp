// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_log.h"

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/card.h>

#include <QVBoxLayout>

namespace mehfooz {

PlanLog::PlanLog(const ui::Appearance &appearance, const IncidentViewModel &model, QWidget *parent)
    : QWidget{parent}
    , m_model{model}
    , m_toggle{new ui::ActionButton{appearance, ui::ButtonKind::Plain}}
    , m_card{new ui::Card{appearance}}
    , m_lines{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_copy{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_toggle, 0, Qt::AlignLeading);
    column->addWidget(m_card);
    m_card->column()->addWidget(m_lines);
    m_card->column()->addWidget(m_copy, 0, Qt::AlignLeading);
    m_toggle->setIconName(QStringLiteral("history"));
    m_copy->setIconName(QStringLiteral("copy"));
    connect(m_toggle, &ui::ActionButton::clicked, this, [this] {
        m_open = !m_open;
        refresh();
    });
    connect(m_copy, &ui::ActionButton::clicked, this, &PlanLog::copyWanted);
}

void PlanLog::refresh()
{
    m_toggle->setText(m_open ? tr("Hide the log of steps") : tr("Log of steps"));
    m_copy->setText(tr("Copy the log"));
    const QList<LogLine> log = m_model.log();
    QStringList lines;
    for (const LogLine &line : log)
        lines.append(tr("%1, %2").arg(line.when, line.what));
    m_lines->setText(lines.isEmpty() ? tr("Nothing is ticked yet. Each tick is written here with its time.") : lines.join(u'\n'));
    m_copy->setVisible(!lines.isEmpty());
    m_card->setVisible(m_open);
}

} // namespace mehfooz
