// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace mehfooz::ui {

/// Lays widgets in a row from the leading side and goes on in a further row where the width ends, so that nothing needs
/// a horizontal scroll bar at 200 %. Items of a row are centred on each other.
class FlowRow final : public QLayout {
    Q_OBJECT

public:
    explicit FlowRow(int gap = 8, QWidget *parent = nullptr);
    ~FlowRow() override;

    /// From this item on, items lie at the trailing end where they fit into the row of the items before them.
    void setTrailingFrom(int index);
    /// The item that takes the space left over in its row; -1 (default): none.
    void setStretchItem(int index);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &rect) override;

private:
    struct Row { QList<int> items; QList<int> widths; int width = 0; };

    [[nodiscard]] QList<Row> rowsFor(int width) const;
    [[nodiscard]] int heightOf(const Row &row) const;
    void placeRow(const Row &row, const QRect &room) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_trailingFrom = -1;
    int m_stretch = -1;
};

} // namespace mehfooz::ui
