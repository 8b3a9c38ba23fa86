// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>

#include <QPlainTextEdit>

namespace mehfooz {

/// A field for a few lines of the person's own words, framed like a field of one line. Tab leaves it.
class TextArea final : public QPlainTextEdit {
    Q_OBJECT

public:
    TextArea(const ui::Appearance &appearance, int lines, QWidget *parent = nullptr);

    /// Takes no more than so many characters; what goes beyond is cut off.
    void setLongest(int characters);
    /// Sets the text and leaves the cursor alone where it is the same already.
    void setWords(const QString &words);

protected:
    bool event(QEvent *event) override;

private:
    void refresh();
    void cut();

    const ui::Appearance &m_appearance;
    int m_lines;
    int m_longest = 0;
};

} // namespace mehfooz
