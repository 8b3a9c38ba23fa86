// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/ink.h>

#include <text/prose.h>

#include <QHash>
#include <QTextBrowser>

namespace mehfooz::ui {

/// Running text of a lesson or help page, as high as its words: the page around it scrolls. Text can be selected with
/// the mouse; Tab goes through links and terms, Enter opens one. Blocks of kind Specimen are left out: draw a
/// SpecimenView between two of these views.
class RichTextView final : public QTextBrowser, public InkBearer {
    Q_OBJECT

public:
    explicit RichTextView(const Appearance &appearance, QWidget *parent = nullptr);

    /// Every run must carry its words: those of a [[term]] too. The direction is that of `language`.
    void setBlocks(const QList<text::Block> &blocks, const QString &language);
    [[nodiscard]] int linkCount() const { return m_links; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QList<InkPiece> inkPieces() const override;

Q_SIGNALS:
    /// A glossary term was chosen; `where` is its place on the screen.
    void termActivated(const QString &id, const QRect &where);
    void linkActivated(const QString &kind, const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void rebuild();
    void append(const text::Block &block, bool first);
    void insertRun(const text::Inline &run, const TextFace &face);
    void follow(const QString &address);
    void paintQuotes();
    void paintStrong();
    void paintRules();
    void paintLinkRing();
    [[nodiscard]] QList<QRectF> rectsOf(int first, int last) const;
    [[nodiscard]] QList<QRectF> selectionRects() const;

    const Appearance &m_appearance;
    QList<text::Block> m_blocks;
    QString m_language;
    int m_links = 0;
    mutable QHash<int, int> m_heights; ///< By width.
};

} // namespace mehfooz::ui
