// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/body_label.h>
#include <ui/tone.h>

#include <text/prose.h>

#include <QWidget>

namespace mehfooz::ui {

/// Numbered steps, each with its number on a disc: "how to", the explained signs of a message.
class StepList final : public QWidget {
    Q_OBJECT

public:
    explicit StepList(const Appearance &appearance, QWidget *parent = nullptr);

    /// Numbers count from `first` and stand in Latin digits of the Latin face.
    void setSteps(const QList<QList<text::Inline>> &steps, HueName hue = HueName::Primary, int first = 1);

Q_SIGNALS:
    void termActivated(const QString &id, const QRect &where);
    void linkActivated(const QString &kind, const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Appearance &m_appearance;
    HueName m_hue = HueName::Primary;
    int m_first = 1;
    QList<BodyLabel *> m_labels;
};

} // namespace mehfooz::ui
