// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>

#include <QPointer>
#include <QWidget>

namespace mehfooz::ui {

/// Draws the ring around whatever has the focus: 3 px wide, 2 px away, above all else in the window, so that no parent
/// cuts it. Shown while the keyboard is in use, and always around a field. Owned by its appearance.
///
/// A widget may carry these properties: "focusRing" (false: it draws its own), "focusRingRadius" (px).
class FocusRing final : public QObject {
    Q_OBJECT

public:
    FocusRing(const Appearance &appearance, QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Frame;

    void follow(QWidget *widget);
    void place();
    [[nodiscard]] bool isWanted() const;

    const Appearance &m_appearance;
    QPointer<QWidget> m_widget;
    QPointer<Frame> m_frame;
    bool m_keyboard = true;
    bool m_pending = false;
};

} // namespace mehfooz::ui
