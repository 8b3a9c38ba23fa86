// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/page_frame.h>

#include <ui/flow_row.h>

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace mehfooz::ui {

namespace {

constexpr int kMargin = 28;

} // namespace

PageFrame::PageFrame(const Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
    , m_header{new QWidget{this}}
    , m_headerRow{new FlowRow{12, m_header}}
    , m_title{new HeadingLabel{appearance, 1, m_header}}
    , m_subtitle{new BodyLabel{appearance, TextRole::Body, m_header}}
    , m_scroll{new QScrollArea{this}}
    , m_sheet{new QWidget}
    , m_body{new QVBoxLayout{m_sheet}}
{
    m_subtitle->setTone(Tone::Secondary);
    m_subtitle->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_sheet);
    m_sheet->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setSpacing(16);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    connect(&appearance, &Appearance::changed, this, &PageFrame::refresh);
    m_scroll->verticalScrollBar()->installEventFilter(this);
    layHeader();
    refresh();
}

bool PageFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        refresh();
    return QWidget::eventFilter(watched, event);
}

void PageFrame::keyPressEvent(QKeyEvent *event)
{
    // The heading stands outside of what scrolls, and has the keyboard on arrival.
    QScrollBar &bar = *m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown: return bar.triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp: return bar.triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Down: return bar.triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up: return bar.triggerAction(QAbstractSlider::SliderSingleStepSub);
    default: return QWidget::keyPressEvent(event);
    }
}

void PageFrame::refresh()
{
    const bool airy = m_appearance.type().isNastaliq();
    m_headerRow->setContentsMargins(kMargin, airy ? 6 : 14, kMargin, airy ? 2 : 12);
    // The scroll bar stands in the margin, so that the body lines up with the header.
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int trailing = kMargin - (bar->isVisible() ? bar->width() : 0);
    const bool fromRight = m_appearance.direction() == Qt::RightToLeft;
    m_body->setContentsMargins(fromRight ? trailing : kMargin, 6, fromRight ? kMargin : trailing, 24);
}

void PageFrame::layHeader()
{
    while (QLayoutItem *item = m_headerRow->takeAt(0))
        delete item;
    QList<QWidget *> order{m_title, m_subtitle};
    order += m_beside;
    const int trailing = int(order.size());
    order += m_tools;
    if (m_programTools && m_programTools->parentWidget() == m_header)
        order.append(m_programTools);
    for (QWidget *widget : std::as_const(order))
        m_headerRow->addWidget(widget);
    m_headerRow->setTrailingFrom(trailing);
}

void PageFrame::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageFrame::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageFrame::addBesideTitle(QWidget *widget)
{
    widget->setParent(m_header);
    m_beside.append(widget);
    layHeader();
}

void PageFrame::addTool(QWidget *widget)
{
    widget->setParent(m_header);
    m_tools.append(widget);
    layHeader();
}

void PageFrame::setProgramTools(QWidget *tools)
{
    if (tools && tools->parentWidget() == m_header)
        return;
    m_programTools = tools;
    if (tools) {
        tools->setParent(m_header);
        tools->show();
    }
    layHeader();
}

void PageFrame::setFooter(QWidget *footer)
{
    delete m_footer;
    m_footer = footer;
    if (footer)
        layout()->addWidget(footer);
}

void PageFrame::focusHeading()
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace mehfooz::ui
