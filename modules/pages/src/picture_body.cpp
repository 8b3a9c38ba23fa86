// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_body.h"

#include "question_picture.h"
#include "sign_list.h"

#include <ui/action_button.h>
#include <ui/picture_hotspot.h>

#include <QVBoxLayout>

namespace mehfooz {

PictureBody::PictureBody(const ui::Appearance &appearance, QWidget *parent)
    : AnswerArea{parent}, m_picture{new ui::PictureHotspot{appearance}},
      m_nothing{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}, m_signs{new SignList{appearance}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_picture);
    column->addWidget(m_nothing, 0, Qt::AlignLeading);
    column->addWidget(m_signs);
    m_nothing->setIconName(QStringLiteral("shield-check"));
    connect(m_picture, &ui::PictureHotspot::clicksChanged, this,
            [this](const QList<QPointF> &clicks) { Q_EMIT given(MarksAnswer{clicks, {}}); });
    connect(m_picture, &ui::PictureHotspot::markingDone, this, &PictureBody::confirmed);
    connect(m_nothing, &ui::ActionButton::clicked, this, &PictureBody::noSignsGiven);
}

void PictureBody::show(const Content &content)
{
    // A new picture forgets its marks, so it is set only where it is another one; its words follow the language.
    if (m_files != content.question.pictures)
        m_picture->setPicture(loadPicture(content.question.pictures), content.question.pictureWords);
    m_files = content.question.pictures;
    m_picture->setAccessibleName(content.question.pictureWords);
    if (const auto *given = std::get_if<MarksAnswer>(&content.answer); given && given->clicks != m_picture->clicks())
        m_picture->setClicks(given->clicks);
    const bool isOpen = !content.feedback && !content.isKept;
    //: Button below a picture in which signs are to be marked: there are none.
    m_nothing->setText(tr("Nothing is wrong here"));
    m_nothing->setVisible(isOpen);
    m_picture->setEnabled(!content.isKept);
    m_picture->clearOutcome();
    m_signs->setVisible(content.feedback.has_value());
    if (!content.feedback)
        return;
    QList<ui::HotspotRegion> regions;
    for (const ShownSign &sign : content.feedback->signs)
        regions.append({content.feedback->places.value(sign.id), sign.number, content.feedback->found.contains(sign.id)});
    m_picture->showOutcome(regions);
    m_signs->show(*content.feedback);
}

void PictureBody::focusFirst()
{
    m_picture->setFocus(Qt::TabFocusReason);
}

} // namespace mehfooz
