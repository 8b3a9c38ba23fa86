// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_flow.h"

#include <ui/ink.h>
#include <ui/spoken.h>
#include <ui/stepper.h>

#include <QAbstractButton>

namespace mehfooz::ui {

/// A tab of a Stepper.
class StageButton final : public QAbstractButton, public InkBearer, public Spoken {
    Q_OBJECT

public:
    StageButton(const Appearance &appearance, QWidget *parent);

    void setStage(const Stage &stage, int number);
    [[nodiscard]] const Stage &stage() const { return m_stage; }
    void refresh();
    [[nodiscard]] int leastWidth();
    [[nodiscard]] int heightFor(int width);
    void paintGround(QPainter &painter) const;

    [[nodiscard]] QSize sizeHint() const override { return {160, 64}; }
    [[nodiscard]] QList<InkPiece> inkPieces() const override;
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Parts { QRectF disc; QRectF title; QRectF line; double height = 0; };
    [[nodiscard]] Parts parts(int width) const;

    const Appearance &m_appearance;
    Stage m_stage;
    int m_number = 1;
    mutable TextFlow m_title;
    mutable TextFlow m_line;
};

} // namespace mehfooz::ui
