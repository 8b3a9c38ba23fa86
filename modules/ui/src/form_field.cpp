// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/form_field.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mehfooz::ui {

FormField::FormField(const Appearance &appearance, const QString &label, QWidget *control, QWidget *parent)
    : QWidget{parent}
    , m_control{control}
    , m_label{new BodyLabel{appearance, TextRole::Strong, label, this}}
    , m_unit{new BodyLabel{appearance, TextRole::Body, this}}
    , m_below{new BodyLabel{appearance, TextRole::Small, this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    const auto space = [column, &appearance] { column->setSpacing(appearance.type().isNastaliq() ? 0 : 6); };
    connect(&appearance, &Appearance::changed, this, space);
    space();
    column->addWidget(m_label);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(control, 1);
    row->addWidget(m_unit);
    column->addLayout(row);
    column->addWidget(m_below);
    m_unit->setWrapping(false);
    m_unit->hide();
    setFocusProxy(control);
    setLabel(label);
    refresh();
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_control->setAccessibleName(label);
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FormField::setFault(const QString &fault)
{
    m_fault = fault;
    refresh();
}

void FormField::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
}

void FormField::refresh()
{
    const QString &shown = m_fault.isEmpty() ? m_hint : m_fault;
    m_below->setTone(m_fault.isEmpty() ? Tone::Secondary : Tone::Bad);
    m_below->setText(shown);
    m_below->setVisible(!shown.isEmpty());
    m_control->setAccessibleDescription(shown);
}

} // namespace mehfooz::ui
