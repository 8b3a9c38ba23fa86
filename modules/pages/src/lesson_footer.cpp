// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_footer.h"

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/flow_row.h>

namespace mehfooz {

namespace {

constexpr int kGap = 16;

} // namespace

LessonFooter::LessonFooter(const ui::Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_previous{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}
    , m_hint{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_next{new ui::ActionButton{appearance, ui::ButtonKind::Filled}}
{
    auto *row = new ui::FlowRow{kGap, this};
    row->addWidget(m_previous);
    row->addWidget(m_hint);
    row->addWidget(m_next);
    row->setTrailingFrom(1);
    m_hint->setTone(ui::Tone::Secondary);
    m_hint->setWrapping(false);
    m_previous->setIconName(QStringLiteral("arrow-left"), ui::ActionButton::IconSide::Leading);
    m_next->setIconName(QStringLiteral("arrow-right"), ui::ActionButton::IconSide::Trailing);
    connect(m_previous, &ui::ActionButton::clicked, this, &LessonFooter::previousChosen);
    connect(m_next, &ui::ActionButton::clicked, this, &LessonFooter::nextChosen);
}

void LessonFooter::setWords(const QString &previous, const QString &hint, const QString &next)
{
    m_previous->setText(previous);
    m_previous->setVisible(!previous.isEmpty());
    m_hint->setText(hint);
    m_next->setText(next);
    placeHint();
}

void LessonFooter::focusNext()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void LessonFooter::placeHint()
{
    // The hint gives way first: with it, the two buttons must fit into one row.
    const int buttons = m_next->sizeHint().width() + (m_previous->isHidden() ? 0 : m_previous->sizeHint().width());
    m_hint->setVisible(buttons + m_hint->sizeHint().width() + 3 * kGap <= contentsRect().width());
}

void LessonFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHint();
}

} // namespace mehfooz
