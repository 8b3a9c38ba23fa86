// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition.h"

#include <QElapsedTimer>
#include <QList>

#include <functional>

namespace mehfooz {

/// Plays the real pages with the real packs as a person would: reads a lesson, answers a quiz, ticks items, opens a
/// plan. Leaves a picture of each page, and looks each over: warnings, emptiness, clipped or untranslated text,
/// controls without a name. GUI thread.
class Tour final : public QObject {
    Q_OBJECT

public:
    Tour(Composition &composition, QString folder, QObject *parent = nullptr);
    ~Tour() override;

    /// Waits for the first page, then plays.
    void start();

Q_SIGNALS:
    /// 0: every page is in order. 1: one is not; the faults were printed. 3: a picture could not be written.
    void finished(int exitCode);

private:
    using Step = std::function<void()>;

    void plan();
    void planWelcome();
    void planLesson();
    void planQuiz();
    void planChecks();
    void planIncident();
    void planRest();

    void add(Step step) { m_steps.append(std::move(step)); }
    /// Goes somewhere and takes a picture there.
    void visit(const QString &address, const QString &picture);
    void shoot(const QString &picture);
    void next();
    /// Runs `then` when the storage thread has nothing left to say and every event is done.
    void settle(const std::function<void()> &then);
    void whenStill(int turnsLeft, int quietTurns, const QList<QRect> &before, const std::function<void()> &then);
    void conclude();

    void go(const QString &address);
    /// Presses the one filled button of the page; false where there is none.
    bool pressFilled();
    void answerQuestion();
    void playQuestions(int left);
    void readParts(int left, int number);

    Composition &m_composition;
    QString m_folder;
    QList<Step> m_steps;
    QList<Step> m_inserted; ///< Steps that a step adds, in front of the rest.
    QStringList m_faults;
    QStringList m_pictures;
    bool m_writeFailed = false;
};

} // namespace mehfooz
