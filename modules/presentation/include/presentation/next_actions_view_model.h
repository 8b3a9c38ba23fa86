// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/score_face.h>
#include <presentation/workspace.h>

#include <QObject>

namespace mehfooz {

/// One of the steps to do next, in words.
struct ActionCard {
    CheckItemId item;
    int number = 1;      ///< From 1, in the order of doing.
    bool essential = false;
    QString title;
    QString reason;      ///< Why it is here: "First because it is essential".
    QString why;         ///< What it protects from.
    QString minutes;     ///< "3 minutes".
    QString threat;      ///< "Lowers most: …"; may be empty.
    GainWords gain;
    QString plan;        ///< The person's own "when and where"; may be empty.
};

/// A line of the plan on one page.
struct PlanLine {
    QString title;
    QString minutes;
    QString plan;
    bool essential = false;
};

/// "Next best actions": at most three steps, chosen by the rules of spec scoring, section 6. GUI thread.
class NextActionsViewModel final : public QObject {
    Q_OBJECT

public:
    static constexpr int kShown = 3;
    static constexpr int kPlanLines = 12; ///< What fits on one printed page.

    /// Both outlive the view-model.
    NextActionsViewModel(Workspace &workspace, const LanguageState &language, QObject *parent = nullptr);

    [[nodiscard]] const QList<ActionCard> &cards() const { return m_cards; }
    [[nodiscard]] const ScoreFace &score() const { return m_score; }
    /// Set where there is no card: everything is done, or nothing fits into the time.
    [[nodiscard]] const QString &emptyWords() const { return m_emptyWords; }

    /// Minutes the person has; 0 without a limit. Kept with the profile.
    [[nodiscard]] int minutes() const { return m_minutes; }
    /// The same value again takes the limit away.
    void chooseMinutes(int minutes);

    /// Keeps the person's own "when and where" of a step with the profile; an empty text removes it.
    void setPlan(const CheckItemId &item, const QString &text);

    /// The steps in order, for printing on one page.
    [[nodiscard]] QList<PlanLine> planLines() const;

Q_SIGNALS:
    void changed();
    void saveFailed(const mehfooz::Error &error);

private:
    void rebuild();
    [[nodiscard]] QList<NextAction> fitting(const QList<NextAction> &actions) const;
    [[nodiscard]] ActionCard cardFor(const NextAction &action, int number, const ScoreSubject &subject) const;
    [[nodiscard]] QString planOf(const CheckItemId &item) const;

    Workspace &m_workspace;
    const LanguageState &m_language;
    QList<NextAction> m_actions;
    QList<ActionCard> m_cards;
    ScoreFace m_score;
    QString m_emptyWords;
    int m_minutes = 0;
};

} // namespace mehfooz
