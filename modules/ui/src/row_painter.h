// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_flow.h"

#include <ui/row_list.h>

#include <QHash>
#include <QStyledItemDelegate>

namespace mehfooz::ui {

/// Draws the rows of a RowList.
class RowList::Painter final : public QStyledItemDelegate {
public:
    Painter(const Appearance &appearance, RowList *list);

    void forget(); ///< Kept heights, after a change of width, font or roles.
    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    [[nodiscard]] QString spokenText(const QModelIndex &index) const;
    void appendInk(const QModelIndex &index, const QRectF &row, QList<InkPiece> &pieces) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Texts { TextFlow title; TextFlow line; TextFlow chip; TextFlow trailing; };
    struct Parts {
        QRectF icon;
        QRectF title;
        QRectF line;
        QRectF chip;
        QRectF trailing;
        QRectF bar;
        QRectF chevron;
        double height = 0;
    };

    void fill(Texts &texts, const QModelIndex &index) const;
    [[nodiscard]] Parts parts(Texts &texts, const QModelIndex &index, double width) const;
    [[nodiscard]] QVariant value(const QModelIndex &index, int role) const;
    [[nodiscard]] double progress(const QModelIndex &index) const;
    void paintTexts(QPainter &painter, Texts &texts, const Parts &place, const QPointF &corner) const;
    void paintIcon(QPainter &painter, const QModelIndex &index, const QRectF &place) const;

    const Appearance &m_appearance;
    RowList *m_list;
    mutable QHash<QString, int> m_heights; ///< By everything that decides a height.
};

} // namespace mehfooz::ui
