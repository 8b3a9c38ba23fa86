// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/answer_question.h>
#include <presentation/language_state.h>
#include <presentation/question_feedback.h>
#include <presentation/quiz_nudge.h>
#include <presentation/workspace.h>

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace mehfooz {

/// Where the quiz stands.
enum class QuizPhase {
    Closed,      ///< Nothing was opened yet.
    Starting,    ///< The attempt is being written.
    Answering,   ///< A question waits for an answer.
    Saving,      ///< The answer is being written; nothing can be changed.
    Explained,   ///< The answer is kept and explained (practice, or an attempt that is looked at again).
    Kept,        ///< The answer is kept (test).
    Finishing,   ///< The result is being written.
    NothingHere, ///< No such quiz, no question, or nothing due.
};

/// How a question of the attempt stands, for the pills above it.
enum class PillState { Open, Right, PartlyRight, Wrong, Kept };

class SessionNudge;

/// One attempt at a quiz, question by question. Every answer is written before the next thing happens; a killed program
/// resumes at the same question. Half-given answers, hints and the place survive a swap of the language and leaving the
/// page. GUI thread.
class QuizViewModel final : public QObject {
    Q_OBJECT

public:
    /// Gives the seed of a new attempt.
    using Seeds = std::function<quint32()>;

    QuizViewModel(Workspace &workspace, LanguageState &language, QObject *parent = nullptr);
    QuizViewModel(Workspace &workspace, LanguageState &language, Seeds seeds, QObject *parent = nullptr);
    ~QuizViewModel() override;

    /// Resumes the unfinished attempt at `source` or starts one: a quiz id, "lesson:<id>", or "reviews" for what is due.
    /// A new attempt is written with its first answer, so that looking into a quiz leaves nothing behind.
    void open(const QString &source);
    /// Shows a finished attempt again with all explanations, from the question at `index` on. Writes nothing.
    void reopen(AttemptNumber attempt, int index);

    [[nodiscard]] QuizPhase phase() const { return m_phase; }
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] bool isReviews() const;
    /// True while a finished attempt is looked at again.
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] AttemptMode mode() const;
    /// Of the attempt that is open; 0 where none is.
    [[nodiscard]] AttemptNumber number() const { return m_attempt ? m_attempt->number : 0; }
    [[nodiscard]] QString title() const;
    /// "Practice", "Test", "Reviews".
    [[nodiscard]] QString modeWords() const;

    [[nodiscard]] int count() const { return static_cast<int>(m_questions.size()); }
    /// From 0.
    [[nodiscard]] int position() const { return m_index; }
    [[nodiscard]] bool isLast() const;
    /// "Question 4 of 10".
    [[nodiscard]] QString progressWords() const;
    [[nodiscard]] QList<PillState> pills() const;

    /// False in the phases Closed, Starting and NothingHere.
    [[nodiscard]] bool hasQuestion() const;
    /// In the person's language. Needs hasQuestion().
    [[nodiscard]] ShownQuestion question() const;
    /// In NothingHere: why, in one sentence.
    [[nodiscard]] QString nothingWords() const;
    /// What is given so far, or what was answered.
    [[nodiscard]] const Answer &answer() const { return m_answer; }
    /// Takes a half-given answer. Ignored unless Answering, and where it does not fit the question's type.
    void give(const Answer &answer);
    /// The same for a search for signs in a message: each run of words that the person marked at once.
    void giveMarks(const QList<QStringList> &runs);
    /// What is marked; after a restart only the words that count.
    [[nodiscard]] const QList<QStringList> &marks() const { return m_marks; }
    /// True where there is something to check.
    [[nodiscard]] bool canConfirm() const;
    /// Options that turned out wrong in the try before; they can't be chosen again.
    [[nodiscard]] QSet<QString> struckOut() const;

    [[nodiscard]] bool canHint() const;
    [[nodiscard]] bool isHintShown() const { return m_hintShown; }
    /// Shows the hint; the answer then counts as one with help.
    void showHint();

    /// Checks the answer and keeps it.
    void confirm();
    /// "Nothing is wrong here": answers a search for signs with no mark at all.
    void confirmNoSigns();
    /// What the answer teaches, in the person's language. Only in Explained.
    [[nodiscard]] QuestionFeedback feedback() const;
    /// True where the answer was not right and its card comes back in the reviews.
    [[nodiscard]] bool comesBack() const;
    /// True where a second try put right what the first one, which counts, did not.
    [[nodiscard]] bool isRightAtLast() const;
    /// In reviews: the day on which the card comes back, in words; empty for today.
    [[nodiscard]] QString nextReviewDay() const;
    /// Address of the lesson behind the question; empty where there is none.
    [[nodiscard]] QString lessonAddress() const;
    [[nodiscard]] bool canTryAgain() const;
    void tryAgain();

    /// On to the next open question, or to the result after the last one.
    void next();
    [[nodiscard]] bool canLeaveForLater() const;
    /// On to another open question; left() where there is none.
    void leaveForLater();
    /// Tries the write again that failed last.
    void retry();

    /// The check item that this session's wrong answers point to; at most one a session, with the last explanation.
    [[nodiscard]] std::optional<QuizNudge> nudge() const;
    /// "Not now": the item is not proposed again for a while.
    void declineNudge();

