// SPDX-License-Identifier: GPL-3.0-or-later
#include "split_row.h"

#include <QBoxLayout>

namespace mehfooz {

namespace {

constexpr int kGap = 16;

} // namespace

SplitRow::SplitRow(const ui::Appearance &appearance, QWidget *leading, QWidget *trailing, Shape shape, QWidget *parent)
    : QWidget{parent}, m_appearance{appearance}, m_leading{leading}, m_shape{shape}
    , m_row{new QBoxLayout{QBoxLayout::TopToBottom, this}}
{
    m_row->setContentsMargins({});
    m_row->setSpacing(kGap);
    m_row->addWidget(leading, shape.leadingWidth > 0 ? 0 : shape.leadingShare);
    m_row->addWidget(trailing, shape.trailingShare);
    connect(&appearance, &ui::Appearance::changed, this, &SplitRow::arrange);
}

bool SplitRow::isBeside() const
{
    return m_row->direction() == QBoxLayout::LeftToRight;
}

void SplitRow::setShares(int leading, int trailing)
{
    m_row->setStretch(0, leading);
    m_row->setStretch(1, trailing);
}

void SplitRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SplitRow::arrange()
{
    const auto &type = m_appearance.type();
    const bool beside = width() >= type.scaled(m_shape.leastWidth);
    const bool was = isBeside();
    // "LeftToRight" follows the direction of the page.
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (m_shape.leadingWidth > 0) {
        const int fixed = type.scaled(m_shape.leadingWidth);
        m_leading->setMinimumWidth(beside ? fixed : 0);
        m_leading->setMaximumWidth(beside ? fixed : QWIDGETSIZE_MAX);
    }
    if (beside != was)
        Q_EMIT besideChanged(beside);
}

} // namespace mehfooz
