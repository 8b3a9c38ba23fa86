// SPDX-License-Identifier: GPL-3.0-or-later
#include "place_keeper.h"

#include <ui/heading_label.h>

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace mehfooz {

namespace {

int topIn(const QScrollArea &scroll, const QWidget &part)
{
    return part.mapTo(scroll.viewport(), QPoint{}).y();
}

bool isSeen(const QScrollArea &scroll, const QWidget &part)
{
    const int top = topIn(scroll, part);
    return part.isVisible() && top + part.height() > 0 && top < scroll.viewport()->height();
}

} // namespace

QWidget *PlaceKeeper::anchorOf(const QScrollArea &scroll)
{
    QWidget *focused = scroll.window()->focusWidget();
    if (focused && scroll.widget()->isAncestorOf(focused) && isSeen(scroll, *focused))
        return focused;
    if (scroll.verticalScrollBar()->value() == 0)
        return nullptr; // the top stays the top
    QWidget *first = nullptr;
    for (QWidget *heading : scroll.widget()->findChildren<ui::HeadingLabel *>()) {
        if (isSeen(scroll, *heading) && (!first || topIn(scroll, *heading) < topIn(scroll, *first)))
            first = heading;
    }
    return first;
}

void PlaceKeeper::keep(QScrollArea &scroll)
{
    if (m_anchor)
        return;
    m_scroll = &scroll;
    m_anchor = anchorOf(scroll);
    if (!m_anchor)
        return;
    m_height = topIn(scroll, *m_anchor);
    // Heights follow from widths, which follow from heights: the second look finds what the first has moved.
    QTimer::singleShot(0, this, [this] {
        restore();
        QTimer::singleShot(0, this, [this] {
            restore();
            m_anchor.clear();
        });
    });
}

void PlaceKeeper::restore()
{
    if (!m_scroll || !m_anchor)
        return;
    m_scroll->widget()->layout()->activate();
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + topIn(*m_scroll, *m_anchor) - m_height);
}

} // namespace mehfooz
