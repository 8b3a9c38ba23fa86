// SPDX-License-Identifier: GPL-3.0-or-later
#include "nudge_row.h"

#include <text/isolates.h>
#include <ui/action_button.h>
#include <ui/row_button.h>

#include <QVBoxLayout>

namespace mehfooz {

NudgeRow::NudgeRow(const ui::Appearance &appearance, QWidget *parent)
    : QWidget{parent}, m_row{new ui::RowButton{appearance, ui::RowButton::Kind::Open}},
      m_notNow{new ui::ActionButton{appearance, ui::ButtonKind::Plain}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_row);
    column->addWidget(m_notNow, 0, Qt::AlignLeading);
    m_row->setIconName(QStringLiteral("shield-alert"), ui::HueName::Warn);
    connect(m_row, &ui::RowButton::clicked, this, [this] { Q_EMIT chosen(m_item); });
    connect(m_notNow, &ui::ActionButton::clicked, this, &NudgeRow::declined);
    hide();
}

void NudgeRow::show(const std::optional<QuizNudge> &nudge)
{
    setVisible(nudge.has_value());
    if (!nudge)
        return;
    m_item = nudge->item;
    const QString title = text::isolated(nudge->title);
    //: After wrong answers; %1 is the title of a check item that the person said is done.
    m_row->setTitle(nudge->isRecheck ? tr("Is this still so: \"%1\"?").arg(title)
                                     //: After wrong answers; %1 is the title of a check item.
                                     : tr("This shows a gap: add \"%1\" to my check").arg(title));
    //: Puts a proposal off for a month.
    m_notNow->setText(tr("Not now"));
}

} // namespace mehfooz
