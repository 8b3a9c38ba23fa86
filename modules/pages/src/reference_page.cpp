// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_page.h"

#include "note_card.h"
#include "reference_card.h"
#include "timeline_row.h"

#include <presentation/reference_view_model.h>
#include <ui/action_button.h>
#include <ui/chip.h>
#include <ui/empty_state.h>
#include <ui/flow_row.h>
#include <ui/segmented_choice.h>

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace mehfooz {

ReferencePage::ReferencePage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_reference{new ReferenceViewModel{context.workspace, context.language, this}}
    , m_sections{new ui::SegmentedChoice{context.appearance, {}}}
    , m_intro{new ui::BodyLabel{context.appearance}}
    , m_chips{new QWidget}
    , m_chipRow{new ui::FlowRow{8, m_chips}}
    , m_list{new QWidget}
    , m_column{new QVBoxLayout{m_list}}
    , m_nothing{new ui::EmptyState{context.appearance, QStringLiteral("landmark")}}
    , m_footer{new QWidget{this}}
    , m_onward{new ui::ActionButton{context.appearance, ui::ButtonKind::Filled}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    for (QWidget *widget : QList<QWidget *>{m_sections, m_intro, m_chips, m_list, m_nothing})
        column->addWidget(widget);
    column->addStretch(1);
    m_column->setContentsMargins({});
    m_intro->setTone(ui::Tone::Secondary);
    auto *footer = new QHBoxLayout{m_footer};
    footer->setContentsMargins({});
    footer->addStretch(1);
    footer->addWidget(m_onward);
    m_onward->setIconName(QStringLiteral("arrow-right"), ui::ActionButton::IconSide::Trailing);
    connect(m_onward, &ui::ActionButton::clicked, this, [this] { Q_EMIT navigate({QStringLiteral("lessons"), {}, {}}); });
    connect(m_sections, &ui::SegmentedChoice::chosenByPerson, this, [this](const QString &chosen) {
        for (const Section section : filledSections())
            m_section = idOf(section) == chosen ? section : m_section;
        closeNote();
        showSection();
    });
    connect(m_reference, &ReferenceViewModel::changed, this, &ReferencePage::retranslate);
    retranslate();
}

QString ReferencePage::title() const
{
    return tr("Institutions, law and plan");
}

std::optional<Address> ReferencePage::up() const
{
    return Address{QStringLiteral("lessons"), {}, {}};
}

QWidget *ReferencePage::footer()
{
    return m_footer;
}

void ReferencePage::open(const Address &address)
{
    if (!address.id.isEmpty() && m_reference->has(address.id))
        showEntry(address.id);
}

void ReferencePage::retranslate()
{
    m_sections->setName(tr("Which pages to show"));
    m_nothing->setSentence(tr("The packs that are open have no such pages."));
    m_onward->setText(tr("On to the lessons"));
    showSections();
    showSection();
}

QList<ReferencePage::Section> ReferencePage::filledSections() const
{
    QList<Section> filled;
    for (const Section section : {Section::Institutions, Section::Law, Section::Plan, Section::Advisories, Section::Careers}) {
        if (!entriesOf(section).isEmpty())
            filled.append(section);
    }
    return filled;
}

void ReferencePage::showSections()
{
    const QList<Section> filled = filledSections();
    if (filled.isEmpty())
        return; // the row is hidden
    QList<ui::Segment> segments;
    for (const Section section : filled)
        segments.append({idOf(section), nameOf(section), iconOf(section), ui::HueName::Primary, {}});
    m_sections->setSegments(segments);
    if (!filled.contains(m_section))
        m_section = filled.first(); // other packs were opened
}

QString ReferencePage::idOf(Section section)
{
    switch (section) {
    case Section::Institutions: return QStringLiteral("institutions");
    case Section::Law: return QStringLiteral("law");
    case Section::Plan: return QStringLiteral("plan");
    case Section::Advisories: return QStringLiteral("advisories");
    case Section::Careers: return QStringLiteral("careers");
    }
    Q_UNREACHABLE();
}

QString ReferencePage::iconOf(Section section)
{
    switch (section) {
    case Section::Institutions: return QStringLiteral("landmark");
    case Section::Law: return QStringLiteral("scale");
    case Section::Plan: return QStringLiteral("list-checks");
    case Section::Advisories: return QStringLiteral("megaphone");
    case Section::Careers: return QStringLiteral("briefcase");
    }
    Q_UNREACHABLE();
}

QString ReferencePage::nameOf(Section section)
{
    switch (section) {
    case Section::Institutions: return tr("Institutions");
    case Section::Law: return tr("The law by year");
    case Section::Plan: return tr("The seven-point plan");
    case Section::Advisories: return tr("Notices");
    case Section::Careers: return tr("Careers");
    }
    Q_UNREACHABLE();
}

QString ReferencePage::introOf(Section section)
{
    switch (section) {
    case Section::Institutions: return tr("Who deals with cyber security in Pakistan, then and now.");
    case Section::Law: return tr("A summary, not legal advice. Each entry says what was read and when.");
    case Section::Plan: return tr("What the plan of July 2013 asked for, and what has become of each point.");
    case Section::Advisories: return tr("Warnings with a last day. Those that have ended stand at the bottom.");
    case Section::Careers: return tr("Work that protects others, and ways into it. No pay and no place is promised.");
    }
    Q_UNREACHABLE();
}

QList<ShownReference> ReferencePage::entriesOf(Section section) const
{
    switch (section) {
    case Section::Institutions: return m_reference->institutions();
    case Section::Law: return m_reference->laws();
    case Section::Plan: return m_reference->plan();
    case Section::Advisories: return m_reference->advisories();
    case Section::Careers: return m_reference->careers();
    }
    Q_UNREACHABLE();
}

void ReferencePage::showSection()
{
    const bool isEmpty = m_reference->isEmpty();
    m_nothing->setVisible(isEmpty);
    m_sections->setVisible(!isEmpty);
    m_intro->setVisible(!isEmpty);
    m_sections->setChosen(idOf(m_section));
    m_intro->setText(introOf(m_section));
    fillCards(entriesOf(m_section));
    showChips();
}

ReferenceCard::Words ReferencePage::wordsOf(Section section)
{
    switch (section) {
    case Section::Advisories: return {tr("What happens"), tr("What to do")};
    case Section::Careers: return {tr("The work"), tr("The way into it")};
    case Section::Institutions:
    case Section::Law:
    case Section::Plan: return {tr("Then"), tr("Now")};
    }
    Q_UNREACHABLE();
}

ReferenceCard *ReferencePage::makeCard()
{
    auto *card = new ReferenceCard{appearance()};
    connect(card, &ReferenceCard::linkActivated, this,
            [this, card](const QString &kind, const QString &id) { followLink(card, kind, id); });
    connect(card, &ReferenceCard::noteClosed, this, &ReferencePage::closeNote);
    m_cards.append(card);
    return card;
}

void ReferencePage::fillCards(const QList<ShownReference> &entries)
{
    const bool isTimeline = m_section == Section::Law;
    const bool isAlike = m_cards.size() == entries.size() && isTimeline == !m_years.isEmpty();
    if (!isAlike) {
        while (QLayoutItem *item = m_column->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        m_cards.clear();
        m_years.clear();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            ReferenceCard *card = makeCard();
            if (isTimeline)
                m_years.append(new TimelineRow{appearance(), card});
            m_column->addWidget(isTimeline ? static_cast<QWidget *>(m_years.last()) : card);
        }
    }
    m_column->setSpacing(isTimeline ? 0 : 16); // the line of years has no gaps
    const ReferenceCard::Words words = wordsOf(m_section);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        ReferenceCard *card = m_cards.at(i);
        card->setEntry(entries.at(i), words);
        card->setNote(card->id() == m_noteCard ? m_reference->note(m_noteKind, m_noteId) : std::nullopt);
        if (isTimeline)
            m_years.at(i)->setYear(entries.at(i).year);
    }
}

