// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

class QVBoxLayout;

namespace mehfooz {

namespace ui {
class ActionButton;
class Banner;
class BodyLabel;
class Card;
class EmptyState;
class HeadingLabel;
class IconButton;
class Stepper;
}
class IncidentViewModel;
class PlanComplaintCard;
class PlanLog;
class PlanSideCards;
class PlanStepCard;
class SplitRow;

/// One plan: "incident/blackmail#complaint". Nothing here moves, waits or asks for a profile.
class IncidentPage final : public Page {
    Q_OBJECT

public:
    explicit IncidentPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(const Address &address) override;
    void leave() override;
    [[nodiscard]] std::optional<Address> up() const override;
    [[nodiscard]] QList<QWidget *> tools() override;
    bool print() override;

protected:
    void retranslate() override;

private:
    void build();
    void buildSteps(QVBoxLayout &column);
    void connectAll();
    void refresh();
    void refreshBanners();
    void refreshSteps();
    void refreshWords();
    void orderTabs();
    [[nodiscard]] PlanStepCard *cardAt(qsizetype place);
    void follow(const QString &step);
    void moveOn();
    void focusCurrentStep();
    void showStage(const QString &stage);
    void openComplaint();
    void copy(const QString &text, const QString &done);
    void saveText();
    void savePdf();
    /// What a file is asked for.
    struct Wanted {
        QString title;
        QString objectName;
        QString fileName;
    };
    void chooseFile(const Wanted &wanted, const std::function<void(const QString &)> &use);
    void writeText(const QString &path);
    void writePdf(const QString &path);
    void printTo(const QString &path);
    [[nodiscard]] static QString textSaved();
    void sayOutcome(const QString &failure, const QString &done);

    IncidentViewModel *m_model;
    ui::IconButton *m_print;
    ui::Banner *m_banner;
    ui::BodyLabel *m_calm;
    ui::Stepper *m_stepper;
    QWidget *m_body;
    SplitRow *m_columns;
    QWidget *m_leading;
    QVBoxLayout *m_stepColumn;
    QList<PlanStepCard *> m_cards;
    ui::ActionButton *m_next;
    ui::Card *m_neverCard;
    ui::HeadingLabel *m_neverHeading;
    ui::BodyLabel *m_never;
    ui::Card *m_helpCard;
    ui::HeadingLabel *m_helpHeading;
    ui::BodyLabel *m_help;
    PlanLog *m_log;
    QWidget *m_trailing;
    PlanComplaintCard *m_complaint;
    PlanSideCards *m_side;
    ui::EmptyState *m_empty;
    QString m_failure;          ///< Why a file could not be written; empty: nothing failed.
    bool m_focusAfterTick = false;
};

} // namespace mehfooz
