// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>

#include <text/prose.h>

#include <QWidget>

class QVBoxLayout;

namespace mehfooz {

namespace ui {
class RichTextView;
}

/// The text of a lesson's part, with the worked example where the text has its place. A swap of the language keeps the
/// widgets, and with them the focus.
class ProseColumn final : public QWidget {
    Q_OBJECT

public:
    explicit ProseColumn(const ui::Appearance &appearance, QWidget *parent = nullptr);

    /// Every run must carry its words. `language` is that of the prose.
    void setBlocks(const QList<text::Block> &blocks, const QString &language);
    /// Stands where a Specimen block is; hidden while there is none.
    void setExample(QWidget *example);
    /// Words before a block to remember, such as "Remember:".
    void setRememberWords(const QString &words);

    /// What is read, for screen readers: the part's title.
    void setName(const QString &name);

    /// Index of the block at `y`, and where a block begins; in this widget's pixels.
    [[nodiscard]] int blockAt(int y) const;
    [[nodiscard]] int topOf(int block) const;
    /// Where the link with the focus is on the screen; the whole text where none has it.
    [[nodiscard]] QRect linkPlace() const;

Q_SIGNALS:
    void termActivated(const QString &id, const QRect &where);
    void linkActivated(const QString &kind, const QString &id);

private:
    void fill(ui::RichTextView *view, QList<text::Block> blocks, const QString &language) const;
    [[nodiscard]] static int topInside(const ui::RichTextView *view, qsizetype block);

    QVBoxLayout *m_column;
    ui::RichTextView *m_before; ///< Text up to the example, or all of it.
    ui::RichTextView *m_after;
    QWidget *m_example = nullptr;
    QString m_remember;
    qsizetype m_blockCount = 0;
    qsizetype m_exampleBlock = 0; ///< Its index; m_blockCount where there is none.
};

} // namespace mehfooz
