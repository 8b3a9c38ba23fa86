// SPDX-License-Identifier: GPL-3.0-or-later
#include "stored_table.h"

#include "layouts.h"

#include <ui/body_label.h>

#include <QGridLayout>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kWideFrom = 720; // pixels at 100 %
constexpr int kWhere = 2;      // the column with a path, which takes what is left

} // namespace

StoredTable::StoredTable(const ui::Appearance &appearance, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_grid{new QGridLayout}
{
    m_grid->setHorizontalSpacing(20);
    column()->addLayout(m_grid);
}

void StoredTable::setRows(const QList<StoredRow> &rows)
{
    m_rows = rows;
    m_wide = isWide();
    clearLayout(*m_grid);
    m_grid->setColumnStretch(kWhere, m_wide ? 1 : 0);
    m_grid->setVerticalSpacing(m_wide ? 8 : 2);
    if (m_wide)
        showWide();
    else
        showNarrow();
}

void StoredTable::showWide()
{
    int column = 0;
    for (const QString &heading : {tr("What"), tr("How much"), tr("Where"), tr("Since")})
        put(heading, ui::TextRole::Small, ui::Tone::Secondary, 0, column++);
    int row = 0;
    for (const StoredRow &stored : std::as_const(m_rows)) {
        ++row;
        put(stored.what, ui::TextRole::Strong, ui::Tone::Text, row, 0);
        put(stored.amount, ui::TextRole::Body, ui::Tone::Text, row, 1);
        put(stored.where, ui::TextRole::Small, ui::Tone::Secondary, row, kWhere);
        put(stored.since, ui::TextRole::Body, ui::Tone::Text, row, 3);
    }
}

void StoredTable::showNarrow()
{
    int row = 0;
    for (const StoredRow &stored : std::as_const(m_rows)) {
        put(stored.what, ui::TextRole::Strong, ui::Tone::Text, row++, 0);
        //: %1 is how much is stored, %2 since when.
        put(tr("%1, since %2").arg(stored.amount, stored.since), ui::TextRole::Body, ui::Tone::Text, row++, 0);
        put(stored.where, ui::TextRole::Small, ui::Tone::Secondary, row++, 0);
    }
}

void StoredTable::put(const QString &words, ui::TextRole role, ui::Tone tone, int row, int column)
{
    auto *label = new ui::BodyLabel{appearance(), role, words};
    label->setTone(tone);
    label->setWrapping(!m_wide || column == kWhere || column == 0);
    m_grid->addWidget(label, row, column, Qt::AlignTop);
}

bool StoredTable::isWide() const
{
    return width() >= appearance().type().scaled(kWideFrom);
}

void StoredTable::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (isWide() != m_wide)
        setRows(QList{m_rows});
}

} // namespace mehfooz
