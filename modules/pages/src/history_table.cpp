// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_table.h"

#include "layouts.h"

#include <ui/action_button.h>
#include <ui/body_label.h>

#include <QAbstractItemModel>
#include <QGridLayout>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kRowsAtOnce = 12;

} // namespace

HistoryTable::HistoryTable(const ui::Appearance &appearance, const QAbstractItemModel &model, int addressRole, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_model{model}
    , m_addressRole{addressRole}
    , m_shown{kRowsAtOnce}
    , m_grid{new QGridLayout}
    , m_empty{new ui::BodyLabel{appearance}}
    , m_more{new ui::ActionButton{appearance, ui::ButtonKind::Plain}}
{
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(8);
    column()->addWidget(m_empty);
    column()->addLayout(m_grid);
    column()->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &ui::ActionButton::clicked, this, [this] {
        m_shown += kRowsAtOnce;
        refresh(m_emptyWords);
    });
}

void HistoryTable::refresh(const QString &emptyWords)
{
    m_emptyWords = emptyWords;
    clearLayout(*m_grid);
    const int rows = std::min(m_model.rowCount(), m_shown);
    m_empty->setText(emptyWords);
    m_empty->setVisible(rows == 0);
    m_more->setText(tr("Show more"));
    m_more->setVisible(rows < m_model.rowCount());
    if (rows == 0)
        return;
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_grid->addWidget(label(m_model.headerData(column, Qt::Horizontal).toString(), true), 0, column);
    for (int row = 0; row < rows; ++row)
        addRow(row);
    m_grid->setColumnStretch(1, 1);
}

void HistoryTable::addRow(int row)
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QModelIndex index = m_model.index(row, column);
        const QString address = column == 1 ? index.data(m_addressRole).toString() : QString{};
        auto *cell = label(index.data().toString(), false);
        if (!address.isEmpty()) {
            cell->setInlines({{text::Inline::Kind::Link, index.data().toString(), QString{}, address}});
            connect(cell, &ui::BodyLabel::linkActivated, this, [this](const QString &, const QString &id) { Q_EMIT chosen(id); });
        }
        m_grid->addWidget(cell, row + 1, column, Qt::AlignTop);
    }
}

ui::BodyLabel *HistoryTable::label(const QString &words, bool isHeading)
{
    auto *made = new ui::BodyLabel{appearance(), isHeading ? ui::TextRole::Small : ui::TextRole::Body, words};
    made->setTone(isHeading ? ui::Tone::Secondary : ui::Tone::Text);
    return made;
}

} // namespace mehfooz
