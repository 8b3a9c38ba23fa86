// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/checklist_nudge.h>
#include <presentation/language_state.h>
#include <presentation/quiz_nudge.h>
#include <presentation/workspace.h>

#include <QObject>

namespace mehfooz {

/// Finds the one nudge of a session and keeps in the profile that it was shown. GUI thread.
class SessionNudge final : public QObject {
    Q_OBJECT

public:
    /// The workspace outlives this.
    explicit SessionNudge(Workspace &workspace, QObject *parent = nullptr);

    /// Looks for the nudge of `attempt`; changed() follows where there is one. The same session gives the same nudge.
    void find(const StoredAttempt &attempt);
    void clear();
    [[nodiscard]] std::optional<QuizNudge> found(const LanguageState &language) const;
    /// "Not now".
    void decline();

Q_SIGNALS:
    void changed();

private:
    void showAgain(const CheckItemId &item);
    void choose(const QList<CheckItemId> &missed, const QList<CardReview> &log);
    void keep(const PastNudge &shown);

    Workspace &m_workspace;
    std::optional<Nudge> m_nudge;
    int m_search = 0; ///< Counts searches, so that an old one changes nothing.
};

} // namespace mehfooz
