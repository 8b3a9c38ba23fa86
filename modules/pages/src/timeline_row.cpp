// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_row.h"

#include <ui/body_label.h>
#include <ui/direction.h>

#include <QHBoxLayout>
#include <QPainter>

namespace mehfooz {

namespace {

constexpr int kYear = 64;
constexpr int kRail = 28; // between year and content; the line runs in its middle
constexpr int kDot = 12;

} // namespace

TimelineRow::TimelineRow(const ui::Appearance &appearance, QWidget *content, QWidget *parent)
    : QWidget{parent}, m_appearance{appearance}, m_year{new ui::BodyLabel{appearance, ui::TextRole::Heading3}}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 16);
    row->setSpacing(kRail);
    row->addWidget(m_year, 0, Qt::AlignTop);
    row->addWidget(content, 1);
    connect(&appearance, &ui::Appearance::changed, this, &TimelineRow::refresh);
    refresh();
}

void TimelineRow::setYear(const QString &year)
{
    m_year->setText(year);
}

void TimelineRow::refresh()
{
    m_year->setFixedWidth(m_appearance.type().scaled(kYear));
    update();
}

void TimelineRow::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = m_appearance.theme();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = m_appearance.type().scaled(kYear) + kRail / 2.0;
    const QRectF line = ui::placed({middle - 1, 0, 2, double(height())}, rect(), m_appearance.direction());
    painter.fillRect(line, theme.line);
    const double top = m_year->y() + m_year->firstBaseline() - kDot;
    const QRectF dot = ui::placed({middle - kDot / 2.0, top, kDot, kDot}, rect(), m_appearance.direction());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.firoza.colour);
    painter.drawEllipse(dot);
}

} // namespace mehfooz
