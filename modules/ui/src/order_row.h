// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_flow.h"

#include <ui/icon_button.h>
#include <ui/ink.h>
#include <ui/option_list.h>
#include <ui/spoken.h>

#include <QWidget>

namespace mehfooz::ui {

/// A row of an OrderingList.
class OrderRow final : public QWidget, public InkBearer, public Spoken {
    Q_OBJECT

public:
    OrderRow(const Appearance &appearance, QWidget *parent);

    void setItem(const AnswerOption &item);
    [[nodiscard]] const QString &id() const { return m_item.id; }
    [[nodiscard]] const QString &text() const { return m_item.text; }
    /// `place` counts from 1.
    void setPlace(int place, int count);
    /// `right`: stands where it belongs; `words`: else where that is.
    void setOutcome(bool right, const QString &words);
    void clearOutcome();
    void refresh();
    void setButtonNames(const QString &up, const QString &down);
    [[nodiscard]] IconButton &up() { return *m_up; }
    [[nodiscard]] IconButton &down() { return *m_down; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QList<InkPiece> inkPieces() const override;
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts { QRectF disc; QRectF words; QRectF verdict; QRectF buttons; double height = 0; };
    [[nodiscard]] Parts parts(int width) const;

    const Appearance &m_appearance;
    AnswerOption m_item;
    int m_place = 1;
    int m_count = 1;
    bool m_closed = false;
    bool m_right = false;
    mutable TextFlow m_words;
    mutable TextFlow m_verdict;
    IconButton *m_up;
    IconButton *m_down;
};

} // namespace mehfooz::ui
