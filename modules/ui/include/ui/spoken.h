// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>

namespace mehfooz::ui {

/// What a screen reader says of a widget that draws itself. The name is the widget's accessible name, else `name`.
struct SpokenState {
    QAccessible::Role role = QAccessible::StaticText;
    QString name;
    QString value;       ///< In words, such as "54 to 69 of 100".
    bool hasNumber = false;
    double number = 0;
    double least = 0;
    double most = 100;
    bool checkable = false;
    bool checked = false;
    bool selected = false;
    bool readOnly = false;
    bool expandable = false;
    bool expanded = false;
};

/// Mixed into widgets that no stock accessible interface describes.
class Spoken {
public:
    virtual ~Spoken() = default;
    [[nodiscard]] virtual SpokenState spoken() const = 0;

protected:
    Spoken() = default;
    Q_DISABLE_COPY_MOVE(Spoken)
};

} // namespace mehfooz::ui
