// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/progress_view_model.h>

#include <pages/page.h>

class QGridLayout;

namespace mehfooz {

class HistoryTable;
class ScoreStrip;
namespace ui {
class ActionButton;
class Card;
class Chart;
class BodyLabel;
class HeadingLabel;
class SegmentedChoice;
}

/// "Progress": the score over time and what moved it, what was read, tried and remembered.
class ProgressPage final : public Page {
    Q_OBJECT

public:
    explicit ProgressPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<Address> up() const override;
    void open(const Address &address) override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectAll();
    void show();
    void showChart();
    void showShares();
    void showReasons();
    void showFigures();
    [[nodiscard]] bool figuresBeside() const;
    void follow(const QString &address);

    ProgressViewModel *m_model;
    ScoreStrip *m_strip;
    ui::ActionButton *m_actions;
    ui::SegmentedChoice *m_period;
    ui::Card *m_chartCard;
    ui::Chart *m_chart;
    ui::BodyLabel *m_empty;
    ui::Card *m_sharesCard;
    ui::HeadingLabel *m_sharesTitle;
    QGridLayout *m_shares = nullptr;
    ui::HeadingLabel *m_reasonsTitle;
    QGridLayout *m_reasons = nullptr;
    QGridLayout *m_figures = nullptr;
    bool m_figuresBeside = false;
    ui::HeadingLabel *m_historyTitle;
    HistoryTable *m_history;
    ui::ActionButton *m_keep;
};

} // namespace mehfooz
