// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QLayout;
class QWidget;

namespace mehfooz {

/// Takes every widget and inner layout out of `layout` and deletes it.
void clearLayout(QLayout &layout);

/// Tab goes through the widgets in `roots`, and through what is inside each in the order in which it was made. For
/// parts of a page that come and go.
void setReadingOrder(const QList<QWidget *> &roots);

/// Scrolls the page around `part` so that it is seen, once the page is laid out anew.
void bringIntoView(QWidget &part);

} // namespace mehfooz
