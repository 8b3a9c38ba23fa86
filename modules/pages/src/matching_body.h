// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer_area.h"

namespace mehfooz {

namespace ui {
class BodyLabel;
class MatchingList;
}

/// Left entries, each with what belongs to it.
class MatchingBody final : public AnswerArea {
    Q_OBJECT

public:
    explicit MatchingBody(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void show(const Content &content) override;
    void focusFirst() override;

private:
    ui::MatchingList *m_pairs;
    ui::BodyLabel *m_why;
};

} // namespace mehfooz
