// SPDX-License-Identifier: GPL-3.0-or-later
#include "stored_page.h"

#include "local_files.h"
#include "stored_table.h"

#include <presentation/stored_view_model.h>
#include <presentation/workspace.h>
#include <ui/action_button.h>
#include <ui/banner.h>
#include <ui/body_label.h>
#include <ui/dialog.h>
#include <ui/flow_row.h>

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>
#include <QVBoxLayout>

namespace mehfooz {

StoredPage::StoredPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_model{new StoredViewModel{context.workspace, context.language, localFiles(), this}}
    , m_introduction{new ui::BodyLabel{context.appearance, ui::TextRole::Reading}}
    , m_network{new ui::BodyLabel{context.appearance}}
    , m_banner{new ui::Banner{context.appearance, ui::Banner::Kind::Warn}}
    , m_table{new StoredTable{context.appearance}}
    , m_folder{new ui::ActionButton{context.appearance, ui::ButtonKind::Filled}}
    , m_export{new ui::ActionButton{context.appearance}}
    , m_import{new ui::ActionButton{context.appearance}}
    , m_delete{new ui::ActionButton{context.appearance, ui::ButtonKind::DangerOutline}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(16);
    auto *buttons = new ui::FlowRow{12};
    for (ui::ActionButton *button : {m_folder, m_export, m_import, m_delete})
        buttons->addWidget(button);
    m_network->setTone(ui::Tone::Secondary);
    m_banner->hide();
    column->addWidget(m_introduction);
    column->addWidget(m_network);
    column->addWidget(m_banner);
    column->addWidget(m_table);
    column->addLayout(buttons);
    column->addStretch(1);
    connectModel();
    retranslate();
}

void StoredPage::connectModel()
{
    connect(m_model, &StoredViewModel::changed, this, &StoredPage::showRows);
    connect(m_model, &StoredViewModel::failed, this, &StoredPage::showTrouble);
    connect(m_model, &StoredViewModel::exported, this, [this](const QString &words) { Q_EMIT toast(words, {}, {}); });
    connect(m_model, &StoredViewModel::imported, this, [this](const QString &words) { Q_EMIT toast(words, {}, {}); });
    connect(m_model, &StoredViewModel::deleted, this, [this](const QString &words, bool lastProfile) {
        Q_EMIT toast(words, {}, {});
        Q_EMIT navigate({lastProfile ? QStringLiteral("welcome") : QStringLiteral("today"), {}, {}});
    });
    connect(m_folder, &ui::ActionButton::clicked, this, &StoredPage::openFolder);
    connect(m_export, &ui::ActionButton::clicked, this, &StoredPage::chooseExport);
    connect(m_import, &ui::ActionButton::clicked, this, &StoredPage::chooseImport);
    connect(m_delete, &ui::ActionButton::clicked, this, &StoredPage::askDelete);
}

QString StoredPage::title() const
{
    return tr("What is stored here");
}

std::optional<Address> StoredPage::up() const
{
    return Address{QStringLiteral("settings"), {}, {}};
}

void StoredPage::open(const Address &)
{
    m_banner->hide();
    m_model->refresh();
}

void StoredPage::retranslate()
{
    m_folder->setText(tr("Open the folder"));
    m_export->setText(tr("Save everything as one file"));
    m_import->setText(tr("Bring in a saved file"));
    m_delete->setText(tr("Delete my data"));
    m_model->refresh();
    showRows();
}

void StoredPage::showRows()
{
    m_introduction->setText(m_model->introduction());
    m_network->setText(m_model->networkWords());
    m_table->setRows(m_model->rows());
    const bool hasFolder = !m_model->folder().isEmpty();
    m_folder->setEnabled(hasFolder);
    m_folder->setDisabledReason(hasFolder ? QString{} : tr("A guest keeps nothing on the disk"));
    m_export->setEnabled(!m_model->isBusy());
    m_import->setEnabled(!m_model->isBusy());
    m_delete->setEnabled(!m_model->isGuest() && !m_model->isBusy());
    m_delete->setDisabledReason(m_model->isGuest() ? tr("A guest keeps nothing on the disk") : QString{});
}

void StoredPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_model->folder()));
}

void StoredPage::chooseExport()
{
    auto *dialog = new QFileDialog{this, tr("Save everything as one file")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(m_model->exportName());
    connect(dialog, &QFileDialog::fileSelected, m_model, &StoredViewModel::exportTo);
    dialog->open();
}

void StoredPage::chooseImport()
{
    auto *dialog = new QFileDialog{this, tr("Bring in a saved file")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_model, &StoredViewModel::importFrom);
    dialog->open();
}

void StoredPage::askDelete()
{
    auto *dialog = new ui::Dialog{appearance(), tr("Delete everything of mine?"), tr("This cannot be undone."), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSafeChoice(tr("Keep"));
    dialog->addChoice(QStringLiteral("delete"), tr("Delete"), ui::ButtonKind::DangerOutline);
    connect(dialog, &ui::Dialog::chosen, m_model, &StoredViewModel::deleteMine);
    dialog->open();
}

void StoredPage::showTrouble(const QString &words)
{
    m_banner->setSentence(words);
    m_banner->show();
}

} // namespace mehfooz
