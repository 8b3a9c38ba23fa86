// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/reference_view_model.h>
#include <ui/card.h>

class QBoxLayout;

namespace mehfooz {

class NoteCard;
namespace ui {
class BodyLabel;
class Chip;
class HeadingLabel;
}

/// An entry of reference: its two texts side by side, its status, for an advisory its days, and its source. A contact that
/// the text names opens inside the card.
class ReferenceCard final : public ui::Card {
    Q_OBJECT

public:
    explicit ReferenceCard(const ui::Appearance &appearance, QWidget *parent = nullptr);

    struct Words {
        QString then;
        QString now;
    };
    void setEntry(const ShownReference &entry, const Words &words);
    [[nodiscard]] const QString &id() const { return m_id; }
    /// Nothing closes the open note.
    void setNote(const std::optional<SideNote> &note);
    void focusTitle();

Q_SIGNALS:
    void linkActivated(const QString &kind, const QString &id);
    void noteClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeSide(ui::BodyLabel *heading, ui::BodyLabel *text);

    QString m_id;
    ui::HeadingLabel *m_title;
    ui::Chip *m_status;
    ui::BodyLabel *m_validity;
    ui::BodyLabel *m_thenWord;
    ui::BodyLabel *m_then;
    ui::BodyLabel *m_nowWord;
    ui::BodyLabel *m_now;
    ui::BodyLabel *m_source;
    NoteCard *m_note;
    QBoxLayout *m_sides;
};

} // namespace mehfooz
