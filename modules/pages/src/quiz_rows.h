// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/row_list.h>

#include <QIdentityProxyModel>

namespace mehfooz {

class QuizListModel;

/// The rows of a QuizListModel with the colours that a list of rows takes.
class QuizRows final : public QIdentityProxyModel {
    Q_OBJECT

public:
    explicit QuizRows(QuizListModel &quizzes, QObject *parent = nullptr);

    /// Which role of this model holds what.
    [[nodiscard]] static ui::RowRoles roles();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace mehfooz
