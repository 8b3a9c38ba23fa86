// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>

#include <QWidget>

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
}

/// Below a lesson: back, how to swap the language, and on, which says what comes.
class LessonFooter final : public QWidget {
    Q_OBJECT

public:
    explicit LessonFooter(const ui::Appearance &appearance, QWidget *parent = nullptr);

    /// Empty `previous`: there is nothing before.
    void setWords(const QString &previous, const QString &hint, const QString &next);
    void focusNext();

Q_SIGNALS:
    void previousChosen();
    void nextChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeHint();

    ui::ActionButton *m_previous;
    ui::BodyLabel *m_hint;
    ui::ActionButton *m_next;
};

} // namespace mehfooz
