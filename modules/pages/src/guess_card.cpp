// SPDX-License-Identifier: GPL-3.0-or-later
#include "guess_card.h"

#include <ui/body_label.h>
#include <ui/heading_label.h>
#include <ui/option_list.h>

#include <QVBoxLayout>

namespace mehfooz {

namespace {

ui::OptionMark markOf(const LessonGuess::Option &option, const QString &chosen)
{
    if (option.right)
        return ui::OptionMark::Right;
    return option.id == chosen ? ui::OptionMark::WrongChosen : ui::OptionMark::Idle;
}

} // namespace

GuessCard::GuessCard(const ui::Appearance &appearance, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_heading{new ui::HeadingLabel{appearance, 2}}
    , m_ask{new ui::BodyLabel{appearance, ui::TextRole::Reading}}
    , m_options{new ui::OptionList{appearance}}
{
    column()->addWidget(m_heading);
    column()->addWidget(m_ask);
    column()->addWidget(m_options);
    connect(m_options, &ui::OptionList::chosenChanged, this, [this](const QStringList &ids) {
        if (!ids.isEmpty())
            Q_EMIT guessed(ids.first());
    });
}

void GuessCard::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void GuessCard::setGuess(const LessonGuess &guess)
{
    m_ask->setText(guess.ask);
    QList<ui::AnswerOption> options;
    QList<ui::OptionOutcome> outcomes;
    for (const LessonGuess::Option &option : guess.options) {
        options.append({option.id, option.text});
        outcomes.append({option.id, markOf(option, guess.chosen), option.because});
    }
    m_options->clearOutcome();
    m_options->setOptions(options, ui::OptionList::Mode::Single);
    m_options->setChosen(guess.chosen.isEmpty() ? QStringList{} : QStringList{guess.chosen});
    if (!guess.chosen.isEmpty())
        m_options->showOutcome(outcomes);
}

} // namespace mehfooz
