// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/row_list.h>

#include <QIdentityProxyModel>

namespace mehfooz {

class LessonsModel;

/// The rows of a LessonsModel with the colours that a list of rows takes.
class LessonRows final : public QIdentityProxyModel {
    Q_OBJECT

public:
    explicit LessonRows(LessonsModel &lessons, QObject *parent = nullptr);

    /// Which role of this model holds what.
    [[nodiscard]] static ui::RowRoles roles();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace mehfooz
