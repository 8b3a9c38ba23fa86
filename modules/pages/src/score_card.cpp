// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_card.h"

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>
#include <ui/number_label.h>
#include <ui/score_range_bar.h>
#include <ui/score_swatch.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mehfooz {

ui::Chip::Kind chipOfBand(ScoreBand band)
{
    switch (band) {
    case ScoreBand::AtRisk: return ui::Chip::Kind::LookAgain;
    case ScoreBand::GettingThere: return ui::Chip::Kind::Points;
    case ScoreBand::Good: break;
    case ScoreBand::Strong: break;
    }
    return ui::Chip::Kind::Good;
}

ScoreCard::ScoreCard(const ui::Appearance &appearance, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_title{new ui::HeadingLabel{appearance, 3}}
    , m_how{new ui::ActionButton{appearance, ui::ButtonKind::Plain}}
    , m_range{new QWidget}
    , m_number{new ui::NumberLabel{appearance}}
    , m_outOf{new ui::BodyLabel{appearance}}
    , m_band{new ui::Chip{appearance, ui::Chip::Kind::Points}}
    , m_bar{new ui::ScoreRangeBar{appearance}}
    , m_zero{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_hundred{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_sentence{new ui::BodyLabel{appearance, ui::TextRole::Reading}}
    , m_answer{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}
    , m_limitedBy{new ui::BodyLabel{appearance, ui::TextRole::Small}}
{
    build();
    connect(m_how, &ui::ActionButton::clicked, this, &ScoreCard::explanationToggled);
    connect(m_answer, &ui::ActionButton::clicked, this, &ScoreCard::answersWanted);
}

void ScoreCard::build()
{
    auto *head = new ui::FlowRow{8};
    head->addWidget(m_title);
    head->addWidget(m_how);
    head->setTrailingFrom(1);
    column()->addLayout(head);
    column()->addWidget(m_sentence);

    auto *range = new QVBoxLayout{m_range};
    range->setContentsMargins({});
    range->setSpacing(4);
    auto *numbers = new ui::FlowRow{10};
    numbers->addWidget(m_number);
    numbers->addWidget(m_outOf);
    numbers->addWidget(m_band);
    numbers->setTrailingFrom(2);
    range->addLayout(numbers);
    range->addWidget(m_bar);
    auto *scale = new QHBoxLayout;
    scale->addWidget(m_zero);
    scale->addStretch(1);
    scale->addWidget(m_hundred);
    range->addLayout(scale);
    column()->addWidget(m_range);

    m_outOf->setTone(ui::Tone::Secondary);
    for (ui::BodyLabel *end : {m_zero, m_hundred}) {
        end->setTone(ui::Tone::Secondary);
        end->setWrapping(false);
    }
    m_certain = addLine(ui::ScoreSwatch::Part::Solid, nullptr);
    m_unknown = addLine(ui::ScoreSwatch::Part::Hatch, m_answer);
    m_limit = addLine(ui::ScoreSwatch::Part::Cap, nullptr);
    m_limitedBy->setTone(ui::Tone::Secondary);
    column()->addWidget(m_limitedBy);
    column()->addStretch(1);
}

ScoreCard::Line ScoreCard::addLine(ui::ScoreSwatch::Part part, QWidget *button)
{
    const Line line{new QWidget, new ui::ScoreSwatch{appearance(), part}, new ui::BodyLabel{appearance()}};
    auto *row = new QHBoxLayout{line.row};
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    row->addWidget(line.swatch);
    row->addWidget(line.words, 1);
    if (button)
        row->addWidget(button);
    column()->addWidget(line.row);
    return line;
}

void ScoreCard::setScore(const ScoreFace &score, const QString &zero, const QString &hundred)
{
    const bool isRange = score.kind == ScoreFace::Kind::Range;
    m_title->setText(tr("Your safety score"));
    m_how->setText(tr("How is this counted?"));
    setExplained(m_explained);
    m_sentence->setText(score.sentence);
    m_sentence->setVisible(!isRange);
    m_range->setVisible(isRange);
    m_zero->setText(zero);
    m_hundred->setText(hundred);
    m_answer->setText(score.answerLabel);
    m_answer->setVisible(!score.answerLabel.isEmpty());
    m_answer->setAccessibleDescription(score.unknown.isEmpty() ? score.sentence : score.unknown);
    showRange(score);
}

void ScoreCard::showRange(const ScoreFace &score)
{
    m_number->setText(score.range);
    m_outOf->setText(tr("out of 100"));
    m_band->setKind(chipOfBand(score.band));
    m_band->setIconName({});
    m_band->setText(score.bandWords);
    m_bar->setValue({score.low, score.high, score.limit});
    m_bar->setSpoken(tr("Safety score"), score.spoken);
    m_certain.words->setText(score.certain);
    m_certain.row->setVisible(!score.certain.isEmpty());
    // The button for the unknown answers stands also where there is no range yet.
    m_unknown.words->setText(score.unknown);
    m_unknown.swatch->setVisible(!score.unknown.isEmpty());
    m_unknown.row->setVisible(!score.unknown.isEmpty() || !score.answerLabel.isEmpty());
    m_limit.words->setText(score.limitWords);
    m_limit.row->setVisible(!score.limitWords.isEmpty());
    m_limitedBy->setText(score.limitedByWords);
    m_limitedBy->setVisible(!score.limitedByWords.isEmpty());
}

void ScoreCard::setExplained(bool explained)
{
    m_explained = explained;
    m_how->setAccessibleDescription(m_explained ? tr("The explanation stands below") : QString{});
}

void ScoreCard::focusExplanation()
{
    m_how->setFocus(Qt::OtherFocusReason);
}

} // namespace mehfooz
