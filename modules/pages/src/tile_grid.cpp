// SPDX-License-Identifier: GPL-3.0-or-later
#include "tile_grid.h"

#include <ui/tile_button.h>

#include <QGridLayout>

namespace mehfooz {

namespace {

constexpr int kGap = 16;
constexpr int kLeastTile = 190; // pixels at 100 %
constexpr int kMostColumns = 4;

} // namespace

TileGrid::TileGrid(const ui::Appearance &appearance, QWidget *parent)
    : QWidget{parent}, m_appearance{appearance}, m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(kGap);
    connect(&appearance, &ui::Appearance::changed, this, &TileGrid::arrange);
}

void TileGrid::setTiles(const QList<GridTile> &tiles)
{
    while (m_buttons.size() > tiles.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < tiles.size()) {
        auto *button = new ui::TileButton{m_appearance, {}, {}, this};
        const qsizetype place = m_buttons.size();
        connect(button, &ui::TileButton::clicked, this, [this, place] { Q_EMIT chosen(m_ids.at(place)); });
        m_buttons.append(button);
        m_columns = 0;
    }
    m_ids.clear();
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        m_ids.append(tiles.at(i).id);
        m_buttons.at(i)->setTitle(tiles.at(i).title);
        m_buttons.at(i)->setIconName(tiles.at(i).icon, tiles.at(i).hue);
    }
    arrange();
}

void TileGrid::focusFirst()
{
    if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::TabFocusReason);
}

int TileGrid::columns() const
{
    const int least = m_appearance.type().scaled(kLeastTile);
    return qBound(1, (width() + kGap) / (least + kGap), kMostColumns);
}

void TileGrid::arrange()
{
    if (columns() == m_columns)
        return;
    m_columns = columns();
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < kMostColumns; ++i)
        m_grid->setColumnStretch(i, i < m_columns ? 1 : 0);
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_grid->addWidget(m_buttons.at(i), i / m_columns, i % m_columns);
        m_buttons.at(i)->show();
    }
}

void TileGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace mehfooz
