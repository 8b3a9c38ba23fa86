// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/action_button.h>
#include <ui/announcer.h>
#include <ui/appearance.h>
#include <ui/body_label.h>

#include <QFrame>
#include <QTimer>

#include <functional>

namespace mehfooz::ui {

/// The one toast of a window: bottom centre, six seconds, longer while the pointer or the focus is on it. Also said to
/// screen readers. Never the only place of an error.
class ToastHost final : public QFrame {
    Q_OBJECT

public:
    /// Stays inside `window` and above its other children.
    ToastHost(const Appearance &appearance, QWidget *window);

    /// Replaces what is shown. Without `undo`, or without its words, there is no button.
    void show(const QString &text, const QString &undoLabel = {}, const std::function<void()> &undo = {});
    [[nodiscard]] const QString &text() const { return m_label->text(); }
    [[nodiscard]] Announcer &announcer() { return m_announcer; }

public Q_SLOTS:
    void announce(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void countAgain();

    const Appearance &m_appearance;
    Announcer m_announcer;
    BodyLabel *m_label;
    ActionButton *m_undo;
    std::function<void()> m_action;
    QTimer m_timer;
};

} // namespace mehfooz::ui
