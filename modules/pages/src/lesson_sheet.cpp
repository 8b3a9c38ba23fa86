// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_sheet.h"

#include "specimen_message.h"

#include <QCoreApplication>

#include <algorithm>

namespace mehfooz {

namespace {

using Kind = text::Block::Kind;

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::LessonSheet)

public:
    static QString remember() { return tr("Remember"); }
    static QString plan() { return tr("When ___, I will ___"); }
    static QString contacts() { return tr("Whom to ask"); }
    //: Above every printed page: %1 is the topic of the lesson.
    static QString header() { return tr("Mehfooz, lesson: %1"); }
    //: Below every printed page: %1 is a day.
    static QString printedOn() { return tr("Printed on %1"); }
    //: At the corner of every printed page.
    static QString page() { return tr("Page %1 of %2"); }
    //: A contact on a printed page: %1 is its name, %2 its number or address.
    static QString contact() { return tr("%1: %2"); }
};

text::Block block(Kind kind, const QString &words, int number = 0)
{
    return {kind, number, {{text::Inline::Kind::Plain, words, {}, {}}}};
}

/// The message with the number of a sign in brackets behind its words: paper has no colours to rely on.
QList<text::Block> messageBlocks(const ShownSpecimen &specimen)
{
    QList<text::Block> blocks{block(Kind::Paragraph, messageOf(specimen).channelLine)};
    int paragraph = -1;
    for (qsizetype i = 0; i < specimen.elements.size(); ++i) {
        const SpecimenElement &element = specimen.elements.at(i);
        const bool isField = element.id == u"from" || element.id == u"subject";
        if (isField || element.paragraph != paragraph)
            blocks.append(block(Kind::Paragraph, {}));
        paragraph = isField ? -1 : element.paragraph;
        QString &line = blocks.last().inlines.first().text;
        line += (line.isEmpty() ? QString{} : QStringLiteral(" ")) + element.text;
        const bool ends = i + 1 == specimen.elements.size() || specimen.elements.at(i + 1).signId != element.signId;
        const auto sign = std::ranges::find(specimen.signs, element.signId, &ShownSign::id);
        if (ends && sign != specimen.signs.end())
            line += QStringLiteral("\u00A0[%1]").arg(sign->number);
    }
    return blocks;
}

} // namespace

LessonSheet::LessonSheet(const Library &library, const LanguageState &language, QDate today)
    : m_library{library}, m_language{language}, m_prose{library, language}, m_today{today}
{
}

ui::PrintSheet LessonSheet::make(const Lesson &lesson) const
{
    ui::PrintSheet sheet;
    const Topic *topic = m_library.topic(lesson.topic);
    sheet.title = m_language.shown(lesson.title);
    sheet.header = Words::header().arg(topic ? m_language.shown(topic->title) : QString{});
    sheet.footer = Words::printedOn().arg(m_language.date(m_today, QDate{}));
    sheet.pageWords = Words::page();
    sheet.language = m_language.language();
    sheet.digits = m_language.isRightToLeft() ? m_language.digits() : text::DigitStyle::Latin;
    const LessonBody *body = lesson.body(m_language.language());
    if (!body)
        return sheet;
    for (const LessonPart &part : body->parts)
        sheet.sections += partSections(part, lesson, body->language);
    sheet.sections.append(summarySection(lesson));
    sheet.sections.append(contactSection(*body));
    sheet.sections.removeIf([](const ui::PrintSection &section) { return section.blocks.isEmpty(); });
    return sheet;
}

QList<ui::PrintSection> LessonSheet::partSections(const LessonPart &part, const Lesson &lesson, const QString &textLanguage) const
{
    const QList<text::Block> blocks = m_prose.blocks(part.blocks, textLanguage);
    const auto example = std::ranges::find(blocks, Kind::Specimen, &text::Block::kind);
    const qsizetype before = example - blocks.begin();
    QList<ui::PrintSection> sections{{m_language.shown(part.title), blocks.first(before), false, textLanguage}};
    if (example == blocks.end())
        return sections;
    sections += exampleSections(lesson);
    sections.append({{}, blocks.sliced(before + 1), false, textLanguage});
    return sections;
}

QList<ui::PrintSection> LessonSheet::exampleSections(const Lesson &lesson) const
{
    const Specimen *example = lesson.workedExample ? m_library.specimen(*lesson.workedExample) : nullptr;
    if (!example)
        return {};
    const ShownSpecimen shown = shownSpecimen(*example, m_library, m_language);
    ui::PrintSection signs;
    for (const ShownSign &sign : shown.signs)
        signs.blocks.append(block(Kind::Numbered, sign.because, sign.number));
    signs.blocks.append(block(Kind::Paragraph, shown.explain));
    if (!shown.safeAction.isEmpty())
        signs.blocks.append({Kind::Paragraph, 0, shown.safeAction});
    return {{{}, messageBlocks(shown), true, shown.language}, signs};
}

ui::PrintSection LessonSheet::summarySection(const Lesson &lesson) const
{
    ui::PrintSection section{Words::remember(), {}, false, {}};
    for (const LocalizedText &sentence : lesson.summary)
        section.blocks.append({Kind::Bullet, 0, m_prose.inlines(sentence)});
    const QString plan = m_prose.plain(lesson.ifThen);
    if (!plan.isEmpty()) {
        section.blocks.append(block(Kind::Heading, Words::plan(), 3));
        section.blocks.append(block(Kind::Paragraph, plan));
    }
    return section;
}

ui::PrintSection LessonSheet::contactSection(const LessonBody &body) const
{
    ui::PrintSection section{Words::contacts(), {}, false, {}};
    QStringList seen;
    for (const LessonPart &part : body.parts) {
        for (const text::Block &each : part.blocks) {
            for (const text::Inline &run : each.inlines) {
                const auto note = m_prose.note(run.targetKind, run.targetId, m_today);
                if (!note || note->kind != SideNote::Kind::Contact || seen.contains(note->id))
                    continue;
                seen.append(note->id);
                section.blocks.append(block(Kind::Bullet, Words::contact().arg(note->title, note->value)));
                section.blocks.append(block(Kind::Source, note->source));
            }
        }
    }
    return section;
}

} // namespace mehfooz
