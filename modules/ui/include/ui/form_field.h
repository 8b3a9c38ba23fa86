// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/body_label.h>

#include <QWidget>

namespace mehfooz::ui {

/// A control with its label above, a hint below, and a fault that takes the hint's place. The control's accessible name
/// is the label, its description the hint or fault.
class FormField final : public QWidget {
    Q_OBJECT

public:
    /// Takes the control. `unit` of a number stands behind it.
    FormField(const Appearance &appearance, const QString &label, QWidget *control, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// Empty: the fault is mended.
    void setFault(const QString &fault);
    void setUnit(const QString &unit);
    [[nodiscard]] QWidget &control() { return *m_control; }

private:
    void refresh();

    QWidget *m_control;
    BodyLabel *m_label;
    BodyLabel *m_unit;
    BodyLabel *m_below;
    QString m_hint;
    QString m_fault;
};

} // namespace mehfooz::ui
