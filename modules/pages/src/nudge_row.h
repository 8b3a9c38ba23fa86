// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/quiz_nudge.h>
#include <ui/appearance.h>

#include <QWidget>

#include <optional>

namespace mehfooz {

namespace ui {
class ActionButton;
class RowButton;
}

/// The gap that wrong answers show: a row that leads to the check item, and "Not now".
class NudgeRow final : public QWidget {
    Q_OBJECT

public:
    explicit NudgeRow(const ui::Appearance &appearance, QWidget *parent = nullptr);

    /// Hidden without a nudge.
    void show(const std::optional<QuizNudge> &nudge);

Q_SIGNALS:
    void chosen(const QString &item);
    void declined();

private:
    ui::RowButton *m_row;
    ui::ActionButton *m_notNow;
    QString m_item;
};

} // namespace mehfooz
