// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/chart.h>

#include "chart_plot.h"

#include <ui/flow_row.h>

#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mehfooz::ui {

Chart::Chart(const Appearance &appearance, QWidget *parent)
    : QFrame{parent}
    , m_appearance{appearance}
    , m_title{new BodyLabel{appearance, TextRole::Heading3, this}}
    , m_summary{new BodyLabel{appearance, TextRole::Small, this}}
    , m_plot{new ChartPlot{appearance, this}}
    , m_table{new QTableWidget{this}}
    , m_swap{new ActionButton{appearance, ButtonKind::Plain, this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new FlowRow{12};
    head->addWidget(m_title);
    head->addWidget(m_swap);
    head->setTrailingFrom(1);
    column->addLayout(head);
    column->addWidget(m_plot);
    column->addWidget(m_table);
    column->addWidget(m_summary);
    m_summary->setTone(Tone::Secondary);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setMinimumHeight(180);
    connect(m_swap, &ActionButton::clicked, this, [this] { showTable(!m_asTable); });
    connect(&appearance, &Appearance::changed, this, &Chart::fillTable);
    refresh();
}

void Chart::setContent(const ChartContent &content)
{
    m_content = content;
    m_title->setText(content.title);
    m_summary->setText(content.summary);
    m_plot->setContent(content);
    m_table->setAccessibleName(content.title);
    fillTable();
}

void Chart::showTable(bool table)
{
    m_asTable = table;
    refresh();
}

void Chart::refresh()
{
    m_plot->setVisible(!m_asTable);
    m_table->setVisible(m_asTable);
    retranslate();
}

void Chart::fillTable()
{
    const int rows = m_content.series.isEmpty() ? 0 : int(m_content.series.first().points.size());
    m_table->clear();
    m_table->setRowCount(rows);
    m_table->setColumnCount(int(m_content.series.size()) + 1);
    QStringList heads{QString{}};
    for (qsizetype column = 0; column < m_content.series.size(); ++column) {
        const ChartSeries &series = m_content.series.at(column);
        heads.append(series.name);
        for (int row = 0; row < qMin(rows, int(series.points.size())); ++row) {
            const ChartPoint &point = series.points.at(row);
            if (column == 0)
                m_table->setItem(row, 0, new QTableWidgetItem{point.label});
            m_table->setItem(row, int(column) + 1, new QTableWidgetItem{point.shown});
        }
    }
    m_table->setHorizontalHeaderLabels(heads);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void Chart::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Chart::retranslate()
{
    //: Buttons of a chart: show its values in a table, and back.
    m_swap->setText(m_asTable ? tr("As a chart") : tr("As a table"));
}

} // namespace mehfooz::ui
