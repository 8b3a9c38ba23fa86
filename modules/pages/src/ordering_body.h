// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer_area.h"

namespace mehfooz {

namespace ui {
class BodyLabel;
class OrderingList;
}

/// Items to be put in order.
class OrderingBody final : public AnswerArea {
    Q_OBJECT

public:
    explicit OrderingBody(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void show(const Content &content) override;
    void focusFirst() override;

private:
    ui::OrderingList *m_items;
    ui::BodyLabel *m_why;
};

} // namespace mehfooz