void ReferencePage::showChips()
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (m_section == Section::Plan) {
        for (const auto &[status, count] : m_reference->planStatus()) {
            //: How many points of the plan stand like this: %1 is the status, %2 the number.
            const QString words = tr("%1: %2").arg(status, language().number(count));
            m_chipRow->addWidget(new ui::Chip{appearance(), ui::Chip::Kind::Neutral, words});
        }
    }
    m_chips->setVisible(m_chipRow->count() > 0);
}

void ReferencePage::showEntry(const QString &id)
{
    for (const Section section : filledSections()) {
        const QList<ShownReference> entries = entriesOf(section);
        if (std::ranges::find(entries, id, &ShownReference::id) != entries.end())
            m_section = section;
    }
    showSection();
    for (ReferenceCard *card : std::as_const(m_cards)) {
        card->setCurrent(card->id() == id);
        // After the window has put the keyboard on its own heading; the focus scrolls the card into view.
        if (card->id() == id)
            QTimer::singleShot(0, card, &ReferenceCard::focusTitle);
    }
}

void ReferencePage::followLink(ReferenceCard *card, const QString &kind, const QString &id)
{
    if (const auto target = Address::parse(addressOf({text::Inline::Kind::Link, {}, kind, id}))) {
        Q_EMIT navigate(*target);
        return;
    }
    const auto note = m_reference->note(kind, id);
    if (!note)
        return;
    closeNote();
    m_noteKind = kind;
    m_noteId = id;
    m_noteCard = card->id();
    card->setNote(note);
    Q_EMIT announce(NoteCard::spoken(*note));
}

void ReferencePage::closeNote()
{
    m_noteKind.clear();
    m_noteId.clear();
    m_noteCard.clear();
    for (ReferenceCard *card : std::as_const(m_cards))
        card->setNote({});
}

} // namespace mehfooz
