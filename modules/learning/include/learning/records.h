// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/answer.h>
#include <learning/check_score.h>
#include <learning/review_card.h>

namespace mehfooz {

/// One person on this computer.
struct ProfileEntry {
    ProfileId id;
    QString name;      ///< Cleaned (text::cleanName).
    int hue = 0;       ///< 0..3, which of the four hues of the theme draws the picture.
    QDateTime createdAt;
    QDateTime lastUsedAt;
};

enum class AttemptMode { Practice, Test };

using AttemptNumber = qint64;

/// A quiz as it was put before the person.
struct AttemptPlan {
    QString quiz;     ///< Quiz id, or "lesson:<id>" for the questions of a lesson.
    AttemptMode mode = AttemptMode::Practice;
    QString form;     ///< "A", "B" or empty.
    QList<QuestionId> questions;
    quint32 seed = 0; ///< Shuffles the options the same way after a restart.
    int passMark = 80;
    QDateTime startedAt;
};

struct AnswerRecord {
    QuestionId question;
    Answer answer;
    double score = 0;
    bool hintUsed = false;
    int tryNumber = 1; ///< From 1; only the first counts for the total.
    QDateTime at;
};

/// What a review does to a card; kept with the answer in one transaction.
struct CardReview {
    QString idea;
    Rating rating = Rating::Good;
    QDateTime at;
    CardMemory after;
};

struct StoredAttempt {
    AttemptNumber number = 0;
    AttemptPlan plan;
    QList<AnswerRecord> answers; ///< In order of answering.
    std::optional<QuizTotal> total; ///< Set once finished.
    QDateTime finishedAt;
};

struct LessonPlace {
    LessonId lesson;
    int revision = 1;      ///< Of the lesson, when it was read.
    int part = 0;          ///< From 0.
    QString anchor;
    int partsRead = 0;     ///< Highest part reached, as a count.
    QDateTime updatedAt;
    QDateTime finishedAt;  ///< Null until the last part was reached.
};

/// The state of the assessment at one time, and what it showed.
struct Snapshot {
    QDateTime at;
    QString catalogueId;
    EffectiveProfile profile;
    ScoredAnswers answers;
    bool scored = false;
    int lowShown = 0;
    int highShown = 0;
};

struct StepTick {
    StepId step;
    bool done = false;
    QDateTime at;
};

/// One line of "What is stored here".
struct StoredAmount {
    QString kind; ///< "answers", "attempts", "cards", "lessons", "snapshots", "incidents", "settings", "backups", "cache".
    qint64 count = 0;
    qint64 bytes = 0;
    QDateTime since;
    QString path;
};

/// What happened while a profile's file was opened.
struct OpenReport {
    bool restoredFromBackup = false;
    QDateTime backupAt;
    QString damagedFile; ///< Where the damaged file was set aside.
    bool migrated = false;
    bool readOnly = false;
    qint64 rowsSalvaged = 0;  ///< Records read from the damaged file and added; without a backup all there are.
    bool backupMissed = false; ///< A backup was due and could not be written, as on a full disk.
};

} // namespace mehfooz
