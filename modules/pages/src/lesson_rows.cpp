// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_rows.h"

#include <presentation/lessons_model.h>

namespace mehfooz {

namespace {

enum OwnRole { kChipKind = Qt::UserRole + 100, kHue };

ui::Chip::Kind chipOf(LessonState state)
{
    switch (state) {
    case LessonState::Completed: return ui::Chip::Kind::Good;
    case LessonState::Changed: return ui::Chip::Kind::LookAgain;
    case LessonState::InProgress: return ui::Chip::Kind::Hint;
    case LessonState::NotStarted: break;
    }
    return ui::Chip::Kind::Neutral;
}

} // namespace

LessonRows::LessonRows(LessonsModel &lessons, QObject *parent) : QIdentityProxyModel{parent}
{
    setSourceModel(&lessons);
}

ui::RowRoles LessonRows::roles()
{
    ui::RowRoles roles;
    roles.heading = LessonsModel::HeadingRole;
    roles.line = LessonsModel::LineRole;
    roles.iconName = LessonsModel::IconRole;
    roles.chip = LessonsModel::ChipRole;
    roles.chipKind = kChipKind;
    roles.trailing = LessonsModel::MinutesRole;
    roles.progress = LessonsModel::ShareRole;
    roles.hue = kHue;
    return roles;
}

QVariant LessonRows::data(const QModelIndex &index, int role) const
{
    if (role == kHue)
        return static_cast<int>(ui::HueName::Firoza);
    if (role == kChipKind)
        return static_cast<int>(chipOf(index.data(LessonsModel::StateRole).value<LessonState>()));
    return QIdentityProxyModel::data(index, role);
}

} // namespace mehfooz
