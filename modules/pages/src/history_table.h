// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/card.h>

class QAbstractItemModel;
class QGridLayout;

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
}

/// The rows of a table model as text, with a link where a row has an address; the first rows at once, more on request.
class HistoryTable final : public ui::Card {
    Q_OBJECT

public:
    /// `addressRole` of the model holds where a row leads.
    HistoryTable(const ui::Appearance &appearance, const QAbstractItemModel &model, int addressRole, QWidget *parent = nullptr);

    /// Shows the model as it is now; `emptyWords` where it has no row.
    void refresh(const QString &emptyWords);

Q_SIGNALS:
    void chosen(const QString &address);

private:
    void addRow(int row);
    [[nodiscard]] ui::BodyLabel *label(const QString &words, bool isHeading);

    const QAbstractItemModel &m_model;
    int m_addressRole;
    int m_shown;
    QString m_emptyWords;
    QGridLayout *m_grid;
    ui::BodyLabel *m_empty;
    ui::ActionButton *m_more;
};

} // namespace mehfooz
