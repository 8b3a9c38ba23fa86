// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/segmented_choice.h>

#include "button_colours.h"
#include "segment_button.h"

#include <ui/direction.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>

#include <algorithm>

namespace mehfooz::ui {

SegmentedChoice::SegmentedChoice(const Appearance &appearance, const QString &name, QWidget *parent)
    : QFrame{parent}
    , m_appearance{appearance}
{
    setName(name);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, &SegmentedChoice::refresh);
}

SegmentedChoice::~SegmentedChoice() = default;

void SegmentedChoice::setName(const QString &name)
{
    setAccessibleName(name);
}

void SegmentedChoice::setSegments(const QList<Segment> &segments)
{
    const QString focused = focusedId();
    while (m_cells.size() > segments.size()) {
        SegmentButton *gone = m_cells.takeLast();
        gone->removeEventFilter(this);
        gone->hide();
        gone->deleteLater(); // its press may be what led here
    }
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (i < m_cells.size()) {
            m_cells.at(i)->setSegment(segments.at(i)); // the same button keeps the focus when only words change
            continue;
        }
        auto *cell = new SegmentButton{m_appearance, segments.at(i), this};
        cell->installEventFilter(this);
        connect(cell, &SegmentButton::clicked, this, [this, cell] { press(cell->segment().id); });
        cell->show();
        m_cells.append(cell);
    }
    refresh();
    setChosen(m_chosen);
    if (!focused.isEmpty() && focusedId() != focused)
        focusCell(focused);
}

QString SegmentedChoice::focusedId() const
{
    const auto cell = std::ranges::find_if(m_cells, [](const SegmentButton *each) { return each->hasFocus(); });
    return cell == m_cells.cend() ? QString{} : (*cell)->segment().id;
}

/// The keyboard stays on the cell of this id when cells come or go before it; where it is gone, on the chosen one.
void SegmentedChoice::focusCell(const QString &id)
{
    SegmentButton *target = m_cells.value(0);
    for (SegmentButton *cell : std::as_const(m_cells)) {
        if (cell->isChecked())
            target = cell;
    }
    for (SegmentButton *cell : std::as_const(m_cells)) {
        if (cell->segment().id == id)
            target = cell;
    }
    if (target)
        target->setFocus(Qt::OtherFocusReason);
}

void SegmentedChoice::setChosen(const QString &id)
{
    m_chosen = id;
    bool any = false;
    for (SegmentButton *cell : std::as_const(m_cells)) {
        cell->setChecked(!id.isEmpty() && cell->segment().id == id);
        any = any || cell->isChecked();
    }
    // One tab stop: the chosen cell, else the first.
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_cells.at(i)->setFocusPolicy(m_cells.at(i)->isChecked() || (!any && i == 0) ? Qt::StrongFocus : Qt::ClickFocus);
}

void SegmentedChoice::setClearedId(const QString &id)
{
    m_cleared = id;
}

void SegmentedChoice::setCompact(bool compact)
{
    m_compact = compact;
    refresh();
}

void SegmentedChoice::press(const QString &id)
{
    const bool again = id == m_chosen;
    if (again && (m_cleared.isEmpty() || m_chosen == m_cleared)) {
        setChosen(m_chosen);
        return;
    }
    const QString now = again ? m_cleared : id; // a copy: whoever hears of it may choose another one
    setChosen(now);
    Q_EMIT chosenByPerson(now);
}

void SegmentedChoice::moveFocus(int from, int step)
{
    const int count = int(m_cells.size());
    SegmentButton *target = m_cells.at((from + step + count) % count);
    target->setFocus(Qt::TabFocusReason);
}

bool SegmentedChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int from = int(m_cells.indexOf(static_cast<SegmentButton *>(watched)));
    const int key = press->key();
    if (from < 0)
        return false;
    if (key == nextKey(layoutDirection()) || key == Qt::Key_Down)
        moveFocus(from, 1);
    else if (key == previousKey(layoutDirection()) || key == Qt::Key_Up)
        moveFocus(from, -1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_cells.at(from)->click();
    else
        return false;
    return true;
}

