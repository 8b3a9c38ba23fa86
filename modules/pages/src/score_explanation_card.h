// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/score_explanation.h>
#include <ui/card.h>

class QVBoxLayout;

namespace mehfooz {

namespace ui {
class HeadingLabel;
class IconButton;
}

/// "How is this counted?" with the person's own numbers.
class ScoreExplanationCard final : public ui::Card {
    Q_OBJECT

public:
    explicit ScoreExplanationCard(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void setExplanation(const ScoreExplanation &explanation);
    /// Gives the keyboard to the heading, so that reading begins there.
    void focusHeading();

Q_SIGNALS:
    void closed();

private:
    void addSentences(const QStringList &sentences);
    void addRows(const QList<ScoreExplanation::Row> &rows);

    ui::HeadingLabel *m_title;
    ui::IconButton *m_close;
    QVBoxLayout *m_words;
};

} // namespace mehfooz
