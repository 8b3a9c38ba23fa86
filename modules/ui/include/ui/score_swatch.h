// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>

#include <QWidget>

namespace mehfooz::ui {

/// The small square before a line that explains a part of the score bar. Decoration: the line says it in words.
class ScoreSwatch final : public QWidget {
    Q_OBJECT

public:
    enum class Part { Solid, Hatch, Cap };

    ScoreSwatch(const Appearance &appearance, Part part, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Part m_part;
};

} // namespace mehfooz::ui
