// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_area_list.h"

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/flow_row.h>
#include <ui/row_button.h>

#include <QVBoxLayout>

namespace mehfooz {

CheckAreaList::CheckAreaList(const ui::Appearance &appearance, const CheckAreasModel &model, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
    , m_model{model}
    , m_fold{new ui::RowButton{appearance, ui::RowButton::Kind::Disclosure}}
    , m_list{new QWidget}
    , m_column{new QVBoxLayout{m_list}}
    , m_hidden{new QWidget}
    , m_hiddenWords{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_hiddenAction{new ui::ActionButton{appearance, ui::ButtonKind::Plain}}
{
    m_column->setContentsMargins({});
    m_column->setSpacing(2);
    auto *hidden = new ui::FlowRow{8, m_hidden};
    hidden->addWidget(m_hiddenWords);
    hidden->addWidget(m_hiddenAction);
    m_hiddenWords->setTone(ui::Tone::Secondary);
    m_hiddenWords->setWrapping(false);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_fold);
    column->addWidget(m_list);
    column->addWidget(m_hidden);
    column->addStretch(1);
    connect(m_fold, &ui::RowButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        showFold();
    });
    connect(m_hiddenAction, &ui::ActionButton::clicked, this, &CheckAreaList::hiddenToggled);
    showFold();
}

void CheckAreaList::refresh(int chosenRow)
{
    m_chosen = chosenRow;
    while (m_rows.size() > m_model.rowCount())
        delete m_rows.takeLast();
    while (m_rows.size() < m_model.rowCount()) {
        auto *button = new ui::RowButton{m_appearance, ui::RowButton::Kind::Open};
        button->setFlat(true);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        const auto row = static_cast<int>(m_rows.size());
        connect(button, &ui::RowButton::clicked, this, [this, row] {
            m_unfolded = false;
            showFold();
            Q_EMIT chosen(row);
        });
        m_rows.append(button);
        m_column->addWidget(button);
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        fill(m_rows.at(row), row);
        m_rows.at(row)->setChecked(row == m_chosen);
    }
    if (m_chosen < m_rows.size())
        fill(m_fold, m_chosen);
}

void CheckAreaList::fill(ui::RowButton *button, int row)
{
    const QModelIndex index = m_model.index(row);
    button->setTitle(index.data().toString());
    button->setIconName(index.data(CheckAreasModel::IconRole).toString());
    button->setTrailing(index.data(CheckAreasModel::CountsRole).toString());
    button->setLine(index.data(CheckAreasModel::LookAgainRole).toBool() ? tr("Look again") : QString{});
}

void CheckAreaList::setHiddenWords(const QString &words, const QString &action)
{
    m_hiddenWords->setText(words);
    m_hiddenAction->setText(action);
    m_hidden->setVisible(!words.isEmpty() && m_list->isVisibleTo(this));
}

void CheckAreaList::setFolded(bool folded)
{
    m_folded = folded;
    m_unfolded = false;
    showFold();
}

void CheckAreaList::showFold()
{
    const bool open = !m_folded || m_unfolded;
    m_fold->setVisible(m_folded);
    m_fold->setExpanded(m_unfolded);
    m_list->setVisible(open);
    m_hidden->setVisible(open && !m_hiddenWords->text().isEmpty());
}

} // namespace mehfooz
