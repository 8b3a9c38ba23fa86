// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

/// A widget as a screen reader meets it.
namespace mehfooz::test {

class Face {
public:
    explicit Face(QWidget &widget)
        : m_face{QAccessible::queryAccessibleInterface(&widget)}
    {
    }

    [[nodiscard]] bool isThere() const { return m_face != nullptr; }
    [[nodiscard]] QString name() const { return text(QAccessible::Name); }
    [[nodiscard]] QString value() const { return text(QAccessible::Value); }
    [[nodiscard]] QString description() const { return text(QAccessible::Description); }
    [[nodiscard]] QAccessible::Role role() const { return m_face ? m_face->role() : QAccessible::NoRole; }
    [[nodiscard]] QAccessible::State state() const { return m_face ? m_face->state() : QAccessible::State{}; }

    /// The number of a bar or ring; empty: it has none.
    [[nodiscard]] QList<double> range() const
    {
        QAccessibleValueInterface *value = m_face ? m_face->valueInterface() : nullptr;
        return value ? QList<double>{value->minimumValue().toDouble(), value->currentValue().toDouble(), value->maximumValue().toDouble()}
                     : QList<double>{};
    }
    [[nodiscard]] QStringList actions() const
    {
        QAccessibleActionInterface *action = m_face ? m_face->actionInterface() : nullptr;
        return action ? action->actionNames() : QStringList{};
    }
    /// Presses as a screen reader does; false where there is nothing to press.
    bool press()
    {
        const QString name = QAccessibleActionInterface::pressAction();
        if (!actions().contains(name))
            return false;
        m_face->actionInterface()->doAction(name);
        return true;
    }

private:
    [[nodiscard]] QString text(QAccessible::Text kind) const { return m_face ? m_face->text(kind) : QString{}; }

    QAccessibleInterface *m_face;
};

} // namespace mehfooz::test
