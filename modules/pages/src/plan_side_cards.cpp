// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_side_cards.h"

#include "layouts.h"
#include "plan_contact_row.h"

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/card.h>
#include <ui/heading_label.h>
#include <ui/row_button.h>

#include <QVBoxLayout>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr int kContactsShown = 3;

} // namespace

PlanSideCards::PlanSideCards(const ui::Appearance &appearance, IncidentViewModel &model, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
    , m_model{model}
    , m_contactCard{new ui::Card{appearance}}
    , m_contactHeading{new ui::HeadingLabel{appearance, 3}}
    , m_contacts{new QVBoxLayout}
    , m_allContacts{new ui::ActionButton{appearance, ui::ButtonKind::Plain}}
    , m_evidenceCard{new ui::Card{appearance}}
    , m_evidenceHeading{new ui::HeadingLabel{appearance, 3}}
    , m_evidence{new QVBoxLayout}
    , m_complaintCard{new ui::Card{appearance}}
    , m_complaintHeading{new ui::HeadingLabel{appearance, 3}}
    , m_complaintLine{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_makeText{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}
{
    build();
    connect(m_allContacts, &ui::ActionButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        refreshContacts();
    });
    connect(m_makeText, &ui::ActionButton::clicked, this, &PlanSideCards::complaintWanted);
}

void PlanSideCards::build()
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    for (ui::Card *card : {m_contactCard, m_evidenceCard, m_complaintCard})
        column->addWidget(card);
    column->addStretch(1);
    m_contactCard->column()->addWidget(m_contactHeading);
    m_contactCard->column()->addLayout(m_contacts);
    m_contactCard->column()->addWidget(m_allContacts, 0, Qt::AlignLeading);
    m_contacts->setSpacing(16);
    m_evidenceCard->column()->addWidget(m_evidenceHeading);
    m_evidenceCard->column()->addLayout(m_evidence);
    m_evidence->setSpacing(0);
    m_complaintCard->column()->addWidget(m_complaintHeading);
    m_complaintCard->column()->addWidget(m_complaintLine);
    m_complaintCard->column()->addWidget(m_makeText);
    m_complaintLine->setTone(ui::Tone::Secondary);
    m_makeText->setIconName(QStringLiteral("file-text"));
}

void PlanSideCards::refresh()
{
    if (m_plan != m_model.id())
        m_showsAll = false;
    m_plan = m_model.id();
    m_contactHeading->setText(tr("Whom to tell"));
    m_evidenceHeading->setText(tr("Keep the evidence"));
    m_complaintHeading->setText(tr("Complaint text"));
    m_complaintLine->setText(tr("It stays on this computer; you send it"));
    m_makeText->setText(tr("Make the text"));
    refreshContacts();
    refreshEvidence();
    m_complaintCard->setVisible(m_model.hasComplaint() && m_model.shownStage() != u"complaint");
}

void PlanSideCards::refreshContacts()
{
    const QList<ContactCard> &contacts = m_model.contacts();
    while (m_contactRows.size() > contacts.size())
        delete m_contactRows.takeLast();
    const qsizetype before = m_contactRows.size();
    while (m_contactRows.size() < contacts.size()) {
        auto *row = new PlanContactRow{m_appearance, m_contactCard};
        connect(row, &PlanContactRow::copied, this, &PlanSideCards::contactCopied);
        m_contacts->addWidget(row);
        m_contactRows.append(row);
    }
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        m_contactRows.at(i)->setContact(contacts.at(i));
        m_contactRows.at(i)->setVisible(m_showsAll || i < kContactsShown);
    }
    const int more = static_cast<int>(contacts.size()) - kContactsShown;
    m_allContacts->setText(m_showsAll ? tr("Show fewer") : tr("Show %n more", nullptr, more));
    m_allContacts->setVisible(more > 0);
    m_contactCard->setVisible(!contacts.isEmpty());
    if (before != m_contactRows.size()) {
        QList<QWidget *> order{m_contactRows.cbegin(), m_contactRows.cend()};
        setReadingOrder(order + QList<QWidget *>{m_allContacts});
    }
}

void PlanSideCards::refreshEvidence()
{
    const QList<ShownEvidence> &evidence = m_model.evidence();
    while (m_evidenceRows.size() > evidence.size())
        delete m_evidenceRows.takeLast();
    while (m_evidenceRows.size() < evidence.size()) {
        auto *row = new ui::RowButton{m_appearance, ui::RowButton::Kind::Tick};
        row->setFlat(true);
        const qsizetype place = m_evidenceRows.size();
        connect(row, &ui::RowButton::clicked, this, [this, row, place] {
            const ShownEvidence item = m_model.evidence().at(place);
            row->setChecked(item.isDone); // it shows as done only once it is kept
            if (!item.isSaving)
                m_model.tick(item.id, !item.isDone);
        });
        m_evidence->addWidget(row);
        m_evidenceRows.append(row);
    }
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        m_evidenceRows.at(i)->setTitleInlines(evidence.at(i).words);
        m_evidenceRows.at(i)->setChecked(evidence.at(i).isDone);
    }
    m_evidenceCard->setVisible(!evidence.isEmpty());
}

void PlanSideCards::revealContact(const QString &id)
{
    const auto row = std::ranges::find(std::as_const(m_contactRows), id, [](const PlanContactRow *contact) { return contact->id(); });
    if (row == m_contactRows.cend())
        return;
    if (row - m_contactRows.cbegin() >= kContactsShown) {
        m_showsAll = true;
        refreshContacts();
    }
    (*row)->reveal();
    bringIntoView(**row);
}

} // namespace mehfooz
