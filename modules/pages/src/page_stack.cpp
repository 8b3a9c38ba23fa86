// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_stack.h"

#include "page_factory.h"
#include "place_keeper.h"

#include <ui/page_frame.h>

#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mehfooz {

namespace {
constexpr int kSideMargin = 28; // as the frame gives the page
}

PageStack::PageStack(PageContext context, QWidget *programTools, QWidget *parent)
    : QWidget{parent}, m_context{context}, m_stack{new QStackedWidget}, m_programTools{programTools}, m_keeper{new PlaceKeeper{this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_stack);
    connect(&context.appearance, &ui::Appearance::changed, this, &PageStack::keepPlace);
}

/// Comes here before it comes to the pages.
void PageStack::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        keepPlace();
    QWidget::changeEvent(event);
}

void PageStack::keepPlace()
{
    const Place place = currentPlace();
    if (place.page && !place.page->keepsPlace())
        m_keeper->keep(place.frame->scrollArea());
}

PageStack::Place PageStack::make(const QString &name)
{
    std::unique_ptr<Page> made = makePage(name, m_context);
    if (!made)
        return {};
    Place place;
    place.page = made.release(); // its frame owns it from here
    place.frame = new ui::PageFrame{m_context.appearance};
    place.frame->body()->addWidget(place.page, 1);
    const QList<QWidget *> tools = place.page->tools();
    for (QWidget *tool : tools)
        place.frame->addTool(tool);
    if (QWidget *footer = place.page->footer()) {
        footer->setContentsMargins(kSideMargin, 8, kSideMargin, 16);
        place.frame->setFooter(footer);
    }
    connect(place.page, &Page::titleChanged, place.frame, [place] { showTitle(place); });
    m_stack->addWidget(place.frame);
    m_places.insert(name, place);
    Q_EMIT pageMade(place.page);
    return place;
}

void PageStack::showTitle(const Place &place)
{
    place.frame->setTitle(place.page->title());
    place.frame->setSubtitle(place.page->subtitle());
}

Page *PageStack::show(const Address &address)
{
    Place place = m_places.value(address.page);
    if (!place.page)
        place = make(address.page);
    if (!place.page)
        return nullptr;
    const Place before = currentPlace();
    if (before.page && before.page != place.page)
        before.page->leave();
    if (before.frame && before.frame != place.frame)
        before.frame->setProgramTools(nullptr);
    place.frame->setProgramTools(m_programTools);
    m_stack->setCurrentWidget(place.frame);
    place.page->open(address);
    showTitle(place);
    return place.page;
}

PageStack::Place PageStack::currentPlace() const
{
    for (const Place &place : m_places) {
        if (place.frame == m_stack->currentWidget())
            return place;
    }
    return {};
}

Page *PageStack::current() const
{
    return currentPlace().page;
}

ui::PageFrame *PageStack::currentFrame() const
{
    return currentPlace().frame;
}

void PageStack::focusHeading()
{
    if (ui::PageFrame *frame = currentFrame())
        frame->focusHeading();
}

} // namespace mehfooz
