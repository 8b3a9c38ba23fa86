// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_flow.h"

#include <ui/ink.h>
#include <ui/segmented_choice.h>
#include <ui/spoken.h>

#include <QAbstractButton>

namespace mehfooz::ui {

/// A cell of a SegmentedChoice.
class SegmentButton final : public QAbstractButton, public InkBearer, public Spoken {
    Q_OBJECT

public:
    SegmentButton(const Appearance &appearance, const Segment &segment, SegmentedChoice *group);

    [[nodiscard]] const Segment &segment() const { return m_segment; }
    void setSegment(const Segment &segment);
    void refresh(bool compact);
    [[nodiscard]] int wantedWidth();
    [[nodiscard]] int leastWidth();
    [[nodiscard]] int heightFor(int width);

    /// Tint and rule, in the group's pixels: the group clips them to its round corners.
    void paintGround(QPainter &painter) const;

    [[nodiscard]] QSize sizeHint() const override { return {44, 44}; }
    [[nodiscard]] QList<InkPiece> inkPieces() const override;
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override { } // the group decides
    void checkStateSet() override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int icon() const;
    [[nodiscard]] int iconRoom() const;
    [[nodiscard]] QRectF wordsPlace() const;

    const Appearance &m_appearance;
    Segment m_segment;
    bool m_compact = false;
    mutable TextFlow m_flow;
};

} // namespace mehfooz::ui
