// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/tone.h>

#include <QWidget>

class QGridLayout;

namespace mehfooz {

namespace ui {
class TileButton;
}

/// One tile of a TileGrid.
struct GridTile {
    QString id;
    QString title;
    QString icon;
    ui::HueName hue = ui::HueName::Primary;
};

/// Picture tiles in as many columns as the width has room for.
class TileGrid final : public QWidget {
    Q_OBJECT

public:
    explicit TileGrid(const ui::Appearance &appearance, QWidget *parent = nullptr);

    /// Keeps the tiles that are there, and with them the focus.
    void setTiles(const QList<GridTile> &tiles);
    /// Gives the focus to the first tile.
    void focusFirst();

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int columns() const;

    const ui::Appearance &m_appearance;
    QGridLayout *m_grid;
    QList<ui::TileButton *> m_buttons;
    QStringList m_ids;
    int m_columns = 0;
};

} // namespace mehfooz
