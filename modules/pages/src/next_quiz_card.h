// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/card.h>

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
class Chip;
class HeadingLabel;
}

/// The quiz that is best next, with the page's one filled button.
class NextQuizCard final : public ui::Card {
    Q_OBJECT

public:
    explicit NextQuizCard(const ui::Appearance &appearance, QWidget *parent = nullptr);

    struct Words {
        QString label; ///< "For you next".
        QString title;
        QString line;
        QString button;
    };
    void setWords(const Words &words);

Q_SIGNALS:
    void chosen();

private:
    ui::Chip *m_label;
    ui::HeadingLabel *m_title;
    ui::BodyLabel *m_line;
    ui::ActionButton *m_button;
};

} // namespace mehfooz
