// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_explanation_card.h"

#include "layouts.h"

#include <ui/body_label.h>
#include <ui/heading_label.h>
#include <ui/icon_button.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mehfooz {

ScoreExplanationCard::ScoreExplanationCard(const ui::Appearance &appearance, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_title{new ui::HeadingLabel{appearance, 3}}
    , m_close{new ui::IconButton{appearance, QStringLiteral("x"), {}}}
    , m_words{new QVBoxLayout}
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column()->addLayout(head);
    m_words->setSpacing(8);
    column()->addLayout(m_words);
    connect(m_close, &ui::IconButton::clicked, this, &ScoreExplanationCard::closed);
}

void ScoreExplanationCard::setExplanation(const ScoreExplanation &explanation)
{
    m_title->setText(tr("How is this counted?"));
    m_close->setName(tr("Close this explanation"));
    clearLayout(*m_words);
    addSentences(explanation.sentences);
    addRows(explanation.rows);
    addSentences(explanation.limits);
}

void ScoreExplanationCard::addSentences(const QStringList &sentences)
{
    for (const QString &sentence : sentences) {
        auto *label = new ui::BodyLabel{appearance(), ui::TextRole::Body, sentence};
        label->setWidestLine(appearance().type().readingWidth());
        m_words->addWidget(label);
    }
}

void ScoreExplanationCard::addRows(const QList<ScoreExplanation::Row> &rows)
{
    auto *panel = new ui::Card{appearance()};
    panel->setShade(ui::Card::Shade::Sunken);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    for (const ScoreExplanation::Row &row : rows) {
        const int at = grid->rowCount();
        grid->addWidget(new ui::BodyLabel{appearance(), ui::TextRole::Strong, row.what}, at, 0);
        grid->addWidget(new ui::BodyLabel{appearance(), ui::TextRole::Body, row.count}, at, 1);
        grid->addWidget(new ui::BodyLabel{appearance(), ui::TextRole::Body, row.counts}, at, 2);
    }
    grid->setColumnStretch(2, 1);
    panel->column()->addLayout(grid);
    m_words->addWidget(panel);
    panel->setVisible(!rows.isEmpty());
}

void ScoreExplanationCard::focusHeading()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace mehfooz
