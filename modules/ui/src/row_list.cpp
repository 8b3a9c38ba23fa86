// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/row_list.h>

#include "row_painter.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace mehfooz::ui {

namespace {

constexpr int kBatch = 40; // rows measured at a time, so that a long list never blocks

} // namespace

RowList::RowList(const Appearance &appearance, QWidget *parent)
    : QListView{parent}
    , m_appearance{appearance}
    , m_painter{new Painter{appearance, this}}
{
    setItemDelegate(m_painter);
    setFrameShape(QFrame::NoFrame);
    setProperty("focusRing", false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched);
    setBatchSize(kBatch);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &RowList::open);
    connect(&appearance, &Appearance::changed, this, &RowList::refresh);
}

RowList::~RowList() = default;

void RowList::setRoles(const RowRoles &roles)
{
    m_roles = roles;
    refresh();
}

void RowList::setGrowing(bool growing)
{
    m_growing = growing;
    setSizePolicy(QSizePolicy::Preferred, growing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setLayoutMode(growing ? QListView::SinglePass : QListView::Batched);
    refresh();
}

void RowList::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QListView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &RowList::grow);
        connect(model, &QAbstractItemModel::rowsInserted, this, &RowList::grow);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &RowList::grow);
        connect(model, &QAbstractItemModel::dataChanged, this, &RowList::refresh);
    }
    refresh();
}

void RowList::refresh()
{
    m_painter->forget();
    scheduleDelayedItemsLayout();
    grow();
    viewport()->update();
}

void RowList::grow()
{
    if (!m_growing)
        return;
    int high = 0;
    const int rows = model() ? model()->rowCount() : 0;
    for (int i = 0; i < rows; ++i)
        high += m_painter->sizeHint({}, model()->index(i, modelColumn())).height();
    if (high == m_rowsHeight)
        return;
    m_rowsHeight = high;
    updateGeometry();
}

QSize RowList::sizeHint() const
{
    return m_growing ? QSize{m_appearance.type().scaled(420), m_rowsHeight} : QSize{m_appearance.type().scaled(420), 320};
}

QSize RowList::minimumSizeHint() const
{
    return {m_appearance.type().scaled(200), m_growing ? m_rowsHeight : 120};
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        grow();
}

void RowList::wheelEvent(QWheelEvent *event)
{
    if (m_growing)
        event->ignore(); // the page scrolls
    else
        QListView::wheelEvent(event);
}

void RowList::open(const QModelIndex &index)
{
    if (index.isValid() && !m_painter->isHeading(index))
        Q_EMIT rowActivated(index);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        return open(currentIndex());
    QListView::keyPressEvent(event);
}

QModelIndex RowList::rowFrom(int row, int step) const
{
    for (; row >= 0 && row < model()->rowCount(); row += step) {
        const QModelIndex index = model()->index(row, modelColumn());
        if (!m_painter->isHeading(index))
            return index;
    }
    return {};
}

void RowList::layOutAll()
{
    const LayoutMode mode = layoutMode();
    setLayoutMode(QListView::SinglePass); // in batches, the last rows would have no place yet
    doItemsLayout();
    setLayoutMode(mode);
}

QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!model())
        return {};
    if (action == MoveHome)
        return rowFrom(0, 1);
    if (action == MoveEnd) {
        layOutAll();
        return rowFrom(model()->rowCount() - 1, -1);
    }
    const QModelIndex wanted = QListView::moveCursor(action, modifiers);
    if (!wanted.isValid() || !m_painter->isHeading(wanted))
        return wanted;
    // A heading cannot be chosen: go on in the same direction, at the first one back to where one was.
    const bool back = action == MoveUp || action == MovePrevious || action == MovePageUp;
    const QModelIndex next = rowFrom(wanted.row(), back ? -1 : 1);
    return next.isValid() ? next : rowFrom(wanted.row(), back ? 1 : -1);
}


QList<InkPiece> RowList::inkPieces() const
{
    QList<InkPiece> pieces;
    const int rows = model() ? model()->rowCount() : 0;
    for (int i = 0; i < rows; ++i) {
        const QModelIndex index = model()->index(i, modelColumn());
        const QRectF row{visualRect(index)};
        if (row.intersects(QRectF{viewport()->rect()}) && viewport()->rect().contains(row.toRect()))
            m_painter->appendInk(index, row, pieces);
    }
    return pieces;
}

} // namespace mehfooz::ui
