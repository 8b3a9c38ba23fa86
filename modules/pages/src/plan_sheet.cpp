// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_sheet.h"

#include <presentation/shown_prose.h>

#include <QCoreApplication>

#include <algorithm>

namespace mehfooz {

namespace {

using Kind = text::Block::Kind;

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::PlanSheet)

public:
    static QString header() { return tr("Mehfooz, if it has happened"); }
    //: Below every printed page: %1 is a day.
    static QString printedOn() { return tr("Printed on %1"); }
    //: At the corner of every printed page.
    static QString page() { return tr("Page %1 of %2"); }
    static QString never() { return tr("Do not do this"); }
    static QString helping() { return tr("If you are helping someone"); }
    static QString contacts() { return tr("Who can help"); }
    static QString evidence() { return tr("What to keep"); }
    static QString complaint() { return tr("The text of the complaint"); }
    //: A contact on a printed page: %1 is such as "First: Your own bank", %2 its number or address.
    static QString contact() { return tr("%1: %2"); }
    //: A number on a printed page that is out of use: %1 is the number, %2 says why.
    static QString closed() { return tr("No longer: %1. %2"); }
};

text::Block block(Kind kind, const QList<text::Inline> &inlines, int number = 0)
{
    return {kind, number, inlines};
}

text::Block block(Kind kind, const QString &words)
{
    return {kind, 0, {{text::Inline::Kind::Plain, words, {}, {}}}};
}

/// Builds the sections of one plan.
class PlanWriter {
public:
    PlanWriter(const Incident &plan, const Library &library, const LanguageState &language, QDate today)
        : m_plan{plan}, m_library{library}, m_language{language}, m_prose{library, language}, m_today{today}
    {
    }

    [[nodiscard]] QList<ui::PrintSection> sections() const
    {
        QList<ui::PrintSection> all{{{}, {block(Kind::Paragraph, m_language.shown(calmWordsFor(m_plan.id)))}, false, {}}};
        for (const IncidentStageSteps &stage : m_plan.stages)
            all.append(stageSection(stage));
        all.append(bullets(Words::never(), m_plan.never, [](const LocalizedText &words) { return words; }));
        all.append(helping());
        all.append(contacts());
        all.append(bullets(Words::evidence(), m_plan.evidence, [](const EvidenceItem &item) { return item.text; }));
        all.append(complaint());
        all.removeIf([](const ui::PrintSection &section) { return section.blocks.isEmpty(); });
        return all;
    }

private:
    [[nodiscard]] ui::PrintSection stageSection(const IncidentStageSteps &stage) const
    {
        ui::PrintSection section{m_language.shown(stageWords(stage.stage)), {}, false, {}};
        int number = 0;
        for (const IncidentStep &step : stage.steps)
            section.blocks.append(block(Kind::Numbered, m_prose.inlines(step.text), ++number));
        return section;
    }

    template<typename Row, typename WordsOf>
    [[nodiscard]] ui::PrintSection bullets(const QString &title, const QList<Row> &rows, WordsOf wordsOf) const
    {
        ui::PrintSection section{title, {}, false, {}};
        for (const Row &row : rows)
            section.blocks.append(block(Kind::Bullet, m_prose.inlines(wordsOf(row))));
        return section;
    }

    [[nodiscard]] ui::PrintSection helping() const
    {
        if (m_plan.helpSomeone.isEmpty())
            return {};
        return {Words::helping(), {block(Kind::Paragraph, m_prose.inlines(m_plan.helpSomeone))}, false, {}};
    }

    [[nodiscard]] ui::PrintSection contacts() const
    {
        ui::PrintSection section{Words::contacts(), {}, false, {}};
        const QList<ContactCard> cards = contactsOf(m_plan, m_library, m_language, m_today);
        for (const ContactCard &card : cards) {
            section.blocks.append(block(Kind::Bullet, Words::contact().arg(card.lead, card.value)));
            for (const QString &line : {card.hours, card.note, card.doubt}) {
                if (!line.isEmpty())
                    section.blocks.append(block(Kind::Paragraph, line));
            }
            for (const ClosedContact &old : card.closed)
                section.blocks.append(block(Kind::Paragraph, Words::closed().arg(old.value, old.note)));
            section.blocks.append(block(Kind::Source, card.source));
        }
        return section;
    }

    [[nodiscard]] ui::PrintSection complaint() const
    {
        QStringList fields;
        std::ranges::transform(m_plan.fields, std::back_inserter(fields), [](const ComplaintField &field) { return field.id.text(); });
        ui::PrintSection section{Words::complaint(), {}, false, {}};
        const QStringList lines = filledComplaint(m_plan.complaint.in(m_language.language()), {}, fields).split(u'\n');
        for (const QString &line : lines) {
            if (!line.trimmed().isEmpty())
                section.blocks.append(block(Kind::Paragraph, m_language.shown(line)));
        }
        return section;
    }

    const Incident &m_plan;
    const Library &m_library;
    const LanguageState &m_language;
    ShownProse m_prose;
    QDate m_today;
};

} // namespace

ui::PrintSheet planSheet(const Incident &plan, const Library &library, const LanguageState &language, QDate today)
{
    ui::PrintSheet sheet;
    sheet.title = language.shown(plan.title);
    sheet.header = language.shown(Words::header());
    sheet.footer = Words::printedOn().arg(language.date(today, QDate{}));
    sheet.pageWords = Words::page();
    sheet.language = language.language();
    sheet.digits = language.isRightToLeft() ? language.digits() : text::DigitStyle::Latin;
    sheet.sections = PlanWriter{plan, library, language, today}.sections();
    return sheet;
}

} // namespace mehfooz
