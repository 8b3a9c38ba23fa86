// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_how_panel.h"

#include <ui/flow_row.h>
#include <ui/heading_label.h>
#include <ui/segmented_choice.h>
#include <ui/step_list.h>

#include <QVBoxLayout>

namespace mehfooz {

CheckHowPanel::CheckHowPanel(const ui::Appearance &appearance, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_title{new ui::HeadingLabel{appearance, 3}}
    , m_platform{new ui::SegmentedChoice{appearance, {}}}
    , m_steps{new ui::StepList{appearance}}
{
    setShade(Shade::Sunken);
    m_platform->setCompact(true);
    auto *head = new ui::FlowRow{12};
    head->addWidget(m_title);
    head->addWidget(m_platform);
    head->setTrailingFrom(1);
    column()->addLayout(head);
    column()->addWidget(m_steps);
    connect(m_platform, &ui::SegmentedChoice::chosenByPerson, this,
            [this](const QString &id) { Q_EMIT platformChosen(id.toInt()); });
    connect(m_steps, &ui::StepList::linkActivated, this, &CheckHowPanel::linkActivated);
}

void CheckHowPanel::setDetails(const CheckDetails &details)
{
    m_title->setText(tr("How"));
    m_platform->setName(tr("On which device"));
    QList<ui::Segment> segments;
    for (qsizetype row = 0; row < details.platforms.size(); ++row) {
        const Platform platform = details.platforms.at(row);
        // The names of systems are written as the systems write them.
        const QString own = platform == Platform::Service ? QString{} : QStringLiteral("en");
        segments.append({QString::number(row), CheckViewModel::platformName(platform), {}, ui::HueName::Primary, own});
    }
    if (details.platforms.size() > 1)
        m_platform->setSegments(segments);
    m_platform->setChosen(QString::number(details.platform));
    m_platform->setVisible(details.platforms.size() > 1);
    if (m_shown != details.steps)
        m_steps->setSteps(details.steps);
    m_shown = details.steps;
    setVisible(!details.steps.isEmpty());
}

} // namespace mehfooz
