// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_strip.h"

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/number_label.h>
#include <ui/score_range_bar.h>

#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr double kNumberShare = 0.65;
constexpr int kLeastBeside = 560; // pixels at 100 %, below which the parts stand below each other

} // namespace

ScoreStrip::ScoreStrip(const ui::Appearance &appearance, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_numbers{new QWidget}
    , m_middle{new QWidget}
    , m_label{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_number{new ui::NumberLabel{appearance, kNumberShare}}
    , m_bar{new ui::ScoreRangeBar{appearance}}
    , m_summary{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_row{new QBoxLayout{QBoxLayout::LeftToRight}}
{
    auto *numbers = new QVBoxLayout{m_numbers};
    numbers->setContentsMargins({});
    numbers->setSpacing(0);
    numbers->addWidget(m_label);
    numbers->addWidget(m_number);
    auto *middle = new QVBoxLayout{m_middle};
    middle->setContentsMargins({});
    middle->setSpacing(2);
    middle->addWidget(m_bar);
    middle->addWidget(m_summary);
    m_row->setSpacing(20);
    m_row->addWidget(m_numbers);
    m_row->addWidget(m_middle, 1);
    column()->addLayout(m_row);
    m_label->setTone(ui::Tone::Secondary);
    m_label->setWrapping(false);
    m_summary->setTone(ui::Tone::Secondary);
    connect(&appearance, &ui::Appearance::changed, this, &ScoreStrip::arrange);
}

void ScoreStrip::setScore(const ScoreFace &score)
{
    const bool isRange = score.kind == ScoreFace::Kind::Range;
    m_label->setText(tr("Your score"));
    m_number->setText(score.range);
    m_numbers->setVisible(isRange);
    m_bar->setValue({score.low, score.high, score.limit});
    m_bar->setSpoken(tr("Safety score"), score.spoken);
    m_bar->setVisible(isRange);
    m_summary->setText(isRange ? score.summary : score.sentence);
    m_summary->setRole(isRange ? ui::TextRole::Small : ui::TextRole::Reading);
}

void ScoreStrip::setButton(ui::ActionButton *button)
{
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

void ScoreStrip::resizeEvent(QResizeEvent *event)
{
    ui::Card::resizeEvent(event);
    arrange();
}

void ScoreStrip::arrange()
{
    const bool beside = width() >= appearance().type().scaled(kLeastBeside);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace mehfooz
