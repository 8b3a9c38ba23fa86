// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/spoken.h>

#include <QList>
#include <QWidget>

namespace mehfooz::ui {

/// Where one stands in a quiz: a pill for each question.
class PillProgress final : public QWidget, public Spoken {
    Q_OBJECT

public:
    enum class Pill { Open, Answered, Right, Partly, Wrong };

    explicit PillProgress(const Appearance &appearance, QWidget *parent = nullptr);

    /// `current` counts from 0; -1: none.
    void setPills(const QList<Pill> &pills, int current);
    /// Such as "Question 4 of 10", which also stands beside the pills.
    void setSpoken(const QString &value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 30}; }
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Appearance &m_appearance;
    QList<Pill> m_pills;
    int m_current = -1;
    QString m_words;
};

} // namespace mehfooz::ui
