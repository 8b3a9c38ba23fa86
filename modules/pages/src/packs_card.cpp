// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs_card.h"

#include <presentation/settings_view_model.h>
#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/heading_label.h>

#include <QFileDialog>
#include <QVBoxLayout>

namespace mehfooz {

PacksCard::PacksCard(const ui::Appearance &appearance, SettingsViewModel &model, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_model{model}
    , m_heading{new ui::HeadingLabel{appearance, 2}}
    , m_progress{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_add{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}
    , m_list{new QWidget}
{
    auto *list = new QVBoxLayout{m_list};
    list->setContentsMargins({});
    list->setSpacing(12);
    column()->addWidget(m_heading);
    column()->addWidget(m_list);
    column()->addWidget(m_progress);
    column()->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &ui::ActionButton::clicked, this, &PacksCard::chooseFolder);
}

void PacksCard::showPacks()
{
    m_heading->setText(tr("Content packs"));
    m_add->setText(tr("Add a pack folder"));
    m_progress->setText(m_model.packProgress());
    m_progress->setVisible(!m_model.packProgress().isEmpty());
    const auto count = static_cast<int>(m_model.packs().size());
    while (m_rows.size() > count) {
        const Row gone = m_rows.takeLast();
        if (gone.all->isAncestorOf(window()->focusWidget()))
            m_add->setFocus(Qt::OtherFocusReason);
        gone.all->hide();
        gone.all->deleteLater(); // the press may have come from it
    }
    while (m_rows.size() < count)
        m_rows.append(makeRow(static_cast<int>(m_rows.size())));
    for (int index = 0; index < count; ++index)
        fillRow(m_rows.at(index), index);
}

PacksCard::Row PacksCard::makeRow(int index)
{
    const auto label = [this](ui::TextRole role) { return new ui::BodyLabel{appearance(), role}; };
    const Row row{new QWidget, label(ui::TextRole::Strong), label(ui::TextRole::Small), label(ui::TextRole::Small),
                  new ui::ActionButton{appearance(), ui::ButtonKind::Plain}};
    auto *inner = new QVBoxLayout{row.all};
    inner->setContentsMargins({});
    inner->setSpacing(4);
    for (QWidget *part : {static_cast<QWidget *>(row.title), static_cast<QWidget *>(row.line), static_cast<QWidget *>(row.problems)})
        inner->addWidget(part);
    inner->addWidget(row.remove, 0, Qt::AlignLeading);
    row.line->setTone(ui::Tone::Secondary);
    connect(row.remove, &ui::ActionButton::clicked, this, [this, index] { m_model.removePackFolder(m_model.packs().at(index).folder); });
    m_list->layout()->addWidget(row.all);
    return row;
}

void PacksCard::fillRow(const Row &row, int index)
{
    const PackRow &pack = m_model.packs().at(index);
    row.title->setText(pack.title);
    row.line->setText(pack.line);
    QStringList problems = pack.problems;
    if (!pack.moreProblems.isEmpty())
        problems.append(pack.moreProblems);
    row.problems->setText(problems.join(u'\n'));
    row.problems->setVisible(!problems.isEmpty());
    row.remove->setText(tr("Remove this pack"));
    row.remove->setAccessibleDescription(pack.title);
    row.remove->setVisible(pack.isRemovable);
}

void PacksCard::chooseFolder()
{
    auto *dialog = new QFileDialog{this, tr("Add a pack folder")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_model, &SettingsViewModel::addPackFolder);
    dialog->open();
}

} // namespace mehfooz
