// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/finish_quiz.h>
#include <presentation/language_state.h>
#include <presentation/question_feedback.h>
#include <presentation/quiz_nudge.h>
#include <presentation/workspace.h>

#include <QObject>

#include <memory>

namespace mehfooz {

class SessionNudge;

/// How one topic of an attempt went.
struct ShownTopicResult {
    QString topic;
    QString title;
    QString iconName;
    int right = 0;          ///< Fully right answers.
    int count = 0;
    int percent = 0;        ///< Of the points, 0..100.
    QString line;           ///< "3 of 4 right".
    QString lessonAddress;  ///< Lesson behind the first answer that was not right; empty where there is none.
    QString lessonTitle;

    friend bool operator==(const ShownTopicResult &, const ShownTopicResult &) = default;
};

/// An answer that was not fully right, to look at again.
struct MissedQuestion {
    int index = 0; ///< Place in the attempt, from 0.
    QString ask;
    QString line;  ///< "Question 4, partly right".
    VerdictKind verdict = VerdictKind::Wrong;

    friend bool operator==(const MissedQuestion &, const MissedQuestion &) = default;
};

/// The result of a finished attempt. GUI thread. Reads what the workspace holds; words follow the language.
class QuizResultViewModel final : public QObject {
    Q_OBJECT

public:
    QuizResultViewModel(Workspace &workspace, LanguageState &language, QObject *parent = nullptr);
    ~QuizResultViewModel() override;

    /// False where there is no such finished attempt: the one shown until now stays.
    bool open(AttemptNumber attempt);
    [[nodiscard]] bool isOpen() const { return attempt() != nullptr; }
    [[nodiscard]] AttemptNumber number() const { return m_number; }
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] bool isReviews() const;
    /// Of the quiz or the lesson; "Reviews" for reviews.
    [[nodiscard]] QString title() const;

    /// 0..100, as it is shown.
    [[nodiscard]] int percent() const;
    [[nodiscard]] int passMark() const;
    /// False for reviews: nobody passes or fails them.
    [[nodiscard]] bool hasPassMark() const { return !isReviews(); }
    [[nodiscard]] bool isPassed() const;
    /// "8 of 10 right. Pass mark: 8."
    [[nodiscard]] QString scoreWords() const;
    /// What is best next, in one sentence: how many more are needed, or that it is done, or when reviews go on.
    [[nodiscard]] QString nextWords() const;

    /// Weakest first; those of equal share in the order of asking.
    [[nodiscard]] QList<ShownTopicResult> topics() const;
    [[nodiscard]] QList<MissedQuestion> missed() const;
    /// False between the two forms of a pre/post quiz: its explanations wait until both were taken.
    [[nodiscard]] bool canExplain() const;
    /// "quiz/attempt:<number>#<question from 1>": looks at the question again.
    [[nodiscard]] QString explanationAddress(int index) const;
    /// "quiz/<source>": a new attempt, with other questions where there are any.
    [[nodiscard]] QString newAttemptAddress() const;
    [[nodiscard]] bool hasOtherQuestions() const;
    /// False where reviews are done for today.
    [[nodiscard]] bool canStartAgain() const;

    /// The check item that the session's wrong answers point to; only on the day of the newest attempt.
    [[nodiscard]] std::optional<QuizNudge> nudge() const;
    /// "Not now": the item is not proposed again for a while.
    void declineNudge();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const StoredAttempt *attempt() const;
    [[nodiscard]] QString lessonWords() const;
    [[nodiscard]] QString reviewWords() const;
    [[nodiscard]] bool countsPlainly() const;
    void findNudge();
    [[nodiscard]] QuizResult result() const;
    [[nodiscard]] const Lesson *lessonToRead(const TopicId &topic) const;
    [[nodiscard]] int neededRight() const;

    Workspace &m_workspace;
    LanguageState &m_language;
    std::unique_ptr<SessionNudge> m_nudge;
    AttemptNumber m_number = 0;
    QString m_source;
};

} // namespace mehfooz
