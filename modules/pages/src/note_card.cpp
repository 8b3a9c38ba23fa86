// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_card.h"

#include <ui/body_label.h>
#include <ui/heading_label.h>
#include <ui/icon_button.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

void showIfAny(ui::BodyLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

NoteCard::NoteCard(const ui::Appearance &appearance, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_title{new ui::HeadingLabel{appearance, 3}}
    , m_close{new ui::IconButton{appearance, QStringLiteral("x"), tr("Close this explanation")}}
    , m_value{new ui::BodyLabel{appearance, ui::TextRole::Strong}}
    , m_text{new ui::BodyLabel{appearance}}
    , m_other{new ui::BodyLabel{appearance}}
    , m_source{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_doubt{new ui::BodyLabel{appearance, ui::TextRole::Small}}
{
    setCurrent(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column()->addLayout(head);
    for (ui::BodyLabel *label : {m_value, m_text, m_other, m_source, m_doubt})
        column()->addWidget(label);
    m_other->setTone(ui::Tone::Secondary);
    m_source->setTone(ui::Tone::Secondary);
    m_doubt->setTone(ui::Tone::Warn);
    connect(m_close, &ui::IconButton::clicked, this, &NoteCard::closed);
    retranslate();
}

void NoteCard::setNote(const SideNote &note)
{
    m_title->setText(note.title);
    showIfAny(m_value, note.value);
    showIfAny(m_text, note.text);
    m_other->setLanguage(note.otherLanguage);
    showIfAny(m_other, note.other);
    showIfAny(m_source, note.source);
    m_doubt->setVisible(note.mayHaveChanged);
}

QString NoteCard::spoken(const SideNote &note)
{
    QStringList parts{note.title, note.value, note.text, note.source};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(". "));
}

QWidget *NoteCard::closeButton() const
{
    return m_close;
}

void NoteCard::retranslate()
{
    m_close->setName(tr("Close this explanation"));
    m_doubt->setText(tr("Read more than six months ago; it may have changed"));
}

void NoteCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ui::Card::changeEvent(event);
}

} // namespace mehfooz
