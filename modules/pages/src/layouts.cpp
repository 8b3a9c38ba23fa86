// SPDX-License-Identifier: GPL-3.0-or-later
#include "layouts.h"

#include <ui/heading_label.h>

#include <QLayout>
#include <QScrollArea>
#include <QTimer>
#include <QWidget>

namespace mehfooz {

namespace {

/// Headings too: the focus is put on them, and Tab must go on from there.
void collectStops(QWidget *root, QList<QWidget *> &stops)
{
    if (root->focusPolicy() != Qt::NoFocus || qobject_cast<ui::HeadingLabel *>(root))
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
    QList<QWidget *> unstopped; // Qt orders only what takes the focus
    for (QWidget *stop : std::as_const(stops)) {
        if (stop->focusPolicy() == Qt::NoFocus) {
            stop->setFocusPolicy(Qt::ClickFocus);
            unstopped.append(stop);
        }
    }
    for (qsizetype at = 1; at < stops.size(); ++at)
        QWidget::setTabOrder(stops.at(at - 1), stops.at(at));
    for (QWidget *heading : std::as_const(unstopped))
        heading->setFocusPolicy(Qt::NoFocus);
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
