// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer_area.h"

namespace mehfooz {

namespace ui {
class OptionList;
}

/// One of several, all that are right, true or false.
class ChoiceBody final : public AnswerArea {
    Q_OBJECT

public:
    explicit ChoiceBody(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void show(const Content &content) override;
    void focusFirst() override;
    bool chooseByDigit(int digit) override;

private:
    void take(const QStringList &ids);

    ui::OptionList *m_options;
    QuestionType m_type = QuestionType::SingleChoice;
};

} // namespace mehfooz
