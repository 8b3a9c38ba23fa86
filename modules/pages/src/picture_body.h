// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer_area.h"

namespace mehfooz {

class SignList;
namespace ui {
class ActionButton;
class PictureHotspot;
}

/// A picture on which the person marks the warning signs.
class PictureBody final : public AnswerArea {
    Q_OBJECT

public:
    explicit PictureBody(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void show(const Content &content) override;
    void focusFirst() override;

private:
    ui::PictureHotspot *m_picture;
    ui::ActionButton *m_nothing;
    SignList *m_signs;
    QStringList m_files; ///< What is loaded.
};

} // namespace mehfooz
