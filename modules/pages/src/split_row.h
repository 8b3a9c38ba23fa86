// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>

#include <QWidget>

class QBoxLayout;

namespace mehfooz {

/// Two parts of a page beside each other, the first at the leading side; below each other where the width ends.
class SplitRow final : public QWidget {
    Q_OBJECT

public:
    struct Shape {
        int leadingShare = 1;   ///< Stretch of the first part.
        int trailingShare = 1;  ///< Stretch of the second.
        int leadingWidth = 0;   ///< Pixels at 100 % for a first part of fixed width; 0: by its share.
        int leastWidth = 720;   ///< Pixels at 100 % from which on both stand beside each other.
    };

    /// Takes both parts.
    SplitRow(const ui::Appearance &appearance, QWidget *leading, QWidget *trailing, Shape shape, QWidget *parent = nullptr);

    [[nodiscard]] bool isBeside() const;
    /// Other shares than at first, for a page whose second part needs more room at times.
    void setShares(int leading, int trailing);

Q_SIGNALS:
    void besideChanged(bool beside);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const ui::Appearance &m_appearance;
    QWidget *m_leading;
    Shape m_shape;
    QBoxLayout *m_row;
};

} // namespace mehfooz
