// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/shown_prose.h>
#include <ui/card.h>

namespace mehfooz {

namespace ui {
class BodyLabel;
class HeadingLabel;
class IconButton;
}

/// A glossary term or a contact, opened beside the text that names it.
class NoteCard final : public ui::Card {
    Q_OBJECT

public:
    explicit NoteCard(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void setNote(const SideNote &note);
    /// All of it in one sentence, for a screen reader.
    [[nodiscard]] static QString spoken(const SideNote &note);
    /// What closes the card; takes the focus of a pop-up.
    [[nodiscard]] QWidget *closeButton() const;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ui::HeadingLabel *m_title;
    ui::IconButton *m_close;
    ui::BodyLabel *m_value;
    ui::BodyLabel *m_text;
    ui::BodyLabel *m_other;
    ui::BodyLabel *m_source;
    ui::BodyLabel *m_doubt;
};

} // namespace mehfooz
