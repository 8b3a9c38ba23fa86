// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QLabel;
class QWidget;

namespace mehfooz::ui {

/// Says something to screen readers: a verdict, a move of the score, saved or failed. One announcement an action.
class Announcer final : public QObject {
    Q_OBJECT

public:
    /// Keeps an unseen status line in `window`.
    explicit Announcer(QWidget &window);

    /// The text said last; for tests.
    [[nodiscard]] const QString &last() const { return m_last; }

public Q_SLOTS:
    void announce(const QString &text);

private:
    QPointer<QLabel> m_status;
    QString m_last;
};

} // namespace mehfooz::ui
