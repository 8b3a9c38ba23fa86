// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surface.h"

#include <ui/action_button.h>
#include <ui/theme.h>

#include <QStyle>

class QPainter;

namespace mehfooz::ui {

struct ButtonColours {
    QColor fill; ///< Transparent: none.
    QColor border;
    QColor text;
    qreal borderWidth = 1;
    bool dashed = false; ///< Disabled in high contrast.
};

/// Colours of a button of `kind` in a state (State_Enabled, State_MouseOver, State_Sunken, State_On).
[[nodiscard]] ButtonColours buttonColours(const Theme &theme, ButtonKind kind, QStyle::State state, Surface surface);

/// A rounded frame whose border lies inside `rect`.
void paintFrame(QPainter &painter, const QRectF &rect, qreal radius, const ButtonColours &colours);

} // namespace mehfooz::ui
