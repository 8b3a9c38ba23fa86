// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/stored_view_model.h>
#include <ui/card.h>
#include <ui/tone.h>

class QGridLayout;

namespace mehfooz {

/// What is stored, as a table: what, how much, where and since when. Where the width ends, the parts of a row stand
/// below each other.
class StoredTable final : public ui::Card {
    Q_OBJECT

public:
    explicit StoredTable(const ui::Appearance &appearance, QWidget *parent = nullptr);

    /// Sets every word, those at the top of the columns too.
    void setRows(const QList<StoredRow> &rows);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isWide() const;
    void showWide();
    void showNarrow();
    void put(const QString &words, ui::TextRole role, ui::Tone tone, int row, int column);

    QList<StoredRow> m_rows;
    QGridLayout *m_grid;
    bool m_wide = false;
};

} // namespace mehfooz
