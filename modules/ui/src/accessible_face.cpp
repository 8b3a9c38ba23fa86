// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_face.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QWidget>

namespace mehfooz::ui {

namespace {

class SpokenInterface final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    SpokenInterface(QWidget *widget, const Spoken *spoken)
        : QAccessibleWidget{widget}
        , m_spoken{spoken}
    {
    }

    QAccessible::Role role() const override { return m_spoken->spoken().role; }

    QString text(QAccessible::Text kind) const override
    {
        const SpokenState now = m_spoken->spoken();
        if (kind == QAccessible::Name && widget()->accessibleName().isEmpty())
            return now.name;
        if (kind == QAccessible::Value)
            return now.value;
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const SpokenState now = m_spoken->spoken();
        state.checkable = now.checkable;
        state.checked = now.checked;
        state.selected = now.selected;
        state.selectable = now.role == QAccessible::PageTab;
        state.readOnly = now.readOnly;
        state.expandable = now.expandable;
        state.expanded = now.expanded;
        state.collapsed = now.expandable && !now.expanded;
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (qobject_cast<QAbstractButton *>(widget()))
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        auto *button = qobject_cast<QAbstractButton *>(widget());
        if (button && name == pressAction())
            button->click();
        else
            QAccessibleWidget::doAction(name);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && m_spoken->spoken().hasNumber)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return m_spoken->spoken().number; }
    void setCurrentValue(const QVariant &) override { }
    QVariant maximumValue() const override { return m_spoken->spoken().most; }
    QVariant minimumValue() const override { return m_spoken->spoken().least; }
    QVariant minimumStepSize() const override { return 1; }

private:
    const Spoken *m_spoken;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    const auto *spoken = dynamic_cast<const Spoken *>(widget);
    return spoken ? new SpokenInterface{widget, spoken} : nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(&makeInterface); // refuses a second entry of the same function
}

} // namespace mehfooz::ui
