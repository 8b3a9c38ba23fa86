// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/check_areas_model.h>
#include <ui/appearance.h>

#include <QWidget>

class QVBoxLayout;

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
class RowButton;
}

/// The areas of the security check, one of them chosen. Folded, it shows only the chosen one until it is opened.
class CheckAreaList final : public QWidget {
    Q_OBJECT

public:
    CheckAreaList(const ui::Appearance &appearance, const CheckAreasModel &model, QWidget *parent = nullptr);

    /// Shows the model as it is now. Rows keep their widgets, and so the focus.
    void refresh(int chosen);
    /// "8 of 12 areas shown", and the words that change it; empty: all are shown.
    void setHiddenWords(const QString &words, const QString &action);
    void setFolded(bool folded);

Q_SIGNALS:
    void chosen(int row);
    void hiddenToggled();

private:
    void fill(ui::RowButton *button, int row);
    void showFold();

    const ui::Appearance &m_appearance;
    const CheckAreasModel &m_model;
    int m_chosen = 0;
    bool m_folded = false;
    bool m_unfolded = false; ///< Opened by the person while folded.
    ui::RowButton *m_fold;
    QWidget *m_list;
    QVBoxLayout *m_column;
    QList<ui::RowButton *> m_rows;
    QWidget *m_hidden;
    ui::BodyLabel *m_hiddenWords;
    ui::ActionButton *m_hiddenAction;
};

} // namespace mehfooz
