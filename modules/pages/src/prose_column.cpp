// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose_column.h"

#include <ui/rich_text_view.h>

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace mehfooz {

ProseColumn::ProseColumn(const ui::Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_column{new QVBoxLayout{this}}
    , m_before{new ui::RichTextView{appearance}}
    , m_after{new ui::RichTextView{appearance}}
{
    m_column->setContentsMargins({});
    m_column->setSpacing(12);
    m_column->addWidget(m_before);
    m_column->addWidget(m_after);
    for (ui::RichTextView *view : {m_before, m_after}) {
        view->hide();
        connect(view, &ui::RichTextView::termActivated, this, &ProseColumn::termActivated);
        connect(view, &ui::RichTextView::linkActivated, this, &ProseColumn::linkActivated);
    }
}

void ProseColumn::setExample(QWidget *example)
{
    m_example = example;
    m_column->insertWidget(1, example);
    example->hide();
}

void ProseColumn::setRememberWords(const QString &words)
{
    m_remember = words;
}

void ProseColumn::setName(const QString &name)
{
    m_before->setAccessibleName(name);
    m_after->setAccessibleName(name);
}

void ProseColumn::setBlocks(const QList<text::Block> &blocks, const QString &language)
{
    const auto example = std::ranges::find(blocks, text::Block::Kind::Specimen, &text::Block::kind);
    m_blockCount = blocks.size();
    m_exampleBlock = example - blocks.begin();
    fill(m_before, blocks.first(m_exampleBlock), language);
    fill(m_after, blocks.sliced(std::min(m_exampleBlock + 1, m_blockCount)), language);
    if (m_example)
        m_example->setVisible(m_exampleBlock < m_blockCount);
}

void ProseColumn::fill(ui::RichTextView *view, QList<text::Block> blocks, const QString &language) const
{
    for (text::Block &block : blocks) {
        if (block.kind == text::Block::Kind::Quote && !m_remember.isEmpty())
            block.inlines.prepend({text::Inline::Kind::Plain, m_remember + u' ', {}, {}});
    }
    view->setBlocks(blocks, language);
    view->setVisible(!blocks.isEmpty());
}

int ProseColumn::topInside(const ui::RichTextView *view, qsizetype block)
{
    const QTextBlock found = view->document()->findBlockByNumber(static_cast<int>(block));
    const QRectF place = found.isValid() ? view->document()->documentLayout()->blockBoundingRect(found) : QRectF{};
    return view->y() + qRound(place.top());
}

int ProseColumn::topOf(int block) const
{
    if (block < m_exampleBlock)
        return topInside(m_before, block);
    if (block == m_exampleBlock && m_example)
        return m_example->y();
    return topInside(m_after, block - m_exampleBlock - 1);
}

QRect ProseColumn::linkPlace() const
{
    for (const ui::RichTextView *view : {m_before, m_after}) {
        if (view->hasFocus())
            return view->cursorRect().translated(view->viewport()->mapToGlobal(QPoint{}));
    }
    const QWidget *shown = focusWidget() ? focusWidget() : this;
    return {shown->mapToGlobal(QPoint{}), shown->size()};
}

int ProseColumn::blockAt(int y) const
{
    int block = 0;
    while (block + 1 < m_blockCount && topOf(block + 1) <= y)
        ++block;
    return block;
}

} // namespace mehfooz
