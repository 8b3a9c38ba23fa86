// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/icon_button.h>

#include <QWidget>

namespace mehfooz {

class LookState;

/// A tool of pages with much to read: opens a menu of text sizes.
class TextSizeButton final : public QWidget {
    Q_OBJECT

public:
    /// Without a look to change, the button is hidden.
    TextSizeButton(const ui::Appearance &appearance, LookState *look, QWidget *parent = nullptr);

    void setName(const QString &name);

private:
    void choose();

    LookState *m_look;
    ui::IconButton *m_button;
};

} // namespace mehfooz
