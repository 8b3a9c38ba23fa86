// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiz_rows.h"

#include <presentation/quiz_list_model.h>
#include <ui/chip.h>
#include <ui/tone.h>

namespace mehfooz {

namespace {

enum OwnRole { kChipKind = Qt::UserRole + 100, kHue };

ui::Chip::Kind chipOf(QuizState state)
{
    switch (state) {
    case QuizState::Passed:
    case QuizState::Practised: return ui::Chip::Kind::Good;
    case QuizState::NotPassed: return ui::Chip::Kind::LookAgain;
    case QuizState::UnderWay: return ui::Chip::Kind::Hint;
    case QuizState::NotStarted: break;
    }
    return ui::Chip::Kind::Neutral;
}

} // namespace

QuizRows::QuizRows(QuizListModel &quizzes, QObject *parent) : QIdentityProxyModel{parent}
{
    setSourceModel(&quizzes);
}

ui::RowRoles QuizRows::roles()
{
    ui::RowRoles roles;
    roles.heading = QuizListModel::HeadingRole;
    roles.line = QuizListModel::LineRole;
    roles.iconName = QuizListModel::IconRole;
    roles.chip = QuizListModel::ChipRole;
    roles.chipKind = kChipKind;
    roles.progress = QuizListModel::ShareRole;
    roles.hue = kHue;
    return roles;
}

QVariant QuizRows::data(const QModelIndex &index, int role) const
{
    if (role == kHue)
        return static_cast<int>(ui::HueName::Firoza);
    if (role == kChipKind)
        return static_cast<int>(chipOf(index.data(QuizListModel::StateRole).value<QuizState>()));
    return QIdentityProxyModel::data(index, role);
}

} // namespace mehfooz
