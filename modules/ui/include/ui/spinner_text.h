// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/body_label.h>

#include <QTimer>

namespace mehfooz::ui {

/// "Loading…", said only when the wait lasts longer than 400 ms; nothing turns or shimmers.
class SpinnerText final : public BodyLabel {
    Q_OBJECT

public:
    explicit SpinnerText(const Appearance &appearance, QWidget *parent = nullptr);

    /// Other words than "Loading…"; empty: those.
    void setWords(const QString &words);
    void start();
    void stop();
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_words;
    QTimer m_delay;
    bool m_waiting = false;
};

} // namespace mehfooz::ui
