// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace mehfooz {

/// Keeps the place of a page while its words, letters or sizes become others: what has the keyboard stays where it is
/// seen, or else the first heading that is seen. GUI thread.
class PlaceKeeper final : public QObject {
    Q_OBJECT

public:
    explicit PlaceKeeper(QObject *parent = nullptr) : QObject{parent} { }

    /// Call before the change; the place is found again once the page is laid out anew. A second call before that
    /// changes nothing.
    void keep(QScrollArea &scroll);

private:
    [[nodiscard]] static QWidget *anchorOf(const QScrollArea &scroll);
    void restore();

    QPointer<QScrollArea> m_scroll;
    QPointer<QWidget> m_anchor;
    int m_height = 0; ///< From the upper edge of what is seen down to the anchor, in pixels.
};

} // namespace mehfooz
