// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions_sheet.h"

#include <QCoreApplication>

namespace mehfooz {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::ActionsSheet)

public:
    static QString title() { return tr("My plan"); }
    //: Below the title of the printed plan. %1 is a date, %2 a score such as "54 to 69".
    static QString score(const QString &date, const QString &range) { return tr("%1. Safety score: %2 of 100.").arg(date, range); }
    static QString line(const PlanLine &line)
    {
        //: A step of the printed plan. %1 is the step, %2 such as "3 minutes".
        return line.essential ? tr("%1 (%2, essential)").arg(line.title, line.minutes) : tr("%1 (%2)").arg(line.title, line.minutes);
    }
    //: Below a step: when and where the person will do it, in their own words.
    static QString when(const QString &plan) { return tr("When and where: %1").arg(plan); }
    static QString blank() { return QStringLiteral("______________________________"); }
    static QString footer() { return tr("Made with Mehfooz on this computer. The score says how many protections are in place, not how likely an attack is."); }
};

text::Block block(text::Block::Kind kind, int number, const QString &words)
{
    return {kind, number, {{text::Inline::Kind::Plain, words, {}, {}}}};
}

} // namespace

ui::PrintSheet actionsSheet(const NextActionsViewModel &model, const LanguageState &language, QDate today)
{
    ui::PrintSheet sheet;
    sheet.title = Words::title();
    sheet.language = language.language();
    sheet.digits = language.isRightToLeft() ? language.digits() : text::DigitStyle::Latin;
    sheet.footer = language.shown(Words::footer());
    ui::PrintSection section;
    const ScoreFace &score = model.score();
    const QString above = score.kind == ScoreFace::Kind::Range ? Words::score(language.date(today, today), score.range) : score.sentence;
    section.blocks.append(block(text::Block::Kind::Paragraph, 0, language.shown(above)));
    int number = 0;
    for (const PlanLine &line : model.planLines()) {
        section.blocks.append(block(text::Block::Kind::Numbered, ++number, language.shown(Words::line(line))));
        section.blocks.append(block(text::Block::Kind::Paragraph, 0, Words::when(line.plan.isEmpty() ? Words::blank() : line.plan)));
    }
    sheet.sections.append(section);
    return sheet;
}

} // namespace mehfooz
