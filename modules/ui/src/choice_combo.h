// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_flow.h"

#include <ui/appearance.h>
#include <ui/ink.h>
#include <ui/spoken.h>

#include <QComboBox>

namespace mehfooz::ui {

/// A combo box whose words wrap, in the box and in its list: answers are sentences and are never cut.
class ChoiceCombo final : public QComboBox, public InkBearer, public Spoken {
    Q_OBJECT

public:
    explicit ChoiceCombo(const Appearance &appearance, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QList<InkPiece> inkPieces() const override;
    /// The stock interface would give the choice as the name.
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QRectF wordsPlace(int width) const;
    [[nodiscard]] QString shownText() const;

    const Appearance &m_appearance;
    mutable TextFlow m_flow;
};

} // namespace mehfooz::ui
