// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_flow.h"

#include <ui/ink.h>
#include <ui/option_list.h>

#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>
#include <QResizeEvent>

namespace mehfooz::ui {

/// What the two kinds of rows share: words, layout and drawing. The button itself is a QRadioButton or QCheckBox.
class OptionRow : public InkBearer {
public:
    OptionRow(const Appearance &appearance, bool multiple);

    virtual QAbstractButton &button() = 0;
    [[nodiscard]] const QAbstractButton &button() const { return const_cast<OptionRow *>(this)->button(); }

    void setAnswer(const AnswerOption &answer, int index);
    void setOutcome(OptionMark mark, const QString &because, const QString &verdict);
    void clearOutcome();
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] OptionMark mark() const { return m_mark; }
    void refresh();

    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] QList<InkPiece> inkPieces() const override;
    void paintRow(QPainter &painter, bool hover) const;

private:
    struct Parts;
    [[nodiscard]] Parts parts(double width) const;
    [[nodiscard]] Parts placedParts() const;
    [[nodiscard]] int tileSize() const;
    void describe();
    void paintTile(QPainter &painter, const QRectF &tile, const Theme::Hue &hue, bool filled) const;

    const Appearance &m_appearance;
    bool m_multiple;
    QString m_id;
    QString m_letter;
    OptionMark m_mark = OptionMark::Idle;
    bool m_closed = false;
    mutable TextFlow m_words;
    mutable TextFlow m_because;
    mutable TextFlow m_verdict;
    mutable TextFlow m_tile;
};

/// `Base` is QRadioButton or QCheckBox, so that role and state come from Qt.
template<typename Base>
class OptionButton final : public Base, public OptionRow {
public:
    OptionButton(const Appearance &appearance, bool multiple, QWidget *parent)
        : Base{parent}
        , OptionRow{appearance, multiple}
    {
        QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
        this->setFocusPolicy(Qt::StrongFocus);
        this->setAttribute(Qt::WA_Hover);
        this->setProperty("focusRingRadius", 12);
    }

    using OptionRow::button;
    QAbstractButton &button() override { return *this; }
    /// The hint follows the width: a fixed height would else be that of another width.
    QSize sizeHint() const override
    {
        return {480, this->testAttribute(Qt::WA_Resized) ? heightFor(this->width()) : heightFor(480)};
    }
    QSize minimumSizeHint() const override { return {leastWidth(), 60}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return heightFor(width); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        paintRow(painter, this->underMouse());
    }
    void resizeEvent(QResizeEvent *event) override
    {
        Base::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            this->updateGeometry();
    }
    bool hitButton(const QPoint &point) const override { return this->rect().contains(point); }
    void nextCheckState() override
    {
        if (!this->property("closed").toBool())
            Base::nextCheckState();
    }
};

} // namespace mehfooz::ui
