// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/flow_row.h>

#include <QStyle>
#include <QWidget>

namespace mehfooz::ui {

namespace {

int heightAt(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? qMax(item.heightForWidth(width), item.minimumSize().height()) : item.sizeHint().height();
}

} // namespace

FlowRow::FlowRow(int gap, QWidget *parent)
    : QLayout{parent}
    , m_gap{gap}
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::setTrailingFrom(int index)
{
    m_trailingFrom = index;
    invalidate();
}

void FlowRow::setStretchItem(int index)
{
    m_stretch = index;
    invalidate();
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowRow::Row> FlowRow::rowsFor(int width) const
{
    QList<Row> rows;
    for (int i = 0; i < m_items.size(); ++i) {
        const QLayoutItem &item = *m_items.at(i);
        if (item.isEmpty())
            continue;
        const int least = item.minimumSize().width();
        // A wrapping text may be as narrow as its longest word, but only when it would else not fit the whole width.
        const int wanted = qMax(least, qMin(item.sizeHint().width(), width));
        if (rows.isEmpty() || (rows.last().width + m_gap + wanted > width && !rows.last().items.isEmpty()))
            rows.append(Row{});
        Row &row = rows.last();
        row.width += wanted + (row.items.isEmpty() ? 0 : m_gap);
        row.items.append(i);
        row.widths.append(wanted);
    }
    return rows;
}

int FlowRow::heightOf(const Row &row) const
{
    int high = 0;
    for (qsizetype i = 0; i < row.items.size(); ++i)
        high = qMax(high, heightAt(*m_items.at(row.items.at(i)), row.widths.at(i)));
    return high;
}

int FlowRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QList<Row> rows = rowsFor(width - margins.left() - margins.right());
    int high = margins.top() + margins.bottom() + qMax(0, int(rows.size()) - 1) * m_gap;
    for (const Row &row : rows)
        high += heightOf(row);
    return high;
}

QSize FlowRow::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            width += item->sizeHint().width() + m_gap;
    const QMargins margins = contentsMargins();
    width = qMax(0, width - m_gap) + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FlowRow::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least + QSize{margins.left() + margins.right(), margins.top() + margins.bottom()};
}

void FlowRow::placeRow(const Row &row, const QRect &room) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int spare = qMax(0, room.width() - row.width);
    int x = room.left();
    for (qsizetype i = 0; i < row.items.size(); ++i) {
        const int index = row.items.at(i);
        int width = row.widths.at(i);
        if (index == m_stretch)
            width += spare;
        if (index == m_trailingFrom && i > 0 && !row.items.contains(m_stretch))
            x += spare;
        QLayoutItem &item = *m_items.at(index);
        const int high = qMin(room.height(), heightAt(item, width));
        const QRect place{x, room.top() + (room.height() - high) / 2, width, high};
        item.setGeometry(QStyle::visualRect(direction, room, place));
        x += width + m_gap;
    }
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    const QList<Row> rows = rowsFor(room.width());
    for (const Row &row : rows) {
        // A single row takes the height that the parent gives.
        const int high = rows.size() == 1 ? qMax(room.height(), heightOf(row)) : heightOf(row);
        placeRow(row, QRect{room.left(), y, room.width(), high});
        y += high + m_gap;
    }
}

} // namespace mehfooz::ui
