// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/ink.h>
#include <ui/spoken.h>

#include <QWidget>

#include <memory>

namespace mehfooz::ui {

class TextFlow;

/// A small label with an icon: 28 px high, 34 in Urdu. Not a button.
class Chip final : public QWidget, public InkBearer, public Spoken {
    Q_OBJECT

public:
    enum class Kind { Neutral, Essential, Minutes, Points, Good, LookAgain, Hint, Bad };

    Chip(const Appearance &appearance, Kind kind, const QString &text = {}, QWidget *parent = nullptr);
    ~Chip() override;

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const;
    /// Another icon than the kind's own; empty: none.
    void setIconName(const QString &name);
    void setKind(Kind kind);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QList<InkPiece> inkPieces() const override;
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QRectF wordsPlace() const;

    const Appearance &m_appearance;
    Kind m_kind;
    QString m_icon;
    std::unique_ptr<TextFlow> m_flow;
};

} // namespace mehfooz::ui
