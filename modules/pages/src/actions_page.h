// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/next_actions_view_model.h>

#include <pages/page.h>

class QVBoxLayout;

namespace mehfooz {

class ActionCardView;
class ScoreStrip;
namespace ui {
class ActionButton;
class Banner;
class BodyLabel;
class Card;
class EmptyState;
class IconButton;
class SegmentedChoice;
}

/// "Next best actions": at most three steps, and the whole plan on one page ("actions").
class ActionsPage final : public Page {
    Q_OBJECT

public:
    explicit ActionsPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QWidget *> tools() override;
    [[nodiscard]] std::optional<Address> up() const override;
    void open(const Address &address) override;
    bool print() override;
    /// Writes the plan as a PDF; a fault stands in the page.
    void printTo(const QString &path);

protected:
    void retranslate() override;

private:
    void build();
    void connectAll();
    void show();
    void showCards();
    void showPlan();
    void showFailure(const QString &words);
    [[nodiscard]] QString intro() const;

    NextActionsViewModel *m_model;
    ui::IconButton *m_print;
    ui::Banner *m_banner;
    ScoreStrip *m_strip;
    ui::BodyLabel *m_intro;
    ui::BodyLabel *m_timeLabel;
    ui::SegmentedChoice *m_time;
    QList<ActionCardView *> m_cards;
    ui::EmptyState *m_empty;
    ui::ActionButton *m_showPlan;
    ui::Card *m_plan;
    QVBoxLayout *m_planLines = nullptr;
};

} // namespace mehfooz
