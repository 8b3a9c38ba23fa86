// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_card.h"

#include "note_card.h"

#include <ui/body_label.h>
#include <ui/chip.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>

#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kLeastForTwoSides = 640;

} // namespace

ReferenceCard::ReferenceCard(const ui::Appearance &appearance, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_title{new ui::HeadingLabel{appearance, 3}}
    , m_status{new ui::Chip{appearance, ui::Chip::Kind::Hint}}
    , m_validity{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_thenWord{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_then{new ui::BodyLabel{appearance}}
    , m_nowWord{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_now{new ui::BodyLabel{appearance}}
    , m_source{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_note{new NoteCard{appearance}}
    , m_sides{new QHBoxLayout}
{
    auto *head = new ui::FlowRow{12};
    head->addWidget(m_title);
    head->addWidget(m_status);
    head->setTrailingFrom(1);
    column()->addLayout(head);
    column()->addWidget(m_validity);
    m_sides->setSpacing(24);
    m_sides->addLayout(makeSide(m_thenWord, m_then), 1);
    m_sides->addLayout(makeSide(m_nowWord, m_now), 1);
    column()->addLayout(m_sides);
    column()->addWidget(m_note);
    column()->addWidget(m_source);
    m_then->setTone(ui::Tone::Secondary);
    m_source->setTone(ui::Tone::Secondary);
    m_note->hide();
    for (ui::BodyLabel *text : {m_then, m_now}) {
        connect(text, &ui::BodyLabel::linkActivated, this, &ReferenceCard::linkActivated);
        connect(text, &ui::BodyLabel::termActivated, this,
                [this](const QString &id) { Q_EMIT linkActivated(QStringLiteral("term"), id); });
    }
    connect(m_note, &NoteCard::closed, this, &ReferenceCard::noteClosed);
}

QLayout *ReferenceCard::makeSide(ui::BodyLabel *heading, ui::BodyLabel *text)
{
    auto *side = new QVBoxLayout;
    side->setSpacing(2);
    heading->setTone(ui::Tone::Firoza);
    side->addWidget(heading);
    side->addWidget(text);
    side->addStretch(1);
    return side;
}

void ReferenceCard::setEntry(const ShownReference &entry, const Words &words)
{
    m_id = entry.id;
    m_title->setText(entry.title);
    m_status->setText(entry.status);
    m_status->setVisible(!entry.status.isEmpty());
    m_validity->setText(entry.validity);
    m_validity->setTone(entry.isOver ? ui::Tone::Warn : ui::Tone::Secondary);
    m_validity->setVisible(!entry.validity.isEmpty());
    m_thenWord->setText(words.then);
    m_then->setInlines(entry.then);
    m_nowWord->setText(words.now);
    m_now->setInlines(entry.now);
    m_source->setText(entry.source);
    m_source->setVisible(!entry.source.isEmpty());
}

void ReferenceCard::setNote(const std::optional<SideNote> &note)
{
    if (note)
        m_note->setNote(*note);
    m_note->setVisible(note.has_value());
}

void ReferenceCard::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void ReferenceCard::resizeEvent(QResizeEvent *event)
{
    ui::Card::resizeEvent(event);
    const bool beside = width() >= appearance().type().scaled(kLeastForTwoSides);
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sides->setSpacing(beside ? 24 : 8);
}

} // namespace mehfooz
