// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/chip.h>
#include <ui/ink.h>
#include <ui/spoken.h>
#include <ui/tone.h>

#include <text/prose.h>

#include <QAbstractButton>

#include <memory>

namespace mehfooz::ui {

class TextFlow;

/// A whole row to press: picture or tick, title, one line, chip, words at the trailing side, chevron. For pages with
/// few rows; lists of more than 50 use RowList.
class RowButton final : public QAbstractButton, public InkBearer, public Spoken {
    Q_OBJECT

public:
    enum class Kind {
        Open,       ///< Leads somewhere: chevron towards the trailing side.
        Disclosure, ///< Opens and closes a part below: chevron down or up.
        Tick,       ///< A large check box.
        Choice,     ///< One of several: exclusive inside its parent.
    };

    RowButton(const Appearance &appearance, Kind kind, const QString &title = {}, QWidget *parent = nullptr);
    ~RowButton() override;

    void setTitle(const QString &title);
    void setLine(const QString &line);
    /// The same with the marks of prose: words found on a screen stand out. A row holds no links.
    void setTitleInlines(const QList<text::Inline> &inlines);
    void setLineInlines(const QList<text::Inline> &inlines);
    /// On a disc of the hue's tint; empty: none.
    void setIconName(const QString &name, HueName hue = HueName::Neutral);
    /// Small words at the trailing side, such as a time or "7 of 9".
    void setTrailing(const QString &words);
    /// Empty words: none.
    void setChip(Chip::Kind kind, const QString &words);
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const { return m_expanded; }
    /// Flat: no frame of its own, for rows inside a card or beside one; a checked flat row is tinted.
    void setFlat(bool flat);
    /// A 2 px border: the row in hand.
    void setCurrent(bool current);
    /// Struck through, for what no longer applies.
    void setQuiet(bool quiet);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QList<InkPiece> inkPieces() const override;
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Parts;
    [[nodiscard]] Parts parts(int width) const;
    void refresh();
    void paintLeading(QPainter &painter, const QRectF &place) const;
    void paintChip(QPainter &painter, const QRectF &place) const;
    [[nodiscard]] QString chevron() const;

    const Appearance &m_appearance;
    Kind m_kind;
    QString m_titleForeign; ///< Words found on a screen.
    QString m_lineForeign;
    QString m_icon;
    HueName m_hue = HueName::Neutral;
    Chip::Kind m_chipKind = Chip::Kind::Neutral;
    bool m_expanded = false;
    bool m_flat = false;
    bool m_current = false;
    bool m_quiet = false;
    std::unique_ptr<TextFlow> m_title;
    std::unique_ptr<TextFlow> m_line;
    std::unique_ptr<TextFlow> m_trailing;
    std::unique_ptr<TextFlow> m_chip;
};

} // namespace mehfooz::ui
