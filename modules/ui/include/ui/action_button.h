// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/ink.h>

#include <QPushButton>

#include <memory>

namespace mehfooz::ui {

class TextFlow;

/// How much a button asks for attention. A page has at most one Filled (or Danger) button.
enum class ButtonKind { Filled, Outline, Plain, Danger, DangerOutline };

/// A button with words, and an icon if wanted. Words wrap where the width does not suffice; at least 44 px high.
/// Inside a HeroCard it takes the hero's colours by itself.
class ActionButton final : public QPushButton, public InkBearer {
    Q_OBJECT

public:
    enum class IconSide { Leading, Trailing };

    explicit ActionButton(const Appearance &appearance, ButtonKind kind = ButtonKind::Outline, QWidget *parent = nullptr);
    ActionButton(const Appearance &appearance, ButtonKind kind, const QString &text, QWidget *parent = nullptr);
    ~ActionButton() override;

    /// Hides the base class's, which tells nobody of the change.
    void setText(const QString &text);
    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    /// A Lucide name such as "arrow-right"; empty: none. Arrows are mirrored for right-to-left by themselves.
    void setIconName(const QString &name, IconSide side = IconSide::Leading);
    /// A small note after the words, such as a count or a key ("3", "Space"); empty: none. Read after the name.
    void setNote(const QString &note);
    /// Why the button cannot be pressed: tooltip and description while it is disabled.
    void setDisabledReason(const QString &reason);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QList<InkPiece> inkPieces() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Parts;
    [[nodiscard]] Parts parts(int width) const;
    [[nodiscard]] int icon() const;
    [[nodiscard]] int sideWidth() const;
    [[nodiscard]] QPointF wordsCorner(const Parts &place) const;
    void paintNote(QPainter &painter, const QRectF &place, const QColor &words) const;
    void refresh();
    void refreshReason();

    const Appearance &m_appearance;
    ButtonKind m_kind;
    QString m_icon;
    IconSide m_side = IconSide::Leading;
    QString m_note;
    QString m_said; ///< The accessible name of words and note.
    QString m_reason;
    std::unique_ptr<TextFlow> m_flow;
    std::unique_ptr<TextFlow> m_noteFlow;
};

} // namespace mehfooz::ui
