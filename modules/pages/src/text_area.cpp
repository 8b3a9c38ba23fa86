// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_area.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTextCursor>

namespace mehfooz {

namespace {

constexpr int kPadding = 6;

} // namespace

TextArea::TextArea(const ui::Appearance &appearance, int lines, QWidget *parent)
    : QPlainTextEdit{parent}, m_appearance{appearance}, m_lines{lines}
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(kPadding, kPadding, kPadding, kPadding);
    viewport()->setAutoFillBackground(false);
    connect(&appearance, &ui::Appearance::changed, this, &TextArea::refresh);
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::cut);
    refresh();
}

void TextArea::setLongest(int characters)
{
    m_longest = characters;
    cut();
}

void TextArea::setWords(const QString &words)
{
    if (toPlainText() != words)
        setPlainText(words);
}

void TextArea::refresh()
{
    setFont(m_appearance.type().font(ui::TextRole::Dense));
    QTextOption lines = document()->defaultTextOption();
    lines.setTextDirection(m_appearance.direction());
    lines.setAlignment(m_appearance.direction() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    document()->setDefaultTextOption(lines);
    setFixedHeight(m_lines * QFontMetrics{font()}.lineSpacing() + 2 * kPadding + 2 * qCeil(document()->documentMargin()) + 2);
}

void TextArea::cut()
{
    if (m_longest <= 0 || toPlainText().size() <= m_longest)
        return;
    QTextCursor cursor{document()};
    cursor.setPosition(m_longest);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

bool TextArea::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        QStyleOptionFrame frame;
        frame.initFrom(this);
        QPainter painter{this};
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

} // namespace mehfooz
