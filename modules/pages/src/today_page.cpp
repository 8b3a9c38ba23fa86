// SPDX-License-Identifier: GPL-3.0-or-later
#include "today_page.h"

#include "score_card.h"
#include "score_explanation_card.h"
#include "short_card.h"
#include "small_icon.h"
#include "split_row.h"
#include "today_hero.h"

#include <presentation/error_words.h>
#include <ui/action_button.h>
#include <ui/banner.h>
#include <ui/body_label.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mehfooz {

TodayPage::TodayPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_model{new TodayViewModel{context.workspace, context.language, this}}
    , m_banner{new ui::Banner{context.appearance, ui::Banner::Kind::Bad}}
    , m_hero{new TodayHero{context.appearance}}
    , m_score{new ScoreCard{context.appearance}}
    , m_explanation{new ScoreExplanationCard{context.appearance}}
    , m_lesson{new ShortCard{context.appearance}}
    , m_reviews{new ShortCard{context.appearance}}
    , m_quiz{new ShortCard{context.appearance}}
    , m_weekRow{new QWidget}
    , m_week{new ui::BodyLabel{context.appearance, ui::TextRole::Small}}
    , m_changes{new ui::ActionButton{context.appearance, ui::ButtonKind::Plain}}
{
    build();
    connectAll();
    retranslate();
}

void TodayPage::build()
{
    auto *cards = new QWidget;
    auto *trailing = new QVBoxLayout{cards};
    trailing->setContentsMargins({});
    trailing->setSpacing(16);
    for (ShortCard *card : {m_lesson, m_reviews, m_quiz})
        trailing->addWidget(card, 1);
    auto *week = new QHBoxLayout{m_weekRow};
    week->setContentsMargins({});
    week->setSpacing(10);
    week->addWidget(new SmallIcon{appearance(), QStringLiteral("history")});
    week->addWidget(m_week, 1);
    week->addWidget(m_changes);
    m_week->setTone(ui::Tone::Secondary);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_banner);
    column->addWidget(m_hero);
    column->addWidget(new SplitRow{appearance(), m_score, cards, {5, 4, 0, 760}});
    column->addWidget(m_explanation);
    column->addWidget(m_weekRow);
    column->addStretch(1);
    m_banner->hide();
    m_explanation->hide();
}

void TodayPage::connectAll()
{
    connect(m_model, &TodayViewModel::changed, this, &TodayPage::show);
    connect(m_model, &TodayViewModel::answerSaved, this, &TodayPage::showSaved);
    connect(m_model, &TodayViewModel::saveFailed, this, &TodayPage::showFailure);
    connect(m_banner, &ui::Banner::actionTriggered, m_model, &TodayViewModel::retry);
    connect(m_hero, &TodayHero::started, this, [this] {
        const auto &item = m_model->step().item;
        Q_EMIT navigate({QStringLiteral("check"), item ? item->text() : QString{}, {}});
    });
    connect(m_hero, &TodayHero::markedDone, m_model, &TodayViewModel::markDone);
    connect(m_hero, &TodayHero::putOff, m_model, &TodayViewModel::putOff);
    connect(m_score, &ScoreCard::explanationToggled, this, [this] { explain(!m_explanation->isVisibleTo(this)); });
    connect(m_score, &ScoreCard::answersWanted, this,
            [this] { Q_EMIT navigate({QStringLiteral("check"), {}, QStringLiteral("unanswered")}); });
    connect(m_explanation, &ScoreExplanationCard::closed, this, [this] { explain(false); });
    for (const ShortCard *card : {m_lesson, m_reviews, m_quiz})
        connect(card, &ShortCard::chosen, this, &TodayPage::follow);
    connect(m_changes, &ui::ActionButton::clicked, this, [this] { follow(QStringLiteral("progress")); });
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::subtitle() const
{
    return m_model->dateWords();
}

void TodayPage::open(const Address &address)
{
    m_model->refresh();
    if (address.part == u"score")
        explain(true);
}

void TodayPage::retranslate()
{
    m_banner->setAction(tr("Try again"));
    m_changes->setText(tr("See the changes"));
    show();
}

void TodayPage::show()
{
    m_hero->setStep(m_model->step());
    m_hero->setSaving(m_model->isSaving());
    m_score->setScore(m_model->score(), language().number(0), language().number(100));
    m_explanation->setExplanation(m_model->explanation());
    m_lesson->setCard(m_model->lesson());
    m_reviews->setCard(m_model->reviews());
    m_quiz->setCard(m_model->quiz());
    m_week->setText(m_model->week());
    m_weekRow->setVisible(!m_model->week().isEmpty());
}

void TodayPage::showSaved(const SavedAnswer &saved)
{
    m_banner->hide();
    const auto undo = saved.canUndo ? std::function<void()>{[model = m_model] { model->undo(); }} : std::function<void()>{};
    Q_EMIT toast(saved.move, saved.canUndo ? tr("Undo") : QString{}, undo);
}

void TodayPage::showFailure(const Error &error)
{
    const QString words = errorWords(error, ErrorContext::Saving, language());
    m_banner->setSentence(words);
    m_banner->show();
    Q_EMIT announce(words);
}

void TodayPage::explain(bool wanted)
{
    m_explanation->setVisible(wanted);
    m_score->setExplained(wanted);
    if (wanted)
        m_explanation->focusHeading();
    else
        m_score->focusExplanation();
}

void TodayPage::follow(const QString &address)
{
    if (const auto target = Address::parse(address))
        Q_EMIT navigate(*target);
}

} // namespace mehfooz
