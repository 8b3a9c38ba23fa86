// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/incident_view_model.h>
#include <ui/card.h>

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
class RowButton;
}
class SmallIcon;

/// One step of a plan: a large tick, what to do, whom to call, and in the current step the button of the page.
class PlanStepCard final : public ui::Card {
    Q_OBJECT

public:
    explicit PlanStepCard(const ui::Appearance &appearance, QWidget *parent = nullptr);

    /// `move` is what the page's one filled button does, where it belongs to this step.
    void setStep(const ShownStep &step, const std::optional<PlanMove> &move);
    /// The tick, or the button where there is one.
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    /// The person wants the step done, or not done any more.
    void tickWanted(const QString &step, bool done);
    void moveWanted(const QString &step);
    void checkWanted(const QString &check);

protected:
    void refresh() override;

private:
    void build();
    void showContact();
    void showMove(const std::optional<PlanMove> &move);

    ui::RowButton *m_tick;
    QWidget *m_below; ///< Under the words of the step, beside the tick.
    QWidget *m_contactRow;
    SmallIcon *m_contactIcon;
    ui::BodyLabel *m_contact;
    ui::BodyLabel *m_evidence;
    ui::ActionButton *m_move;
    ui::ActionButton *m_check;
    ShownStep m_step;
};

} // namespace mehfooz
