// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/ordering_list.h>

#include "order_row.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace mehfooz::ui {

OrderingList::OrderingList(const Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    connect(&appearance, &Appearance::changed, this, [this] {
        for (OrderRow *row : std::as_const(m_rows))
            row->refresh();
    });
    retranslate();
}

void OrderingList::setItems(const QList<AnswerOption> &items)
{
    QStringList ids;
    for (const AnswerOption &item : items)
        ids.append(item.id);
    QStringList sorted = ids;
    QStringList present = order();
    std::sort(sorted.begin(), sorted.end());
    std::sort(present.begin(), present.end());
    const bool same = sorted == present;
    if (!same) {
        m_closed = false;
        qDeleteAll(m_rows);
        m_rows.clear();
        for (qsizetype i = 0; i < items.size(); ++i) {
            auto *row = new OrderRow{m_appearance, this};
            row->installEventFilter(this);
            connect(&row->up(), &IconButton::clicked, this, [this, row] { move(row, int(m_rows.indexOf(row)) - 1); });
            connect(&row->down(), &IconButton::clicked, this, [this, row] { move(row, int(m_rows.indexOf(row)) + 1); });
            layout()->addWidget(row);
            m_rows.append(row);
        }
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        OrderRow *row = m_rows.at(i);
        if (same)
            row = *std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const OrderRow *each) { return each->id() == items.at(i).id; });
        row->setItem(items.at(i));
    }
    renumber();
}

QStringList OrderingList::order() const
{
    QStringList ids;
    for (const OrderRow *row : m_rows)
        ids.append(row->id());
    return ids;
}

void OrderingList::setOrder(const QStringList &ids)
{
    const auto placeOf = [&ids](const OrderRow *row) {
        const qsizetype place = ids.indexOf(row->id());
        return place < 0 ? ids.size() : place;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const OrderRow *a, const OrderRow *b) { return placeOf(a) < placeOf(b); });
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        column->removeWidget(m_rows.at(i));
        column->insertWidget(int(i), m_rows.at(i));
    }
    renumber();
}

void OrderingList::renumber()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setPlace(int(i) + 1, int(m_rows.size()));
        if (i > 0)
            setTabOrder(m_rows.at(i - 1), m_rows.at(i));
    }
    retranslate();
}

void OrderingList::move(OrderRow *row, int to)
{
    const int from = int(m_rows.indexOf(row));
    if (m_closed || to < 0 || to >= m_rows.size() || to == from)
        return;
    m_rows.move(from, to);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->removeWidget(row);
    column->insertWidget(to, row);
    renumber();
    row->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent event{row, QAccessible::NameChanged};
    QAccessible::updateAccessibility(&event);
    Q_EMIT orderChanged(order());
}

void OrderingList::showOutcome(const QStringList &rightOrder)
{
    m_closed = true;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const qsizetype place = rightOrder.indexOf(m_rows.at(i)->id());
        const bool right = place == i;
        //: Below an item that was put in the wrong place; %1 is the number of its right place.
        m_rows.at(i)->setOutcome(right, right ? tr("In its place") : tr("Belongs in place %1").arg(m_appearance.digits(QString::number(place + 1))));
    }
}

void OrderingList::clearOutcome()
{
    m_closed = false;
    for (OrderRow *row : std::as_const(m_rows))
        row->clearOutcome();
    renumber();
}

void OrderingList::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::TabFocusReason);
}

bool OrderingList::pressKey(OrderRow *row, const QKeyEvent &press)
{
    const int step = press.key() == Qt::Key_Up ? -1 : press.key() == Qt::Key_Down ? 1 : 0;
    const int at = int(m_rows.indexOf(row));
    if (step != 0 && (press.modifiers() & Qt::AltModifier)) {
        move(row, at + step);
        return true;
    }
    if (step != 0) {
        if (at + step >= 0 && at + step < m_rows.size())
            m_rows.at(at + step)->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (press.key() != Qt::Key_Return && press.key() != Qt::Key_Enter)
        return false;
    Q_EMIT confirmed();
    return true;
}

void OrderingList::dragTo(OrderRow *row, int y)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const QRect place = m_rows.at(i)->geometry();
        if (m_rows.at(i) == row || y < place.top() || y > place.bottom())
            continue;
        const int from = int(m_rows.indexOf(row));
        const bool past = i > from ? y > place.center().y() : y < place.center().y();
        if (past)
            move(row, i);
        return;
    }
}

bool OrderingList::eventFilter(QObject *watched, QEvent *event)
{
    auto *row = qobject_cast<OrderRow *>(watched);
    if (!row)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        return pressKey(row, *static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
        m_dragged = m_closed ? nullptr : row;
        row->setFocus(Qt::MouseFocusReason);
        return true;
    case QEvent::MouseMove:
        if (m_dragged == row)
            dragTo(row, row->mapToParent(static_cast<QMouseEvent *>(event)->position().toPoint()).y());
        return true;
    case QEvent::MouseButtonRelease:
        m_dragged = nullptr;
        return true;
    default:
        return false;
    }
}

void OrderingList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrderingList::retranslate()
{
    //: Name of a list whose items are to be put in order, for screen readers.
    setAccessibleName(tr("Put in order"));
    for (OrderRow *row : std::as_const(m_rows)) {
        //: Buttons of an item that is to be put in order; %1 is its text.
        row->setButtonNames(tr("Move up: %1").arg(row->text()), tr("Move down: %1").arg(row->text()));
    }
}

} // namespace mehfooz::ui
