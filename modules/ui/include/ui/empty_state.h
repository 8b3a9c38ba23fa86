// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/action_button.h>
#include <ui/appearance.h>
#include <ui/body_label.h>

#include <QWidget>

namespace mehfooz::ui {

/// Nothing to show, said calmly: a picture, one sentence, at most one button.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const Appearance &appearance, const QString &iconName, const QString &sentence = {}, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// Words of the button; empty: none.
    void setAction(const QString &words, ButtonKind kind = ButtonKind::Filled);

Q_SIGNALS:
    void actionTriggered();

private:
    class Picture;

    BodyLabel *m_label;
    ActionButton *m_action;
};

} // namespace mehfooz::ui
