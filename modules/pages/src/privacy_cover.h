// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

class QTimer;

namespace mehfooz {

/// Covers the whole window with a plain clock, so that nothing about a person can be seen (Esc Esc).
/// Any key or click takes it away again.
class PrivacyCover final : public QWidget {
    Q_OBJECT

public:
    PrivacyCover(PageContext context, QWidget *window);

    void cover();

Q_SIGNALS:
    void uncovered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void uncover();

    PageContext m_context;
    QTimer *m_minute = nullptr;
};

} // namespace mehfooz
