// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_place.h"

#include "lesson_panel.h"
#include "prose_column.h"

#include <ui/page_frame.h>

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace mehfooz {

ReadingPlace::ReadingPlace(const Parts &parts) : QObject{parts.page}, m_parts{parts} { }

ui::PageFrame *ReadingPlace::frame() const
{
    QWidget *around = m_parts.page->parentWidget();
    while (around && !qobject_cast<ui::PageFrame *>(around))
        around = around->parentWidget();
    return qobject_cast<ui::PageFrame *>(around);
}

QScrollBar *ReadingPlace::bar() const
{
    ui::PageFrame *around = frame();
    return around ? around->scrollArea().verticalScrollBar() : nullptr;
}

void ReadingPlace::attach()
{
    if (QScrollBar *scrolling = bar())
        connect(scrolling, &QScrollBar::valueChanged, this, &ReadingPlace::follow, Qt::UniqueConnection);
}

void ReadingPlace::toTop()
{
    if (QScrollBar *scrolling = bar())
        scrolling->setValue(0);
}

void ReadingPlace::follow()
{
    ui::PageFrame *around = frame();
    if (!around)
        return;
    const QWidget *viewport = around->scrollArea().viewport();
    const QPoint corner = viewport->mapTo(around, QPoint{});
    m_parts.panel->follow(m_parts.panel->mapFrom(around, corner).y(), viewport->height());
    if (m_isKeeping || !m_parts.lesson->isOpen())
        return;
    const int top = m_parts.text->mapFrom(around, corner).y();
    m_parts.lesson->setTopBlock(top > 0 ? m_parts.text->blockAt(top) : 0);
}

void ReadingPlace::keep()
{
    if (m_isKeeping)
        return;
    m_isKeeping = true;
    QMetaObject::invokeMethod(this, &ReadingPlace::restore, Qt::QueuedConnection);
}

void ReadingPlace::restore()
{
    ui::PageFrame *around = frame();
    if (around && m_parts.lesson->isOpen() && m_parts.lesson->topBlock() > 0) {
        QWidget *sheet = around->scrollArea().widget();
        for (QWidget *widget = m_parts.text; widget; widget = widget == sheet ? nullptr : widget->parentWidget()) {
            if (widget->layout())
                widget->layout()->activate();
        }
        bar()->setValue(m_parts.text->mapTo(sheet, QPoint{0, m_parts.text->topOf(m_parts.lesson->topBlock())}).y());
    }
    m_isKeeping = false;
    follow();
}

} // namespace mehfooz
