// SPDX-License-Identifier: GPL-3.0-or-later
#include "choice_field.h"

#include <ui/body_label.h>
#include <ui/segmented_choice.h>

#include <QVBoxLayout>

namespace mehfooz {

ChoiceField::ChoiceField(const ui::Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_ask{new ui::BodyLabel{appearance}}
    , m_cells{new ui::SegmentedChoice{appearance, {}}}
    , m_why{new ui::BodyLabel{appearance, ui::TextRole::Small}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(4);
    for (QWidget *part : {static_cast<QWidget *>(m_ask), static_cast<QWidget *>(m_cells), static_cast<QWidget *>(m_why)})
        column->addWidget(part);
    m_why->setTone(ui::Tone::Secondary);
    connect(m_cells, &ui::SegmentedChoice::chosenByPerson, this, [this](const QString &id) {
        m_cells->setChosen(m_kept);
        Q_EMIT chosen(id);
    });
}

void ChoiceField::setContent(const QString &ask, const QList<ChoiceCell> &cells, const QString &why)
{
    m_ask->setText(ask);
    m_cells->setName(ask);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    QList<ui::Segment> segments;
    m_kept.clear();
    for (const ChoiceCell &cell : cells) {
        segments.append({cell.id, cell.words, {}, ui::HueName::Primary, cell.language});
        if (cell.isChosen)
            m_kept = cell.id;
    }
    m_cells->setSegments(segments);
    m_cells->setChosen(m_kept);
}

} // namespace mehfooz
