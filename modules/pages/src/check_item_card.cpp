// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_item_card.h"

#include "check_how_panel.h"
#include "text_area.h"

#include <ui/action_button.h>
#include <ui/banner.h>
#include <ui/body_label.h>
#include <ui/chip.h>
#include <ui/flow_row.h>
#include <ui/form_field.h>
#include <ui/heading_label.h>
#include <ui/icon_button.h>
#include <ui/row_button.h>
#include <ui/segmented_answer.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kNoteLines = 3;
constexpr int kLongestNote = 2000;

void showIfAny(ui::Chip *chip, const QString &words)
{
    chip->setText(words);
    chip->setVisible(!words.isEmpty());
}

} // namespace

CheckItemCard::CheckItemCard(const ui::Appearance &appearance, CheckViewModel &model, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_model{model}
    , m_title{new ui::HeadingLabel{appearance, 3}}
    , m_close{new ui::IconButton{appearance, QStringLiteral("chevron-up"), {}}}
    , m_essential{new ui::Chip{appearance, ui::Chip::Kind::Essential}}
    , m_minutes{new ui::Chip{appearance, ui::Chip::Kind::Minutes}}
    , m_points{new ui::Chip{appearance, ui::Chip::Kind::Points}}
    , m_lookAgain{new ui::Banner{appearance, ui::Banner::Kind::Warn}}
    , m_why{new ui::BodyLabel{appearance}}
    , m_answer{new ui::SegmentedAnswer{appearance}}
    , m_gain{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_how{new CheckHowPanel{appearance}}
    , m_more{new ui::RowButton{appearance, ui::RowButton::Kind::Disclosure}}
    , m_moreParts{new QWidget}
    , m_evidence{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_note{new TextArea{appearance, kNoteLines}}
    , m_noteField{new ui::FormField{appearance, {}, m_note}}
    , m_saveNote{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}
    , m_historyLabel{new ui::BodyLabel{appearance, ui::TextRole::Strong}}
    , m_history{new ui::BodyLabel{appearance}}
{
    build();
    connectAll();
    setCurrent(true);
    hide();
}

void CheckItemCard::build()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *chips = new ui::FlowRow{8};
    for (ui::Chip *chip : {m_essential, m_minutes, m_points})
        chips->addWidget(chip);
    column()->addLayout(head);
    column()->addLayout(chips);
    column()->addWidget(m_lookAgain);
    column()->addWidget(m_why);
    column()->addWidget(m_answer);
    column()->addWidget(m_gain);
    column()->addWidget(m_how);
    column()->addWidget(m_more);

    auto *more = new QVBoxLayout{m_moreParts};
    more->setContentsMargins({});
    more->setSpacing(8);
    more->addWidget(m_noteField);
    more->addWidget(m_saveNote, 0, Qt::AlignLeading);
    more->addWidget(m_historyLabel);
    more->addWidget(m_history);
    more->addWidget(m_evidence);
    column()->addWidget(m_moreParts);
    m_more->setFlat(true);
    m_moreParts->hide();
    m_gain->setTone(ui::Tone::Secondary);
    m_evidence->setTone(ui::Tone::Secondary);
    m_note->setLongest(kLongestNote);
}

void CheckItemCard::connectAll()
{
    connect(m_close, &ui::IconButton::clicked, this, &CheckItemCard::closed);
    connect(m_lookAgain, &ui::Banner::actionTriggered, &m_model, &CheckViewModel::confirm);
    connect(m_answer, &ui::SegmentedAnswer::chosenByPerson, this, [this](const QString &id) {
        if (const auto value = checkValueFromKey(id))
            m_model.answer(*value);
    });
    connect(m_how, &CheckHowPanel::platformChosen, &m_model, &CheckViewModel::choosePlatform);
    connect(m_how, &CheckHowPanel::linkActivated, this, &CheckItemCard::linkActivated);
    connect(m_why, &ui::BodyLabel::linkActivated, this, &CheckItemCard::linkActivated);
    connect(m_more, &ui::RowButton::clicked, this, [this] {
        m_more->setExpanded(!m_more->isExpanded());
        m_moreParts->setVisible(m_more->isExpanded());
    });
    connect(m_note, &TextArea::textChanged, this, [this] { m_model.editNote(m_note->toPlainText()); });
    connect(m_saveNote, &ui::ActionButton::clicked, &m_model, &CheckViewModel::saveNote);
}

void CheckItemCard::refresh()
{
    const std::optional<CheckDetails> &details = m_model.details();
    setVisible(details.has_value());
    if (!details)
        return;
    setWords();
    const bool another = m_item != details->item;
    m_item = details->item;
    m_title->setText(details->title);
    showIfAny(m_essential, details->essential ? tr("Essential") : QString{});
    showIfAny(m_minutes, details->minutes);
    showIfAny(m_points, details->gain.chip);
    m_why->setInlines(details->why);
    m_how->setDetails(*details);
    showAnswer(*details);
    showMore(*details);
    if (another) {
        m_more->setExpanded(!details->note.isEmpty());
        m_moreParts->setVisible(!details->note.isEmpty());
    }
}

void CheckItemCard::setWords()
{
    m_close->setName(tr("Close this item"));
    m_more->setTitle(tr("Note, earlier answers and evidence"));
    m_noteField->setLabel(tr("Your note"));
    m_noteField->setHint(tr("Only for you; it stays on this computer"));
    m_saveNote->setText(tr("Save the note"));
    m_historyLabel->setText(tr("Earlier answers"));
}

void CheckItemCard::showAnswer(const CheckDetails &details)
{
    m_answer->setName(details.title);
    m_answer->setChosen(details.value ? toKey(*details.value) : QString{});
    m_lookAgain->setVisible(!details.lookAgain.isEmpty());
    m_lookAgain->setSentence(details.lookAgain);
    m_lookAgain->setAction(details.confirmLabel);
    const QString reason = details.counts ? details.gain.sentence : tr("This does not fit your situation, so it is not counted.");
    m_gain->setText(reason);
    m_gain->setVisible(!reason.isEmpty() && details.gain.points == 0);
}

void CheckItemCard::showMore(const CheckDetails &details)
{
    m_note->setWords(details.note);
    m_saveNote->setEnabled(details.noteChanged && !m_model.isSaving());
    m_saveNote->setDisabledReason(details.noteChanged ? QString{} : tr("Nothing has changed"));
    m_history->setText(details.history.isEmpty() ? tr("None yet") : details.history.join(u'\n'));
    m_evidence->setText(details.evidence);
}

void CheckItemCard::focusHeading()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace mehfooz
