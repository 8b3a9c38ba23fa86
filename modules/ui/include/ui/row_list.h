// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/chip.h>
#include <ui/ink.h>
#include <ui/tone.h>

#include <QListView>

namespace mehfooz::ui {

/// Which role of a model holds what; -1: the model has no such thing. Texts are QString.
struct RowRoles {
    int title = Qt::DisplayRole;
    int line = -1;
    int iconName = -1;
    int chip = -1;       ///< Words of a chip; empty: none.
    int chipKind = -1;   ///< int of Chip::Kind; Neutral where the model has none.
    int trailing = -1;   ///< Small words at the trailing side.
    int progress = -1;   ///< double 0..1; below 0 or absent: no bar.
    int heading = -1;    ///< bool: a heading between rows, which cannot be chosen.
    int hue = -1;        ///< int of HueName for the picture.
};

/// Rows of lessons, quizzes, search hits: as many as there are, drawn only where seen. Heights come from the fonts and
/// are kept until width or font change. Arrows move, Enter or a click opens.
class RowList final : public QListView, public InkBearer {
    Q_OBJECT

public:
    explicit RowList(const Appearance &appearance, QWidget *parent = nullptr);
    ~RowList() override;

    void setRoles(const RowRoles &roles);
    /// True: as high as its rows, for a list inside a scrolling page (up to some 200 rows). False (default): it scrolls.
    void setGrowing(bool growing);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Of the rows that are seen now.
    [[nodiscard]] QList<InkPiece> inkPieces() const override;

Q_SIGNALS:
    /// The person opened a row.
    void rowActivated(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Painter;

    void refresh();
    void grow();
    void open(const QModelIndex &index);
    void layOutAll();
    /// The first row from `row` on that is no heading; invalid: none.
    [[nodiscard]] QModelIndex rowFrom(int row, int step) const;

    const Appearance &m_appearance;
    Painter *m_painter;
    RowRoles m_roles;
    bool m_growing = false;
    int m_rowsHeight = 0;
};

} // namespace mehfooz::ui
