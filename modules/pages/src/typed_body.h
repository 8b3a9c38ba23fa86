// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer_area.h"

class QLineEdit;

namespace mehfooz {

namespace ui {
class BodyLabel;
class Card;
class FormField;
}

/// A number or a word to type.
class TypedBody final : public AnswerArea {
    Q_OBJECT

public:
    explicit TypedBody(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void show(const Content &content) override;
    void focusFirst() override;

private:
    void showOutcome(const Content &content);

    QLineEdit *m_line;
    ui::FormField *m_field;
    ui::Card *m_outcome;
    ui::BodyLabel *m_right;
    ui::BodyLabel *m_why;
};

} // namespace mehfooz
