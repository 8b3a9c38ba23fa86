// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_row.h"

#include "profile_picture.h"

#include <text/isolates.h>
#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/chip.h>
#include <ui/flow_row.h>
#include <ui/form_field.h>

#include <QLineEdit>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kPicture = 32;
constexpr int kLongestTyped = 200; // longer than any name that is taken; the rest is told in words

} // namespace

ProfileRow::ProfileRow(const ui::Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_picture{new ProfilePicture{appearance, kPicture}}
    , m_name{new ui::BodyLabel{appearance, ui::TextRole::Strong}}
    , m_current{new ui::Chip{appearance, ui::Chip::Kind::Good}}
    , m_rename{new ui::ActionButton{appearance, ui::ButtonKind::Plain}}
    , m_delete{new ui::ActionButton{appearance, ui::ButtonKind::Plain}}
    , m_editor{new QWidget}
    , m_newName{new QLineEdit}
    , m_field{new ui::FormField{appearance, {}, m_newName}}
    , m_save{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}
    , m_cancel{new ui::ActionButton{appearance, ui::ButtonKind::Plain}}
{
    build();
    const auto wantRename = [this] { Q_EMIT renameWanted(m_newName->text()); };
    connect(m_rename, &ui::ActionButton::clicked, this, &ProfileRow::openField);
    connect(m_delete, &ui::ActionButton::clicked, this, &ProfileRow::deleteWanted);
    connect(m_save, &ui::ActionButton::clicked, this, wantRename);
    connect(m_newName, &QLineEdit::returnPressed, this, wantRename);
    connect(m_newName, &QLineEdit::textEdited, this, [this] { m_field->setFault({}); });
    connect(m_cancel, &ui::ActionButton::clicked, this, &ProfileRow::closeField);
}

void ProfileRow::build()
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *line = new ui::FlowRow{12};
    for (QWidget *part : {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_current),
                          static_cast<QWidget *>(m_rename), static_cast<QWidget *>(m_delete)})
        line->addWidget(part);
    line->setTrailingFrom(3);
    column->addLayout(line);
    auto *editor = new QVBoxLayout{m_editor};
    editor->setContentsMargins({});
    editor->setSpacing(8);
    editor->addWidget(m_field);
    auto *buttons = new ui::FlowRow{12};
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    editor->addLayout(buttons);
    column->addWidget(m_editor);
    m_rename->setIconName(QStringLiteral("pen-line"));
    m_delete->setIconName(QStringLiteral("trash-2"));
    m_newName->setMaxLength(kLongestTyped);
    m_editor->hide();
}

void ProfileRow::setFace(const ProfileFace &face)
{
    m_face = face;
    m_picture->setFace(face);
    m_name->setText(face.name);
    m_current->setText(tr("In use now"));
    m_current->setVisible(face.isCurrent);
    m_rename->setText(tr("Rename"));
    m_delete->setText(tr("Delete"));
    m_rename->setAccessibleDescription(face.name);
    m_delete->setAccessibleDescription(face.name);
    m_field->setLabel(tr("New name"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void ProfileRow::openField()
{
    m_newName->setText(text::withoutIsolates(m_face.name));
    m_field->setFault({});
    m_editor->show();
    m_newName->setFocus(Qt::OtherFocusReason);
    m_newName->selectAll();
}

void ProfileRow::showFault(const QString &words)
{
    m_field->setFault(words);
    m_newName->setFocus(Qt::OtherFocusReason);
}

void ProfileRow::closeField()
{
    const bool hadKeyboard = m_editor->isAncestorOf(window()->focusWidget());
    m_editor->hide();
    if (hadKeyboard)
        m_rename->setFocus(Qt::OtherFocusReason);
}

} // namespace mehfooz
