// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/card.h>

namespace mehfooz {

namespace ui {
class ActionButton;
class Chip;
class HeadingLabel;
}

/// The lesson to take next, with the page's one filled button.
class NextLessonCard final : public ui::Card {
    Q_OBJECT

public:
    explicit NextLessonCard(const ui::Appearance &appearance, QWidget *parent = nullptr);

    struct Words {
        QString label;   ///< "For you next"; empty: none.
        QString minutes; ///< Empty: none.
        QString title;
        QString button;
    };
    void setWords(const Words &words);

Q_SIGNALS:
    void chosen();

private:
    ui::Chip *m_label;
    ui::Chip *m_minutes;
    ui::HeadingLabel *m_title;
    ui::ActionButton *m_button;
};

} // namespace mehfooz
