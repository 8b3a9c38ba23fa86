// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/question_feedback.h>
#include <ui/card.h>

namespace mehfooz {

namespace ui {
class BodyLabel;
}

/// The signs of a message or a picture after judging: caught or missed, each with its reason.
class SignList final : public ui::Card {
    Q_OBJECT

public:
    explicit SignList(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void show(const QuestionFeedback &feedback);

private:
    void addSign(const ShownSign &sign, bool found);

    ui::BodyLabel *m_why;
    ui::BodyLabel *m_falseMarks;
    QVBoxLayout *m_signs;
};

} // namespace mehfooz
