// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles_card.h"

#include "profile_row.h"

#include <presentation/profiles_view_model.h>
#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/dialog.h>
#include <ui/heading_label.h>

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mehfooz {

ProfilesCard::ProfilesCard(const PageContext &context, QWidget *parent)
    : ui::Card{context.appearance, parent}
    , m_model{new ProfilesViewModel{context.workspace, context.language, this}}
    , m_heading{new ui::HeadingLabel{context.appearance, 2}}
    , m_nobody{new ui::BodyLabel{context.appearance}}
    , m_list{new QWidget}
    , m_add{new ui::ActionButton{context.appearance, ui::ButtonKind::Outline}}
{
    auto *list = new QVBoxLayout{m_list};
    list->setContentsMargins({});
    list->setSpacing(12);
    column()->addWidget(m_heading);
    column()->addWidget(m_nobody);
    column()->addWidget(m_list);
    column()->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setIconName(QStringLiteral("user-plus"));
    connect(m_add, &ui::ActionButton::clicked, this, &ProfilesCard::addWanted);
    connectModel();
}

void ProfilesCard::connectModel()
{
    connect(m_model, &ProfilesViewModel::changed, this, &ProfilesCard::showProfiles);
    connect(m_model, &ProfilesViewModel::renamed, this, [this](const QString &name) {
        if (ProfileRow *row = rowOf(std::exchange(m_renaming, {})))
            row->closeField();
        //: %1 is the person's new name.
        Q_EMIT renamed(tr("The name is now %1.").arg(name));
    });
    connect(m_model, &ProfilesViewModel::removed, this, [this](const QString &name) {
        m_add->setFocus(Qt::OtherFocusReason); // the row that had the keyboard is gone
        //: %1 is the person's name.
        Q_EMIT removed(tr("Everything of %1 is deleted.").arg(name), m_model->profiles().isEmpty());
    });
    connect(m_model, &ProfilesViewModel::failed, this, [this](const QString &words) {
        ProfileRow *row = rowOf(std::exchange(m_renaming, {}));
        if (row)
            row->showFault(words);
        else
            Q_EMIT removeFailed(words);
    });
}

void ProfilesCard::showProfiles()
{
    m_heading->setText(tr("People on this computer"));
    m_nobody->setText(tr("Nobody has a profile here yet. A guest keeps nothing."));
    m_add->setText(tr("Add a person"));
    const QList<ProfileFace> &people = m_model->profiles();
    m_nobody->setVisible(people.isEmpty());
    m_rows.removeIf([&](ProfileRow *row) {
        const bool isGone = std::ranges::find(people, row->face().id, &ProfileFace::id) == people.cend();
        if (isGone) {
            row->hide();
            row->deleteLater();
        }
        return isGone;
    });
    for (const ProfileFace &face : people) {
        ProfileRow *row = rowOf(face.id);
        (row ? row : makeRow(face.id))->setFace(face);
    }
}

ProfileRow *ProfilesCard::rowOf(const QString &id) const
{
    const auto row = std::ranges::find_if(m_rows, [&](const ProfileRow *each) { return !id.isEmpty() && each->face().id == id; });
    return row == m_rows.cend() ? nullptr : *row;
}

ProfileRow *ProfilesCard::makeRow(const QString &id)
{
    auto *row = new ProfileRow{appearance()};
    connect(row, &ProfileRow::renameWanted, this, [this, id](const QString &name) { rename(id, name); });
    connect(row, &ProfileRow::deleteWanted, this, [this, row] { askDelete(row->face()); });
    m_list->layout()->addWidget(row);
    m_rows.append(row);
    return row;
}

void ProfilesCard::rename(const QString &id, const QString &name)
{
    m_renaming = id;
    m_model->rename(id, name);
}

void ProfilesCard::askDelete(const ProfileFace &face)
{
    auto *dialog = new ui::Dialog{appearance(), tr("Delete everything of %1?").arg(face.name), tr("This cannot be undone."), this};
    dialog->setObjectName(QStringLiteral("deleteProfile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSafeChoice(tr("Keep"));
    dialog->addChoice(QStringLiteral("delete"), tr("Delete"), ui::ButtonKind::DangerOutline);
    connect(dialog, &ui::Dialog::chosen, m_model, [this, id = face.id] { m_model->remove(id); });
    dialog->open();
}

} // namespace mehfooz
