// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace mehfooz::ui {

/// A text as a widget shows it, for the audit of pages.
struct InkPiece {
    QString text;     ///< What is read, in one line.
    QString language; ///< Such as "ur"; empty: the page's.
    QRectF ink;       ///< All strokes, in the widget's own pixels.
    QString foreign;  ///< The parts that are rightly in another script: words found on a screen, codes, addresses.
    bool elided = false;
};

/// A widget that draws text itself tells where its ink lies. Implemented by every drawing component of this module.
class InkBearer {
public:
    virtual ~InkBearer() = default;
    [[nodiscard]] virtual QList<InkPiece> inkPieces() const = 0;

protected:
    InkBearer() = default;
    Q_DISABLE_COPY_MOVE(InkBearer)
};

} // namespace mehfooz::ui