Q_SIGNALS:
    /// Phase, pills, feedback or words are others.
    void changed();
    /// Another question stands there, or the same one for another try.
    void questionChanged();
    /// What is given so far is another.
    void answerChanged();
    /// The answer is kept: feedback() says what it teaches.
    void checked();
    /// Nothing was lost; retry() writes again.
    void failed(const mehfooz::Error &error);
    /// The attempt has a result.
    void finished(qint64 attempt);
    /// There is nothing more to do here now: everything else was left for later, or read to its end.
    void left();

private:
    /// What a person has given to a question and not confirmed.
    struct Draft {
        Answer answer;
        QList<QStringList> marks;
        bool hintShown = false;
        bool isRetry = false;
    };
    /// Source and question: there is one unfinished attempt a source.
    using DraftKey = std::pair<QString, QuestionId>;
    struct Recorded;
    struct Target;

    [[nodiscard]] const Question *currentQuestion() const;
    [[nodiscard]] DraftKey draftKey() const { return {m_source, m_questions.at(m_index)}; }
    [[nodiscard]] int nextOpen() const;
    [[nodiscard]] PillState pillOf(const QuestionId &question) const;
    [[nodiscard]] bool offersSecondTry(const Question &question) const;
    [[nodiscard]] bool makesCards() const;
    [[nodiscard]] QList<QuestionId> waitingForSecondTry() const;
    [[nodiscard]] StoredAttempt known(const StoredAttempt &attempt) const;
    void setPhase(QuizPhase phase);
    void closeAttempt();
    void start();
    void startReviews();
    void adopt(const StoredAttempt &attempt);
    void show(int index);
    void keepDraft();
    void record(const Answer &answer);
    void noteRecorded(const Target &target, const Recorded &recorded);
    void noteOutcome(const Target &target, const AnswerOutcome &outcome);
    void declineSecondTries(const QList<QuestionId> &questions);
    void findNudge();
    void finish();
    void noteFinished(const StoredAttempt &attempt);
    void fail(QuizPhase back, const Error &error, std::function<void()> again);

    Workspace &m_workspace;
    LanguageState &m_language;
    Seeds m_seeds;
    std::unique_ptr<SessionNudge> m_nudge;
    QuizPhase m_phase = QuizPhase::Closed;
    QString m_source;
    bool m_reading = false;
    std::optional<StoredAttempt> m_attempt; ///< Its number is 0 until the first answer is kept.
    QList<QuestionId> m_questions;          ///< Those of the attempt that the packs still hold.
    int m_index = 0;
    Answer m_answer;
    QList<QStringList> m_marks;
    bool m_hintShown = false;
    bool m_isRetry = false;
    QHash<DraftKey, Draft> m_drafts;
    QHash<QString, int> m_places;             ///< Where the person was, by source.
    QHash<QString, StoredAttempt> m_unbegun;  ///< Attempts without an answer, by source.
    std::function<void()> m_again;            ///< The write that failed last.
    int m_profile = 0; ///< Counts profiles, so that a write of the one before changes nothing here.
};

} // namespace mehfooz
