// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/option_list.h>

#include <QWidget>

namespace mehfooz::ui {

class OrderRow;

/// Items to be put in order: Alt+Up and Alt+Down, the two buttons of a row, or dragging. Numbered.
class OrderingList final : public QWidget {
    Q_OBJECT

public:
    explicit OrderingList(const Appearance &appearance, QWidget *parent = nullptr);

    /// In the order shown. Keeps the present order when the ids are the same: only words change then.
    void setItems(const QList<AnswerOption> &items);
    /// Ids from first to last.
    [[nodiscard]] QStringList order() const;
    /// Puts the items in this order; emits nothing. Unknown ids are ignored.
    void setOrder(const QStringList &ids);
    /// Closes the list: each row says whether it stands right, else where it belongs.
    void showOutcome(const QStringList &rightOrder);
    void clearOutcome();
    void focusFirst();

Q_SIGNALS:
    /// The person moved an item.
    void orderChanged(const QStringList &ids);
    /// Enter was pressed on a row.
    void confirmed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void move(OrderRow *row, int to);
    void renumber();
    void retranslate();
    bool pressKey(OrderRow *row, const QKeyEvent &press);
    void dragTo(OrderRow *row, int y);

    const Appearance &m_appearance;
    QList<OrderRow *> m_rows;
    OrderRow *m_dragged = nullptr;
    bool m_closed = false;
};

} // namespace mehfooz::ui
