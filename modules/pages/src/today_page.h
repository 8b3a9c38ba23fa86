// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/today_view_model.h>

#include <pages/page.h>

namespace mehfooz {

class ScoreCard;
class ScoreExplanationCard;
class ShortCard;
class TodayHero;
namespace ui {
class ActionButton;
class Banner;
class BodyLabel;
}

/// The first page: one step, the score, and what else waits ("today"; "today#score" opens how the score is counted).
class TodayPage final : public Page {
    Q_OBJECT

public:
    explicit TodayPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void open(const Address &address) override;

protected:
    void retranslate() override;

private:
    void build();
    void connectAll();
    void show();
    void showSaved(const SavedAnswer &saved);
    void showFailure(const Error &error);
    void explain(bool wanted);
    void follow(const QString &address);

    TodayViewModel *m_model;
    ui::Banner *m_banner;
    TodayHero *m_hero;
    ScoreCard *m_score;
    ScoreExplanationCard *m_explanation;
    ShortCard *m_lesson;
    ShortCard *m_reviews;
    ShortCard *m_quiz;
    QWidget *m_weekRow;
    ui::BodyLabel *m_week;
    ui::ActionButton *m_changes;
};

} // namespace mehfooz
