// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_contact_row.h"

#include "small_icon.h"

#include <text/isolates.h>
#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/icon_button.h>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

void showIfAny(ui::BodyLabel *label, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

PlanContactRow::PlanContactRow(const ui::Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_icon{new SmallIcon{appearance}}
    , m_lead{new ui::BodyLabel{appearance}}
    , m_value{new ui::BodyLabel{appearance, ui::TextRole::Heading3}}
    , m_hours{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_source{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_doubt{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_note{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_closed{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_more{new ui::ActionButton{appearance, ui::ButtonKind::Plain}}
    , m_copy{new ui::IconButton{appearance, QStringLiteral("copy"), tr("Copy")}}
{
    build(appearance);
    connect(m_more, &ui::ActionButton::clicked, this, [this] { showDetails(!m_open); });
    connect(m_copy, &ui::IconButton::clicked, this, [this] {
        const QString value = text::withoutIsolates(m_contact.value);
        QGuiApplication::clipboard()->setText(value);
        Q_EMIT copied(value);
    });
    retranslate();
}

void PlanContactRow::build(const ui::Appearance &appearance)
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(10);
    auto *icon = new QVBoxLayout;
    icon->addSpacing(appearance.type().isNastaliq() ? 12 : 3);
    icon->addWidget(m_icon);
    icon->addStretch(1);
    row->addLayout(icon);
    auto *column = new QVBoxLayout;
    column->setSpacing(appearance.type().isNastaliq() ? 0 : 4);
    row->addLayout(column, 1);
    auto *value = new QHBoxLayout;
    value->setSpacing(4);
    value->addWidget(m_value, 1);
    value->addWidget(m_copy, 0, Qt::AlignVCenter);
    column->addWidget(m_lead);
    column->addLayout(value);
    for (ui::BodyLabel *label : {m_hours, m_source, m_doubt, m_note, m_closed})
        column->addWidget(label);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    m_hours->setTone(ui::Tone::Secondary);
    m_source->setTone(ui::Tone::Secondary);
    m_doubt->setTone(ui::Tone::Warn);
    m_closed->setTone(ui::Tone::Secondary);
}

void PlanContactRow::setContact(const ContactCard &contact)
{
    if (contact.id != m_contact.id)
        m_open = false;
    m_contact = contact;
    m_icon->setIconName(contact.icon);
    m_lead->setText(contact.lead);
    m_value->setText(contact.value);
    showIfAny(m_hours, contact.hours);
    m_source->setText(contact.source);
    showIfAny(m_doubt, contact.doubt);
    m_copy->setVisible(!contact.isWords);
    retranslate();
}

QString PlanContactRow::closedWords() const
{
    QStringList lines;
    for (const ClosedContact &old : m_contact.closed) {
        //: Under a reporting contact: %1 is a number or address that no longer works, %2 a sentence about it.
        lines.append(tr("Old number, now closed: %1. %2").arg(old.value, old.note));
    }
    return lines.join(u'\n');
}

void PlanContactRow::retranslate()
{
    //: Button beside a number: %1 is the number.
    m_copy->setName(tr("Copy %1").arg(m_contact.value));
    showDetails(m_open);
}

void PlanContactRow::showDetails(bool shown)
{
    m_open = shown;
    m_note->setText(m_contact.note);
    m_note->setVisible(shown && !m_contact.note.isEmpty());
    m_closed->setText(closedWords());
    m_closed->setVisible(shown && !m_contact.closed.isEmpty());
    m_more->setText(shown ? tr("Less") : tr("More"));
    m_more->setIconName(shown ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"));
    //: Opens or closes the details of a contact, for screen readers. %1 is the contact.
    m_more->setAccessibleName(shown ? tr("Less about %1").arg(m_contact.name) : tr("More about %1").arg(m_contact.name));
    m_more->setVisible(!m_contact.note.isEmpty() || !m_contact.closed.isEmpty());
}

void PlanContactRow::reveal()
{
    showDetails(true);
    m_more->setFocus(Qt::OtherFocusReason);
}

void PlanContactRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mehfooz
