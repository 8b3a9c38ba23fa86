// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

class QVBoxLayout;

namespace mehfooz {

class NudgeRow;
class QuizResultViewModel;
struct MissedQuestion;
namespace ui {
class ActionButton;
class BodyLabel;
class Card;
class Chip;
class EmptyState;
class HeadingLabel;
class ProgressLine;
}

/// What an attempt came to ("result/<attempt number>").
class QuizResultPage final : public Page {
    Q_OBJECT

public:
    explicit QuizResultPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(const Address &address) override;
    [[nodiscard]] std::optional<Address> up() const override;

protected:
    void retranslate() override;

private:
    void build();
    void connectAll();
    void showAll();
    void showScore();
    /// True where a topic has the filled button.
    bool showTopics();
    void showMissed();
    void showActions(bool topicLeads);
    void addMissed(const MissedQuestion &missed);
    void follow(const QString &address);

    QuizResultViewModel *m_result;
    QWidget *m_frame;
    ui::Card *m_score;
    ui::HeadingLabel *m_scoreWords;
    ui::Chip *m_verdict;
    ui::ProgressLine *m_bar;
    ui::BodyLabel *m_next;
    ui::HeadingLabel *m_topicsTitle;
    QVBoxLayout *m_topics;
    ui::HeadingLabel *m_missedTitle;
    QVBoxLayout *m_missed;
    NudgeRow *m_nudge;
    ui::ActionButton *m_explanations;
    ui::ActionButton *m_again;
    ui::ActionButton *m_quizzes;
    ui::EmptyState *m_nothing;
};

} // namespace mehfooz
