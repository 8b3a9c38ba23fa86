// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/check_recorder.h>
#include <presentation/known_catalogues.h>
#include <presentation/quiz_list_model.h>
#include <presentation/score_explanation.h>

#include <QObject>

namespace mehfooz {

/// The one step that Today puts first.
struct TodayStep {
    std::optional<CheckItemId> item; ///< Absent where nothing is left for today: `title` and `why` say so.
    QString label;   ///< "Today's most useful step".
    bool essential = false;
    QString minutes; ///< "3 minutes".
    QString title;
    QString why;
    GainWords gain;
};

/// One of the three short cards.
struct TodayCard {
    QString icon;      ///< Lucide name.
    QString label;     ///< "Lesson under way".
    QString aside;     ///< "3 minutes left"; may be empty.
    QString title;
    QString button;    ///< Empty where there is nothing to open.
    QString address;   ///< Where the button goes.
    double done = -1;  ///< 0..1; below 0 without a bar.
    QString doneWords; ///< The bar in words.
};

/// Everything that the page Today shows. GUI thread.
class TodayViewModel final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the view-model.
    TodayViewModel(Workspace &workspace, LanguageState &language, QObject *parent = nullptr);

    [[nodiscard]] const QString &dateWords() const { return m_date; }
    [[nodiscard]] const TodayStep &step() const { return m_step; }
    [[nodiscard]] const ScoreFace &score() const { return m_score; }
    [[nodiscard]] const ScoreExplanation &explanation() const { return m_explanation; }
    [[nodiscard]] const TodayCard &lesson() const { return m_lesson; }
    [[nodiscard]] const TodayCard &reviews() const { return m_reviews; }
    [[nodiscard]] const TodayCard &quiz() const { return m_quiz; }
    /// "This week: …"; empty while there is nothing to compare with.
    [[nodiscard]] const QString &week() const { return m_week; }
    [[nodiscard]] bool isSaving() const { return m_recorder.isSaving(); }

    /// Takes the present day and time; call when the page is shown.
    void refresh();
    /// "Already done": saves the answer; answerSaved() follows, or saveFailed().
    void markDone();
    /// "Later": another step for a day.
    void putOff();
    void undo() { m_recorder.undo(); }
    void retry() { m_recorder.retry(); }

Q_SIGNALS:
    void changed();
    void answerSaved(const mehfooz::SavedAnswer &saved);
    void saveFailed(const mehfooz::Error &error);

private:
    [[nodiscard]] bool isPutOff(const CheckItemId &item) const;
    [[nodiscard]] TodayStep nextStep(const ScoreSubject &subject) const;
    [[nodiscard]] TodayCard lessonCard() const;
    [[nodiscard]] TodayCard reviewsCard() const;
    [[nodiscard]] TodayCard quizCard() const;
    [[nodiscard]] QModelIndex quizToTry() const;
    [[nodiscard]] QString dayWords(const QDateTime &instant) const;
    [[nodiscard]] QString weekLine() const;

    Workspace &m_workspace;
    LanguageState &m_language;
    CheckRecorder m_recorder;
    KnownCatalogues m_catalogues;
    QuizListModel m_quizzes;
    QString m_date;
    TodayStep m_step;
    ScoreFace m_score;
    ScoreExplanation m_explanation;
    TodayCard m_lesson;
    TodayCard m_reviews;
    TodayCard m_quiz;
    QString m_week;
};

} // namespace mehfooz
