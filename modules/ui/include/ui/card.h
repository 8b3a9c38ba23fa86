// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/ink.h>

#include <QFrame>

#include <memory>

class QVBoxLayout;

namespace mehfooz::ui {

class TextFlow;

/// A rounded sheet that holds one matter. Give it any layout; its content margins are the card's padding. A card is
/// never pressed as a whole.
class Card : public QFrame {
    Q_OBJECT

public:
    enum class Shade {
        Surface, ///< Card on the page.
        Sunken,  ///< A panel inside a card.
        Good,    ///< A tint: what was right.
        Bad,
        Warn,
        Hint,
        Firoza,
    };

    explicit Card(const Appearance &appearance, QWidget *parent = nullptr);

    /// The card in hand: a 2 px border in the primary colour.
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const { return m_current; }
    void setShade(Shade shade);
    /// Its layout, made at the first call: a column with gaps of 8 px.
    [[nodiscard]] QVBoxLayout *column();

protected:
    void paintEvent(QPaintEvent *event) override;
    virtual void refresh();
    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }

private:
    const Appearance &m_appearance;
    bool m_current = false;
    Shade m_shade = Shade::Surface;
};

/// Today's step: a sheet in the hero colour with the line star and the gain at its trailing side. Labels and buttons
/// inside take the hero's colours by themselves.
class HeroCard final : public Card, public InkBearer {
    Q_OBJECT

public:
    explicit HeroCard(const Appearance &appearance, QWidget *parent = nullptr);
    ~HeroCard() override;

    /// The number in the star, such as "+6", and the words below it; empty: a star without words. The star gives way
    /// where the card is narrow, so say the gain in a chip too.
    void setGain(const QString &number, const QString &words);
    /// True where there is room for the star.
    [[nodiscard]] bool showsStar() const;

    [[nodiscard]] QList<InkPiece> inkPieces() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void refresh() override;

private:
    [[nodiscard]] QRectF starPlace() const;
    [[nodiscard]] QPointF numberCorner() const;
    [[nodiscard]] QPointF wordsCorner() const;

    std::unique_ptr<TextFlow> m_number;
    std::unique_ptr<TextFlow> m_words;
};

} // namespace mehfooz::ui
