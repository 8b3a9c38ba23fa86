// SPDX-License-Identifier: GPL-3.0-or-later
#include "layouts.h"

#include <QLayout>
#include <QScrollArea>
#include <QTimer>
#include <QWidget>

namespace mehfooz {

namespace {

void collectStops(QWidget *root, QList<QWidget *> &stops)
{
    if (root->focusPolicy() != Qt::NoFocus)
        stops.append(root);
    for (QObject *child : root->children()) {
        if (auto *widget = qobject_cast<QWidget *>(child); widget && !widget->isWindow())
            collectStops(widget, stops);
    }
}

} // namespace

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QLayout *inner = item->layout())
            clearLayout(*inner);
        // Later: the widget may be the one whose signal asked for this.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void setReadingOrder(const QList<QWidget *> &roots)
{
    QList<QWidget *> stops;
    for (QWidget *root : roots)
        collectStops(root, stops);
    for (qsizetype at = 1; at < stops.size(); ++at)
        QWidget::setTabOrder(stops.at(at - 1), stops.at(at));
}

void bringIntoView(QWidget &part)
{
    QTimer::singleShot(0, &part, [&part] {
        for (QWidget *around = part.parentWidget(); around; around = around->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(around)) {
                scroll->ensureWidgetVisible(&part, 0, 8);
                return;
            }
        }
    });
}

} // namespace mehfooz
