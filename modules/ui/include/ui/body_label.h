// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/ink.h>
#include <ui/spoken.h>
#include <ui/tone.h>

#include <text/prose.h>

#include <QWidget>

#include <memory>

namespace mehfooz::ui {

class TextFlow;

/// A wrapping text with room for Nastaliq. It may hold links and glossary terms: Tab goes through them, Enter or a
/// click activates one. The text's direction is that of its language, never of its first letter.
class BodyLabel : public QWidget, public InkBearer, public Spoken {
    Q_OBJECT

public:
    explicit BodyLabel(const Appearance &appearance, TextRole role = TextRole::Body, QWidget *parent = nullptr);
    BodyLabel(const Appearance &appearance, TextRole role, const QString &text, QWidget *parent = nullptr);
    ~BodyLabel() override;

    [[nodiscard]] const QString &text() const;
    void setText(const QString &text);
    /// Every run must carry its words: those of a [[term]] too.
    void setInlines(const QList<text::Inline> &inlines);
    void setRole(TextRole role);
    void setTone(Tone tone);
    /// In another language than the page's; empty: the page's.
    void setLanguage(const QString &language);
    /// AlignLeading (default), AlignHCenter or AlignTrailing; "leading" is the page's side.
    void setAlignment(Qt::Alignment horizontal);
    /// False: one line that may not be narrower than its words.
    void setWrapping(bool wraps);
    /// Widest line wished for, in pixels; 0: as wide as comes.
    void setWidestLine(int pixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QList<InkPiece> inkPieces() const override;
    [[nodiscard]] SpokenState spoken() const override;
    /// Baseline of the first line, for lining up with neighbours.
    [[nodiscard]] int firstBaseline() const;
    /// Number of links and terms.
    [[nodiscard]] int linkCount() const;

Q_SIGNALS:
    /// A glossary term was chosen; `where` is its place on the screen.
    void termActivated(const QString &id, const QRect &where);
    /// A link was chosen: "lesson", "check", "incident", "route", "specimen" or "reference", and the id.
    void linkActivated(const QString &kind, const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }

private:
    void refresh();
    void activate(int link);
    /// Lays the words out for the present width; where their left upper corner stands.
    [[nodiscard]] QPointF layWords() const;
    [[nodiscard]] QColor colour(Tone tone) const;
    [[nodiscard]] TextFace currentFace() const;
    [[nodiscard]] QString shownForeign() const;

    const Appearance &m_appearance;
    TextRole m_role;
    Tone m_tone = Tone::Text;
    QString m_language;
    Qt::Alignment m_alignment = Qt::AlignLeading;
    bool m_wraps = true;
    int m_widest = 0;
    QList<text::Inline> m_inlines; ///< Empty where the text is plain.
    QList<text::Inline> m_links;
    int m_current = -1; ///< Link with the keyboard.
    int m_pressed = -1;
    std::unique_ptr<TextFlow> m_flow;
};

} // namespace mehfooz::ui