void SegmentedChoice::refresh()
{
    for (SegmentButton *cell : std::as_const(m_cells)) {
        cell->refresh(m_compact);
        cell->setProperty("focusRingRadius", 6);
    }
    updateGeometry();
    placeCells();
    update();
}

int SegmentedChoice::cellWidth() const
{
    int widest = 0;
    for (SegmentButton *cell : m_cells)
        widest = qMax(widest, cell->wantedWidth());
    return widest;
}

int SegmentedChoice::columnsFor(int width) const
{
    const int count = int(m_cells.size());
    if (count == 0)
        return 1;
    if (cellWidth() * count + 2 <= width)
        return count;
    // Cells of different widths may still fit in one row.
    int sum = 2;
    for (SegmentButton *cell : m_cells)
        sum += cell->wantedWidth();
    if (sum <= width)
        return count;
    for (int columns = (count + 1) / 2; columns > 1; --columns)
        if (cellWidth() * columns + 2 <= width)
            return columns;
    return 1;
}

int SegmentedChoice::rowHeight(int columns, int width) const
{
    int high = 0;
    for (SegmentButton *cell : m_cells)
        high = qMax(high, cell->heightFor(columns == m_cells.size() ? qMax(cell->wantedWidth(), width / columns) : width / columns));
    return high;
}

QSize SegmentedChoice::sizeHint() const
{
    const int wanted = cellWidth() * qMax(1, int(m_cells.size())) + 2;
    return {wanted, qMax(heightForWidth(wanted), testAttribute(Qt::WA_Resized) ? heightForWidth(width()) : 0)};
}

QSize SegmentedChoice::minimumSizeHint() const
{
    int least = 0;
    for (SegmentButton *cell : m_cells)
        least = qMax(least, qMin(cell->wantedWidth(), cell->leastWidth()));
    return {least + 2, 46};
}

int SegmentedChoice::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (qMax(1, int(m_cells.size())) + columns - 1) / columns;
    return rows * rowHeight(columns, width - 2) + 2;
}

void SegmentedChoice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
    placeCells();
}

void SegmentedChoice::placeCells()
{
    const int count = int(m_cells.size());
    if (count == 0 || width() < 4)
        return;
    const int columns = columnsFor(width());
    const int rows = (count + columns - 1) / columns;
    const QRect room = rect().adjusted(1, 1, -1, -1);
    int natural = 0;
    for (SegmentButton *cell : std::as_const(m_cells))
        natural += cell->wantedWidth();
    const bool even = cellWidth() * columns <= room.width() || columns != count;
    int x = room.left();
    for (int i = 0; i < count; ++i) {
        const int column = i % columns;
        if (column == 0)
            x = room.left();
        const int inRow = i / columns == rows - 1 ? count - (rows - 1) * columns : columns;
        int wide = even ? room.width() / inRow : m_cells.at(i)->wantedWidth() + (room.width() - natural) / count;
        if (column == inRow - 1)
            wide = room.right() + 1 - x;
        const int top = room.top() + room.height() * (i / columns) / rows;
        const int bottom = room.top() + room.height() * (i / columns + 1) / rows;
        m_cells.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), room, QRect{x, top, wide, bottom - top}));
        x += wide;
    }
}

void SegmentedChoice::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter{this};
    paintFrame(painter, rect(), 10, {theme.surface, Qt::transparent, {}, 0});
    painter.save();
    QPainterPath round;
    round.addRoundedRect(QRectF{rect()}, 10, 10);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(round);
    for (const SegmentButton *cell : std::as_const(m_cells))
        cell->paintGround(painter);
    painter.restore();
    painter.setPen(theme.line);
    for (const SegmentButton *cell : std::as_const(m_cells)) {
        const QRect place = cell->geometry();
        const int edge = layoutDirection() == Qt::LeftToRight ? place.left() : place.right();
        if (edge > 4 && edge < width() - 4)
            painter.drawLine(edge, place.top(), edge, place.bottom());
        if (place.top() > 4)
            painter.drawLine(place.topLeft(), place.topRight());
    }
    paintFrame(painter, rect(), 10, {Qt::transparent, theme.control, {}, theme.borderWidth()});
}

} // namespace mehfooz::ui
