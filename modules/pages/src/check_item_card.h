// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/check_view_model.h>
#include <ui/card.h>

namespace mehfooz {

class CheckHowPanel;
class TextArea;
namespace ui {
class ActionButton;
class Banner;
class BodyLabel;
class Chip;
class FormField;
class HeadingLabel;
class IconButton;
class RowButton;
class SegmentedAnswer;
}

/// The open item of the security check: why, the five answers, how, note and earlier answers.
class CheckItemCard final : public ui::Card {
    Q_OBJECT

public:
    CheckItemCard(const ui::Appearance &appearance, CheckViewModel &model, QWidget *parent = nullptr);

    /// Shows the open item of the model; nothing where none is open.
    void refresh() override;
    /// Gives the keyboard to the heading.
    void focusHeading();

Q_SIGNALS:
    void closed();
    void linkActivated(const QString &kind, const QString &id);

private:
    void build();
    void connectAll();
    void setWords();
    void showAnswer(const CheckDetails &details);
    void showMore(const CheckDetails &details);

    CheckViewModel &m_model;
    std::optional<CheckItemId> m_item;
    ui::HeadingLabel *m_title;
    ui::IconButton *m_close;
    ui::Chip *m_essential;
    ui::Chip *m_minutes;
    ui::Chip *m_points;
    ui::Banner *m_lookAgain;
    ui::BodyLabel *m_why;
    ui::SegmentedAnswer *m_answer;
    ui::BodyLabel *m_gain;
    CheckHowPanel *m_how;
    ui::RowButton *m_more;
    QWidget *m_moreParts;
    ui::BodyLabel *m_evidence;
    TextArea *m_note;
    ui::FormField *m_noteField;
    ui::ActionButton *m_saveNote;
    ui::BodyLabel *m_historyLabel;
    ui::BodyLabel *m_history;
};

} // namespace mehfooz
