// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/tone.h>

#include <QFrame>
#include <QList>

namespace mehfooz::ui {

class SegmentButton;

/// One cell of a SegmentedChoice.
struct Segment {
    QString id;
    QString text;
    QString iconName;                   ///< Empty: none.
    HueName hue = HueName::Primary;     ///< Of the cell while it is chosen.
    QString language;                   ///< Empty: the page's; a language's own name stands in its own script.
};

/// Some cells, two to six, of which one is chosen: a radio group. Arrows move, Space sets. Cells go on in a second row where
/// the width ends.
class SegmentedChoice : public QFrame {
    Q_OBJECT

public:
    /// `name` is what the group asks, for screen readers.
    SegmentedChoice(const Appearance &appearance, const QString &name, QWidget *parent = nullptr);
    ~SegmentedChoice() override;

    void setSegments(const QList<Segment> &segments);
    void setName(const QString &name);
    /// An unknown or empty id chooses none. Emits nothing.
    void setChosen(const QString &id);
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    /// Pressing the chosen cell again chooses this id instead; empty (default): nothing happens.
    void setClearedId(const QString &id);
    /// Small words, for a card's corner.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The person chose a cell; with a cleared id, also by pressing the chosen one again.
    void chosenByPerson(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class SegmentButton;

    void press(const QString &id);
    void refresh();
    void placeCells();
    void moveFocus(int from, int step);
    [[nodiscard]] QString focusedId() const;
    void focusCell(const QString &id);
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] int rowHeight(int columns, int width) const;
    [[nodiscard]] int cellWidth() const;

    const Appearance &m_appearance;
    QList<SegmentButton *> m_cells;
    QString m_chosen;
    QString m_cleared;
    bool m_compact = false;
};

} // namespace mehfooz::ui
