// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_example.h"

#include "specimen_message.h"

#include <ui/body_label.h>
#include <ui/step_list.h>

#include <QVBoxLayout>

namespace mehfooz {

LessonExample::LessonExample(const ui::Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_message{new ui::SpecimenView{appearance}}
    , m_signs{new ui::StepList{appearance}}
    , m_explain{new ui::BodyLabel{appearance, ui::TextRole::Reading}}
    , m_safe{new ui::BodyLabel{appearance, ui::TextRole::Reading}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addWidget(m_signs);
    column->addWidget(m_explain);
    column->addWidget(m_safe);
    connect(m_signs, &ui::StepList::termActivated, this, &LessonExample::termActivated);
    connect(m_signs, &ui::StepList::linkActivated, this, &LessonExample::linkActivated);
    connect(m_safe, &ui::BodyLabel::termActivated, this, &LessonExample::termActivated);
    connect(m_safe, &ui::BodyLabel::linkActivated, this, &LessonExample::linkActivated);
}

void LessonExample::setSpecimen(const ShownSpecimen &specimen)
{
    QList<QList<text::Inline>> signs;
    for (const ShownSign &sign : specimen.signs)
        signs.append({{text::Inline::Kind::Plain, sign.because, {}, {}}});
    m_message->setMessage(messageOf(specimen));
    m_message->setMarkers(markersOf(specimen));
    m_signs->setSteps(signs, ui::HueName::Warn);
    m_signs->setVisible(!signs.isEmpty());
    m_explain->setText(specimen.explain);
    m_safe->setInlines(specimen.safeAction);
    m_safe->setVisible(!specimen.safeAction.isEmpty());
}

} // namespace mehfooz
