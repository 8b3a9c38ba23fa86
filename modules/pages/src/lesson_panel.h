// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "note_card.h"

#include <presentation/lesson_view_model.h>

namespace mehfooz {

namespace ui {
class RowButton;
}

/// Beside a lesson's text: its parts, and the note that is open. Its content follows the text as it scrolls.
class LessonPanel final : public QWidget {
    Q_OBJECT

public:
    explicit LessonPanel(const ui::Appearance &appearance, QWidget *parent = nullptr);

    /// Keeps the rows, and with them the focus, where there are as many as before.
    void setParts(const QList<LessonPartRow> &parts);
    void setNote(const std::optional<SideNote> &note);
    void setHeading(const QString &heading);
    /// The part of this widget that is in view, in its own pixels: the content stays inside it where it fits.
    void follow(int top, int height);

Q_SIGNALS:
    void partChosen(int part);
    void noteClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void place();

    const ui::Appearance &m_appearance;
    QWidget *m_content; ///< Moves inside this widget.
    ui::Card *m_parts;
    ui::HeadingLabel *m_heading;
    NoteCard *m_note;
    QList<ui::RowButton *> m_rows;
    int m_current = -1;
    int m_top = 0;
    int m_room = 0;
};

} // namespace mehfooz
