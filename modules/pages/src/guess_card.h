// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/lesson_view_model.h>
#include <ui/card.h>

namespace mehfooz {

namespace ui {
class BodyLabel;
class HeadingLabel;
class OptionList;
}

/// The question before a lesson's explanation: one guess, then every option explains itself.
class GuessCard final : public ui::Card {
    Q_OBJECT

public:
    explicit GuessCard(const ui::Appearance &appearance, QWidget *parent = nullptr);

    /// A half-made choice and the focus stay where the options are the same ones.
    void setGuess(const LessonGuess &guess);
    void setHeading(const QString &heading);

Q_SIGNALS:
    void guessed(const QString &option);

private:
    ui::HeadingLabel *m_heading;
    ui::BodyLabel *m_ask;
    ui::OptionList *m_options;
};

} // namespace mehfooz
