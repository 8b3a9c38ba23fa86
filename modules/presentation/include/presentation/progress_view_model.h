// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/known_catalogues.h>
#include <presentation/progress_history_model.h>
#include <presentation/score_face.h>
#include <presentation/trend_words.h>

#include <QObject>

namespace mehfooz {

/// The score at the end of one day.
struct ScorePoint {
    QDate day;   ///< In the person's time zone.
    int low = 0; ///< 0..100
    int high = 0;
    QString dayWords;
    QString range; ///< "54 to 69".
    QString why;   ///< What moved it since the point before; may be empty.
};

/// Over how long the change of the score is split.
enum class ProgressPeriod { Week, Month, Always };

/// The page Progress: the score over time and what moved it, what was read, tried and remembered. GUI thread.
class ProgressViewModel final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the view-model.
    ProgressViewModel(Workspace &workspace, const LanguageState &language, QObject *parent = nullptr);

    /// Oldest first; one for each day on which something changed, of the chosen period and the state before it.
    [[nodiscard]] const QList<ScorePoint> &points() const { return m_points; }
    /// What to say in place of the chart; empty where there is one.
    [[nodiscard]] const QString &emptyWords() const { return m_emptyWords; }
    /// The chart in one sentence: "From 31 to 49 on 1 November to 54 to 69 now".
    [[nodiscard]] const QString &summary() const { return m_summary; }
    /// Four shares; empty while there is nothing to compare.
    [[nodiscard]] const QList<TrendShare> &shares() const { return m_shares; }

    [[nodiscard]] ProgressPeriod period() const { return m_period; }
    void choosePeriod(ProgressPeriod period);
    [[nodiscard]] static QStringList periodNames();

    [[nodiscard]] const ScoreFace &score() const { return m_score; }
    /// "5 of 8", with the words beside it.
    struct Figure {
        QString number;
        QString words;
        QString address; ///< Where it can be looked at.
    };
    [[nodiscard]] const QList<Figure> &figures() const { return m_figures; } ///< Lessons, quizzes, cards.

    /// What was done, newest first, as a table.
    [[nodiscard]] ProgressHistoryModel *history() { return &m_history; }

    void refresh();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<Snapshot> lastOfEachDay() const;
    [[nodiscard]] bool isTooEarly(const Snapshot &snapshot) const;
    [[nodiscard]] QList<Snapshot> ofPeriod(const QList<Snapshot> &days) const;
    [[nodiscard]] ScorePoint pointAt(const Snapshot &snapshot, const Snapshot *before) const;
    [[nodiscard]] ScorePoint pointNow(const Snapshot &last) const;
    void rebuildScore();
    void rebuildFigures();
    [[nodiscard]] QDate today() const;

    Workspace &m_workspace;
    const LanguageState &m_language;
    KnownCatalogues m_catalogues;
    ProgressHistoryModel m_history;
    ProgressPeriod m_period = ProgressPeriod::Always;
    QList<ScorePoint> m_points;
    QString m_emptyWords;
    QString m_summary;
    QList<TrendShare> m_shares;
    ScoreFace m_score;
    QList<Figure> m_figures;
};

} // namespace mehfooz
